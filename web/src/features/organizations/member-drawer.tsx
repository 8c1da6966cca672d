import { Button, Divider, Drawer, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member, Organization } from '@/shared/api/models';
import {
  useOrganizationRolesQuery,
  useRemoveMemberMutation,
  useReplaceMemberRolesMutation,
  useTransferOrganizationMutation,
} from '@/shared/api/organizations-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useRoleName } from '@/shared/roles/role-name';
import { useSession } from '@/shared/session/use-session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';

interface Props {
  organization: Organization;
  member: Member | undefined;
  onClose: () => void;
}

export function MemberDrawer({ organization, member, onClose }: Props) {
  const { me } = useSession();
  const isOther = member !== undefined && member.userId !== me?.id;
  return (
    <Drawer opened={member !== undefined} onClose={onClose} title={member?.name} size="md">
      {member && (
        <Stack gap="lg" key={member.userId}>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {member.email}
          </Text>
          <RolesForm organizationId={organization.id} member={member} />
          {isOther && (
            <>
              <Divider />
              {organization.roles.includes('OWNER') && (
                <Transfer organization={organization} member={member} onDone={onClose} />
              )}
              <Remove organization={organization} member={member} onDone={onClose} />
            </>
          )}
        </Stack>
      )}
    </Drawer>
  );
}

const fields = ['roleIds'];

function RolesForm({ organizationId, member }: { organizationId: string; member: Member }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const { data: roles = [] } = useOrganizationRolesQuery(organizationId);
  const [replace, { isLoading }] = useReplaceMemberRolesMutation();
  const succeeded = useSuccessToast();
  const form = useForm({ initialValues: { roleIds: member.roles.map(({ id }) => id) } });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ roleIds }) => {
    problems.clear();
    try {
      await replace({ organizationId, userId: member.userId, roleIds }).unwrap();
      form.resetDirty({ roleIds });
      succeeded(t('members.saved'));
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <MultiSelect
          label={t('roles.title')}
          description={t('members.rolesHint')}
          data={roles.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
          hidePickedOptions
          {...form.getInputProps('roleIds')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isLoading} disabled={!form.isDirty()}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ActProps {
  organization: Organization;
  member: Member;
  onDone: () => void;
}

function Transfer({ organization, member, onDone }: ActProps) {
  const { t } = useTranslation();
  const [transfer] = useTransferOrganizationMutation();
  return (
    <Act
      label={t('members.transfer')}
      title={t('members.transferTitle', { name: member.name })}
      text={t('members.transferText')}
      done={t('members.transferred')}
      onConfirm={() => transfer({ organizationId: organization.id, userId: member.userId }).unwrap()}
      onDone={onDone}
    />
  );
}

function Remove({ organization, member, onDone }: ActProps) {
  const { t } = useTranslation();
  const [remove] = useRemoveMemberMutation();
  return (
    <Act
      danger
      label={t('members.remove')}
      title={t('members.removeTitle', { name: member.name })}
      text={t('members.removeText')}
      done={t('members.removed')}
      onConfirm={() => remove({ organizationId: organization.id, userId: member.userId }).unwrap()}
      onDone={onDone}
    />
  );
}

interface ActDialog {
  label: string;
  title: string;
  text: string;
  done: string;
  danger?: boolean;
  onConfirm: () => Promise<unknown>;
  onDone: () => void;
}

/** A button that asks before it does something to a member. */
function Act({ label, title, text, done, danger, onConfirm, onDone }: ActDialog) {
  const [asking, dialog] = useDisclosure(false);
  const [busy, setBusy] = useState(false);
  const failed = useProblemToast();
  const succeeded = useSuccessToast();

  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      succeeded(done);
      dialog.close();
      onDone();
    } catch (error) {
      dialog.close();
      failed(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button variant={danger ? 'light' : 'default'} color={danger ? 'red' : undefined} onClick={dialog.open}>
        {label}
      </Button>
      <ConfirmModal
        opened={asking}
        title={title}
        text={text}
        confirm={label}
        danger={danger}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </>
  );
}
