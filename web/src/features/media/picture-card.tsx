import { ActionIcon, Badge, Button, Card, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { ArrowLeft, ArrowRight, EllipsisVertical, ImageIcon, Pencil, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePictureMutation, useRemovePictureMutation } from '@/shared/api/media-api';
import type { EventPicture as Shown } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { EventPicture } from '@/shared/event/event-picture';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast } from '@/shared/ui/problem-toast';
import classes from './event-gallery.module.css';

interface Props {
  eventId: string;
  shown: Shown;
  place: number;
  count: number;
  moving: boolean;
  onMove: (by: -1 | 1) => void;
}

export function PictureCard({ eventId, shown, place, count, moving, onMove }: Props) {
  const { t, i18n } = useTranslation();
  const toast = useProblemToast();
  const { id } = shown.picture;
  const [change] = useChangePictureMutation();
  const [remove, { isLoading: removing }] = useRemovePictureMutation();
  const [dialog, setDialog] = useState<'alt' | 'remove' | null>(null);
  const alt = i18n.language.startsWith('pt') ? shown.alt.pt : shown.alt.en;
  const name = alt || t('media.pictureOf', { place: place + 1, count });

  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      setDialog(null);
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Card withBorder radius="md" padding="sm">
      <Card.Section style={{ aspectRatio: '4 / 3', overflow: 'hidden' }}>
        <EventPicture {...shown} sizes="(min-width: 62em) 300px, 90vw" className={classes.cropped} />
      </Card.Section>
      <Group justify="space-between" mt="sm" wrap="nowrap">
        <Stack gap={4} miw={0}>
          {shown.cover && (
            <Badge variant="light" leftSection={<ImageIcon size={12} aria-hidden />}>
              {t('media.cover')}
            </Badge>
          )}
          <Text size="sm" c={alt ? undefined : 'dimmed'} lineClamp={2}>
            {alt || t('media.noAlt')}
          </Text>
        </Stack>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={place === 0 || moving}
            aria-label={t('media.moveBack', { name })}
            onClick={() => onMove(-1)}
          >
            <ArrowLeft size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={place === count - 1 || moving}
            aria-label={t('media.moveOn', { name })}
            onClick={() => onMove(1)}
          >
            <ArrowRight size={16} aria-hidden />
          </ActionIcon>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('media.more', { name })}>
                <EllipsisVertical size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<Pencil size={14} aria-hidden />} onClick={() => setDialog('alt')}>
                {t('media.describe')}
              </Menu.Item>
              <Menu.Item
                leftSection={<ImageIcon size={14} aria-hidden />}
                onClick={() => void attempt(change({ eventId, id, cover: !shown.cover }).unwrap())}
              >
                {shown.cover ? t('media.noCover') : t('media.makeCover')}
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<Trash2 size={14} aria-hidden />}
                onClick={() => setDialog('remove')}
              >
                {t('media.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      {dialog === 'alt' && (
        <AltDialog
          shown={shown}
          onClose={() => setDialog(null)}
          onSave={(words) => attempt(change({ eventId, id, alt: words }).unwrap())}
        />
      )}
      <ConfirmModal
        opened={dialog === 'remove'}
        title={t('media.removePicture')}
        text={t('media.removePictureText', { name })}
        confirm={t('media.remove')}
        danger
        busy={removing}
        onConfirm={() => void attempt(remove({ eventId, id }).unwrap())}
        onClose={() => setDialog(null)}
      />
    </Card>
  );
}

interface AltProps {
  shown: Shown;
  onClose: () => void;
  onSave: (alt: Shown['alt']) => Promise<void>;
}

function AltDialog({ shown, onClose, onSave }: AltProps) {
  const { t } = useTranslation();
  const [alt, setAlt] = useState(shown.alt);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await onSave(alt);
    setBusy(false);
  };
  return (
    <Modal opened onClose={onClose} title={t('media.describe')} centered>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('media.describeText')}
          </Text>
          <TextInput
            label={t('media.altPt')}
            maxLength={300}
            value={alt.pt}
            onChange={({ currentTarget: { value } }) => setAlt((before) => ({ ...before, pt: value }))}
            data-autofocus
          />
          <TextInput
            label={t('media.altEn')}
            maxLength={300}
            value={alt.en}
            onChange={({ currentTarget: { value } }) => setAlt((before) => ({ ...before, en: value }))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.back')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
