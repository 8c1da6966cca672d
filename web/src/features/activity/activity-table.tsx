import { Badge, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import classes from './activity-table.module.css';

export function ActivityTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <div className={classes.table}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('activity.what')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('activity.who')}</Table.Th>
            <Table.Th visibleFrom="md">{t('activity.details')}</Table.Th>
            <Table.Th>{t('activity.when')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.id}>
              <Table.Td className={classes.cell}>
                <Text size="sm" fw={550}>
                  {entry.action}
                </Text>
                {entry.subject?.label && (
                  <Text size="sm" c="dimmed">
                    {entry.subject.label}
                  </Text>
                )}
                {entry.outcome === 'REFUSED' && (
                  <Badge color="red" variant="light" size="sm">
                    {t('activity.REFUSED')}
                  </Badge>
                )}
                <Text size="sm" c="dimmed" hiddenFrom="sm" component="div">
                  <Actor entry={entry} />
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm" className={classes.cell}>
                <Actor entry={entry} />
              </Table.Td>
              <Table.Td visibleFrom="md" className={classes.cell}>
                <Stack gap={0}>
                  {Object.entries(entry.details).map(([name, value]) => (
                    <Text key={name} size="xs" c="dimmed">
                      {name}: {value}
                    </Text>
                  ))}
                </Stack>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{formats.moment(entry.at)}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Actor({ entry: { actor, erased } }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const kind = t(`activity.kind.${actor.kind as 'PERSON' | 'CLIENT' | 'ANONYMOUS' | 'SYSTEM'}`);
  return (
    <>
      <Text size="sm">{actor.name ?? (erased && actor.id ? t('activity.erased') : kind)}</Text>
      {actor.address && (
        <Text size="xs" c="dimmed">
          {actor.address}
        </Text>
      )}
    </>
  );
}
