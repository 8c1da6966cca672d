import {
  Badge,
  Box,
  Button,
  EmptyState,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { Building2, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Organization } from '@/shared/api/models';
import { useOrganizationsInfiniteQuery } from '@/shared/api/organizations-api';
import { shownItems } from '@/shared/api/shown-items';
import { useRoleName } from '@/shared/roles/role-name';
import { mayOnPlatform, useSession } from '@/shared/session/use-session';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { CreateOrganization } from './create-organization';

/** The organizations that somebody belongs to; for those who manage all of them, every one. */
export function OrganizationsPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [creating, dialog] = useDisclosure(false);
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const query = useOrganizationsInfiniteQuery(all ? { all: true, q } : {}, {
    refetchOnMountOrArgChange: true,
  });
  const { items: organizations, outdated } = shownItems(query);
  const create = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={dialog.open}>
      {t('organizations.create')}
    </Button>
  );

  return (
    <Page title={t('organizations.title')} lead={t('organizations.lead')} actions={create}>
      {mayOnPlatform(me, 'organizations:manage') && (
        <Group mb="md" gap="sm">
          <SegmentedControl
            aria-label={t('organizations.which')}
            value={all ? 'all' : 'mine'}
            onChange={(value) => setAll(value === 'all')}
            data={[
              { value: 'mine', label: t('organizations.mine') },
              { value: 'all', label: t('common.all') },
            ]}
          />
          {all && (
            <TextInput
              flex="1 1 240px"
              type="search"
              aria-label={t('organizations.search')}
              placeholder={t('organizations.search')}
              leftSection={<Search size={16} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Group>
      )}
      {query.error && !organizations && (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!organizations && !query.error && <RowsSkeleton rows={3} height={72} />}
      {organizations?.length === 0 && (
        <EmptyState
          py={48}
          icon={<Building2 size={36} strokeWidth={1.5} aria-hidden />}
          title={t('organizations.noneTitle')}
          description={t('organizations.noneText')}
        >
          <EmptyState.Actions>{create}</EmptyState.Actions>
        </EmptyState>
      )}
      {organizations && organizations.length > 0 && (
        <Stack gap="sm" aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          {organizations.map((organization) => (
            <Row key={organization.id} organization={organization} />
          ))}
        </Stack>
      )}
      <LoadMore query={query} />
      <CreateOrganization opened={creating} onClose={dialog.close} />
    </Page>
  );
}

function Row({ organization }: { organization: Organization }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  return (
    <Paper
      component={Link}
      to={`/organizations/${organization.id}`}
      withBorder
      radius="lg"
      p="md"
      bg="var(--palco-surface)"
      style={{ textDecoration: 'none', color: 'inherit' }}
    >
      <Group justify="space-between" gap="xs">
        <Box miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {organization.name}
          </Text>
          {organization.secondFactorRequired && (
            <Text size="sm" c="dimmed">
              {t('organizations.needsSecondFactor')}
            </Text>
          )}
        </Box>
        <Group gap={4}>
          {organization.roles.map((role) => (
            <Badge key={role} variant="default" fw={500} tt="none">
              {nameOf(role)}
            </Badge>
          ))}
        </Group>
      </Group>
    </Paper>
  );
}
