import { EmptyState, Select, Table, Text } from '@mantine/core';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrivacyRequestsInfiniteQuery } from '@/shared/api/privacy-api';
import { shownItems } from '@/shared/api/shown-items';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

const kinds = ['EXPORT', 'ERASURE'] as const;

/** What people asked for about their data, for administrators: how far it is, never what is in it. */
export function PrivacyRequestsPage() {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const [kind, setKind] = useState<string | null>(null);
  const query = usePrivacyRequestsInfiniteQuery({ kind }, { refetchOnMountOrArgChange: true });
  const { items: requests } = shownItems(query);

  return (
    <Page title={t('privacyRequests.title')} lead={t('privacyRequests.lead')}>
      <Select
        mb="md"
        maw={220}
        aria-label={t('privacyRequests.kind')}
        clearable
        placeholder={t('privacyRequests.anyKind')}
        data={kinds.map((value) => ({ value, label: t(`privacyRequests.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {query.error && !requests && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!requests && !query.error && <RowsSkeleton />}
      {requests?.length === 0 && (
        <EmptyState
          py={48}
          icon={<ShieldCheck size={36} strokeWidth={1.5} aria-hidden />}
          title={t('privacyRequests.noneTitle')}
          description={t('privacyRequests.noneText')}
        />
      )}
      {requests && requests.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('privacyRequests.kind')}</Table.Th>
                <Table.Th>{t('privacyRequests.requested')}</Table.Th>
                <Table.Th>{t('privacyRequests.status')}</Table.Th>
                <Table.Th>{t('privacyRequests.waitingFor')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {requests.map((request) => (
                <Table.Tr key={`${request.kind}-${request.id}`}>
                  <Table.Td>
                    <Text size="sm">{t(`privacyRequests.${request.kind}`)}</Text>
                    <Text size="xs" c="dimmed">
                      {request.userId}
                    </Text>
                  </Table.Td>
                  <Table.Td>{formats.moment(request.requestedAt)}</Table.Td>
                  <Table.Td>
                    <StatusBadge status={request.status} />
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm">{request.waitingFor.join(', ') || '—'}</Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <LoadMore query={query} />
    </Page>
  );
}
