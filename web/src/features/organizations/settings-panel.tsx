import { Button, Group, Paper, Stack, Switch, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Organization } from '@/shared/api/models';
import { useChangeOrganizationMutation, useLeaveOrganizationMutation } from '@/shared/api/organizations-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { mayInOrganization, mayOnPlatform, useSession } from '@/shared/session/use-session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemToast, useStaleToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { useShownOrganization } from './organization-workspace';

const fields = ['name', 'secondFactorRequired'];

export function SettingsPanel() {
  const organization = useShownOrganization();
  const { me } = useSession();
  const manages =
    mayInOrganization(me, organization.id, 'members:manage') || mayOnPlatform(me, 'organizations:manage');
  const belongs = me?.organizations.some(({ id }) => id === organization.id);
  return (
    <Stack maw={640}>
      <SettingsForm key={organization.version} organization={organization} readOnly={!manages} />
      {belongs && <Leave organization={organization} />}
    </Stack>
  );
}

function SettingsForm({ organization, readOnly }: { organization: Organization; readOnly: boolean }) {
  const { t } = useTranslation();
  const [change, { isLoading }] = useChangeOrganizationMutation();
  const succeeded = useSuccessToast();
  const stale = useStaleToast();
  const form = useForm({
    initialValues: {
      name: organization.name,
      secondFactorRequired: organization.secondFactorRequired,
    },
    validate: { name: isNotEmpty(t('organizations.nameMissing')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await change({ organization, change: { ...values, name: values.name.trim() } }).unwrap();
      succeeded(t('organizations.saved'));
    } catch (error) {
      if (asProblem(error).status === 412) stale();
      else problems.show(error);
    }
  });

  return (
    <Paper withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          <TextInput
            label={t('organizations.name')}
            maxLength={200}
            readOnly={readOnly}
            {...form.getInputProps('name')}
          />
          <Switch
            label={t('organizations.secondFactor')}
            description={t('organizations.secondFactorHint')}
            disabled={readOnly}
            {...form.getInputProps('secondFactorRequired', { type: 'checkbox' })}
          />
          {!readOnly && (
            <Group justify="flex-end">
              <Button type="submit" loading={isLoading} disabled={!form.isDirty()}>
                {t('common.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Paper>
  );
}

function Leave({ organization }: { organization: Organization }) {
  const { t } = useTranslation();
  const [leave, { isLoading }] = useLeaveOrganizationMutation();
  const [asking, dialog] = useDisclosure(false);
  const navigate = useNavigate();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();

  const confirm = async () => {
    try {
      await leave(organization.id).unwrap();
      dialog.close();
      await navigate('/organizations', { replace: true });
      succeeded(t('organizations.left', { name: organization.name }));
    } catch (error) {
      dialog.close();
      failed(asProblem(error));
    }
  };

  return (
    <Group justify="space-between" px={{ base: 'md', xs: 'xl' }}>
      <Text size="sm" c="dimmed" maw={400}>
        {t('organizations.leaveHint')}
      </Text>
      <Button
        variant="subtle"
        color="red"
        leftSection={<LogOut size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('organizations.leave')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('organizations.leaveTitle', { name: organization.name })}
        text={t('organizations.leaveText')}
        confirm={t('organizations.leave')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </Group>
  );
}
