import { Badge, Tooltip } from '@mantine/core';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLogVerificationQuery } from '@/shared/api/privacy-api';
import { useDateFormats } from '@/shared/time/format';

/** Whether the log is as it was written; every entry was computed again. */
export function VerificationBadge() {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const { data } = useLogVerificationQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!data) return null;
  const Icon = data.intact ? ShieldCheck : ShieldAlert;
  const told = data.intact
    ? t('activity.intactTold', { count: data.checked, when: formats.moment(data.at) })
    : t('activity.brokenTold', { sequence: data.brokenSequence });
  return (
    <Tooltip label={told} multiline maw={280}>
      <Badge
        tabIndex={0}
        size="lg"
        variant="light"
        color={data.intact ? 'teal' : 'red'}
        leftSection={<Icon size={14} aria-hidden />}
        aria-label={told}
        role="img"
      >
        {data.intact ? t('activity.intact') : t('activity.broken')}
      </Badge>
    </Tooltip>
  );
}
