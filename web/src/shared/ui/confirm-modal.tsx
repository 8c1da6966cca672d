import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  title: string;
  text: ReactNode;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back, naming what happens on the button. */
export function ConfirmModal({
  opened,
  title,
  text,
  confirm,
  danger,
  busy,
  onConfirm,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React bubbles it to a form around the dialog, which is not what was confirmed.
    event.stopPropagation();
    onConfirm();
  };
  return (
    <Modal opened={opened} onClose={busy ? () => undefined : onClose} title={title} centered>
      <form onSubmit={submit}>
        <Stack>
          <Text component="div">{text}</Text>
          {children}
          <Group justify="flex-end" gap="sm">
            <Button
              variant="default"
              onClick={onClose}
              disabled={busy}
              data-autofocus={children ? undefined : true}
            >
              {t('common.back')}
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={busy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
