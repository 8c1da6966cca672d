import { Badge, Box, Button, EmptyState, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Boxes, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resource, ResourceKind } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useRemoveResourceMutation, useResourcesInfiniteQuery } from '@/shared/api/resources-api';
import { shownItems } from '@/shared/api/shown-items';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { kinds } from './kinds';

interface Props {
  /** Those whose resources may be changed. */
  organizations: string[];
  onChange: (resource: Resource) => void;
}

export function ResourceList({ organizations, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<ResourceKind | null>(null);
  const [q] = useDebouncedValue(text.trim(), 300);
  const query = useResourcesInfiniteQuery({ q, kind }, { refetchOnMountOrArgChange: true });
  const { items: resources, outdated } = shownItems(query);
  const [going, setGoing] = useState<Resource | null>(null);

  return (
    <Stack>
      <Group align="flex-end">
        <TextInput
          flex={1}
          miw={200}
          type="search"
          aria-label={t('resources.search')}
          placeholder={t('resources.search')}
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label={t('resources.filter')}
          placeholder={t('resources.filter')}
          clearable
          data={kinds.map((value) => ({ value, label: t(`resources.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value as ResourceKind | null)}
        />
      </Group>
      {query.error && !resources && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!resources && !query.error && <RowsSkeleton />}
      {resources?.length === 0 && (
        <EmptyState
          py={48}
          icon={<Boxes size={36} strokeWidth={1.5} aria-hidden />}
          title={t('resources.none')}
          description={t('resources.noneText')}
        />
      )}
      {resources && resources.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <Table highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('resources.name')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('resources.stock')}</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {resources.map((resource) => (
                <Row
                  key={resource.id}
                  resource={resource}
                  manages={organizations.includes(resource.organizationId)}
                  onChange={onChange}
                  onRemove={setGoing}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Box>
      )}
      <LoadMore query={query} />
      <Remove resource={going} onDone={() => setGoing(null)} />
    </Stack>
  );
}

interface RowProps {
  resource: Resource;
  manages: boolean;
  onChange: (resource: Resource) => void;
  onRemove: (resource: Resource) => void;
}

function Row({ resource, manages, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {resource.name}
          </Text>
          <Badge variant="default" fw={500} tt="none">
            {t(`resources.kinds.${resource.kind}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {resource.venueName ?? resource.description}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{resource.capacity ?? resource.stock}</Table.Td>
      <Table.Td>
        {manages && (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('resources.change')}: ${resource.name}`}
              onClick={() => onChange(resource)}
            >
              {t('rooms.change_action')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={`${t('resources.remove')} ${resource.name}`}
              onClick={() => onRemove(resource)}
            >
              {t('resources.remove')}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Remove({ resource, onDone }: { resource: Resource | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [remove, { isLoading }] = useRemoveResourceMutation();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const confirm = async () => {
    if (!resource) return;
    try {
      await remove(resource).unwrap();
      succeeded(t('resources.removed'));
    } catch (error) {
      toast(asProblem(error));
    }
    onDone();
  };
  return (
    <ConfirmModal
      opened={resource !== null}
      title={t('resources.removeTitle', { resource: resource?.name })}
      text={t('resources.removeText')}
      confirm={t('resources.remove')}
      danger
      busy={isLoading}
      onConfirm={() => void confirm()}
      onClose={onDone}
    />
  );
}
