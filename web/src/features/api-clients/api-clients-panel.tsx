import { Button, EmptyState, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Plug, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiClientsInfiniteQuery } from '@/shared/api/api-clients-api';
import type { ApiClientSecret } from '@/shared/api/models';
import { LoadMore } from '@/shared/ui/load-more';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { ApiClientCard } from './api-client-card';
import { ApiClientForm } from './api-client-form';
import { SecretDialog } from './secret-dialog';

/** The other systems that act for an organization. */
export function ApiClientsPanel({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const [creating, dialog] = useDisclosure(false);
  const [told, setTold] = useState<ApiClientSecret | null>(null);
  const query = useApiClientsInfiniteQuery({ organizationId }, { refetchOnMountOrArgChange: true });
  const clients = query.currentData?.pages.flatMap((page) => page.items);

  return (
    <Stack component="section" aria-label={t('apiClients.title')}>
      <Group justify="space-between">
        <Text c="dimmed" maw={560}>
          {t('apiClients.lead')}
        </Text>
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={dialog.open}>
          {t('apiClients.new')}
        </Button>
      </Group>
      {query.error && !clients && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!clients && !query.error && <RowsSkeleton rows={2} height={110} />}
      {clients?.length === 0 && (
        <EmptyState
          py={40}
          icon={<Plug size={36} strokeWidth={1.5} aria-hidden />}
          title={t('apiClients.noneTitle')}
          description={t('apiClients.noneText')}
        />
      )}
      {clients?.map((client) => (
        <ApiClientCard key={client.id} client={client} onSecret={setTold} />
      ))}
      <LoadMore query={query} />
      <ApiClientForm
        organizationId={organizationId}
        opened={creating}
        onClose={dialog.close}
        onCreated={setTold}
      />
      <SecretDialog told={told} onClose={() => setTold(null)} />
    </Stack>
  );
}
