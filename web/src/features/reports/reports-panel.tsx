import { EmptyState, Stack } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Report } from '@/shared/api/models';
import { useReportsInfiniteQuery } from '@/shared/api/reports-api';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { ReportRow } from './report-row';
import { RequestReport } from './request-report';

const POLLING_MS = 1500;

export function ReportsPanel() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const [polling, setPolling] = useState(false);
  const query = useReportsInfiniteQuery(
    { eventId },
    {
      refetchOnMountOrArgChange: true,
      pollingInterval: polling ? POLLING_MS : 0,
      skipPollingIfUnfocused: true,
    },
  );
  const reports = query.currentData?.pages.flatMap((page) => page.items);
  const unfinished = reports?.some(isUnfinished) ?? false;
  if (unfinished !== polling) setPolling(unfinished);

  return (
    <Stack gap="lg" component="section" aria-label={t('organize.reports')}>
      <RequestReport eventId={eventId} />
      {query.error && !reports && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!reports && !query.error && <RowsSkeleton rows={2} height={72} />}
      {reports?.length === 0 && (
        <EmptyState
          py={40}
          icon={<FileText size={36} strokeWidth={1.5} aria-hidden />}
          title={t('reports.noneTitle')}
          description={t('reports.noneText')}
        />
      )}
      {reports && reports.length > 0 && (
        <Stack gap="sm">
          {reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </Stack>
      )}
      <LoadMore query={query} />
    </Stack>
  );
}

function isUnfinished({ status }: Report): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}
