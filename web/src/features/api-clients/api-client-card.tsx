import { Badge, Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { KeyRound, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  useAddApiClientSecretMutation,
  useRemoveApiClientSecretMutation,
  useRevokeApiClientMutation,
} from '@/shared/api/api-clients-api';
import type { ApiClient, ApiClientSecret } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { ApiClientForm } from './api-client-form';

interface Props {
  client: ApiClient;
  onSecret: (told: ApiClientSecret) => void;
}

const MAX_SECRETS = 2;

export function ApiClientCard({ client, onSecret }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const [addSecret, adding] = useAddApiClientSecretMutation();
  const [editing, editor] = useDisclosure(false);
  const failed = useProblemToast();

  const add = async () => {
    try {
      onSecret(await addSecret(client.id).unwrap());
    } catch (error) {
      failed(asProblem(error));
    }
  };

  return (
    <Paper withBorder radius="lg" p="md" bg="var(--palco-surface)" component="article">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {client.name}
          </Title>
          <Text size="sm" c="dimmed">
            {client.lastUsedAt
              ? t('apiClients.lastUsed', { when: formats.moment(client.lastUsedAt) })
              : t('apiClients.neverUsed')}
          </Text>
        </Group>
        <Code style={{ overflowWrap: 'anywhere', alignSelf: 'flex-start' }}>{client.id}</Code>
        <Group gap={6}>
          {client.scopes.map((scope) => (
            <Badge key={scope} variant="light" tt="none">
              {scope}
            </Badge>
          ))}
          <Text size="sm" c="dimmed">
            {t('apiClients.perMinute', { count: client.requestsPerMinute })}
          </Text>
        </Group>
        <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {client.secrets.map((secret) => (
            <SecretRow key={secret.id} client={client} secret={secret} />
          ))}
        </Stack>
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            leftSection={<Pencil size={16} aria-hidden />}
            onClick={editor.open}
          >
            {t('apiClients.edit')}
          </Button>
          {client.secrets.length < MAX_SECRETS && (
            <Button
              variant="default"
              size="sm"
              leftSection={<KeyRound size={16} aria-hidden />}
              loading={adding.isLoading}
              onClick={() => void add()}
            >
              {t('apiClients.addSecret')}
            </Button>
          )}
          <Revoke client={client} />
        </Group>
        <ApiClientForm
          key={client.version}
          organizationId={client.organizationId}
          client={client}
          opened={editing}
          onClose={editor.close}
        />
      </Stack>
    </Paper>
  );
}

function SecretRow({ client, secret }: { client: ApiClient; secret: ApiClient['secrets'][number] }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const [remove, { isLoading }] = useRemoveApiClientSecretMutation();
  const [asking, dialog] = useDisclosure(false);
  const failed = useProblemToast();

  const confirm = async () => {
    try {
      await remove({ id: client.id, secretId: secret.id }).unwrap();
      dialog.close();
    } catch (error) {
      dialog.close();
      failed(asProblem(error));
    }
  };

  return (
    <Group component="li" gap="xs" justify="space-between">
      <Text size="sm">
        {t('apiClients.secretEnding', { hint: secret.hint, when: formats.moment(secret.createdAt) })}
        {' · '}
        {secret.lastUsedAt
          ? t('apiClients.lastUsed', { when: formats.moment(secret.lastUsedAt) })
          : t('apiClients.neverUsed')}
      </Text>
      {client.secrets.length > 1 && (
        <Button variant="subtle" color="red" size="compact-sm" onClick={dialog.open}>
          {t('apiClients.removeSecret')}
        </Button>
      )}
      <ConfirmModal
        opened={asking}
        title={t('apiClients.removeSecretTitle')}
        text={t('apiClients.removeSecretText', { hint: secret.hint })}
        confirm={t('apiClients.removeSecret')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </Group>
  );
}

function Revoke({ client }: { client: ApiClient }) {
  const { t } = useTranslation();
  const [revoke, { isLoading }] = useRevokeApiClientMutation();
  const [asking, dialog] = useDisclosure(false);
  const failed = useProblemToast();
  const succeeded = useSuccessToast();

  const confirm = async () => {
    try {
      await revoke(client.id).unwrap();
      dialog.close();
      succeeded(t('apiClients.revoked'));
    } catch (error) {
      dialog.close();
      failed(asProblem(error));
    }
  };

  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="sm"
        leftSection={<Trash2 size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('apiClients.revoke')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('apiClients.revokeTitle', { name: client.name })}
        text={t('apiClients.revokeText')}
        confirm={t('apiClients.revoke')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </>
  );
}
