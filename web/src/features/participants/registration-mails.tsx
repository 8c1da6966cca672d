import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRegistrationMailsQuery } from '@/shared/api/mails-api';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { MailList } from './mail-list';

interface Props {
  registrationId: string;
  mayResend: boolean;
}

/** What was written to this person about this place, and whether it left. */
export function RegistrationMails({ registrationId, mayResend }: Props) {
  const { t } = useTranslation();
  const {
    currentData: mails,
    error,
    refetch,
  } = useRegistrationMailsQuery({ registrationId }, { refetchOnMountOrArgChange: true });
  if (mails?.length === 0) return <Text c="dimmed">{t('mails.none')}</Text>;
  if (mails) return <MailList mails={mails} mayResend={mayResend} />;
  return error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={1} />;
}
