import { Button, Group, Select, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCreateEventMutation } from '@/shared/api/events-api';
import { useCreateSeriesMutation } from '@/shared/api/series-api';
import type { Repetition } from '@/shared/event/repetition';
import type { EventDraft } from '@/shared/api/models';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { organizationsWith, useSession, useViewerZone } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { FormAlert } from '@/shared/ui/form-alert';
import { Page } from '@/shared/ui/page';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { NOTHING_TO_LOSE } from '@/shared/ui/use-leave-guard';
import { EventFields } from './event-fields';
import { draftOf, emptyValues, eventFields } from './event-values';
import { LeaveDialog } from './leave-dialog';
import { useEventForm } from './use-event-form';

interface Props {
  /** Whether and how the event repeats is another feature's business. */
  repetition: (props: {
    value: Repetition | null;
    onChange: (value: Repetition | null) => void;
    startsAt: string | null;
    endsAt: string | null;
    timeZone: string;
  }) => ReactNode;
}

export function CreateEventPage({ repetition }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  const organizations = organizationsWith(me, 'events:manage');
  const [organizationId, setOrganizationId] = useState(organizations[0]?.id ?? null);
  const [repeats, setRepeats] = useState<Repetition | null>(null);
  const [create, creating] = useCreateEventMutation();
  const [createSeries, creatingSeries] = useCreateSeriesMutation();
  const isLoading = creating.isLoading || creatingSeries.isLoading;
  const { keyFor, settled } = useIntentKey();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const form = useEventForm(emptyValues(useViewerZone()));
  const problems = useProblemForm(form, eventFields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const draft = { ...draftOf(values), ...(organizationId && { organizationId }) };
    try {
      const made = await make(draft);
      settled();
      succeeded(t('editor.created'));
      await navigate(made, { replace: true, state: NOTHING_TO_LOSE });
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  }, focusFirstError);

  async function make(draft: EventDraft): Promise<string> {
    if (repeats) {
      const series = { event: draft, ...repeats };
      const { id } = await createSeries({ draft: series, idempotencyKey: keyFor(series) }).unwrap();
      return `/organize/series/${id}`;
    }
    const { id } = await create({ draft, idempotencyKey: keyFor(draft) }).unwrap();
    return `/organize/events/${id}`;
  }

  return (
    <Page
      title={t('editor.newTitle')}
      lead={t('editor.newLead')}
      above={<BackLink to="/organize">{t('organize.title')}</BackLink>}
      size={760}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <FormAlert>{problems.message}</FormAlert>
          {organizations.length > 1 && (
            <Select
              label={t('editor.organization')}
              data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
              value={organizationId}
              onChange={setOrganizationId}
            />
          )}
          <EventFields form={form} organizationId={organizationId} />
          {repetition({
            value: repeats,
            onChange: setRepeats,
            startsAt: form.values.startsAt,
            endsAt: form.values.endsAt,
            timeZone: form.values.timeZone,
          })}
          <Group justify="flex-end">
            <Button component={Link} to="/organize" variant="default">
              {t('common.back')}
            </Button>
            <Button type="submit" loading={isLoading}>
              {t('editor.create')}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveDialog dirty={form.isDirty()} />
    </Page>
  );

  function focusFirstError(errors: Record<string, unknown>) {
    const first = eventFields.find((field) => field in errors);
    if (first) form.getInputNode(first)?.focus();
  }
}
