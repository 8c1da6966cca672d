import { Paper, Select, Stack, Title, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePreferencesQuery, usePutPreferencesMutation } from '@/shared/api/privacy-api';
import { asProblem } from '@/shared/api/problem';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast } from '@/shared/ui/problem-toast';

const themes = ['auto', 'light', 'dark'] as const;
const days = ['monday', 'sunday'] as const;

/** How somebody likes Palco, on whatever device. Each choice is kept at once. */
export function PreferencesCard() {
  const { t } = useTranslation();
  const toast = useProblemToast();
  const { data: stored, error, refetch } = usePreferencesQuery();
  const [put, { isLoading }] = usePutPreferencesMutation();
  const { setColorScheme } = useMantineColorScheme();

  const keep = async (key: string, value: unknown) => {
    const others = Object.entries(stored ?? {}).filter(([name]) => name !== key);
    const next = Object.fromEntries(value === null ? others : [...others, [key, value]]);
    try {
      await put(next).unwrap();
    } catch (failure) {
      toast(asProblem(failure));
    }
  };
  const text = (key: string) => (typeof stored?.[key] === 'string' ? (stored[key] as string) : null);

  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Title order={2} size="h3" mb="md">
        {t('profile.preferences')}
      </Title>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {stored && (
        <Stack aria-busy={isLoading}>
          <Select
            label={t('shell.scheme')}
            clearable
            placeholder={t('profile.notSet')}
            data={themes.map((value) => ({ value, label: t(`profile.theme.${value}`) }))}
            value={text('theme')}
            onChange={(value) => {
              if (value) setColorScheme(value as (typeof themes)[number]);
              void keep('theme', value);
            }}
          />
          <Select
            label={t('profile.firstDay')}
            clearable
            placeholder={t('profile.notSet')}
            data={days.map((value) => ({ value, label: t(`profile.day.${value}`) }))}
            value={text('calendar.firstDay')}
            onChange={(value) => void keep('calendar.firstDay', value)}
          />
        </Stack>
      )}
    </Paper>
  );
}
