import { ActionIcon, Button, FileButton, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { FilePlus2, FileText, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useAddAttachmentMutation,
  useChangeAttachmentMutation,
  useRemoveAttachmentMutation,
} from '@/shared/api/media-api';
import type { Attachment } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { fileSize } from './file-size';

const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.zip,.jpg,.jpeg,.png,.txt,.csv';
const AUDIENCES = ['EVERYBODY', 'ATTENDEES'] as const;

export function AttachmentSection({ eventId, attachments }: { eventId: string; attachments: Attachment[] }) {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const [add, { isLoading }] = useAddAttachmentMutation();
  const [remove, { isLoading: removing }] = useRemoveAttachmentMutation();
  const [doomed, setDoomed] = useState<Attachment | null>(null);
  const resetInput = useRef<() => void>(null);

  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      setDoomed(null);
    } catch (error) {
      toast(asProblem(error));
    }
  };
  const upload = (file: File | null) => {
    resetInput.current?.();
    if (file) void attempt(add({ eventId, file }).unwrap());
  };

  return (
    <Section
      title={t('media.documents')}
      text={t('media.documentsText')}
      actions={
        <FileButton accept={ACCEPTED} resetRef={resetInput} onChange={upload}>
          {(props) => (
            <Button
              variant="default"
              leftSection={<FilePlus2 size={16} aria-hidden />}
              loading={isLoading}
              {...props}
            >
              {t('media.addDocument')}
            </Button>
          )}
        </FileButton>
      }
    >
      {attachments.length === 0 && <Text c="dimmed">{t('media.noDocuments')}</Text>}
      {attachments.map((attachment) => (
        <Row
          key={attachment.id}
          eventId={eventId}
          attachment={attachment}
          onRemove={() => setDoomed(attachment)}
        />
      ))}
      <ConfirmModal
        opened={doomed !== null}
        title={t('media.removeDocument')}
        text={t('media.removeDocumentText', { name: doomed?.title ?? '' })}
        confirm={t('media.remove')}
        danger
        busy={removing}
        onConfirm={() => doomed && void attempt(remove({ eventId, id: doomed.id }).unwrap())}
        onClose={() => setDoomed(null)}
      />
    </Section>
  );
}

interface RowProps {
  eventId: string;
  attachment: Attachment;
  onRemove: () => void;
}

function Row({ eventId, attachment, onRemove }: RowProps) {
  const { t, i18n } = useTranslation();
  const toast = useProblemToast();
  const [change, { isLoading }] = useChangeAttachmentMutation();
  const choose = async (audience: Attachment['audience']) => {
    try {
      await change({ eventId, id: attachment.id, audience }).unwrap();
    } catch (error) {
      toast(asProblem(error));
    }
  };
  return (
    <Paper withBorder radius="md" p="sm">
      <Group>
        <FileText size={20} aria-hidden />
        <Stack gap={0} flex="1 1 160px" miw={0}>
          <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
            {attachment.title}
          </Text>
          <Text size="xs" c="dimmed">
            {fileSize(attachment.size, i18n.language)}
          </Text>
        </Stack>
        <Select
          w={190}
          size="xs"
          allowDeselect={false}
          disabled={isLoading}
          aria-label={t('media.audienceOf', { title: attachment.title })}
          data={AUDIENCES.map((value) => ({ value, label: t(`media.audience.${value}`) }))}
          value={attachment.audience}
          onChange={(value) => value && void choose(value)}
        />
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('media.removeOf', { title: attachment.title })}
          onClick={onRemove}
        >
          <Trash2 size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Paper>
  );
}
