import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useNewRecoveryCodesMutation } from '@/shared/api/security-api';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

export function RecoverySection({ left }: { left: number }) {
  const { t } = useTranslation();
  const [renew, { isLoading }] = useNewRecoveryCodesMutation();
  const [codes, setCodes] = useState<string[]>([]);
  const toast = useProblemToast();

  const make = async () => {
    try {
      setCodes((await renew().unwrap()).recoveryCodes);
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <>
      <Section
        title={t('security.recovery')}
        text={t('security.recoveryLeft', { count: left })}
        actions={
          <Button variant="default" loading={isLoading} onClick={() => void make()}>
            {t('security.recoveryNew')}
          </Button>
        }
      />
      {codes.length > 0 && <RecoveryCodesDialog codes={codes} onClose={() => setCodes([])} />}
    </>
  );
}
