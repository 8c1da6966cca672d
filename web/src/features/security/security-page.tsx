import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMfaQuery } from '@/shared/api/security-api';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { EmailSection } from './email-section';
import { PasskeysSection } from './passkeys-section';
import { PasswordSection } from './password-section';
import { RecoverySection } from './recovery-section';
import { SessionsSection } from './sessions-section';
import { TotpSection } from './totp-section';

/** Everything by which somebody proves who they are, and where they have done so. */
export function SecurityPage() {
  const { t } = useTranslation();
  const { data: mfa, error, refetch } = useMfaQuery();
  return (
    <Page title={t('security.title')} lead={t('security.lead')} size={720}>
      <Stack gap="lg">
        <EmailSection />
        <PasswordSection />
        {mfa && (
          <>
            <TotpSection since={mfa.totpSince} />
            <PasskeysSection passkeys={mfa.passkeys} />
            {mfa.methods.length > 0 && <RecoverySection left={mfa.recoveryCodesLeft} />}
          </>
        )}
        {!mfa &&
          (error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={3} />)}
        <SessionsSection />
      </Stack>
    </Page>
  );
}
