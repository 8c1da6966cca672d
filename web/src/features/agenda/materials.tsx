import { Anchor, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { BookOpen, Download, ExternalLink, Lock } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaterialsQuery } from '@/shared/api/agenda-api';
import { download } from '@/shared/api/download';
import type { AgendaSession, Material } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast } from '@/shared/ui/problem-toast';

/** What a session leaves behind, fetched when somebody wants to see it. */
export function Materials({ session }: { session: AgendaSession }) {
  const { t } = useTranslation();
  const id = useId();
  const [opened, { toggle }] = useDisclosure(false);
  if (session.materials === 0) return null;
  return (
    <>
      <Button
        mt="xs"
        size="compact-sm"
        variant="subtle"
        leftSection={<BookOpen size={14} aria-hidden />}
        aria-expanded={opened}
        aria-controls={id}
        onClick={toggle}
      >
        {t('agenda.materials', { count: session.materials })}
      </Button>
      <Collapse expanded={opened} id={id}>
        {opened && <MaterialList sessionId={session.id} />}
      </Collapse>
    </>
  );
}

function MaterialList({ sessionId }: { sessionId: string }) {
  const { currentData: materials, error, refetch } = useMaterialsQuery(sessionId);
  if (error && !materials) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap={6} mt="xs">
      {materials?.map((material) => (
        <MaterialLink key={material.id} sessionId={sessionId} material={material} />
      ))}
    </Stack>
  );
}

export function MaterialLink({ sessionId, material }: { sessionId: string; material: Material }) {
  const { t } = useTranslation();
  const problem = useProblemToast();
  const { id, title, url, name, locked } = material;
  if (locked) {
    return (
      <Group gap={6} wrap="nowrap">
        <Lock size={14} aria-hidden />
        <Text size="sm" c="dimmed">
          {t('agenda.locked', { title })}
        </Text>
      </Group>
    );
  }
  if (url) {
    return (
      <Anchor href={url} size="sm" target="_blank" rel="noopener noreferrer nofollow">
        <ExternalLink size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {title}
      </Anchor>
    );
  }
  const save = () =>
    download(`/sessions/${sessionId}/materials/${id}/content`, name ?? title).catch((error: unknown) =>
      problem(asProblem(error)),
    );
  return (
    <Anchor component="button" type="button" size="sm" ta="start" onClick={() => void save()}>
      <Download size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {title}
    </Anchor>
  );
}
