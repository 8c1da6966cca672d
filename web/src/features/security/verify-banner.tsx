import { Alert, Button, Group, Text } from '@mantine/core';
import { MailWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useSendVerificationMutation } from '@/shared/api/security-api';
import { useSession } from '@/shared/session/use-session';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';

/** Reminds people of the mail that proves their address, until it is proven. */
export function VerifyBanner() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [send, { isLoading, isSuccess }] = useSendVerificationMutation();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();
  if (!me || me.emailVerified) return null;

  const again = async () => {
    try {
      await send().unwrap();
      succeeded(t('security.verificationSent'));
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Alert color="yellow" variant="light" radius={0} icon={<MailWarning size={18} aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('security.unverified', { email: me.email })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          loading={isLoading}
          disabled={isSuccess}
          onClick={() => void again()}
        >
          {t('security.sendAgain')}
        </Button>
      </Group>
    </Alert>
  );
}
