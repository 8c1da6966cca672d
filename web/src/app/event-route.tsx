import { Button } from '@mantine/core';
import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PalcoEvent } from '@/shared/api/models';
import { AgendaSection } from '@/features/agenda/agenda-section';
import { AddToCalendar } from '@/features/calendar/add-to-calendar';
import { EventPage } from '@/features/events/event-page';
import { EventGallery } from '@/features/media/event-gallery';
import { ShareEvent } from '@/features/promotion/share-event';
import { useCountedRegistration } from '@/features/promotion/use-source';
import { RegisterPanel } from '@/features/tickets/register-panel';
import { EventDirections, EventPlace } from '@/features/venues/event-place';
import { mayInOrganization, useSession } from '@/shared/session/use-session';

/** Here the features meet: an event's page is where a place is taken and from where its organizers go to work. */
export function EventRoute() {
  const countRegistration = useCountedRegistration();
  return (
    <EventPage
      action={(event) => (
        <>
          <RegisterPanel key={event.id} event={event} onRegistered={() => countRegistration(event.id)} />
          <AddToCalendar event={event} />
        </>
      )}
      tools={(event) => (
        <>
          <ShareEvent event={event} />
          <ManageEvent event={event} />
        </>
      )}
      place={(event) => <EventDirections event={event} />}
      more={(event) => (
        <>
          <AgendaSection event={event} />
          <EventGallery eventId={event.id} />
          <EventPlace event={event} />
        </>
      )}
    />
  );
}

function ManageEvent({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  if (!mayInOrganization(me, event.organizationId, 'events:manage')) return null;
  return (
    <Button
      component={Link}
      to={`/organize/events/${event.id}`}
      variant="default"
      leftSection={<Settings2 size={16} aria-hidden />}
    >
      {t('organize.manage')}
    </Button>
  );
}
