import { Button, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCreateEventMutation } from '@/shared/api/events-api';
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

export function CreateEventPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const organizations = organizationsWith(me, 'events:manage');
  const [organizationId, setOrganizationId] = useState(organizations[0]?.id ?? null);
  const [create, { isLoading }] = useCreateEventMutation();
  const { keyFor, settled } = useIntentKey();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const form = useEventForm(emptyValues(useViewerZone()));
  const problems = useProblemForm(form, eventFields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const draft = { ...draftOf(values), ...(organizationId && { organizationId }) };
    try {
      const event = await create({ draft, idempotencyKey: keyFor(draft) }).unwrap();
      settled();
      succeeded(t('editor.created'));
      await navigate(`/organize/events/${event.id}`, { replace: true, state: NOTHING_TO_LOSE });
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  }, focusFirstError);

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
          <EventFields form={form} />
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
