import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import type { PalcoEvent } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useChooseSeatMapMutation,
  useLeaveSeatMapMutation,
  useSeatMapOfEventQuery,
  useSeatMapsOfVenueQuery,
} from '@/shared/api/seat-maps-api';
import { useVenueChoicesQuery } from '@/shared/api/venues-api';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { SeatDrawing } from './seat-drawing';

/** By which plan an event sells. */
export function EventSeatsPanel() {
  const { eventId = '' } = useParams();
  const { currentData: event } = useEventQuery(eventId);
  return event ? <Seats key={event.id} event={event} /> : null;
}

function Seats({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [selectedId, setSelectedId] = useState<string>();
  const { currentData: seatMap } = useSeatMapOfEventQuery(event.id, { skip: !event.seatMapId });
  const manages =
    mayInOrganization(me, event.organizationId, 'events:manage') &&
    (event.status === 'DRAFT' || event.status === 'PUBLISHED');
  const shown = event.seatMapId ? seatMap : undefined;
  return (
    <Stack>
      {!event.seatMapId && <Text c="dimmed">{t('seating.eventNone')}</Text>}
      {manages && <Choose event={event} />}
      {shown && shown.places < event.capacity && (
        <Alert color="yellow">
          {t('seating.tooFew', { capacity: event.capacity, places: shown.places })}
        </Alert>
      )}
      {shown && (
        <SeatDrawing
          label={t('seating.drawingOf', { name: shown.name })}
          plan={shown.plan}
          selectedId={selectedId}
          onSelect={setSelectedId}
        />
      )}
    </Stack>
  );
}

function Choose({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const [venueId, setVenueId] = useState(event.venueId ?? null);
  const [seatMapId, setSeatMapId] = useState(event.seatMapId ?? null);
  const { currentData: venues } = useVenueChoicesQuery(event.organizationId);
  const { currentData: maps } = useSeatMapsOfVenueQuery(venueId ?? '', { skip: !venueId });
  const [choose, choosing] = useChooseSeatMapMutation();
  const [leave, leaving] = useLeaveSeatMapMutation();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();

  const run = async (work: Promise<unknown>, done: string) => {
    try {
      await work;
      succeeded(done);
    } catch (error) {
      toast(asProblem(error));
    }
  };
  return (
    <Group align="flex-end" gap="xs">
      <Select
        label={t('seating.venue')}
        description={t('seating.chooseHint')}
        searchable
        data={venues?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={venueId}
        onChange={(id) => {
          setVenueId(id);
          setSeatMapId(null);
        }}
      />
      <Select
        label={t('seating.eventChoose')}
        disabled={!venueId}
        data={maps?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={maps ? seatMapId : null}
        onChange={setSeatMapId}
      />
      <Button
        disabled={!seatMapId || seatMapId === event.seatMapId}
        loading={choosing.isLoading}
        onClick={() =>
          void (seatMapId && run(choose({ eventId: event.id, seatMapId }).unwrap(), t('seating.eventChosen')))
        }
      >
        {t('seating.choose')}
      </Button>
      {event.seatMapId && (
        <Button
          variant="default"
          loading={leaving.isLoading}
          onClick={() => void run(leave(event.id).unwrap(), t('seating.eventLeft'))}
        >
          {t('seating.eventLeave')}
        </Button>
      )}
    </Group>
  );
}
