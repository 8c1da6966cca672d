import { Badge, Button, EmptyState, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Mail, MailPlus, RotateCw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@/shared/api/models';
import {
  useInvitationsInfiniteQuery,
  useResendInvitationMutation,
  useRevokeInvitationMutation,
} from '@/shared/api/organizations-api';
import { asProblem } from '@/shared/api/problem';
import { useRoleName } from '@/shared/roles/role-name';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { InviteForm } from './invite-form';
import { useShownOrganization } from './organization-workspace';

export function InvitationsPanel() {
  const { t } = useTranslation();
  const { id: organizationId } = useShownOrganization();
  const [inviting, dialog] = useDisclosure(false);
  const query = useInvitationsInfiniteQuery({ organizationId }, { refetchOnMountOrArgChange: true });
  const invitations = query.currentData?.pages.flatMap((page) => page.items);
  const invite = (
    <Button leftSection={<MailPlus size={16} aria-hidden />} onClick={dialog.open}>
      {t('invitations.invite')}
    </Button>
  );

  return (
    <Stack component="section" aria-label={t('invitations.title')}>
      <Group justify="space-between">
        <Text c="dimmed" maw={560}>
          {t('invitations.lead')}
        </Text>
        {invite}
      </Group>
      {query.error && !invitations && (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!invitations && !query.error && <RowsSkeleton rows={2} />}
      {invitations?.length === 0 && (
        <EmptyState
          py={40}
          icon={<Mail size={36} strokeWidth={1.5} aria-hidden />}
          title={t('invitations.noneTitle')}
          description={t('invitations.noneText')}
        />
      )}
      {invitations?.map((invitation) => (
        <InvitationCard key={invitation.id} organizationId={organizationId} invitation={invitation} />
      ))}
      <LoadMore query={query} />
      <InviteForm organizationId={organizationId} opened={inviting} onClose={dialog.close} />
    </Stack>
  );
}

interface CardProps {
  organizationId: string;
  invitation: Invitation;
}

function InvitationCard({ organizationId, invitation }: CardProps) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const formats = useDateFormats();
  const [resend, resending] = useResendInvitationMutation();
  const [revoke, revoking] = useRevokeInvitationMutation();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();
  const expired = new Date(invitation.expiresAt) < new Date();

  const act = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work();
      succeeded(done);
    } catch (error) {
      failed(asProblem(error));
    }
  };
  const which = { organizationId, id: invitation.id };

  return (
    <Paper withBorder radius="lg" p="md" bg="var(--palco-surface)" component="article">
      <Group justify="space-between" gap="sm">
        <Stack gap={4} miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {invitation.email}
          </Text>
          <Group gap={4}>
            {invitation.roles.map((role) => (
              <Badge key={role.id} variant="default" fw={500} tt="none">
                {nameOf(role.name)}
              </Badge>
            ))}
            {expired && <Badge color="yellow">{t('invitations.expired')}</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {t('invitations.sent', { when: formats.moment(invitation.sentAt) })}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            leftSection={<RotateCw size={16} aria-hidden />}
            aria-label={t('invitations.resendTo', { email: invitation.email })}
            loading={resending.isLoading}
            onClick={() => void act(() => resend(which).unwrap(), t('invitations.resent'))}
          >
            {t('invitations.resend')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="sm"
            leftSection={<X size={16} aria-hidden />}
            aria-label={t('invitations.revokeOf', { email: invitation.email })}
            loading={revoking.isLoading}
            onClick={() => void act(() => revoke(which).unwrap(), t('invitations.revoked'))}
          >
            {t('invitations.revoke')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
