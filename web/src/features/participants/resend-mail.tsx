import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useResendMailMutation } from '@/shared/api/mails-api';
import type { Mail } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';

export function ResendMail({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const [resend, { isLoading }] = useResendMailMutation();
  const { keyFor, settled } = useIntentKey();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();
  const { id, recipient, subject } = mail;

  const send = async () => {
    try {
      await resend({ id, idempotencyKey: keyFor(id) }).unwrap();
      settled();
      succeeded(t('mails.resent', { recipient }));
    } catch (error) {
      settled(error);
      failed(asProblem(error));
    }
  };

  return (
    <Button
      variant="subtle"
      size="compact-xs"
      loading={isLoading}
      aria-label={t('mails.resendOf', { subject, recipient })}
      onClick={() => void send()}
    >
      {t('mails.resend')}
    </Button>
  );
}
