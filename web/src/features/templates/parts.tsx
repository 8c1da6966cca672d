import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventPart } from '@/shared/api/models';

/** Those that this version can already take along, in the order in which they are asked for. */
export const allParts: EventPart[] = ['TEXTS', 'AGENDA', 'RESOURCES', 'MEDIA', 'TICKET_TYPES', 'FORM'];

interface Props {
  value: EventPart[];
  onChange: (parts: EventPart[]) => void;
}

export function PartsField({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('templates.parts')}
      description={t('templates.partsHint')}
      value={value}
      onChange={(parts) => onChange(parts as EventPart[])}
    >
      <Stack gap="xs" mt="xs">
        {allParts.map((part) => (
          <Checkbox key={part} value={part} label={t(`templates.${part}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
