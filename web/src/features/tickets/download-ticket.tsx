import { Button, type ButtonProps } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/download';
import { asProblem, UNREACHABLE } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';

interface Props extends ButtonProps {
  registrationId: string;
}

export function DownloadTicket({ registrationId, ...props }: Props) {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      await download(
        `/registrations/${registrationId}/ticket.pdf`,
        `${t('tickets.fileName')}-${registrationId.slice(-8)}.pdf`,
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
      {...props}
    >
      {t('tickets.download')}
    </Button>
  );
}
