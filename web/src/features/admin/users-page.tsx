import { Box, Button, EmptyState, Group, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRolesQuery, useUsersInfiniteQuery } from '@/shared/api/identity-api';
import { shownItems } from '@/shared/api/shown-items';
import { useRoleName } from '@/shared/roles/role-name';
import { mayOnPlatform, useSession } from '@/shared/session/use-session';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { Link } from 'react-router';
import { UserDrawer } from './user-drawer';
import { UserFilters } from './user-filters';
import { instantsOf, NO_MORE_FILTERS, type MoreFilters } from './more-filters';
import { UserTable } from './user-table';

const statuses = ['ACTIVE', 'DEACTIVATED'] as const;

export function UsersPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const nameOf = useRoleName();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const [status, setStatus] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { data: roles = [] } = useRolesQuery();
  const [more, setMore] = useState<MoreFilters>(NO_MORE_FILTERS);
  const query = useUsersInfiniteQuery(
    { q, status, role, ...instantsOf(more) },
    { refetchOnMountOrArgChange: true },
  );
  const { items: users, outdated } = shownItems(query);

  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        mayOnPlatform(me, 'roles:manage') && (
          <Button component={Link} to="/admin/roles" variant="default">
            {t('roles.title')}
          </Button>
        )
      }
    >
      <Group mb="md" gap="sm">
        <TextInput
          flex="1 1 240px"
          type="search"
          aria-label={t('users.search')}
          placeholder={t('users.search')}
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label={t('users.status')}
          w={{ base: '100%', xs: 170 }}
          clearable
          placeholder={t('users.anyStatus')}
          data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
        <Select
          aria-label={t('users.role')}
          w={{ base: '100%', xs: 190 }}
          clearable
          placeholder={t('users.anyRole')}
          data={roles.map(({ name }) => ({ value: name, label: nameOf(name) }))}
          value={role}
          onChange={setRole}
        />
      </Group>
      <UserFilters value={more} onChange={setMore} />
      <VisuallyHidden role="status">
        {users && !outdated && t('users.results', { count: users.length })}
      </VisuallyHidden>
      {query.error && !users && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!users && !query.error && <RowsSkeleton />}
      {users?.length === 0 && (
        <EmptyState
          py={48}
          icon={<UsersRound size={36} strokeWidth={1.5} aria-hidden />}
          title={t('users.noneTitle')}
          description={t('users.noneText')}
        />
      )}
      {users && users.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <UserTable users={users} onOpen={setOpenId} />
        </Box>
      )}
      <LoadMore query={query} />
      <UserDrawer
        user={users?.find(({ id }) => id === openId)}
        roles={roles}
        onClose={() => setOpenId(null)}
      />
    </Page>
  );
}
