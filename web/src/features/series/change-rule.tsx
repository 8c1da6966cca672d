import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series, Versioned } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useChangeSeriesMutation, useOccurrencesInfiniteQuery } from '@/shared/api/series-api';
import { localFromInstant } from '@/shared/time/zones';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { DatesPreview } from './dates-preview';
import { ruleOf, textOf } from './rule';
import { RuleFields } from './rule-fields';

/** On which dates a series takes place. What falls away is called off, so it is asked before. */
export function ChangeRule({ series }: { series: Versioned<Series> }) {
  const { t } = useTranslation();
  const textOfProblem = useProblemText();
  const succeeded = useSuccessToast();
  const [rule, setRule] = useState(series.rule);
  const [exdates, setExdates] = useState(series.exdates);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [change, { isLoading }] = useChangeSeriesMutation();
  const { data } = useOccurrencesInfiniteQuery(series.id);
  const anchor = data?.pages[0]?.items[0]?.recurrenceId;
  const { startsAt, endsAt, timeZone } = series.event;
  const start = localFromInstant(startsAt, timeZone);
  const fields = ruleOf(rule);
  const dirty = rule !== series.rule || exdates.join() !== series.exdates.join();

  const save = async () => {
    if (!anchor) return;
    setRefusal(null);
    try {
      await change({
        id: series.id,
        etag: series.etag,
        change: { scope: 'ALL', occurrence: anchor, ...(rule !== series.rule && { rule }), exdates },
      }).unwrap();
      setAsking(false);
      succeeded(t('series.saved'));
    } catch (error) {
      const problem = asProblem(error);
      setAsking(false);
      setRefusal(problem.errors[0]?.message ?? textOfProblem(problem));
    }
  };

  return (
    <Section title={t('series.ruleTitle')} text={t('series.ruleText')}>
      <FormAlert>{refusal}</FormAlert>
      {fields ? (
        <RuleFields rule={fields} start={start} onChange={(next) => setRule(textOf(next, start))} />
      ) : (
        <Stack gap={4}>
          <TextInput
            label={t('series.ruleAsText')}
            value={rule}
            maxLength={300}
            onChange={(event) => setRule(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            RFC 5545
          </Text>
        </Stack>
      )}
      <DatesPreview
        question={{ startsAt, endsAt, timeZone, rule }}
        exdates={exdates}
        onExdates={setExdates}
      />
      <Group justify="flex-end">
        <Button disabled={!dirty || !anchor} onClick={() => setAsking(true)}>
          {t('common.save')}
        </Button>
      </Group>
      <ConfirmModal
        opened={asking}
        title={t('series.changeTitle')}
        text={t('series.changeText')}
        confirm={t('common.save')}
        busy={isLoading}
        onConfirm={() => void save()}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
