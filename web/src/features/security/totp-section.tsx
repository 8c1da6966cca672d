import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TotpOffer } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useBeginTotpMutation, useRemoveTotpMutation } from '@/shared/api/security-api';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { EnrolTotpDialog } from './enrol-totp-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

export function TotpSection({ since }: { since: string | null | undefined }) {
  const { t } = useTranslation();
  const dates = useDateFormats();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();
  const [begin, beginning] = useBeginTotpMutation();
  const [remove, removing] = useRemoveTotpMutation();
  const [offer, setOffer] = useState<TotpOffer | null>(null);
  const [codes, setCodes] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);

  const start = async () => {
    try {
      setOffer(await begin().unwrap());
    } catch (error) {
      toast(asProblem(error));
    }
  };

  const disconnect = async () => {
    try {
      await remove().unwrap();
      succeeded(t('security.totpRemoved'));
    } catch (error) {
      toast(asProblem(error));
    }
    setAsking(false);
  };

  return (
    <>
      <Section
        title={t('security.totp')}
        text={since ? t('security.totpSince', { at: dates.moment(since) }) : t('security.totpText')}
        actions={
          since ? (
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('security.totpRemove')}
            </Button>
          ) : (
            <Button loading={beginning.isLoading} onClick={() => void start()}>
              {t('security.totpAdd')}
            </Button>
          )
        }
      />
      {offer && (
        <EnrolTotpDialog
          offer={offer}
          onClose={() => setOffer(null)}
          onDone={(fresh) => {
            setOffer(null);
            setCodes(fresh);
            succeeded(t('security.totpAdded'));
          }}
        />
      )}
      {codes.length > 0 && <RecoveryCodesDialog codes={codes} onClose={() => setCodes([])} />}
      <ConfirmModal
        opened={asking}
        title={t('security.totpRemove')}
        text={t('security.totpRemoveText')}
        confirm={t('security.totpRemove')}
        danger
        busy={removing.isLoading}
        onConfirm={() => void disconnect()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
