import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { PalcoEvent, Registration } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useMyRegistrationsInfiniteQuery, useRegisterMutation } from '@/shared/api/registrations-api';
import { isUnexpected } from '@/shared/forms/use-problem-form';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { signInPath } from '@/shared/session/next-page';
import { useSession } from '@/shared/session/use-session';
import { useNow } from '@/shared/time/use-now';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { HeldTicket } from './held-ticket';

/** The hash with which a person comes back from signing in, to finish what they had begun. */
const RETURNING = '#register';

interface Props {
  event: PalcoEvent;
  /** Told once a place was taken here. */
  onRegistered?: () => void;
}

export function RegisterPanel({ event, onRegistered }: Props) {
  const { t } = useTranslation();
  const { status } = useSession();
  const signedIn = status === 'signed-in';
  const now = useNow();
  const [fresh, setFresh] = useState<Registration | null>(null);
  const mine = useMyRegistrationsInfiniteQuery({ limit: 200 }, { skip: !signedIn });
  const held = mine.currentData?.pages
    .flatMap((page) => page.items)
    .find((registration) => registration.eventId === event.id && registration.status !== 'CANCELLED');

  if (held) return <HeldTicket registration={held} isNew={fresh?.id === held.id} />;
  if (event.status === 'CANCELLED') return null;
  if (event.status === 'DRAFT') return <Text c="dimmed">{t('register.draft')}</Text>;
  if (Date.parse(event.endsAt) < now) return <Text c="dimmed">{t('register.over')}</Text>;
  if (status === 'restoring' || (signedIn && mine.isLoading)) return <Skeleton height={44} />;
  if (fresh) return <HeldTicket registration={fresh} isNew />;
  if (event.available <= 0) {
    return (
      <Stack gap="xs">
        <Button size="md" disabled>
          {t('register.full')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('register.fullText')}
        </Text>
      </Stack>
    );
  }
  if (!signedIn) {
    return (
      <Stack gap="xs">
        <Button component={Link} to={signInPath(`/events/${event.id}${RETURNING}`)} size="md">
          {t('register.action')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('register.signInFirst')}
        </Text>
      </Stack>
    );
  }
  const registered = (registration: Registration) => {
    setFresh(registration);
    onRegistered?.();
  };
  return <RegisterButton eventId={event.id} onRegistered={registered} />;
}

function RegisterButton({
  eventId,
  onRegistered,
}: {
  eventId: string;
  onRegistered: (it: Registration) => void;
}) {
  const { t } = useTranslation();
  const [register, { isLoading }] = useRegisterMutation();
  const { keyFor, settled } = useIntentKey();
  const textOf = useProblemText();
  const toast = useProblemToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const returning = useLocation().hash === RETURNING;
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (returning) button.current?.focus();
  }, [returning]);

  const takePlace = async () => {
    setRefusal(null);
    try {
      const registration = await register({ eventId, idempotencyKey: keyFor(eventId) }).unwrap();
      settled();
      onRegistered(registration);
    } catch (error) {
      settled(error);
      const problem = asProblem(error);
      if (isUnexpected(problem)) toast(problem);
      else setRefusal(textOf(problem));
    }
  };

  return (
    <Stack gap="xs">
      <Button ref={button} size="md" loading={isLoading} onClick={() => void takePlace()}>
        {t('register.action')}
      </Button>
      {returning && !refusal && (
        <Text size="sm" c="dimmed">
          {t('register.welcomeBack')}
        </Text>
      )}
      <FormAlert>{refusal}</FormAlert>
    </Stack>
  );
}
