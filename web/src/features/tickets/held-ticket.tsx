import { Button, Stack, Text } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Registration } from '@/shared/api/models';
import { DownloadTicket } from './download-ticket';
import { TicketQr } from './ticket-qr';

interface Props {
  registration: Registration;
  /** Just obtained: say so, and move the focus here from the button that is gone. */
  isNew: boolean;
}

export function HeldTicket({ registration, isNew }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  return (
    <Stack gap="sm">
      <Text
        component="h2"
        ref={heading}
        tabIndex={-1}
        fw={600}
        m={0}
        style={{ display: 'flex', alignItems: 'center', gap: 8, outline: 'none', fontSize: '1rem' }}
      >
        <CircleCheck size={20} color="var(--mantine-color-teal-6)" aria-hidden />
        {isNew ? t('register.done') : t('register.held')}
      </Text>
      {isNew && (
        <Text size="sm" c="dimmed">
          {t('register.doneText', { email: registration.participant.email })}
        </Text>
      )}
      {isNew && <TicketQr code={registration.ticketCode} />}
      <Button component={Link} to={`/tickets/${registration.id}`} variant={isNew ? 'filled' : 'light'}>
        {t('register.open')}
      </Button>
      {isNew && <DownloadTicket registrationId={registration.id} />}
    </Stack>
  );
}
