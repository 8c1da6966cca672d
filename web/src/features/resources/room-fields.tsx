import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/shared/api/models';
import { useRoomsQuery, useVenueChoicesQuery } from '@/shared/api/venues-api';

interface Props {
  organizationId: string;
  venueId?: string | null;
  roomId: string | null;
  error: ReactNode;
  onRoom: (room: Room | undefined) => void;
}

/** A room is chosen by its venue first. */
export function RoomFields({ organizationId, venueId, roomId, error, onRoom }: Props) {
  const { t } = useTranslation();
  const [venue, setVenue] = useState(venueId ?? null);
  const { currentData: venues } = useVenueChoicesQuery(organizationId, { skip: organizationId === '' });
  const { currentData: rooms } = useRoomsQuery(venue ?? '', { skip: !venue });
  return (
    <>
      <Select
        label={t('resources.venue')}
        searchable
        data={venues?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={venue}
        onChange={(id) => {
          setVenue(id);
          onRoom(undefined);
        }}
      />
      <Select
        label={t('resources.room')}
        withAsterisk
        searchable
        disabled={!venue}
        data={rooms?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={rooms ? roomId : null}
        error={error}
        onChange={(id) => onRoom(rooms?.find((room) => room.id === id))}
      />
    </>
  );
}
