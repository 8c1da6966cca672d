import { Button, Group, Stack } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChangeVenueMutation, useRemoveVenueMutation } from '@/shared/api/venues-api';
import { asProblem } from '@/shared/api/problem';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { VenueForm } from './venue-form';
import { useShownVenue } from './venue-workspace';

export function VenueDetailsPanel() {
  const { t } = useTranslation();
  const { me } = useSession();
  const venue = useShownVenue();
  const [change, { isLoading }] = useChangeVenueMutation();
  const succeeded = useSuccessToast();
  const manages = mayInOrganization(me, venue.organizationId, 'resources:manage');
  return (
    <Stack gap="xl" maw={760}>
      <VenueForm
        key={`${venue.id} ${venue.version}`}
        venue={venue}
        submit={t('common.save')}
        busy={isLoading}
        disabled={!manages}
        onSubmit={async (draft) => {
          await change({ venue, draft }).unwrap();
          succeeded(t('venues.saved'));
        }}
      />
      {manages && <Remove />}
    </Stack>
  );
}

function Remove() {
  const { t } = useTranslation();
  const venue = useShownVenue();
  const [asking, setAsking] = useState(false);
  const [remove, { isLoading }] = useRemoveVenueMutation();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const confirm = async () => {
    try {
      await remove(venue).unwrap();
      succeeded(t('venues.removed'));
      await navigate('/organize/venues', { replace: true });
    } catch (error) {
      setAsking(false);
      toast(asProblem(error));
    }
  };
  return (
    <Group>
      <Button
        variant="subtle"
        color="red"
        leftSection={<Trash2 size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('venues.remove')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('venues.removeTitle')}
        text={t('venues.removeText')}
        confirm={t('venues.remove')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Group>
  );
}
