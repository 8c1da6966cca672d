import { Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';
import { Section } from '@/shared/ui/section';
import { CopyText } from './copy-text';
import { snippet } from './snippet';

const THEMES = ['auto', 'light', 'dark'] as const;

/** A card of the event for other sites' pages. */
export function EmbedSection({ event }: { event: PalcoEvent }) {
  const { t, i18n } = useTranslation();
  const [theme, setTheme] = useState('auto');
  const language = i18n.language.startsWith('pt') ? 'pt-BR' : 'en';
  const code = snippet(event, window.location.origin, language, theme);
  return (
    <Section title={t('promotion.embed')} text={t('promotion.embedText')}>
      <Group gap="sm">
        <Text size="sm" id="embed-theme">
          {t('promotion.theme')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby="embed-theme"
          value={theme}
          onChange={setTheme}
          data={THEMES.map((value) => ({ value, label: t(`promotion.themes.${value}`) }))}
        />
      </Group>
      <Stack gap="xs" align="flex-start">
        <Textarea
          w="100%"
          readOnly
          autosize
          label={t('promotion.snippet')}
          value={code}
          styles={{ input: { fontFamily: 'monospace' } }}
        />
        <CopyText text={code} />
      </Stack>
    </Section>
  );
}
