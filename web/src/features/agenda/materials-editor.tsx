import { ActionIcon, Button, FileButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { FilePlus2, Link2, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useAddMaterialFileMutation,
  useAddMaterialLinkMutation,
  useMaterialsQuery,
  useRemoveMaterialMutation,
} from '@/shared/api/agenda-api';
import type { Material } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { MaterialLink } from './materials';

const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.zip,.jpg,.jpeg,.png,.txt,.csv';
const audiences = ['EVERYBODY', 'ATTENDEES'] as const;

/** Adds links and documents to a session and takes them off again; each takes effect at once. */
export function MaterialsEditor({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { currentData: materials = [] } = useMaterialsQuery(sessionId);
  const [addLink, linking] = useAddMaterialLinkMutation();
  const [addFile, uploading] = useAddMaterialFileMutation();
  const [remove] = useRemoveMaterialMutation();
  const [link, setLink] = useState({ title: '', url: '' });
  const [audience, setAudience] = useState<Material['audience']>('EVERYBODY');
  const resetInput = useRef<() => void>(null);
  const problem = useProblemToast();
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      return true;
    } catch (error) {
      problem(asProblem(error));
      return false;
    }
  };
  const sendLink = async () => {
    const body = { title: link.title.trim() || link.url, url: link.url.trim(), audience };
    if (await attempt(addLink({ sessionId, link: body }).unwrap())) setLink({ title: '', url: '' });
  };

  return (
    <Stack gap="xs" role="group" aria-label={t('agenda.materialsTitle')}>
      <Text fw={500} size="sm">
        {t('agenda.materialsTitle')}
      </Text>
      {materials.map((material) => (
        <Group key={material.id} justify="space-between" wrap="nowrap">
          <Stack gap={0} miw={0}>
            <MaterialLink sessionId={sessionId} material={material} />
            <Text size="xs" c="dimmed">
              {t(`media.audience.${material.audience}`)}
            </Text>
          </Stack>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('agenda.removeMaterial', { title: material.title })}
            onClick={() => void attempt(remove({ sessionId, id: material.id }).unwrap())}
          >
            <Trash2 size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs" align="flex-end">
        <TextInput
          flex="1 1 140px"
          label={t('agenda.linkTitle')}
          maxLength={200}
          value={link.title}
          onChange={(change) => setLink({ ...link, title: change.currentTarget.value })}
        />
        <TextInput
          flex="2 1 180px"
          type="url"
          label={t('agenda.linkUrl')}
          placeholder="https://"
          maxLength={500}
          value={link.url}
          onChange={(change) => setLink({ ...link, url: change.currentTarget.value })}
        />
      </Group>
      <Group gap="xs">
        <Select
          w={190}
          aria-label={t('agenda.materialAudience')}
          allowDeselect={false}
          data={audiences.map((value) => ({ value, label: t(`media.audience.${value}`) }))}
          value={audience}
          onChange={(value) => value && setAudience(value)}
        />
        <Button
          variant="default"
          leftSection={<Link2 size={16} aria-hidden />}
          disabled={!link.url.trim().startsWith('https://')}
          loading={linking.isLoading}
          onClick={() => void sendLink()}
        >
          {t('agenda.addLink')}
        </Button>
        <FileButton
          accept={ACCEPTED}
          resetRef={resetInput}
          onChange={(file) => {
            resetInput.current?.();
            if (file) void attempt(addFile({ sessionId, file, audience }).unwrap());
          }}
        >
          {(props) => (
            <Button
              variant="default"
              leftSection={<FilePlus2 size={16} aria-hidden />}
              loading={uploading.isLoading}
              {...props}
            >
              {t('media.addDocument')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
