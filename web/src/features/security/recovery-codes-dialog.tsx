import { Button, Code, CopyButton, Group, List, Modal, Stack, Text } from '@mantine/core';
import { Copy, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Shows new codes this once, to be copied or printed. */
export function RecoveryCodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('security.recovery')} centered closeOnClickOutside={false}>
      <Stack>
        <Text>{t('security.recoveryShown')}</Text>
        <List listStyleType="none" spacing={4}>
          {codes.map((code) => (
            <List.Item key={code}>
              <Code fz="md">{code}</Code>
            </List.Item>
          ))}
        </List>
        <Group gap="sm">
          <CopyButton value={codes.join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" leftSection={<Copy size={16} aria-hidden />} onClick={copy}>
                {copied ? t('security.copied') : t('security.copy')}
              </Button>
            )}
          </CopyButton>
          <Button
            variant="default"
            leftSection={<Printer size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('security.print')}
          </Button>
          <Button onClick={onClose}>{t('security.kept')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
