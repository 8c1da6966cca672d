import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { usePermissionsQuery } from '@/shared/api/identity-api';
import type { Role, RoleDraft } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useStaleToast, useSuccessToast } from '@/shared/ui/problem-toast';

const fields = ['name', 'permissions'];

interface Props {
  opened: boolean;
  onClose: () => void;
  scope: Role['scope'];
  /** What the person holds, and therefore may put in or take out. */
  held: string[];
  /** Where to begin: the role to change, or the one to copy. */
  start?: Pick<Role, 'name' | 'permissions'>;
  isChange: boolean;
  onSave: (draft: RoleDraft) => Promise<unknown>;
}

export function RoleForm({ opened, onClose, isChange, ...fieldProps }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={isChange ? t('roles.edit') : t('roles.new')}
      size="lg"
      centered
    >
      <Fields onClose={onClose} isChange={isChange} {...fieldProps} />
    </Modal>
  );
}

function Fields({ onClose, scope, held, start, isChange, onSave }: Omit<Props, 'opened'>) {
  const { t, i18n } = useTranslation();
  const { data: permissions = [] } = usePermissionsQuery();
  const succeeded = useSuccessToast();
  const stale = useStaleToast();
  const form = useForm({
    initialValues: { name: start?.name ?? '', permissions: start?.permissions ?? ([] as string[]) },
    validate: {
      name: isNotEmpty(t('roles.nameMissing')),
      permissions: (chosen) => (chosen.length === 0 ? t('roles.permissionsMissing') : null),
    },
  });
  const problems = useProblemForm(form, fields);
  const inPortuguese = i18n.language.startsWith('pt');

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await onSave({ ...values, name: values.name.trim() });
      succeeded(t('roles.saved'));
      onClose();
    } catch (error) {
      if (asProblem(error).status === 412) {
        stale();
        onClose();
      } else {
        problems.show(error);
      }
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput label={t('roles.name')} maxLength={50} data-autofocus {...form.getInputProps('name')} />
        <Checkbox.Group
          label={t('roles.permissions')}
          description={t('roles.permissionsHint')}
          {...form.getInputProps('permissions')}
        >
          <Stack gap="xs" mt="xs">
            {permissions
              .filter((permission) => permission.scope === scope)
              .map(({ name, descriptions }) => (
                <Checkbox
                  key={name}
                  value={name}
                  label={inPortuguese ? descriptions.pt : descriptions.en}
                  description={name}
                  disabled={!held.includes(name)}
                />
              ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={form.submitting}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={form.submitting}>
            {isChange ? t('common.save') : t('roles.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
