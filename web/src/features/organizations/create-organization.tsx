import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCreateOrganizationMutation } from '@/shared/api/organizations-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';

const fields = ['name'];

export function CreateOrganization({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('organizations.create')} centered>
      <Fields onClose={onClose} />
    </Modal>
  );
}

function Fields({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [create, { isLoading }] = useCreateOrganizationMutation();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: isNotEmpty(t('organizations.nameMissing')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ name }) => {
    problems.clear();
    try {
      const organization = await create({ name: name.trim() }).unwrap();
      succeeded(t('organizations.created'));
      await navigate(`/organizations/${organization.id}`);
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('organizations.name')}
          description={t('organizations.nameHint')}
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={isLoading}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={isLoading}>
            {t('organizations.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
