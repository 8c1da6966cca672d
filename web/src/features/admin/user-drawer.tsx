import {
  Alert,
  Button,
  Divider,
  Drawer,
  Group,
  MultiSelect,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useChangeUserMutation } from '@/shared/api/identity-api';
import type { Role, User } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useRoleName } from '@/shared/roles/role-name';
import { mayOnPlatform, useSession } from '@/shared/session/use-session';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemToast, useStaleToast, useSuccessToast } from '@/shared/ui/problem-toast';

interface Props {
  user: User | undefined;
  roles: Role[];
  onClose: () => void;
}

export function UserDrawer({ user, roles, onClose }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  const formats = useDateFormats();
  const manages = mayOnPlatform(me, 'users:manage');
  return (
    <Drawer opened={user !== undefined} onClose={onClose} title={t('users.user')} size="md">
      {user && (
        <Stack gap="lg" key={user.id}>
          <Text size="sm" c="dimmed">
            {t('users.since', { when: formats.moment(user.createdAt) })}
          </Text>
          <UserForm key={user.version} user={user} roles={roles} readOnly={!manages} />
          {manages && user.id !== me?.id && (
            <>
              <Divider />
              <Activation user={user} />
            </>
          )}
        </Stack>
      )}
    </Drawer>
  );
}

const fields = ['name', 'locale', 'roles'];

function UserForm({ user, roles, readOnly }: { user: User; roles: Role[]; readOnly: boolean }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const [change, { isLoading }] = useChangeUserMutation();
  const succeeded = useSuccessToast();
  const stale = useStaleToast();
  const form = useForm({
    initialValues: { name: user.name, locale: user.locale, roles: user.roles },
    validate: { name: isNotEmpty(t('account.nameMissing')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await change({ id: user.id, version: user.version, change: values }).unwrap();
      succeeded(t('users.saved'));
    } catch (error) {
      if (asProblem(error).status === 412) stale();
      else problems.show(error);
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('account.name')}
          maxLength={100}
          readOnly={readOnly}
          {...form.getInputProps('name')}
        />
        <TextInput label={t('account.email')} value={user.email} readOnly variant="filled" />
        <Select
          label={t('profile.language')}
          readOnly={readOnly}
          data={[
            { value: 'pt-BR', label: 'Português (Brasil)' },
            { value: 'en', label: 'English' },
          ]}
          {...form.getInputProps('locale')}
        />
        <MultiSelect
          label={t('users.roles')}
          readOnly={readOnly}
          data={[...new Set([...roles.map(({ name }) => name), ...user.roles])].map((name) => ({
            value: name,
            label: nameOf(name),
          }))}
          {...form.getInputProps('roles')}
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
  );
}

function Activation({ user }: { user: User }) {
  const { t } = useTranslation();
  const [asking, dialog] = useDisclosure(false);
  const [change, { isLoading }] = useChangeUserMutation();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();
  const active = user.status === 'ACTIVE';

  const toggle = async () => {
    try {
      const status = active ? 'DEACTIVATED' : 'ACTIVE';
      await change({ id: user.id, version: user.version, change: { status } }).unwrap();
      dialog.close();
      succeeded(active ? t('users.deactivated') : t('users.activated'));
    } catch (error) {
      failed(asProblem(error));
    }
  };

  if (!active) {
    return (
      <Alert color="gray" title={t('users.isDeactivated')}>
        <Button mt="xs" size="sm" loading={isLoading} onClick={() => void toggle()}>
          {t('users.activate')}
        </Button>
      </Alert>
    );
  }
  return (
    <>
      <Button variant="light" color="red" onClick={dialog.open}>
        {t('users.deactivate')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('users.deactivateTitle')}
        text={t('users.deactivateText', { name: user.name })}
        confirm={t('users.deactivate')}
        danger
        busy={isLoading}
        onConfirm={() => void toggle()}
        onClose={dialog.close}
      />
    </>
  );
}
