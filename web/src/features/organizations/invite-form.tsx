import { Button, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useInviteMutation, useOrganizationRolesQuery } from '@/shared/api/organizations-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useRoleName } from '@/shared/roles/role-name';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';

const fields = ['email', 'roleIds'];

interface Props {
  organizationId: string;
  opened: boolean;
  onClose: () => void;
}

export function InviteForm({ opened, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('invitations.invite')} centered>
      <Fields {...props} />
    </Modal>
  );
}

function Fields({ organizationId, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const { data: roles = [] } = useOrganizationRolesQuery(organizationId);
  const [invite, { isLoading }] = useInviteMutation();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { email: '', roleIds: [] as string[] },
    validate: {
      email: isNotEmpty(t('account.emailMissing')),
      roleIds: (chosen) => (chosen.length === 0 ? t('invitations.rolesMissing') : null),
    },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ email, roleIds }) => {
    problems.clear();
    try {
      await invite({ organizationId, email: email.trim(), roleIds }).unwrap();
      succeeded(t('invitations.invited', { email: email.trim() }));
      onClose();
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('account.email')}
          type="email"
          inputMode="email"
          maxLength={254}
          data-autofocus
          {...form.getInputProps('email')}
        />
        <MultiSelect
          label={t('roles.title')}
          data={roles.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
          hidePickedOptions
          {...form.getInputProps('roleIds')}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={isLoading}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={isLoading}>
            {t('invitations.invite')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
