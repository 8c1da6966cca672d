import { Button, Group, Modal, NumberInput, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useChangeRoomMutation,
  useCreateRoomMutation,
  useRemoveRoomMutation,
  useRoomsQuery,
} from '@/shared/api/venues-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { useShownVenue } from './venue-workspace';

export function RoomsPanel() {
  const { t } = useTranslation();
  const { me } = useSession();
  const venue = useShownVenue();
  const { currentData: rooms, error, refetch } = useRoomsQuery(venue.id);
  const [open, setOpen] = useState<Room | 'new' | null>(null);
  const manages = mayInOrganization(me, venue.organizationId, 'resources:manage');

  if (error && !rooms) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!rooms) return <RowsSkeleton rows={3} />;
  return (
    <Stack>
      {manages && (
        <Group justify="flex-end">
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {t('rooms.create')}
          </Button>
        </Group>
      )}
      {rooms.length === 0 && <Text c="dimmed">{t('rooms.none')}</Text>}
      {rooms.length > 0 && <RoomTable rooms={rooms} manages={manages} onChange={setOpen} />}
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open === 'new' ? t('rooms.create') : t('rooms.change')}
        centered
      >
        {open && (
          <RoomForm
            venueId={venue.id}
            room={open === 'new' ? undefined : open}
            onDone={() => setOpen(null)}
          />
        )}
      </Modal>
    </Stack>
  );
}

interface TableProps {
  rooms: Room[];
  manages: boolean;
  onChange: (room: Room) => void;
}

function RoomTable({ rooms, manages, onChange }: TableProps) {
  const { t } = useTranslation();
  const [going, setGoing] = useState<Room | null>(null);
  const [remove, { isLoading }] = useRemoveRoomMutation();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const confirm = async (room: Room) => {
    try {
      await remove(room).unwrap();
      succeeded(t('rooms.removed'));
    } catch (error) {
      toast(asProblem(error));
    }
    setGoing(null);
  };
  return (
    <>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rooms.name')}</Table.Th>
            <Table.Th>{t('rooms.capacity')}</Table.Th>
            {manages && <Table.Th />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rooms.map((room) => (
            <Table.Tr key={room.id}>
              <Table.Td>
                <Text fw={600}>{room.name}</Text>
                {room.accessibility && (
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {room.accessibility}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {room.capacity == null
                  ? t('rooms.capacityUnknown')
                  : t('rooms.capacityOf', { count: room.capacity })}
              </Table.Td>
              {manages && (
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${t('rooms.change_action')} ${room.name}`}
                      onClick={() => onChange(room)}
                    >
                      {t('rooms.change_action')}
                    </Button>
                    <Button
                      size="xs"
                      variant="subtle"
                      color="red"
                      aria-label={`${t('rooms.remove')} ${room.name}`}
                      onClick={() => setGoing(room)}
                    >
                      {t('rooms.remove')}
                    </Button>
                  </Group>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ConfirmModal
        opened={going !== null}
        title={t('rooms.removeTitle', { room: going?.name })}
        text={t('rooms.removeText')}
        confirm={t('rooms.remove')}
        danger
        busy={isLoading}
        onConfirm={() => void (going && confirm(going))}
        onClose={() => setGoing(null)}
      />
    </>
  );
}

function RoomForm({ venueId, room, onDone }: { venueId: string; room?: Room; onDone: () => void }) {
  const { t } = useTranslation();
  const [create, creating] = useCreateRoomMutation();
  const [change, changing] = useChangeRoomMutation();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: {
      name: room?.name ?? '',
      capacity: room?.capacity ?? ('' as number | string),
      accessibility: room?.accessibility ?? '',
    },
    validate: { name: isNotEmpty(t('rooms.nameMissing')) },
  });
  const problems = useProblemForm(form, ['name', 'capacity', 'accessibility']);
  const save = form.onSubmit(async ({ name, capacity, accessibility }) => {
    problems.clear();
    const draft = {
      name: name.trim(),
      ...(capacity !== '' && { capacity: Number(capacity) }),
      ...(accessibility.trim() && { accessibility: accessibility.trim() }),
    };
    try {
      await (room ? change({ room, draft }) : create({ venueId, draft })).unwrap();
      succeeded(t('rooms.saved'));
      onDone();
    } catch (error) {
      problems.show(error);
    }
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('rooms.name')}
          withAsterisk
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <NumberInput
          label={t('rooms.capacity')}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          {...form.getInputProps('capacity')}
        />
        <Textarea
          label={t('rooms.accessibility')}
          autosize
          minRows={2}
          maxLength={2_000}
          {...form.getInputProps('accessibility')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={creating.isLoading || changing.isLoading}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
