import { Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Registration } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import { StatusBadge } from '@/shared/ui/status-badge';
import classes from './registration-table.module.css';

interface Props {
  registrations: Registration[];
  onOpen: (id: string) => void;
}

export function RegistrationTable({ registrations, onOpen }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <div className={classes.table}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('participants.participant')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('participants.registeredAt')}</Table.Th>
            <Table.Th>{t('participants.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {registrations.map(({ id, participant, status, createdAt }) => (
            <Table.Tr key={id} className={classes.row}>
              <Table.Td>
                <UnstyledButton className={classes.open} onClick={() => onOpen(id)}>
                  {participant.name}
                </UnstyledButton>
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {participant.email}
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Text size="sm">{formats.moment(createdAt)}</Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge status={status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
