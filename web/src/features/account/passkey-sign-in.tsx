import { Button, Divider, Text } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { usePasskeySignInMutation, useSignInChallengeMutation } from '@/shared/api/security-api';
import { PasskeyDismissed, passkeysSupported, signWithPasskey } from '@/shared/session/passkeys';
import { useProblemToast } from '@/shared/ui/problem-toast';

/** Signing in with nothing but a key of this device; browsers that have none are not offered it. */
export function PasskeySignIn({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [challenge, asking] = useSignInChallengeMutation();
  const [signIn, signingIn] = usePasskeySignInMutation();
  const [refused, setRefused] = useState(false);
  const toast = useProblemToast();
  if (!passkeysSupported()) return null;

  const start = async () => {
    setRefused(false);
    try {
      await signIn(await signWithPasskey(await challenge().unwrap())).unwrap();
      onDone();
    } catch (error) {
      if (error instanceof PasskeyDismissed) return;
      if (asProblem(error).status === 401) setRefused(true);
      else toast(asProblem(error));
    }
  };

  return (
    <>
      <Divider label={t('account.or')} />
      <Button
        variant="default"
        fullWidth
        loading={asking.isLoading || signingIn.isLoading}
        leftSection={<KeyRound size={16} aria-hidden />}
        onClick={() => void start()}
      >
        {t('account.withPasskey')}
      </Button>
      <div role="alert">
        {refused && (
          <Text size="sm" c="red">
            {t('account.passkeyRefused')}
          </Text>
        )}
      </div>
    </>
  );
}
