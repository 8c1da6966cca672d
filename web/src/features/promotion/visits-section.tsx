import { Progress, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitList } from '@/shared/api/models';
import { useVisitsQuery } from '@/shared/api/promotion-api';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { Section } from '@/shared/ui/section';
import { channels } from './channels';

const PERIODS = ['7', '30', '365'] as const;

export function VisitsSection({ eventId }: { eventId: string }) {
  const { t } = useTranslation();
  const [days, setDays] = useState<string>('30');
  const from = dayjs().subtract(Number(days), 'day').format('YYYY-MM-DD');
  const {
    currentData: visits,
    error,
    refetch,
  } = useVisitsQuery({ eventId, from }, { refetchOnMountOrArgChange: true });
  return (
    <Section
      title={t('promotion.visits')}
      text={t('promotion.visitsText')}
      actions={
        <SegmentedControl
          aria-label={t('promotion.period')}
          value={days}
          onChange={setDays}
          data={PERIODS.map((value) => ({ value, label: t('promotion.days', { count: Number(value) }) }))}
        />
      }
    >
      {error && !visits && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!visits && !error && <RowsSkeleton />}
      {visits?.items.length === 0 && <Text c="dimmed">{t('promotion.noVisits')}</Text>}
      {visits && visits.items.length > 0 && <ByChannel visits={visits} />}
      {visits && visits.items.length > 0 && <ByDay visits={visits} />}
    </Section>
  );
}

type Counts = Pick<VisitList['items'][number], 'visits' | 'registrations'>;

function sum(counts: Counts[]): Counts {
  return counts.reduce(
    (total, { visits, registrations }) => ({
      visits: total.visits + visits,
      registrations: total.registrations + registrations,
    }),
    { visits: 0, registrations: 0 },
  );
}

function ByChannel({ visits }: { visits: VisitList }) {
  const { t } = useTranslation();
  const total = sum(visits.items);
  const rows = channels
    .map((channel) => ({ channel, ...sum(visits.items.filter((item) => item.channel === channel)) }))
    .filter((row) => row.visits + row.registrations > 0)
    .sort((a, b) => b.visits - a.visits);
  return (
    <Table.ScrollContainer minWidth={300}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('promotion.channelName')}</Table.Th>
            <Table.Th ta="right">{t('promotion.visitCount')}</Table.Th>
            <Table.Th ta="right">{t('promotion.registrationCount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.channel}>
              <Table.Td>
                <Stack gap={4}>
                  {t(`promotion.channel.${row.channel}`)}
                  <Progress value={(100 * row.visits) / Math.max(1, total.visits)} size="sm" aria-hidden />
                </Stack>
              </Table.Td>
              <Table.Td ta="right">{row.visits}</Table.Td>
              <Table.Td ta="right">{row.registrations}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{t('promotion.total')}</Table.Th>
            <Table.Th ta="right">{total.visits}</Table.Th>
            <Table.Th ta="right">{total.registrations}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function ByDay({ visits }: { visits: VisitList }) {
  const { t, i18n } = useTranslation();
  const days = [...new Set(visits.items.map(({ day }) => day))].sort().reverse().slice(0, 31);
  const format = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', weekday: 'short' });
  return (
    <details>
      <summary>{t('promotion.byDay')}</summary>
      <Table mt="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('promotion.day')}</Table.Th>
            <Table.Th ta="right">{t('promotion.visitCount')}</Table.Th>
            <Table.Th ta="right">{t('promotion.registrationCount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => {
            const counts = sum(visits.items.filter((item) => item.day === day));
            return (
              <Table.Tr key={day}>
                <Table.Td>{format.format(dayjs(day).toDate())}</Table.Td>
                <Table.Td ta="right">{counts.visits}</Table.Td>
                <Table.Td ta="right">{counts.registrations}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </details>
  );
}
