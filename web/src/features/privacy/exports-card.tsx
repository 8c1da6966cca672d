import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/download';
import type { Export } from '@/shared/api/models';
import { useExportsQuery, useRequestExportMutation } from '@/shared/api/privacy-api';
import { asProblem, UNREACHABLE } from '@/shared/api/problem';
import { useDateFormats } from '@/shared/time/format';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { StatusBadge } from '@/shared/ui/status-badge';

const POLL_MILLIS = 2_000;

/** Everything Palco knows about somebody, as one archive. */
export function ExportsCard() {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const [waiting, setWaiting] = useState(false);
  const { data: exports = [] } = useExportsQuery(undefined, {
    pollingInterval: waiting ? POLL_MILLIS : 0,
    refetchOnMountOrArgChange: true,
  });
  const [request, { isLoading }] = useRequestExportMutation();
  const collecting = exports.some(({ status }) => status === 'COLLECTING');
  if (collecting !== waiting) setWaiting(collecting);

  const ask = async () => {
    try {
      await request().unwrap();
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Title order={2} size="h3" mb="xs">
        {t('privacy.export')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('privacy.exportText')}
      </Text>
      <Button loading={isLoading} disabled={collecting} onClick={() => void ask()}>
        {t('privacy.exportAsk')}
      </Button>
      {exports.length > 0 && (
        <Stack gap="xs" mt="md" aria-live="polite">
          {exports.map((item) => (
            <ExportRow key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </Paper>
  );
}

function ExportRow({ item }: { item: Export }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const toast = useProblemToast();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      await download(`/me/exports/${item.id}/content`, `${t('privacy.fileName')}.zip`);
    } catch (error) {
      toast(error instanceof TypeError ? UNREACHABLE : asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <StatusBadge status={item.status} />
        <Text size="sm">{formats.moment(item.requestedAt)}</Text>
        {item.status === 'READY' && item.expiresAt && (
          <Text size="sm" c="dimmed">
            {t('privacy.exportUntil', { when: formats.moment(item.expiresAt) })}
          </Text>
        )}
      </Group>
      {item.status === 'READY' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Download size={14} aria-hidden />}
          loading={busy}
          onClick={() => void save()}
        >
          {t('privacy.exportSave')}
        </Button>
      )}
    </Group>
  );
}
