import {
  Button,
  Drawer,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import {
  useAddSessionMutation,
  useChangeSessionMutation,
  useRemoveSessionMutation,
  useTracksQuery,
} from '@/shared/api/agenda-api';
import type { AgendaSession, PalcoEvent } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { localFromInstant } from '@/shared/time/zones';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { MaterialsEditor } from './materials-editor';
import { draftOf, sessionFields, shiftedEnd, valuesOf } from './session-values';
import { SpeakerPicker } from './speaker-picker';

interface Props {
  event: PalcoEvent;
  /** The session being edited, or that a new one is; nothing while the drawer is closed. */
  opened: AgendaSession | 'new' | null;
  onClose: () => void;
}

export function SessionDrawer({ event, opened, onClose }: Props) {
  const { t } = useTranslation();
  const session = opened === 'new' || opened === null ? undefined : opened;
  return (
    <Drawer
      opened={opened !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={t(session ? 'agenda.editSession' : 'agenda.addSession')}
    >
      {opened && <SessionForm key={session?.id} event={event} session={session} onDone={onClose} />}
    </Drawer>
  );
}

interface FormProps {
  event: PalcoEvent;
  session: AgendaSession | undefined;
  onDone: () => void;
}

function SessionForm({ event, session, onDone }: FormProps) {
  const { t } = useTranslation();
  const { currentData: tracks = [] } = useTracksQuery(event.id);
  const [add, adding] = useAddSessionMutation();
  const [change, changing] = useChangeSessionMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: valuesOf(event, session),
    validate: {
      title: (title) => (title.trim() === '' ? t('agenda.titleMissing') : null),
      startsAt: (startsAt) => (startsAt ? null : t('agenda.timeMissing')),
      endsAt: (endsAt, { startsAt }) =>
        endsAt && startsAt && endsAt > startsAt ? null : t('agenda.endBeforeStart'),
    },
  });
  const problems = useProblemForm(form, sessionFields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const draft = draftOf(values, event.timeZone);
    try {
      if (session) await change({ session, draft }).unwrap();
      else await add({ eventId: event.id, draft, idempotencyKey: keyFor(draft) }).unwrap();
      settled();
      succeeded(t(session ? 'agenda.sessionChanged' : 'agenda.sessionAdded'));
      onDone();
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  });

  const picker = {
    valueFormat: 'ddd, D MMM, HH:mm',
    minDate: localFromInstant(event.startsAt, event.timeZone),
    maxDate: localFromInstant(event.endsAt, event.timeZone),
    withAsterisk: true,
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('agenda.sessionTitle')}
          withAsterisk
          maxLength={200}
          data-autofocus
          {...form.getInputProps('title')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateTimePicker
            label={t('editor.start')}
            {...picker}
            {...form.getInputProps('startsAt')}
            onChange={(start) => {
              form.setFieldValue('endsAt', shiftedEnd(start, form.values));
              form.setFieldValue('startsAt', start);
            }}
          />
          <DateTimePicker label={t('editor.end')} {...picker} {...form.getInputProps('endsAt')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('agenda.room')} maxLength={120} {...form.getInputProps('room')} />
          <NumberInput
            label={t('agenda.capacity')}
            description={t('agenda.capacityHint')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            allowNegative={false}
            {...form.getInputProps('capacity')}
          />
        </SimpleGrid>
        {tracks.length > 0 && (
          <Select
            label={t('agenda.track')}
            clearable
            data={tracks.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('trackId')}
          />
        )}
        <SpeakerPicker
          organizationId={event.organizationId}
          known={session?.speakers ?? []}
          {...form.getInputProps('speakerIds')}
        />
        <Textarea
          label={t('editor.description')}
          autosize
          minRows={4}
          maxRows={14}
          maxLength={5000}
          {...form.getInputProps('description')}
        />
        {session && <MaterialsEditor sessionId={session.id} />}
        <Group justify="space-between">
          {session ? <RemoveSession session={session} onDone={onDone} /> : <span />}
          <Button type="submit" loading={adding.isLoading || changing.isLoading}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function RemoveSession({ session, onDone }: { session: AgendaSession; onDone: () => void }) {
  const { t } = useTranslation();
  const [asking, dialog] = useDisclosure(false);
  const [remove, { isLoading }] = useRemoveSessionMutation();
  const problem = useProblemToast();
  const succeeded = useSuccessToast();
  const confirm = async () => {
    try {
      await remove(session).unwrap();
      succeeded(t('agenda.sessionRemoved'));
      onDone();
    } catch (error) {
      dialog.close();
      problem(asProblem(error));
    }
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={dialog.open}>
        {t('agenda.remove')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('agenda.removeTitle')}
        text={t('agenda.removeText', { title: session.title })}
        confirm={t('agenda.remove')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </>
  );
}
