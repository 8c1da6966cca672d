import {
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me, Resource, ResourceDraft, ResourceKind } from '@/shared/api/models';
import { useChangeResourceMutation, useCreateResourceMutation } from '@/shared/api/resources-api';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { isSingle, kinds, menusOf, textOfMenus } from './kinds';
import { RoomFields } from './room-fields';

interface Props {
  open: Resource | 'new' | null;
  organizations: Me['organizations'];
  onClose: () => void;
}

const fields = ['kind', 'name', 'description', 'stock', 'setupMinutes', 'teardownMinutes', 'roomId', 'menus'];

export function ResourceDialog({ open, organizations, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={open === 'new' ? t('resources.create') : t('resources.change')}
      centered
    >
      {open && (
        <Fields
          resource={open === 'new' ? undefined : open}
          organizations={organizations}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

interface FieldsProps {
  resource?: Resource;
  organizations: Me['organizations'];
  onClose: () => void;
}

function Fields({ resource, organizations, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const [organizationId, setOrganizationId] = useState(
    resource?.organizationId ?? organizations[0]?.id ?? '',
  );
  const [create, creating] = useCreateResourceMutation();
  const [change, changing] = useChangeResourceMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: {
      kind: resource?.kind ?? ('EQUIPMENT' as ResourceKind),
      name: resource?.name ?? '',
      description: resource?.description ?? '',
      stock: resource?.stock ?? (1 as number | string),
      setupMinutes: resource?.setupMinutes ?? (0 as number | string),
      teardownMinutes: resource?.teardownMinutes ?? (0 as number | string),
      roomId: resource?.roomId ?? null,
      menus: textOfMenus(resource?.menus ?? []),
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('resources.nameMissing') : null),
      roomId: (roomId, { kind }) => (kind === 'ROOM' && !roomId ? t('resources.roomMissing') : null),
    },
  });
  const problems = useProblemForm(form, fields);
  const { kind } = form.values;

  const save = form.onSubmit(async (values) => {
    problems.clear();
    const draft = { ...draftOf(values), organizationId };
    try {
      await (
        resource ? change({ resource, draft }) : create({ draft, idempotencyKey: keyFor(draft) })
      ).unwrap();
      settled();
      succeeded(resource ? t('resources.saved') : t('resources.created'));
      onClose();
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  });

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        {!resource && organizations.length > 1 && (
          <Select
            label={t('resources.organization')}
            data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organizationId}
            allowDeselect={false}
            onChange={(id) => {
              setOrganizationId(id ?? '');
              form.setFieldValue('roomId', null);
            }}
          />
        )}
        <Select
          label={t('resources.kind')}
          disabled={resource !== undefined}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: t(`resources.kinds.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        {kind === 'ROOM' && (
          <RoomFields
            organizationId={organizationId}
            venueId={resource?.venueId}
            roomId={form.values.roomId}
            error={form.errors.roomId}
            onRoom={(room) => {
              form.setFieldValue('roomId', room?.id ?? null);
              if (room && form.values.name === '') form.setFieldValue('name', room.name);
            }}
          />
        )}
        <TextInput label={t('resources.name')} withAsterisk maxLength={200} {...form.getInputProps('name')} />
        <Textarea
          label={t('resources.description')}
          autosize
          maxLength={2_000}
          {...form.getInputProps('description')}
        />
        {!isSingle(kind) && (
          <NumberInput
            label={kind === 'CATERING' ? t('resources.heads') : t('resources.stock')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            {...form.getInputProps('stock')}
          />
        )}
        {kind === 'CATERING' && (
          <Textarea
            label={t('resources.menus')}
            description={t('resources.menusHint')}
            autosize
            minRows={2}
            {...form.getInputProps('menus')}
          />
        )}
        <SimpleGrid cols={2}>
          <NumberInput
            label={t('resources.setup')}
            suffix={` ${t('resources.minutesUnit')}`}
            min={0}
            max={10_080}
            allowDecimal={false}
            {...form.getInputProps('setupMinutes')}
          />
          <NumberInput
            label={t('resources.teardown')}
            suffix={` ${t('resources.minutesUnit')}`}
            min={0}
            max={10_080}
            allowDecimal={false}
            {...form.getInputProps('teardownMinutes')}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={creating.isLoading || changing.isLoading}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Values {
  kind: ResourceKind;
  name: string;
  description: string;
  stock: number | string;
  setupMinutes: number | string;
  teardownMinutes: number | string;
  roomId: string | null;
  menus: string;
}

function draftOf({
  kind,
  name,
  description,
  stock,
  setupMinutes,
  teardownMinutes,
  roomId,
  menus,
}: Values): ResourceDraft {
  return {
    kind,
    name: name.trim(),
    ...(description.trim() && { description: description.trim() }),
    stock: isSingle(kind) ? 1 : Number(stock),
    setupMinutes: Number(setupMinutes),
    teardownMinutes: Number(teardownMinutes),
    ...(kind === 'ROOM' && roomId && { roomId }),
    ...(kind === 'CATERING' && { menus: menusOf(menus) }),
  };
}
