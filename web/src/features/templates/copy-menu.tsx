import { Button, Menu, Modal } from '@mantine/core';
import { Copy, CopyPlus, LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDuplicateEventMutation } from '@/shared/api/templates-api';
import type { PalcoEvent } from '@/shared/api/models';
import { NewDateForm } from './new-date-form';
import { allParts, PartsField } from './parts';
import { SaveTemplateForm } from './save-template-form';

/** Makes another event, or a template, of an event. */
export function CopyMenu({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'duplicate' | 'save' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<Copy size={16} aria-hidden />}>
            {t('templates.copy')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<CopyPlus size={16} aria-hidden />} onClick={() => setOpened('duplicate')}>
            {t('templates.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<LayoutTemplate size={16} aria-hidden />} onClick={() => setOpened('save')}>
            {t('templates.saveAs')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={opened === 'duplicate'} onClose={close} title={t('templates.duplicate')} centered>
        <Duplicate event={event} />
      </Modal>
      <Modal opened={opened === 'save'} onClose={close} title={t('templates.saveAs')} centered>
        <SaveTemplateForm event={event} onDone={close} />
      </Modal>
    </>
  );
}

function Duplicate({ event }: { event: PalcoEvent }) {
  const [parts, setParts] = useState(allParts);
  const [duplicate, { isLoading }] = useDuplicateEventMutation();
  return (
    <NewDateForm
      title={event.title}
      zone={event.timeZone}
      busy={isLoading}
      make={(wish, idempotencyKey) =>
        duplicate({ id: event.id, copy: { ...wish, parts }, idempotencyKey }).unwrap()
      }
    >
      <PartsField value={parts} onChange={setParts} />
    </NewDateForm>
  );
}
