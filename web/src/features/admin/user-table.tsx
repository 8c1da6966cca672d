import { Badge, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { User } from '@/shared/api/models';
import { useRoleName } from '@/shared/roles/role-name';
import { useDateFormats } from '@/shared/time/format';
import { StatusBadge } from '@/shared/ui/status-badge';
import classes from './user-table.module.css';

interface Props {
  users: User[];
  onOpen: (id: string) => void;
}

export function UserTable({ users, onOpen }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const nameOf = useRoleName();
  return (
    <div className={classes.table}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('users.user')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('users.roles')}</Table.Th>
            <Table.Th visibleFrom="md">{t('users.lastLogin')}</Table.Th>
            <Table.Th>{t('users.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <Table.Tr key={user.id} className={classes.row}>
              <Table.Td>
                <UnstyledButton className={classes.open} onClick={() => onOpen(user.id)}>
                  {user.name}
                </UnstyledButton>
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {user.email}
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Group gap={4}>
                  {user.roles.map((role) => (
                    <Badge key={role} variant="default" fw={500}>
                      {nameOf(role)}
                    </Badge>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td visibleFrom="md">
                <Text size="sm">
                  {user.lastLoginAt ? formats.moment(user.lastLoginAt) : t('users.never')}
                </Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge status={user.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
