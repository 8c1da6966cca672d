import { Badge, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useResourceUseQuery } from '@/shared/api/resources-api';
import { useViewerZone } from '@/shared/session/use-session';
import { instantFromLocal } from '@/shared/time/zones';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

/** How much of everything is in use within some days, in bars and in words. */
export function UtilisationPanel() {
  const { t, i18n } = useTranslation();
  const zone = useViewerZone();
  const [[from, to], setDays] = useState<[string | null, string | null]>(() => [
    dayjs().format('YYYY-MM-DD'),
    dayjs().add(29, 'day').format('YYYY-MM-DD'),
  ]);
  const complete = from !== null && to !== null;
  const {
    currentData: rows,
    error,
    refetch,
  } = useResourceUseQuery(
    {
      from: complete ? instantFromLocal(`${from} 00:00:00`, zone) : '',
      to: complete ? instantFromLocal(`${dayjs(to).add(1, 'day').format('YYYY-MM-DD')} 00:00:00`, zone) : '',
    },
    { skip: !complete },
  );
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });

  return (
    <Stack>
      <DatePickerInput
        type="range"
        label={`${t('resources.from')} – ${t('resources.to')}`}
        value={[from, to]}
        onChange={setDays}
        maw={340}
      />
      {error && !rows && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!rows && !error && complete && <RowsSkeleton />}
      {rows?.length === 0 && <Text c="dimmed">{t('resources.useNone')}</Text>}
      {rows && rows.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('resources.name')}</Table.Th>
              <Table.Th w="45%">{t('resources.share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.resourceId}>
                <Table.Td>
                  <Group gap="xs">
                    <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                      {row.name}
                    </Text>
                    <Badge variant="default" fw={500} tt="none">
                      {t(`resources.kinds.${row.kind}`)}
                    </Badge>
                  </Group>
                  <Text size="sm" c="dimmed">
                    {t('resources.bookings', { count: row.bookings })} ·{' '}
                    {t('resources.hours', { hours: Math.round(row.bookedMinutes / 6) / 10 })}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{t('resources.shareOf', { share: percent.format(row.share) })}</Text>
                  <Progress value={row.share * 100} aria-label={row.name} size="lg" />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
