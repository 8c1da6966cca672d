import { Box, Button, EmptyState, Group, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { Search, UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import { useEventRegistrationsInfiniteQuery } from '@/shared/api/registrations-api';
import { shownItems } from '@/shared/api/shown-items';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { AddParticipant } from './add-participant';
import { RegistrationDrawer } from './registration-drawer';
import { RegistrationTable } from './registration-table';

const statuses = ['CONFIRMED', 'HELD', 'CHECKED_IN', 'CANCELLED'] as const;

export function ParticipantsPanel() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { me } = useSession();
  const { currentData: event } = useEventQuery(eventId);
  const manages = event !== undefined && mayInOrganization(me, event.organizationId, 'registrations:manage');
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const [status, setStatus] = useState<string | null>(null);
  const [adding, dialog] = useDisclosure(false);
  const [openId, setOpenId] = useState<string | null>(null);

  const query = useEventRegistrationsInfiniteQuery(
    { eventId, q, status },
    { refetchOnMountOrArgChange: true },
  );
  const { items: registrations, outdated } = shownItems(query);
  const opened = registrations?.find(({ id }) => id === openId);
  const filtered = q !== '' || status !== null;

  return (
    <section aria-label={t('organize.participants')}>
      <Group mb="md" gap="sm">
        <TextInput
          flex="1 1 220px"
          type="search"
          aria-label={t('participants.search')}
          placeholder={t('participants.search')}
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label={t('participants.status')}
          w={{ base: '100%', xs: 180 }}
          clearable
          placeholder={t('participants.anyStatus')}
          data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
        {manages && event.status === 'PUBLISHED' && (
          <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={dialog.open}>
            {t('participants.add')}
          </Button>
        )}
      </Group>
      <VisuallyHidden role="status">
        {registrations && !outdated && t('participants.results', { count: registrations.length })}
      </VisuallyHidden>
      {query.error && !registrations && (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!registrations && !query.error && <RowsSkeleton />}
      {registrations?.length === 0 && (
        <EmptyState
          py={48}
          icon={<UsersRound size={36} strokeWidth={1.5} aria-hidden />}
          title={filtered ? t('participants.noneFound') : t('participants.noneTitle')}
          description={filtered ? undefined : t('participants.noneText')}
        />
      )}
      {registrations && registrations.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <RegistrationTable registrations={registrations} onOpen={setOpenId} />
        </Box>
      )}
      <LoadMore query={query} />
      <AddParticipant eventId={eventId} opened={adding} onClose={dialog.close} />
      <RegistrationDrawer registration={opened} manages={manages} onClose={() => setOpenId(null)} />
    </section>
  );
}
