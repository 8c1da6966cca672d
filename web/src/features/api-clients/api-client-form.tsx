import { Button, Group, Modal, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useChangeApiClientMutation, useCreateApiClientMutation } from '@/shared/api/api-clients-api';
import type { ApiClient, ApiClientSecret } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { useStaleToast, useSuccessToast } from '@/shared/ui/problem-toast';

const fields = ['name', 'scopes', 'requestsPerMinute'];
const PEOPLE_ONLY = 'members:manage';

interface Props {
  organizationId: string;
  /** The one to change; without it a new one is made. */
  client?: ApiClient;
  opened: boolean;
  onClose: () => void;
  onCreated?: (told: ApiClientSecret) => void;
}

export function ApiClientForm({ opened, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={props.client ? t('apiClients.edit') : t('apiClients.new')}
      centered
    >
      <Fields {...props} />
    </Modal>
  );
}

function Fields({ organizationId, client, onClose, onCreated }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [create, creating] = useCreateApiClientMutation();
  const [change, changing] = useChangeApiClientMutation();
  const succeeded = useSuccessToast();
  const stale = useStaleToast();
  const isLoading = creating.isLoading || changing.isLoading;
  const held = me?.organizations.find(({ id }) => id === organizationId)?.permissions ?? [];
  const scopes = [
    ...new Set([...held.filter((permission) => permission !== PEOPLE_ONLY), ...(client?.scopes ?? [])]),
  ];
  const form = useForm({
    initialValues: {
      name: client?.name ?? '',
      scopes: client?.scopes ?? ([] as string[]),
      requestsPerMinute: client?.requestsPerMinute ?? 300,
    },
    validate: {
      name: isNotEmpty(t('apiClients.nameMissing')),
      scopes: (chosen) => (chosen.length === 0 ? t('apiClients.scopesMissing') : null),
    },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      if (client) {
        await change({ client, change: values }).unwrap();
        succeeded(t('apiClients.saved'));
        onClose();
      } else {
        const told = await create({ organizationId, ...values }).unwrap();
        onClose();
        onCreated?.(told);
      }
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
        <TextInput
          label={t('apiClients.name')}
          description={t('apiClients.nameHint')}
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <MultiSelect
          label={t('apiClients.scopes')}
          description={t('apiClients.scopesHint')}
          data={scopes}
          searchable
          hidePickedOptions
          {...form.getInputProps('scopes')}
        />
        <NumberInput
          label={t('apiClients.limit')}
          min={1}
          max={3000}
          allowDecimal={false}
          {...form.getInputProps('requestsPerMinute')}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={isLoading}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={isLoading}>
            {client ? t('common.save') : t('apiClients.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
