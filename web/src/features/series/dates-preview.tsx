import { Alert, Button, Chip, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviewSeriesQuery, type PreviewQuestion } from '@/shared/api/series-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/ui/problem-text';

interface Props {
  question: Omit<PreviewQuestion, 'exdates'>;
  exdates: string[];
  onExdates: (dates: string[]) => void;
}

const FIRST = 12;

/** The dates that a rule gives, as the server works them out; each can be left out. */
export function DatesPreview({ question, exdates, onExdates }: Props) {
  const { t, i18n } = useTranslation();
  const textOf = useProblemText();
  const [all, setAll] = useState(false);
  // Asked without what is left out, so that a date that was can be taken back.
  const [asked] = useDebouncedValue(question, 400);
  const { currentData: preview, error } = usePreviewSeriesQuery(asked);

  if (error) {
    const problem = asProblem(error);
    return <Alert color="red">{problem.errors[0]?.message ?? textOf(problem)}</Alert>;
  }
  if (!preview) return <Text c="dimmed">{t('common.loading')}</Text>;
  const format = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: question.timeZone,
  });
  const left = preview.dates.filter(({ date }) => !exdates.includes(date)).length;
  const shown = all ? preview.dates : preview.dates.slice(0, FIRST);

  return (
    <Stack gap="xs">
      <Text fw={500} aria-live="polite">
        {t('series.dates', { count: left })}
        {preview.endless && ` ${t('series.andMore')}`}
      </Text>
      <Text size="sm" c="dimmed">
        {t('series.leaveOutHint')}
      </Text>
      <Chip.Group
        multiple
        value={preview.dates.map(({ date }) => date).filter((date) => !exdates.includes(date))}
        onChange={(kept) =>
          onExdates(preview.dates.map(({ date }) => date).filter((date) => !kept.includes(date)))
        }
      >
        <Group gap={6} role="group" aria-label={t('series.datesLabel')}>
          {shown.map(({ date, startsAt, shifted }) => (
            <Chip key={date} value={date} size="xs" variant="light">
              {format.format(Date.parse(startsAt))}
              {shifted && ` (${t('series.shifted')})`}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {preview.dates.length > FIRST && !all && (
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t('series.showAll', { count: preview.dates.length })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
