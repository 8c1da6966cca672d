import { Badge, Box, Group, Stack, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '@/shared/api/models';
import { useMembersInfiniteQuery } from '@/shared/api/organizations-api';
import { shownItems } from '@/shared/api/shown-items';
import { useRoleName } from '@/shared/roles/role-name';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { MemberDrawer } from './member-drawer';
import { useShownOrganization } from './organization-workspace';

export function MembersPanel() {
  const { t } = useTranslation();
  const organization = useShownOrganization();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const [openId, setOpenId] = useState<string | null>(null);
  const query = useMembersInfiniteQuery(
    { organizationId: organization.id, q },
    { refetchOnMountOrArgChange: true },
  );
  const { items: members, outdated } = shownItems(query);

  return (
    <Stack component="section" aria-label={t('members.title')}>
      <TextInput
        type="search"
        aria-label={t('members.search')}
        placeholder={t('members.search')}
        leftSection={<Search size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {query.error && !members && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!members && !query.error && <RowsSkeleton rows={3} />}
      {members?.length === 0 && <Text c="dimmed">{t('members.none')}</Text>}
      {members && members.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <MemberTable members={members} onOpen={setOpenId} />
        </Box>
      )}
      <LoadMore query={query} />
      <MemberDrawer
        organization={organization}
        member={members?.find(({ userId }) => userId === openId)}
        onClose={() => setOpenId(null)}
      />
    </Stack>
  );
}

function MemberTable({ members, onOpen }: { members: Member[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const formats = useDateFormats();
  return (
    <Table highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('members.one')}</Table.Th>
          <Table.Th>{t('roles.title')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('members.since')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members.map((member) => (
          <Table.Tr key={member.userId}>
            <Table.Td>
              <UnstyledButton fw={600} onClick={() => onOpen(member.userId)}>
                {member.name}
              </UnstyledButton>
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {member.email}
              </Text>
            </Table.Td>
            <Table.Td>
              <Group gap={4}>
                {member.roles.map((role) => (
                  <Badge key={role.id} variant="default" fw={500} tt="none">
                    {nameOf(role.name)}
                  </Badge>
                ))}
              </Group>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <Text size="sm">{formats.moment(member.joinedAt)}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
