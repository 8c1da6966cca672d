import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryString } from '@/shared/api/base-query';
import { download } from '@/shared/api/download';
import type { ActivityFilter } from '@/shared/api/privacy-api';
import { asProblem, UNREACHABLE } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';

export function DownloadActivity({ filter }: { filter: ActivityFilter }) {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    const { action, organizationId, from, to } = filter;
    try {
      await download(
        `/audit-log.csv${queryString({ action, organizationId, from, to })}`,
        `${t('activity.fileName')}.csv`,
      );
    } catch (error) {
      toast(error instanceof TypeError ? UNREACHABLE : asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button
      variant="default"
      leftSection={<Download size={16} aria-hidden />}
      loading={busy}
      onClick={() => void save()}
    >
      {t('activity.download')}
    </Button>
  );
}
