import { Button, Group, Paper, Select, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useChangeMeMutation } from '@/shared/api/identity-api';
import type { Me } from '@/shared/api/models';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { Page } from '@/shared/ui/page';
import { useSuccessToast } from '@/shared/ui/problem-toast';

const fields = ['name', 'locale'];

export function ProfilePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} size={640}>
      {/* The language may change elsewhere on the page, in the header: start again from what is stored. */}
      {me && <ProfileForm key={`${me.name}-${me.locale}`} me={me} />}
    </Page>
  );
}

function ProfileForm({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [changeMe, { isLoading }] = useChangeMeMutation();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { name: me.name, locale: me.locale },
    validate: { name: isNotEmpty(t('account.nameMissing')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await changeMe({ ...values, name: values.name.trim() }).unwrap();
      succeeded(t('profile.saved'));
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
