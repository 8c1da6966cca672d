import {
  ActionIcon,
  Badge,
  Button,
  EmptyState,
  Group,
  Modal,
  Paper,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { LayoutTemplate, Pencil, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  useDeleteTemplateMutation,
  useRenameTemplateMutation,
  useTemplatesInfiniteQuery,
  useUseTemplateMutation,
} from '@/shared/api/templates-api';
import type { EventTemplate } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemText } from '@/shared/ui/problem-text';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { NewDateForm } from './new-date-form';

type Asked = { template: EventTemplate; what: 'use' | 'rename' | 'delete' };

export function TemplatesPage() {
  const { t } = useTranslation();
  const query = useTemplatesInfiniteQuery();
  const [asked, setAsked] = useState<Asked | null>(null);
  const templates = query.data?.pages.flatMap(({ items }) => items);
  const close = () => setAsked(null);
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      above={<BackLink to="/organize">{t('organize.title')}</BackLink>}
      size={760}
    >
      {query.error && !templates && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!templates && !query.error && <RowsSkeleton rows={3} height={80} />}
      {templates?.length === 0 && (
        <EmptyState
          py={56}
          icon={<LayoutTemplate size={36} strokeWidth={1.5} aria-hidden />}
          title={t('templates.noneTitle')}
          description={t('templates.noneText')}
        >
          <EmptyState.Actions>
            <Button component={Link} to="/organize">
              {t('organize.title')}
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      )}
      <Stack gap="sm">
        {templates?.map((template) => (
          <Row key={template.id} template={template} onAsk={(what) => setAsked({ template, what })} />
        ))}
      </Stack>
      <LoadMore query={query} />
      <Modal
        opened={asked?.what === 'use'}
        onClose={close}
        title={asked ? t('templates.useTitle', { name: asked.template.name }) : ''}
        centered
      >
        {asked && <Use template={asked.template} />}
      </Modal>
      {asked?.what === 'rename' && <Rename template={asked.template} onClose={close} />}
      {asked?.what === 'delete' && <Delete template={asked.template} onClose={close} />}
    </Page>
  );
}

function Row({ template, onAsk }: { template: EventTemplate; onAsk: (what: Asked['what']) => void }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const length = useLength(template.minutes);
  const manages = mayInOrganization(me, template.organizationId, 'events:manage');
  const organization = me?.organizations.find(({ id }) => id === template.organizationId)?.name;
  return (
    <Paper component="article" withBorder radius="md" p="md" bg="var(--palco-surface)">
      <Group justify="space-between" gap="sm">
        <Stack gap={6} flex="1 1 220px" miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {template.name}
          </Text>
          <Text size="sm" c="dimmed">
            {[organization, length, t('templates.capacity', { count: template.capacity })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Group gap={6}>
            {template.parts.map((part) => (
              <Badge key={part} variant="default" fw={500}>
                {t(`templates.${part}`)}
              </Badge>
            ))}
          </Group>
        </Stack>
        {manages && (
          <Group gap="xs">
            <Button size="sm" onClick={() => onAsk('use')}>
              {t('templates.use')}
            </Button>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('templates.renameOne', { name: template.name })}
              onClick={() => onAsk('rename')}
            >
              <Pencil size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              c="red"
              size="lg"
              aria-label={t('templates.deleteOne', { name: template.name })}
              onClick={() => onAsk('delete')}
            >
              <Trash2 size={16} aria-hidden />
            </ActionIcon>
          </Group>
        )}
      </Group>
    </Paper>
  );
}

function useLength(minutes: number): string {
  const { t } = useTranslation();
  if (minutes >= 2880) return t('templates.days', { count: Math.ceil(minutes / 1440) });
  if (minutes % 60 === 0) return t('templates.hours', { count: minutes / 60 });
  return t('templates.minutes', { count: minutes });
}

function Use({ template }: { template: EventTemplate }) {
  const [use, { isLoading }] = useUseTemplateMutation();
  return (
    <NewDateForm
      title={template.title}
      zone={template.timeZone}
      busy={isLoading}
      make={(wish, idempotencyKey) => use({ id: template.id, wish, idempotencyKey }).unwrap()}
    />
  );
}

function Rename({ template, onClose }: { template: EventTemplate; onClose: () => void }) {
  const { t } = useTranslation();
  const [rename, { isLoading }] = useRenameTemplateMutation();
  const [name, setName] = useState(template.name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const textOf = useProblemText();
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    try {
      await rename({ template, name: name.trim() }).unwrap();
      onClose();
    } catch (error) {
      const problem = asProblem(error);
      setRefusal(problem.errors[0]?.message ?? textOf(problem));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('templates.rename')} centered>
      <form onSubmit={(submitted) => void submit(submitted)}>
        <Stack>
          <FormAlert>{refusal}</FormAlert>
          <TextInput
            label={t('templates.name')}
            maxLength={120}
            data-autofocus
            value={name}
            onChange={(change) => setName(change.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={name.trim() === ''} loading={isLoading}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Delete({ template, onClose }: { template: EventTemplate; onClose: () => void }) {
  const { t } = useTranslation();
  const [remove, { isLoading }] = useDeleteTemplateMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const textOf = useProblemText();
  const succeeded = useSuccessToast();
  const confirm = async () => {
    try {
      await remove(template.id).unwrap();
      succeeded(t('templates.deleted'));
      onClose();
    } catch (error) {
      setRefusal(textOf(asProblem(error)));
    }
  };
  return (
    <ConfirmModal
      opened
      title={t('templates.deleteTitle')}
      text={t('templates.deleteText', { name: template.name })}
      confirm={t('templates.delete')}
      danger
      busy={isLoading}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <FormAlert>{refusal}</FormAlert>
    </ConfirmModal>
  );
}
