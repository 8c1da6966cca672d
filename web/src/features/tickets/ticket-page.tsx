import { Alert, Anchor, Button, Group, Paper, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Registration } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useCancelRegistrationMutation, useRegistrationQuery } from '@/shared/api/registrations-api';
import { EventWhen } from '@/shared/event/event-when';
import { useNow } from '@/shared/time/use-now';
import { BackLink } from '@/shared/ui/back-link';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { StatusBadge } from '@/shared/ui/status-badge';
import { DownloadTicket } from './download-ticket';
import { isCancellable, phaseOf } from './phase';
import { TicketQr } from './ticket-qr';

export function TicketPage() {
  const { t } = useTranslation();
  const { registrationId = '' } = useParams();
  const { currentData: registration, error, refetch } = useRegistrationQuery(registrationId);
  return (
    <Page
      title={registration?.event.title ?? t('tickets.one')}
      documentTitle={registration && `${t('tickets.one')}: ${registration.event.title}`}
      above={<BackLink to="/tickets">{t('tickets.title')}</BackLink>}
      size={520}
    >
      {registration && <TicketDetails registration={registration} />}
      {error && !registration && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!registration && !error && <Skeleton height={520} radius="lg" />}
    </Page>
  );
}

function TicketDetails({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const now = useNow();
  const [asking, dialog] = useDisclosure(false);
  const { event, participant, status } = registration;
  const cancelled = phaseOf(registration, now) === 'cancelled';

  return (
    <Stack>
      <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
        <Stack gap="lg">
          {cancelled && (
            <Alert
              color="red"
              title={status === 'CANCELLED' ? t('tickets.cancelledTitle') : t('events.cancelledTitle')}
            >
              {registration.cancellationReason ??
                t(`tickets.cause.${registration.cancellationCause ?? 'UNKNOWN'}`)}
            </Alert>
          )}
          <TicketQr code={registration.ticketCode} invalid={cancelled} />
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={0} miw={0}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {participant.name}
              </Text>
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {participant.email}
              </Text>
            </Stack>
            <StatusBadge status={status} />
          </Group>
          <EventWhen event={event} />
          <Stack gap={2}>
            <Text fw={600}>{event.location.name}</Text>
            {event.location.address && (
              <Text size="sm" c="dimmed">
                {event.location.address}
              </Text>
            )}
          </Stack>
          {!cancelled && <DownloadTicket registrationId={registration.id} fullWidth />}
        </Stack>
      </Paper>
      <Group justify="space-between">
        <Anchor component={Link} to={`/events/${registration.eventId}`} size="sm">
          {t('tickets.toEvent')}
        </Anchor>
        {isCancellable(registration, now) && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={dialog.open}>
            {t('tickets.cancel')}
          </Button>
        )}
      </Group>
      <CancelDialog registration={registration} opened={asking} onClose={dialog.close} />
    </Stack>
  );
}

interface DialogProps {
  registration: Registration;
  opened: boolean;
  onClose: () => void;
}

function CancelDialog({ registration, opened, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [cancel, { isLoading }] = useCancelRegistrationMutation();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();

  const giveBack = async () => {
    try {
      await cancel({ id: registration.id, reason: reason.trim() || undefined }).unwrap();
      onClose();
      succeeded(t('tickets.cancelDone'));
    } catch (error) {
      failed(asProblem(error));
    }
  };

  return (
    <ConfirmModal
      opened={opened}
      title={t('tickets.cancelTitle')}
      text={t('tickets.cancelText', { event: registration.event.title })}
      confirm={t('tickets.cancelConfirm')}
      danger
      busy={isLoading}
      onConfirm={() => void giveBack()}
      onClose={onClose}
    >
      <Textarea
        label={t('common.reasonOptional')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(change) => setReason(change.currentTarget.value)}
        data-autofocus
      />
    </ConfirmModal>
  );
}
