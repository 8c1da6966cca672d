import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useEventMediaQuery } from '@/shared/api/media-api';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { AttachmentSection } from './attachment-section';
import { PictureSection } from './picture-section';

/** Where an organizer arranges what an event shows of itself. */
export function MediaPanel() {
  const { eventId = '' } = useParams();
  const { currentData: media, error, refetch } = useEventMediaQuery(eventId);
  if (error && !media) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!media) return <RowsSkeleton />;
  return (
    <Stack gap="lg">
      <PictureSection eventId={eventId} pictures={media.pictures} />
      <AttachmentSection eventId={eventId} attachments={media.attachments} />
    </Stack>
  );
}
