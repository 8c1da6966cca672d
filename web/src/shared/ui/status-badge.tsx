import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const colors = {
  DRAFT: 'gray',
  PUBLISHED: 'teal',
  CANCELLED: 'red',
  COMPLETED: 'blue',
  HELD: 'yellow',
  CONFIRMED: 'teal',
  CHECKED_IN: 'blue',
  ACTIVE: 'teal',
  DEACTIVATED: 'gray',
  QUEUED: 'gray',
  RUNNING: 'blue',
  READY: 'teal',
  PENDING: 'gray',
  SENDING: 'blue',
  SENT: 'teal',
  FAILED: 'red',
  SUPPRESSED: 'yellow',
  COLLECTING: 'blue',
  EXPIRED: 'gray',
  ERASING: 'blue',
} as const;

export type Status = keyof typeof colors;

export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <Badge color={colors[status] ?? 'gray'} variant="light" size="md" miw="max-content">
      {t(`status.${status}`)}
    </Badge>
  );
}
