import { ActionIcon, Group, Modal, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventMediaQuery } from '@/shared/api/media-api';
import type { EventPicture as Shown } from '@/shared/api/models';
import { EventPicture } from '@/shared/event/event-picture';
import { AttachmentList } from './attachment-list';
import classes from './event-gallery.module.css';

/** What an event shows beside its words: pictures to look at, documents to download. */
export function EventGallery({ eventId }: { eventId: string }) {
  const { t } = useTranslation();
  const { currentData: media } = useEventMediaQuery(eventId);
  const [open, setOpen] = useState<number | null>(null);
  const pictures = media?.pictures ?? [];
  const gallery = pictures.filter(({ cover }) => !cover);
  if (!media || (gallery.length === 0 && media.attachments.length === 0)) return null;

  return (
    <Stack gap="xl" mt="xl">
      {gallery.length > 0 && (
        <section aria-labelledby="event-gallery">
          <Title order={2} size="h4" mb="sm" id="event-gallery">
            {t('media.gallery')}
          </Title>
          <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
            {gallery.map((shown, place) => (
              <UnstyledButton
                key={shown.picture.id}
                className={classes.thumb}
                aria-label={t('media.enlarge', { place: place + 1, count: gallery.length })}
                onClick={() => setOpen(place)}
              >
                <EventPicture {...shown} sizes="(min-width: 62em) 220px, 45vw" className={classes.cropped} />
              </UnstyledButton>
            ))}
          </SimpleGrid>
        </section>
      )}
      {media.attachments.length > 0 && (
        <section aria-labelledby="event-documents">
          <Title order={2} size="h4" mb="sm" id="event-documents">
            {t('media.documents')}
          </Title>
          <AttachmentList attachments={media.attachments} />
        </section>
      )}
      <Enlarged pictures={gallery} place={open} onMove={setOpen} />
    </Stack>
  );
}

interface EnlargedProps {
  pictures: Shown[];
  place: number | null;
  onMove: (place: number | null) => void;
}

function Enlarged({ pictures, place, onMove }: EnlargedProps) {
  const { t, i18n } = useTranslation();
  const shown = place === null ? undefined : pictures[place];
  const step = (by: number) => place !== null && onMove((place + by + pictures.length) % pictures.length);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') step(-1);
    if (key === 'ArrowRight') step(1);
  };
  return (
    <Modal
      opened={shown !== undefined}
      onClose={() => onMove(null)}
      size="xl"
      centered
      title={t('media.pictureOf', { place: (place ?? 0) + 1, count: pictures.length })}
      onKeyDown={press}
    >
      {shown && (
        <Stack gap="sm">
          <EventPicture {...shown} sizes="(min-width: 62em) 760px, 92vw" className={classes.whole} eager />
          <Group justify="space-between" wrap="nowrap">
            <ActionIcon variant="default" size="lg" aria-label={t('media.previous')} onClick={() => step(-1)}>
              <ChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <Text size="sm" c="dimmed" ta="center" aria-hidden>
              {i18n.language.startsWith('pt') ? shown.alt.pt : shown.alt.en}
            </Text>
            <ActionIcon variant="default" size="lg" aria-label={t('media.next')} onClick={() => step(1)}>
              <ChevronRight size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
