import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role, RoleDraft } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RoleForm } from './role-form';
import { useRoleName } from './role-name';

interface Props {
  roles: Role[];
  scope: Role['scope'];
  held: string[];
  lead: string;
  onCreate: (draft: RoleDraft) => Promise<unknown>;
  onChange: (role: Role, draft: RoleDraft) => Promise<unknown>;
  onDelete: (role: Role) => Promise<unknown>;
}

type Editing = { role?: Role; start?: Pick<Role, 'name' | 'permissions'> };

/** The roles of the platform or of an organization: what each allows, and making, copying and changing them. */
export function RoleList({ roles, scope, held, lead, onCreate, onChange, onDelete }: Props) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = () => setEditing(null);

  return (
    <Stack component="section" aria-label={t('roles.title')}>
      <Group justify="space-between">
        <Text c="dimmed" maw={560}>
          {lead}
        </Text>
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setEditing({})}>
          {t('roles.new')}
        </Button>
      </Group>
      {roles.map((role) => (
        <RoleCard
          key={role.id}
          role={role}
          onEdit={() => setEditing({ role, start: role })}
          onCopy={() =>
            setEditing({
              start: {
                name: t('roles.copyOf', { name: nameOf(role.name) }).slice(0, 50),
                permissions: role.permissions.filter((permission) => held.includes(permission)),
              },
            })
          }
          onDelete={onDelete}
        />
      ))}
      <RoleForm
        key={editing?.role ? `${editing.role.id}-${editing.role.version}` : (editing?.start?.name ?? 'new')}
        opened={editing !== null}
        onClose={close}
        scope={scope}
        held={held}
        start={editing?.start}
        isChange={editing?.role !== undefined}
        onSave={(draft) => (editing?.role ? onChange(editing.role, draft) : onCreate(draft))}
      />
    </Stack>
  );
}

interface CardProps {
  role: Role;
  onEdit: () => void;
  onCopy: () => void;
  onDelete: (role: Role) => Promise<unknown>;
}

function RoleCard({ role, onEdit, onCopy, onDelete }: CardProps) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  return (
    <Paper withBorder radius="lg" p="md" bg="var(--palco-surface)" component="article">
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
            {nameOf(role.name)}
          </Title>
          {role.builtIn && (
            <Badge variant="default" fw={500}>
              {t('roles.builtIn')}
            </Badge>
          )}
        </Group>
        <Group gap={6}>
          {role.permissions.map((permission) => (
            <Badge key={permission} variant="light" tt="none">
              {permission}
            </Badge>
          ))}
        </Group>
        <Group gap="xs">
          {!role.builtIn && (
            <Button
              variant="default"
              size="sm"
              leftSection={<Pencil size={16} aria-hidden />}
              aria-label={t('roles.editNamed', { name: role.name })}
              onClick={onEdit}
            >
              {t('roles.edit')}
            </Button>
          )}
          <Button
            variant="default"
            size="sm"
            leftSection={<Copy size={16} aria-hidden />}
            aria-label={t('roles.copyNamed', { name: nameOf(role.name) })}
            onClick={onCopy}
          >
            {t('roles.copy')}
          </Button>
          {!role.builtIn && <DeleteRole role={role} onDelete={onDelete} />}
        </Group>
      </Stack>
    </Paper>
  );
}

function DeleteRole({ role, onDelete }: Pick<CardProps, 'role' | 'onDelete'>) {
  const { t } = useTranslation();
  const [asking, dialog] = useDisclosure(false);
  const [busy, setBusy] = useState(false);
  const failed = useProblemToast();
  const succeeded = useSuccessToast();

  const confirm = async () => {
    setBusy(true);
    try {
      await onDelete(role);
      succeeded(t('roles.deleted'));
    } catch (error) {
      failed(asProblem(error));
    } finally {
      setBusy(false);
      dialog.close();
    }
  };

  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="sm"
        leftSection={<Trash2 size={16} aria-hidden />}
        aria-label={t('roles.deleteNamed', { name: role.name })}
        onClick={dialog.open}
      >
        {t('roles.delete')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('roles.deleteTitle', { name: role.name })}
        text={t('roles.deleteText')}
        confirm={t('roles.delete')}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </>
  );
}
