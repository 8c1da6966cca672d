import { Box, EmptyState, Group, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { DatePickerInput, type DatesRangeValue } from '@mantine/dates';
import { useDebouncedValue } from '@mantine/hooks';
import { History, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActivityInfiniteQuery, type ActivityFilter } from '@/shared/api/privacy-api';
import { shownItems } from '@/shared/api/shown-items';
import { mayOnPlatform, organizationsWith, useSession, useViewerZone } from '@/shared/session/use-session';
import { instantFromLocal } from '@/shared/time/zones';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { ActivityTable } from './activity-table';
import { DownloadActivity } from './download-activity';
import { VerificationBadge } from './verification-badge';

const subjects = [
  'event',
  'registration',
  'participant',
  'report',
  'mail',
  'account',
  'session',
  'role',
  'organization',
  'consent',
  'personal-data',
] as const;

/** Administrators see all activity; those who manage an organization's members that organization's. */
export function ActivityPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const all = mayOnPlatform(me, 'audit:read');
  const organizations = all ? (me?.organizations ?? []) : organizationsWith(me, 'members:manage');
  const [organization, setOrganization] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const [action, setAction] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [days, setDays] = useState<DatesRangeValue<string>>([null, null]);
  const zone = useViewerZone();
  const filter: ActivityFilter = {
    q,
    action: action ?? undefined,
    outcome,
    organizationId: organization ?? (all ? null : organizations[0]?.id),
    from: days[0] && startOf(days[0], zone),
    to: days[1] && startOf(dayAfter(days[1]), zone),
  };
  const query = useActivityInfiniteQuery(filter, { refetchOnMountOrArgChange: true });
  const { items: entries, outdated } = shownItems(query);

  return (
    <Page
      title={t('activity.title')}
      lead={t('activity.lead')}
      actions={
        <>
          {all && <VerificationBadge />}
          <DownloadActivity filter={filter} />
        </>
      }
    >
      <Group mb="md" gap="sm">
        <TextInput
          flex="1 1 220px"
          type="search"
          aria-label={t('activity.search')}
          placeholder={t('activity.search')}
          leftSection={<Search size={16} aria-hidden />}
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label={t('activity.about')}
          w={{ base: '100%', xs: 180 }}
          clearable
          placeholder={t('activity.anything')}
          data={subjects.map((value) => ({ value, label: t(`activity.subject.${value}`) }))}
          value={action}
          onChange={setAction}
        />
        <Select
          aria-label={t('activity.outcome')}
          w={{ base: '100%', xs: 180 }}
          clearable
          placeholder={t('activity.anyOutcome')}
          data={(['DONE', 'REFUSED'] as const).map((value) => ({ value, label: t(`activity.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        {(all || organizations.length > 1) && (
          <Select
            aria-label={t('activity.organization')}
            w={{ base: '100%', xs: 190 }}
            clearable={all}
            placeholder={t('activity.anyOrganization')}
            data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organization ?? (all ? null : (organizations[0]?.id ?? null))}
            onChange={setOrganization}
          />
        )}
        <DatePickerInput
          type="range"
          allowSingleDateInRange
          clearable
          aria-label={t('activity.days')}
          placeholder={t('activity.anyDay')}
          w={{ base: '100%', xs: 230 }}
          value={days}
          onChange={setDays}
        />
      </Group>
      <VisuallyHidden role="status">
        {entries && !outdated && t('activity.results', { count: entries.length })}
      </VisuallyHidden>
      {query.error && !entries && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!entries && !query.error && <RowsSkeleton />}
      {entries?.length === 0 && (
        <EmptyState
          py={48}
          icon={<History size={36} strokeWidth={1.5} aria-hidden />}
          title={t('activity.noneTitle')}
          description={t('activity.noneText')}
        />
      )}
      {entries && entries.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <ActivityTable entries={entries} />
        </Box>
      )}
      <LoadMore query={query} />
    </Page>
  );
}

const startOf = (day: string, zone: string) => instantFromLocal(`${day} 00:00:00`, zone);

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
