import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Download, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/download';
import type { Attachment } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { fileSize } from './file-size';

export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  return (
    <Stack gap="xs">
      {attachments.map((attachment) => (
        <Row key={attachment.id} attachment={attachment} />
      ))}
    </Stack>
  );
}

function Row({ attachment }: { attachment: Attachment }) {
  const { t, i18n } = useTranslation();
  const toast = useProblemToast();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await download(attachment.url.replace('/api/v1', ''), attachment.name);
    } catch (error) {
      toast(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Paper withBorder radius="md" p="sm">
      <Group wrap="nowrap">
        <FileText size={20} aria-hidden style={{ flex: 'none' }} />
        <Stack gap={0} flex={1} miw={0}>
          <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
            {attachment.title}
          </Text>
          <Text size="xs" c="dimmed">
            {attachment.name.split('.').pop()?.toUpperCase()} · {fileSize(attachment.size, i18n.language)}
            {attachment.audience === 'ATTENDEES' && ` · ${t('media.forAttendees')}`}
          </Text>
        </Stack>
        <Button
          variant="default"
          size="xs"
          loading={busy}
          aria-label={t('media.downloadOf', { title: attachment.title })}
          leftSection={<Download size={14} aria-hidden />}
          onClick={() => void save()}
        >
          {t('media.download')}
        </Button>
      </Group>
    </Paper>
  );
}
