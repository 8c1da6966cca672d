import {
  ActionIcon,
  Alert,
  Button,
  Code,
  CopyButton,
  Group,
  Modal,
  Stack,
  Text,
  Tooltip,
} from '@mantine/core';
import { Check, Copy, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApiClientSecret } from '@/shared/api/models';

/** The only time that a secret can be seen, so it does not close by a click beside it. */
export function SecretDialog({ told, onClose }: { told: ApiClientSecret | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={told !== null}
      onClose={onClose}
      title={t('apiClients.secretTitle')}
      closeOnClickOutside={false}
      centered
      size="lg"
    >
      {told && (
        <Stack>
          <Alert color="yellow" icon={<TriangleAlert size={18} aria-hidden />}>
            {t('apiClients.secretOnce')}
          </Alert>
          <Copyable label="client_id" value={told.client.id} />
          <Copyable label="client_secret" value={told.clientSecret} />
          <Text size="sm" c="dimmed">
            {t('apiClients.secretUse')}
          </Text>
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {`curl ${window.location.origin}/oauth2/token -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials`}
          </Code>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('apiClients.secretStored')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Copyable({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <Text size="sm" fw={550}>
        {label}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Code flex={1} p="xs" style={{ overflowWrap: 'anywhere' }}>
          {value}
        </Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? t('common.copied') : t('common.copy')}>
              <ActionIcon
                variant="default"
                size="lg"
                onClick={copy}
                aria-label={copied ? t('common.copied') : `${t('common.copy')}: ${label}`}
              >
                {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
