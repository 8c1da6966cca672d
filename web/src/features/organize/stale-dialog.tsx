import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventQuery } from '@/shared/api/events-api';
import type { PalcoEvent, Versioned } from '@/shared/api/models';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { differences } from './differences';
import type { EventValues } from './event-values';

interface Props {
  opened: boolean;
  eventId: string;
  mine: EventValues;
  busy: boolean;
  onTakeTheirs: (theirs: Versioned<PalcoEvent>) => void;
  onKeepMine: (theirs: Versioned<PalcoEvent>) => void;
  onClose: () => void;
}

/** Somebody else saved in between. Nobody's work is dropped before the person has seen both. */
export function StaleDialog({ opened, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={rest.onClose} title={t('stale.title')} size="lg" centered>
      <Comparison {...rest} />
    </Modal>
  );
}

function Comparison({ eventId, mine, busy, onTakeTheirs, onKeepMine, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const {
    currentData: theirs,
    error,
    isFetching,
    refetch,
  } = useEventQuery(eventId, {
    refetchOnMountOrArgChange: true,
  });

  if (isFetching) return <RowsSkeleton rows={3} />;
  if (error || !theirs) return <ProblemState error={error} onRetry={() => void refetch()} />;

  const rows = differences(mine, theirs);
  return (
    <Stack>
      <Text>{rows.length === 0 ? t('stale.same') : t('stale.text')}</Text>
      {rows.length > 0 && (
        <Table.ScrollContainer minWidth={440}>
          <Table layout="fixed" withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={120}>{t('stale.field')}</Table.Th>
                <Table.Th>{t('stale.theirs')}</Table.Th>
                <Table.Th>{t('stale.mine')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.label}>
                  <Table.Th scope="row">{t(row.label)}</Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{row.theirs}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{row.mine}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose} disabled={busy}>
          {t('stale.later')}
        </Button>
        <Button variant="default" onClick={() => onTakeTheirs(theirs)} disabled={busy}>
          {t('stale.takeTheirs')}
        </Button>
        {rows.length > 0 && (
          <Button onClick={() => onKeepMine(theirs)} loading={busy}>
            {t('stale.keepMine')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
