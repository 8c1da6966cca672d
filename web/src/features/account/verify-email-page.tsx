import { Anchor, Loader, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { useVerifyEmailMutation } from '@/shared/api/security-api';
import { useLinkToken } from '@/shared/session/link-token';
import { tokenKeeper } from '@/shared/session/session';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { AuthCard } from './auth-card';

/** Where the mailed link leads; arriving is all it takes. */
export function VerifyEmailPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const textOf = useProblemText();
  const [verify, { isSuccess, error }] = useVerifyEmailMutation();
  const started = useRef(false);

  useEffect(() => {
    // Development renders twice, and the link works once.
    if (started.current || token === '') return;
    started.current = true;
    // The next token says that the address is proven.
    void verify({ token }).then(async () => (await tokenKeeper.current()) && tokenKeeper.renew());
  }, [token, verify]);

  const stale = token === '' || asProblem(error).type === 'invalid-link';
  return (
    <AuthCard
      title={t('account.verifyTitle')}
      lead={t('account.verifyLead')}
      footer={
        <Anchor component={Link} to="/" inherit underline="always">
          {t('common.toEvents')}
        </Anchor>
      }
    >
      <FormAlert>{stale ? t('account.verifyStale') : error ? textOf(asProblem(error)) : null}</FormAlert>
      <div role="status">
        {isSuccess && <Text>{t('account.verifyDone')}</Text>}
        {!isSuccess && !error && !stale && <Loader type="dots" aria-label={t('common.loading')} />}
      </div>
    </AuthCard>
  );
}
