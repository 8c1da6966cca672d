import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type ComponentType, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useChangeEventMutation, useEventQuery } from '@/shared/api/events-api';
import type { EventPatch, PalcoEvent, Versioned } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { conflictsOf, type BookingConflict } from '@/shared/booking/booking-conflict';
import { ConflictAlert } from '@/shared/booking/conflict-alert';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { EventFields } from './event-fields';
import { draftOf, eventFields, patchOf, valuesOf, type EventValues } from './event-values';
import { LeaveDialog } from './leave-dialog';
import { StaleDialog } from './stale-dialog';
import { useEventForm } from './use-event-form';

interface ScopeProps {
  opened: boolean;
  event: PalcoEvent;
  patch: EventPatch;
  busy: boolean;
  onThis: () => void;
  onSaved: (event: Versioned<PalcoEvent>) => void;
  onClose: () => void;
}

interface Props {
  /** For which occurrences of a series a change holds is another feature's business. */
  Scope: ComponentType<ScopeProps>;
}

export function EditEventPanel({ Scope }: Props) {
  const { eventId = '' } = useParams();
  const { currentData: event } = useEventQuery(eventId);
  return event ? <EditForm key={event.id} event={event} Scope={Scope} /> : null;
}

function EditForm({ event, Scope }: Props & { event: Versioned<PalcoEvent> }) {
  const { t } = useTranslation();
  const [change, { isLoading }] = useChangeEventMutation();
  const [stale, setStale] = useState(false);
  const [asking, setAsking] = useState<EventPatch | null>(null);
  const [conflicts, setConflicts] = useState<BookingConflict[]>();
  const succeeded = useSuccessToast();
  const form = useEventForm(valuesOf(event));
  const problems = useProblemForm(form, eventFields);
  const closed = event.status === 'CANCELLED' || event.status === 'COMPLETED';
  const dirty = form.isDirty();

  // What the person began to edit. A newer version that arrives meanwhile must not slip under their changes.
  const base = useRef(event);
  const startFrom = useRef((latest: Versioned<PalcoEvent>) => {
    base.current = latest;
    form.setInitialValues(valuesOf(latest));
    form.setValues(valuesOf(latest));
    form.clearErrors();
  });
  useEffect(() => {
    if (!dirty && event.etag !== base.current.etag) startFrom.current(event);
  }, [event, dirty]);

  const save = async (values: EventValues, etag: string) => {
    problems.clear();
    setConflicts(undefined);
    try {
      const saved = await change({ id: event.id, etag, draft: draftOf(values, base.current) }).unwrap();
      startFrom.current(saved);
      setStale(false);
      setAsking(null);
      succeeded(t('editor.saved'));
    } catch (error) {
      setAsking(null);
      if (asProblem(error).status === 412) {
        setStale(true);
      } else {
        setStale(false);
        setConflicts(conflictsOf(error));
        problems.show(error);
      }
    }
  };

  const submit = (submitted: FormEvent<HTMLFormElement>) =>
    form.onSubmit(
      (values) =>
        event.seriesId ? setAsking(patchOf(values, base.current)) : void save(values, base.current.etag),
      focusFirstError,
    )(submitted);

  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <FormAlert>{problems.message}</FormAlert>
          {event.seriesId && (
            <Alert color="blue">
              {t('editor.ofSeries')}{' '}
              <Anchor component={Link} to={`/organize/series/${event.seriesId}`}>
                {t('editor.toSeries')}
              </Anchor>
            </Alert>
          )}
          {conflicts && conflicts.length > 0 && (
            <ConflictAlert conflicts={conflicts} timeZone={event.timeZone} />
          )}
          {closed && <Alert color="gray">{t('editor.closed')}</Alert>}
          <EventFields form={form} organizationId={event.organizationId} disabled={closed} />
          {!closed && (
            <Group justify="flex-end">
              <Button variant="default" disabled={!dirty} onClick={() => form.reset()}>
                {t('editor.discard')}
              </Button>
              <Button type="submit" loading={isLoading && !stale} disabled={!dirty}>
                {t('common.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      <LeaveDialog dirty={dirty && !isLoading} />
      {asking && (
        <Scope
          opened
          event={event}
          patch={asking}
          busy={isLoading}
          onThis={() => void save(form.values, base.current.etag)}
          onSaved={(saved) => {
            startFrom.current(saved);
            setAsking(null);
            succeeded(t('editor.saved'));
          }}
          onClose={() => setAsking(null)}
        />
      )}
      <StaleDialog
        opened={stale}
        eventId={event.id}
        mine={form.values}
        busy={isLoading}
        onTakeTheirs={(theirs) => {
          startFrom.current(theirs);
          setStale(false);
        }}
        onKeepMine={(theirs) => void save(form.values, theirs.etag)}
        onClose={() => setStale(false)}
      />
    </>
  );

  function focusFirstError(errors: Record<string, unknown>) {
    const first = eventFields.find((field) => field in errors);
    if (first) form.getInputNode(first)?.focus();
  }
}
