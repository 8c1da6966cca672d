import { Anchor, Button, FileButton, Group, Modal, Stack, Table, Text, TextInput } from '@mantine/core';
import { Plus, Upload } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { SeatMapSummary, SeatPlan, Venue } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useCreateSeatMapMutation,
  useRemoveSeatMapMutation,
  useSeatMapsOfVenueQuery,
} from '@/shared/api/seat-maps-api';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemText } from '@/shared/ui/problem-text';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { emptyPlan } from './plan-edit';

export function SeatMapsPanel({ venue }: { venue: Venue }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { currentData: maps, error, refetch } = useSeatMapsOfVenueQuery(venue.id);
  const [going, setGoing] = useState<SeatMapSummary | null>(null);
  const manages = mayInOrganization(me, venue.organizationId, 'resources:manage');

  if (error && !maps) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!maps) return <RowsSkeleton rows={3} />;
  return (
    <Stack>
      {manages && <Create venue={venue} />}
      {maps.length === 0 && <Text c="dimmed">{t('seating.noneText')}</Text>}
      {maps.length > 0 && (
        <Table>
          <Table.Tbody>
            {maps.map((map) => (
              <Table.Tr key={map.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/organize/venues/${venue.id}/seat-maps/${map.id}`} fw={600}>
                    {map.name}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {t('seating.seats', { count: map.seats })} · {t('seating.places', { count: map.places })}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">
                  {manages && (
                    <Button
                      size="xs"
                      variant="subtle"
                      color="red"
                      aria-label={`${t('seating.remove')} ${map.name}`}
                      onClick={() => setGoing(map)}
                    >
                      {t('seating.remove')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Remove map={going} onDone={() => setGoing(null)} />
    </Stack>
  );
}

/** A new plan is empty, or comes from a file. */
function Create({ venue }: { venue: Venue }) {
  const { t } = useTranslation();
  const [plan, setPlan] = useState<SeatPlan | null>(null);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [create, { isLoading }] = useCreateSeatMapMutation();
  const { keyFor, settled } = useIntentKey();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const textOf = useProblemText();

  const start = (next: SeatPlan, suggested: string) => {
    setRefusal(null);
    setName(suggested);
    setPlan(next);
  };
  const read = async (file: File | null) => {
    if (!file) return;
    try {
      start(JSON.parse(await file.text()) as SeatPlan, file.name.replace(/\.json$/i, '').slice(0, 200));
    } catch {
      start(emptyPlan(t('seating.stage')), '');
      setRefusal(t('seating.importFailed'));
    }
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!plan) return;
    if (name.trim() === '') return setRefusal(t('seating.nameMissing'));
    const draft = { name: name.trim(), plan };
    try {
      const made = await create({ venueId: venue.id, draft, idempotencyKey: keyFor(draft) }).unwrap();
      settled();
      succeeded(t('seating.created'));
      await navigate(`/organize/venues/${venue.id}/seat-maps/${made.id}`);
    } catch (error) {
      settled(error);
      const problem = asProblem(error);
      setRefusal(
        problem.status === 400
          ? t('seating.importFailed')
          : problem.errors.map(({ message }) => message).join(' ') || textOf(problem),
      );
    }
  };

  return (
    <Group justify="flex-end" gap="xs">
      <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<Upload size={16} aria-hidden />}>
            {t('seating.import')}
          </Button>
        )}
      </FileButton>
      <Button
        leftSection={<Plus size={16} aria-hidden />}
        onClick={() => start(emptyPlan(t('seating.stage')), '')}
      >
        {t('seating.create')}
      </Button>
      <Modal opened={plan !== null} onClose={() => setPlan(null)} title={t('seating.create')} centered>
        <form onSubmit={(event) => void save(event)} noValidate>
          <Stack>
            <FormAlert>{refusal}</FormAlert>
            <TextInput
              label={t('seating.name')}
              withAsterisk
              maxLength={200}
              data-autofocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setPlan(null)}>
                {t('common.back')}
              </Button>
              <Button type="submit" loading={isLoading}>
                {t('seating.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Group>
  );
}

function Remove({ map, onDone }: { map: SeatMapSummary | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [remove, { isLoading }] = useRemoveSeatMapMutation();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const confirm = async () => {
    if (!map) return;
    try {
      await remove(map).unwrap();
      succeeded(t('seating.removed'));
    } catch (error) {
      toast(asProblem(error));
    }
    onDone();
  };
  return (
    <ConfirmModal
      opened={map !== null}
      title={t('seating.removeTitle', { name: map?.name })}
      text={t('seating.removeText')}
      confirm={t('seating.remove')}
      danger
      busy={isLoading}
      onConfirm={() => void confirm()}
      onClose={onDone}
    />
  );
}
