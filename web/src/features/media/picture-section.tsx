import { Button, FileButton, SimpleGrid, Text } from '@mantine/core';
import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddPictureMutation, useOrderPicturesMutation } from '@/shared/api/media-api';
import type { EventPicture } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { PictureCard } from './picture-card';
import { readablePicture } from './readable-picture';

export function PictureSection({ eventId, pictures }: { eventId: string; pictures: EventPicture[] }) {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();
  const [add] = useAddPictureMutation();
  const [order, { isLoading: ordering }] = useOrderPicturesMutation();
  const [sending, setSending] = useState(0);
  const resetInput = useRef<() => void>(null);

  const upload = async (files: File[]) => {
    resetInput.current?.();
    setSending(files.length);
    try {
      // One after the other: the server draws two pictures at a time for everybody.
      for (const file of files) {
        await add({ eventId, file: await readablePicture(file) }).unwrap();
        setSending((left) => left - 1);
      }
      succeeded(t('media.picturesAdded', { count: files.length }));
    } catch (error) {
      toast(asProblem(error));
    } finally {
      setSending(0);
    }
  };
  const move = async (from: number, by: number) => {
    const ids = pictures.map(({ picture }) => picture.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    try {
      await order({ eventId, ids }).unwrap();
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Section
      title={t('media.pictures')}
      text={t('media.picturesText')}
      actions={
        <FileButton multiple accept="image/*" resetRef={resetInput} onChange={(files) => void upload(files)}>
          {(props) => (
            <Button leftSection={<ImagePlus size={16} aria-hidden />} loading={sending > 0} {...props}>
              {t('media.addPictures')}
            </Button>
          )}
        </FileButton>
      }
    >
      <div aria-live="polite">
        {sending > 0 && (
          <Text size="sm" c="dimmed">
            {t('media.sending', { count: sending })}
          </Text>
        )}
      </div>
      {pictures.length === 0 && sending === 0 && <Text c="dimmed">{t('media.noPictures')}</Text>}
      {pictures.length > 0 && (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
          {pictures.map((picture, place) => (
            <PictureCard
              key={picture.picture.id}
              eventId={eventId}
              shown={picture}
              place={place}
              count={pictures.length}
              moving={ordering}
              onMove={(by) => void move(place, by)}
            />
          ))}
        </SimpleGrid>
      )}
    </Section>
  );
}
