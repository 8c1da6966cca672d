import { Button, Group, Paper, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useChangeMeMutation } from '@/shared/api/identity-api';
import type { Me } from '@/shared/api/models';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useSession } from '@/shared/session/use-session';
import { useNow } from '@/shared/time/use-now';
import { allZones, zoneLabel } from '@/shared/time/zones';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { LinkFields, type ProfileValues } from './link-fields';

const MAX_LINKS = 10;
const fields = [
  'name',
  'locale',
  'timeZone',
  'biography',
  ...Array.from({ length: MAX_LINKS }, (_, index) => [`links[${index}].url`, `links.${index}.url`]).flat(),
];

export function ProfileForm({ me }: { me: Me }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { refetch } = useSession();
  const [changeMe, { isLoading }] = useChangeMeMutation();
  const succeeded = useSuccessToast();
  const form = useForm<ProfileValues>({
    initialValues: {
      name: me.name,
      locale: me.locale,
      timeZone: me.timeZone ?? '',
      biography: me.biography ?? '',
      links: me.links.map(({ kind, url }) => ({ kind, url })),
    },
    validate: {
      name: isNotEmpty(t('account.nameMissing')),
      links: {
        url: (url: string) => (/^https:\/\/[^\s/]+\.[^\s/]+/.test(url) ? null : t('profile.linkInvalid')),
      },
    },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await changeMe({ ...values, name: values.name.trim() }).unwrap();
      form.resetDirty();
      succeeded(t('profile.saved'));
      void refetch();
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          <TextInput
            label={t('account.name')}
            autoComplete="name"
            maxLength={100}
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('account.email')}
            description={t('profile.emailHint')}
            value={me.email}
            readOnly
            variant="filled"
          />
          <Select
            label={t('profile.language')}
            description={t('profile.languageHint')}
            data={[
              { value: 'pt-BR', label: 'Português (Brasil)' },
              { value: 'en', label: 'English' },
            ]}
            {...form.getInputProps('locale')}
          />
          <Select
            label={t('profile.timeZone')}
            description={t('profile.timeZoneHint')}
            searchable
            clearable
            limit={100}
            data={allZones().map((zone) => ({ value: zone, label: zoneLabel(zone, i18n.language, now) }))}
            {...form.getInputProps('timeZone')}
            value={form.values.timeZone || null}
            onChange={(zone) => form.setFieldValue('timeZone', zone ?? '')}
          />
          <Textarea
            label={t('profile.biography')}
            description={t('profile.biographyHint')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={2000}
            {...form.getInputProps('biography')}
          />
          <LinkFields form={form} max={MAX_LINKS} />
          <Group justify="flex-end">
            <Button type="submit" loading={isLoading} disabled={!form.isDirty()}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
