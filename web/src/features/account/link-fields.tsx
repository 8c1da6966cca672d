import { ActionIcon, Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/shared/api/models';

export type LinkValue = Me['links'][number];

const kinds = [
  'WEBSITE',
  'INSTAGRAM',
  'LINKEDIN',
  'X',
  'YOUTUBE',
  'FACEBOOK',
  'GITHUB',
  'OTHER',
] as const satisfies readonly LinkValue['kind'][];

const names: Partial<Record<LinkValue['kind'], string>> = {
  INSTAGRAM: 'Instagram',
  LINKEDIN: 'LinkedIn',
  X: 'X',
  YOUTUBE: 'YouTube',
  FACEBOOK: 'Facebook',
  GITHUB: 'GitHub',
};

export interface ProfileValues {
  name: string;
  locale: Me['locale'];
  timeZone: string;
  biography: string;
  links: LinkValue[];
}

interface Props {
  form: UseFormReturnType<ProfileValues>;
  max: number;
}

/** Where else somebody is found. */
export function LinkFields({ form, max }: Props) {
  const { t } = useTranslation();
  const data = kinds.map((kind) => ({
    value: kind,
    label: names[kind] ?? t(kind === 'WEBSITE' ? 'profile.linkWebsite' : 'profile.linkOther'),
  }));
  return (
    <Fieldset legend={t('profile.links')} radius="md">
      <Stack gap="sm">
        {form.values.links.map((_link, index) => (
          <Group key={index} gap="xs" align="flex-start" wrap="nowrap">
            <Select
              aria-label={t('profile.linkKind', { number: index + 1 })}
              w={130}
              allowDeselect={false}
              data={data}
              {...form.getInputProps(`links.${index}.kind`)}
            />
            <TextInput
              aria-label={t('profile.linkAddress', { number: index + 1 })}
              flex={1}
              type="url"
              inputMode="url"
              placeholder="https://"
              maxLength={300}
              {...form.getInputProps(`links.${index}.url`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('profile.linkRemove', { number: index + 1 })}
              onClick={() => form.removeListItem('links', index)}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          w="max-content"
          leftSection={<Plus size={14} aria-hidden />}
          disabled={form.values.links.length >= max}
          onClick={() => form.insertListItem('links', { kind: 'WEBSITE', url: 'https://' })}
        >
          {t('profile.linkAdd')}
        </Button>
      </Stack>
    </Fieldset>
  );
}
