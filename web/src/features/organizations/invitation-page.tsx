import { Alert, Anchor, Button, Container, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import type { InvitationPreview } from '@/shared/api/models';
import { useAcceptInvitationMutation, useInvitationPreviewQuery } from '@/shared/api/organizations-api';
import { asProblem } from '@/shared/api/problem';
import { useRoleName } from '@/shared/roles/role-name';
import { signInPath } from '@/shared/session/next-page';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { PageHeading } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemText } from '@/shared/ui/problem-text';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { keptInvitation } from './kept-invitation';

/** Where an invitation's mail leads. Its token stands behind the #, which no server and no log ever sees. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const [token] = useState(() => keptInvitation.of(hash));
  const { currentData: invitation, error } = useInvitationPreviewQuery(token, { skip: token === '' });
  const gone =
    token === '' || (error !== undefined && asProblem(error).status < 500 && asProblem(error).status > 0);

  return (
    <Container size={480} w="100%" py={{ base: 'xl', sm: 64 }}>
      <title>{`${t('invitation.title')} · Palco`}</title>
      <Stack>
        <PageHeading>{t('invitation.title')}</PageHeading>
        {gone && <Alert color="yellow">{t('invitation.gone')}</Alert>}
        {error && !gone && <ProblemState error={error} />}
        {!invitation && !error && !gone && <RowsSkeleton rows={2} />}
        {invitation && <Offer invitation={invitation} token={token} />}
      </Stack>
    </Container>
  );
}

function Offer({ invitation, token }: { invitation: InvitationPreview; token: string }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  return (
    <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Stack>
        <Text>
          {invitation.invitedBy
            ? t('invitation.from', { name: invitation.invitedBy, organization: invitation.organization })
            : t('invitation.anonymous', { organization: invitation.organization })}
        </Text>
        {invitation.roles.length > 0 && (
          <Text>{t('invitation.as', { roles: invitation.roles.map(nameOf).join(', ') })}</Text>
        )}
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('invitation.for', { email: invitation.email })}
        </Text>
        <Decision invitation={invitation} token={token} />
      </Stack>
    </Paper>
  );
}

function Decision({ invitation, token }: { invitation: InvitationPreview; token: string }) {
  const { t } = useTranslation();
  const { status, me } = useSession();
  const { pathname } = useLocation();

  if (status === 'anonymous') {
    const signIn = signInPath(pathname);
    return (
      <Button
        component={Link}
        to={invitation.hasAccount ? signIn : signIn.replace('sign-in', 'sign-up')}
        fullWidth
      >
        {invitation.hasAccount ? t('invitation.signIn') : t('invitation.signUp')}
      </Button>
    );
  }
  if (!me) return <RowsSkeleton rows={1} />;
  if (me.email !== invitation.email) {
    return <Alert color="yellow">{t('invitation.wrongAccount', { email: me.email })}</Alert>;
  }
  return <Accept token={token} />;
}

function Accept({ token }: { token: string }) {
  const { t } = useTranslation();
  const [accept, { isLoading }] = useAcceptInvitationMutation();
  const [message, setMessage] = useState<string | null>(null);
  const textOf = useProblemText();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();

  const join = async () => {
    try {
      const organization = await accept(token).unwrap();
      keptInvitation.forget();
      succeeded(t('invitation.joined', { organization: organization.name }));
      await navigate(`/organizations/${organization.id}`, { replace: true });
    } catch (error) {
      setMessage(textOf(asProblem(error)));
    }
  };

  return (
    <Stack>
      <FormAlert>{message}</FormAlert>
      <Button loading={isLoading} onClick={() => void join()} fullWidth>
        {t('invitation.accept')}
      </Button>
      <Anchor component={Link} to="/" ta="center" size="sm">
        {t('invitation.later')}
      </Anchor>
    </Stack>
  );
}
