import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { Download, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { download } from '@/shared/api/download';
import type { SeatMap } from '@/shared/api/models';
import { asProblem, UNREACHABLE } from '@/shared/api/problem';
import { useChangeSeatMapMutation, useSeatMapQuery } from '@/shared/api/seat-maps-api';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemText } from '@/shared/ui/problem-text';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { useLeaveGuard } from '@/shared/ui/use-leave-guard';
import { placesOf, seatsOf } from './plan-edit';
import { SeatDrawing } from './seat-drawing';
import { SeatList } from './seat-list';
import { useSeatName } from './seat-name';
import { SeatTools } from './seat-tools';
import { usePlanHistory } from './use-plan-history';

/** A plan is drawn here: in the drawing or in the list, which can do the same. */
export function SeatMapEditorPage() {
  const { t } = useTranslation();
  const { seatMapId = '', venueId = '' } = useParams();
  const { currentData: seatMap, error, refetch } = useSeatMapQuery(seatMapId);
  const back = <BackLink to={`/organize/venues/${venueId}/seat-maps`}>{t('seating.title')}</BackLink>;
  return (
    <Page title={seatMap?.name ?? t('seating.title')} above={back} size="xl">
      {error && !seatMap && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!seatMap && !error && <RowsSkeleton />}
      {seatMap && <Editor key={seatMap.id} seatMap={seatMap} />}
    </Page>
  );
}

function Editor({ seatMap }: { seatMap: SeatMap }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const nameOf = useSeatName();
  const history = usePlanHistory(seatMap.plan);
  const [saved, setSaved] = useState(seatMap);
  const [name, setName] = useState(seatMap.name);
  const [view, setView] = useState('drawing');
  const [selectedId, setSelectedId] = useState<string>();
  const { plan } = history;
  const manages = mayInOrganization(me, seatMap.organizationId, 'resources:manage');
  const change = manages ? history.change : undefined;
  const dirty = plan !== saved.plan || name.trim() !== saved.name;
  const selected = seatsOf(plan).find(({ seat }) => seat.id === selectedId);

  return (
    <Stack>
      <Toolbar
        seatMap={saved}
        draft={{ name: name.trim(), plan }}
        dirty={dirty}
        manages={manages}
        history={history}
        onSaved={(latest) => setSaved({ ...latest, plan })}
      />
      {manages && (
        <TextInput
          label={t('seating.name')}
          maxLength={200}
          value={name}
          error={name.trim() === '' && t('seating.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {change && <SeatTools plan={plan} onChange={change} />}
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('seating.view')}
          value={view}
          onChange={setView}
          data={[
            { value: 'drawing', label: t('seating.drawing') },
            { value: 'list', label: t('seating.list') },
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('seating.seats', { count: seatsOf(plan).length })} ·{' '}
          {t('seating.places', { count: placesOf(plan) })}
        </Text>
      </Group>
      {view === 'list' ? (
        <SeatList plan={plan} onChange={change} />
      ) : (
        <>
          <SeatDrawing
            label={t('seating.drawingOf', { name })}
            plan={plan}
            selectedId={selectedId}
            onSelect={setSelectedId}
            onChange={change}
          />
          <Text size="sm" role="status">
            {selected ? t('seating.selected', { seat: nameOf(selected) }) : t('seating.nothingSelected')}
          </Text>
          {change && (
            <Alert color="gray" title={t('seating.helpTitle')}>
              {t('seating.help')}
            </Alert>
          )}
        </>
      )}
      <Leave dirty={dirty} />
    </Stack>
  );
}

interface ToolbarProps {
  seatMap: SeatMap;
  draft: { name: string; plan: SeatMap['plan'] };
  dirty: boolean;
  manages: boolean;
  history: ReturnType<typeof usePlanHistory>;
  onSaved: (seatMap: SeatMap) => void;
}

function Toolbar({ seatMap, draft, dirty, manages, history, onSaved }: ToolbarProps) {
  const { t } = useTranslation();
  const [change, { isLoading }] = useChangeSeatMapMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const textOf = useProblemText();

  const save = async () => {
    setRefusal(null);
    try {
      onSaved(await change({ seatMap, draft }).unwrap());
      succeeded(t('seating.saved'));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.type === 'seats-taken')
        setRefusal(t('seating.taken', { seats: takenSeats(problem.members) }));
      else if (problem.status === 412) setRefusal(t('seating.stale'));
      else if (problem.errors.length > 0) setRefusal(problem.errors.map(({ message }) => message).join(' '));
      else setRefusal(textOf(problem));
    }
  };
  const exportFile = () =>
    void download(`/seat-maps/${seatMap.id}/export`, `${seatMap.name}.json`).catch((error: unknown) =>
      toast(error instanceof TypeError ? UNREACHABLE : asProblem(error)),
    );

  return (
    <>
      <FormAlert>{refusal}</FormAlert>
      <Group gap="xs" justify="flex-end">
        {manages && (
          <>
            <Button
              variant="default"
              disabled={!history.canUndo}
              leftSection={<Undo2 size={16} aria-hidden />}
              onClick={history.undo}
            >
              {t('seating.undo')}
            </Button>
            <Button
              variant="default"
              disabled={!history.canRedo}
              leftSection={<Redo2 size={16} aria-hidden />}
              onClick={history.redo}
            >
              {t('seating.redo')}
            </Button>
          </>
        )}
        <Button variant="default" leftSection={<Download size={16} aria-hidden />} onClick={exportFile}>
          {t('seating.export')}
        </Button>
        {manages && (
          <Button loading={isLoading} disabled={!dirty || draft.name === ''} onClick={() => void save()}>
            {t('seating.save')}
          </Button>
        )}
      </Group>
    </>
  );
}

function Leave({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation();
  const blocker = useLeaveGuard(dirty);
  return (
    <ConfirmModal
      opened={blocker.state === 'blocked'}
      title={t('seating.leaveTitle')}
      text={t('editor.leaveText')}
      confirm={t('editor.leave')}
      danger
      busy={false}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}

function takenSeats(members: Record<string, unknown> | undefined): string {
  const seats = Array.isArray(members?.seats) ? (members.seats as { seatId: string }[]) : [];
  return [...new Set(seats.map(({ seatId }) => seatId))].slice(0, 20).join(', ');
}
