import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  event: { capacity: number; available: number };
}

/** Scarce from one place in ten, and never before the last twenty. */
export function isScarce({ capacity, available }: Props['event']): boolean {
  return available > 0 && available <= Math.min(20, Math.max(1, Math.floor(capacity / 10)));
}

export function PlacesLeft({ event }: Props) {
  const { t } = useTranslation();
  const full = event.available <= 0;
  const color = full ? 'red' : isScarce(event) ? 'orange' : 'teal';
  return (
    <Group gap={8} wrap="nowrap">
      <span
        aria-hidden
        style={{
          width: 8,
          height: 8,
          borderRadius: '50%',
          background: `var(--mantine-color-${color}-6)`,
          flex: 'none',
        }}
      />
      <Text size="sm" fw={500}>
        {full ? t('events.full') : t('events.placesLeft', { count: event.available })}
      </Text>
    </Group>
  );
}
