import { Alert, Stack } from '@mantine/core';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { EmbedSection } from './embed-section';
import { LinksSection } from './links-section';
import { VisitsSection } from './visits-section';

/** How an event becomes known, and by which ways people came. */
export function PromotionPanel() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { currentData: event, error, refetch } = useEventQuery(eventId);
  if (error && !event) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!event) return <RowsSkeleton />;
  return (
    <Stack gap="lg">
      {event.status === 'DRAFT' && (
        <Alert icon={<EyeOff size={18} aria-hidden />} title={t('promotion.draftTitle')}>
          {t('promotion.draftText')}
        </Alert>
      )}
      <VisitsSection eventId={eventId} />
      <LinksSection event={event} />
      <EmbedSection event={event} />
    </Stack>
  );
}
