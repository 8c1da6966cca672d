import { Avatar, Button, FileButton, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/shared/api/models';
import { useDeletePhotoMutation, usePutPhotoMutation } from '@/shared/api/privacy-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { CropPhoto } from './crop-photo';

export function PhotoCard({ me }: { me: Me }) {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();
  const [chosen, setChosen] = useState<File | null>(null);
  const [put, { isLoading: saving }] = usePutPhotoMutation();
  const [remove, { isLoading: removing }] = useDeletePhotoMutation();

  const save = async (picture: Blob) => {
    try {
      await put(picture).unwrap();
      setChosen(null);
      succeeded(t('profile.photoSaved'));
    } catch (error) {
      toast(asProblem(error));
    }
  };
  const takeAway = async () => {
    try {
      await remove().unwrap();
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Group gap="lg">
        <Avatar src={me.photo?.large} name={me.name} alt={t('profile.photoAlt')} color="palco" size={96} />
        <Stack gap="xs" flex="1 1 200px">
          <Group gap="xs">
            <FileButton accept="image/*" onChange={setChosen}>
              {(props) => (
                <Button variant="default" {...props}>
                  {t('profile.photoChoose')}
                </Button>
              )}
            </FileButton>
            {me.photo && (
              <Button variant="subtle" color="gray" loading={removing} onClick={() => void takeAway()}>
                {t('profile.photoRemove')}
              </Button>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {t('profile.photoHint')}
          </Text>
        </Stack>
      </Group>
      {chosen && (
        <CropPhoto
          file={chosen}
          busy={saving}
          onCrop={(picture) => void save(picture)}
          onClose={() => setChosen(null)}
        />
      )}
    </Paper>
  );
}
