import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLazyEventQuery } from '@/shared/api/events-api';
import type { EventPatch, PalcoEvent, Versioned } from '@/shared/api/models';
import { useChangeSeriesMutation, useSeriesQuery } from '@/shared/api/series-api';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { asProblem } from '@/shared/api/problem';

interface Props {
  opened: boolean;
  event: PalcoEvent;
  patch: EventPatch;
  busy: boolean;
  onThis: () => void;
  onSaved: (event: Versioned<PalcoEvent>) => void;
  onClose: () => void;
}

type Scope = 'THIS' | 'FOLLOWING' | 'ALL';

/** An occurrence of a series was changed: for which ones shall it hold? */
export function ScopeDialog({ opened, event, patch, busy, onThis, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const [scope, setScope] = useState<Scope>('THIS');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { currentData: series } = useSeriesQuery(event.seriesId ?? '', {
    skip: !opened || !event.seriesId,
    refetchOnMountOrArgChange: true,
  });
  const [change, { isLoading }] = useChangeSeriesMutation();
  const [reread] = useLazyEventQuery();

  const save = async () => {
    setRefusal(null);
    if (scope === 'THIS') return onThis();
    if (!series || !event.recurrenceId) return;
    try {
      await change({
        id: series.id,
        etag: series.etag,
        change: { scope, occurrence: event.recurrenceId, event: patch },
      }).unwrap();
      onSaved(await reread(event.id).unwrap());
    } catch (error) {
      const problem = asProblem(error);
      setRefusal(problem.errors[0]?.message ?? textOf(problem));
    }
  };

  return (
    <Modal opened={opened} onClose={onClose} title={t('series.scopeTitle')} centered>
      <Stack>
        <FormAlert>{refusal}</FormAlert>
        <Radio.Group
          aria-label={t('series.scopeTitle')}
          value={scope}
          onChange={(value) => setScope(value as Scope)}
        >
          <Stack gap="xs">
            <Radio value="THIS" label={t('series.scopeThis')} data-autofocus />
            <Radio value="FOLLOWING" label={t('series.scopeFollowing')} />
            <Radio value="ALL" label={t('series.scopeAll')} />
          </Stack>
        </Radio.Group>
        {scope !== 'THIS' && (
          <Text size="sm" c="dimmed">
            {t('series.scopeHint')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button loading={busy || isLoading} onClick={() => void save()}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
