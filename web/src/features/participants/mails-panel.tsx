import { EmptyState, Group, Select } from '@mantine/core';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import { useEventMailsInfiniteQuery } from '@/shared/api/mails-api';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { MailList } from './mail-list';

const statuses = ['PENDING', 'SENDING', 'SENT', 'FAILED', 'SUPPRESSED'] as const;

export function MailsPanel() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { me } = useSession();
  const { currentData: event } = useEventQuery(eventId);
  const mayResend =
    event !== undefined && mayInOrganization(me, event.organizationId, 'registrations:manage');
  const [status, setStatus] = useState<string | null>(null);
  const query = useEventMailsInfiniteQuery({ eventId, status }, { refetchOnMountOrArgChange: true });
  const mails = query.currentData?.pages.flatMap((page) => page.items);
  return (
    <section aria-label={t('organize.mails')}>
      <Group mb="md">
        <Select
          aria-label={t('mails.status')}
          w={{ base: '100%', xs: 200 }}
          clearable
          placeholder={t('mails.anyStatus')}
          data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
      </Group>
      {query.error && !mails && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!mails && !query.error && <RowsSkeleton />}
      {mails?.length === 0 && (
        <EmptyState
          py={48}
          icon={<Mail size={36} strokeWidth={1.5} aria-hidden />}
          title={t('mails.noneTitle')}
          description={t('mails.noneText')}
        />
      )}
      {mails && mails.length > 0 && <MailList mails={mails} mayResend={mayResend} />}
      <LoadMore query={query} />
    </section>
  );
}
