import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/download';
import type { Report } from '@/shared/api/models';
import { asProblem, UNREACHABLE } from '@/shared/api/problem';
import { useDateFormats } from '@/shared/time/format';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { StatusBadge } from '@/shared/ui/status-badge';

export function ReportRow({ report }: { report: Report }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const running = report.status === 'QUEUED' || report.status === 'RUNNING';
  return (
    <Paper withBorder radius="lg" px="md" py="sm" bg="var(--palco-surface)">
      <Group justify="space-between">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Text fw={550}>{t('reports.participants')}</Text>
            <span aria-live="polite">
              <StatusBadge status={report.status} />
            </span>
          </Group>
          <Text size="sm" c="dimmed">
            {t('reports.requestedAt', { when: formats.moment(report.createdAt) })}
          </Text>
          {report.error && (
            <Text size="sm" c="red">
              {report.error}
            </Text>
          )}
        </Stack>
        {report.status === 'READY' && <DownloadReport report={report} />}
      </Group>
      {running && (
        <Progress.Root mt="sm" size="sm">
          <Progress.Section
            value={Math.max(4, report.progress)}
            animated
            aria-label={t('reports.progress', { percent: report.progress })}
          />
        </Progress.Root>
      )}
    </Paper>
  );
}

function DownloadReport({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const failed = useProblemToast();
  const save = async () => {
    setBusy(true);
    try {
      await download(`/reports/${report.id}/content`, `${t('reports.fileName')}-${report.id.slice(-8)}.json`);
    } catch (error) {
      failed(error instanceof TypeError ? UNREACHABLE : asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Download size={16} aria-hidden />}
      loading={busy}
      onClick={() => void save()}
    >
      {t('reports.download')}
    </Button>
  );
}
