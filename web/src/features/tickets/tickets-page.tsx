import { Button, EmptyState, Stack, Title } from '@mantine/core';
import { Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Registration } from '@/shared/api/models';
import { useMyRegistrationsInfiniteQuery } from '@/shared/api/registrations-api';
import { useNow } from '@/shared/time/use-now';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { phaseOf, type Phase } from './phase';
import { TicketRow } from './ticket-row';

const phases: Phase[] = ['upcoming', 'past', 'cancelled'];

export function TicketsPage() {
  const { t } = useTranslation();
  const query = useMyRegistrationsInfiniteQuery({}, { refetchOnMountOrArgChange: true });
  const registrations = query.data?.pages.flatMap((page) => page.items);

  return (
    <Page
      title={t('tickets.title')}
      size={760}
      actions={
        <Button component={Link} to="/agenda" variant="default">
          {t('agenda.mine')}
        </Button>
      }
    >
      {query.error && !registrations && (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!registrations && !query.error && <RowsSkeleton rows={3} height={92} />}
      {registrations?.length === 0 && (
        <EmptyState
          py={56}
          icon={<Ticket size={36} strokeWidth={1.5} aria-hidden />}
          title={t('tickets.noneTitle')}
          description={t('tickets.noneText')}
        >
          <EmptyState.Actions>
            <Button component={Link} to="/">
              {t('common.toEvents')}
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      )}
      {registrations && <ByPhase registrations={registrations} />}
      <LoadMore query={query} />
    </Page>
  );
}

function ByPhase({ registrations }: { registrations: Registration[] }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <Stack gap="xl">
      {phases.map((phase) => {
        const group = registrations
          .filter((registration) => phaseOf(registration, now) === phase)
          .sort((a, b) => a.event.startsAt.localeCompare(b.event.startsAt));
        if (group.length === 0) return null;
        return (
          <section key={phase} aria-labelledby={`tickets-${phase}`}>
            <Title order={2} id={`tickets-${phase}`} mb="sm">
              {t(`tickets.${phase}`)}
            </Title>
            <Stack gap="sm">
              {(phase === 'upcoming' ? group : group.reverse()).map((registration) => (
                <TicketRow key={registration.id} registration={registration} />
              ))}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
}
