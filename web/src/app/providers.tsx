import {
  localStorageColorSchemeManager,
  MantineProvider,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/pt-br';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'react-redux';
import { StepUpDialog } from '@/features/security/step-up-dialog';
import { usePreferencesQuery } from '@/shared/api/privacy-api';
import { nearestLanguage, speak } from '@/shared/i18n/language';
import { useSession } from '@/shared/session/use-session';
import type { Store } from './store';
import { localizedTheme } from './localized-theme';
import { cssVariables } from './theme';

const COLOR_SCHEME = 'palco.color-scheme';
const colorScheme = localStorageColorSchemeManager({ key: COLOR_SCHEME });

interface Props {
  store: Store;
  /** Without transitions and portals, which tests would have to wait for. */
  env?: 'test';
  children: ReactNode;
}

export function Providers({ store, env, children }: Props) {
  const { i18n, t } = useTranslation();
  const theme = useMemo(() => localizedTheme(t), [t]);
  return (
    <Provider store={store}>
      <MantineProvider
        env={env}
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
      >
        <TheirDates language={i18n.language}>
          <Notifications position="top-center" limit={3} />
          <SpeakTheirLanguage />
          <StepUpDialog />
          {children}
        </TheirDates>
      </MantineProvider>
    </Provider>
  );
}

/** Calendars begin with the day that they prefer, and a device that has no colours of its own takes theirs. */
function TheirDates({ language, children }: { language: string; children: ReactNode }) {
  const { status } = useSession();
  const { data } = usePreferencesQuery(undefined, { skip: status !== 'signed-in' });
  const { setColorScheme } = useMantineColorScheme();
  const scheme = data?.theme;
  useEffect(() => {
    if (isScheme(scheme) && !localStorage.getItem(COLOR_SCHEME)) setColorScheme(scheme);
  }, [scheme, setColorScheme]);
  const settings = {
    locale: language === 'pt-BR' ? 'pt-br' : 'en',
    firstDayOfWeek: data?.['calendar.firstDay'] === 'monday' ? (1 as const) : (0 as const),
    weekendDays: [],
  };
  return <DatesProvider settings={settings}>{children}</DatesProvider>;
}

function isScheme(value: unknown): value is MantineColorScheme {
  return value === 'auto' || value === 'light' || value === 'dark';
}

/** Whoever signs in is spoken to in the language of the account. */
function SpeakTheirLanguage() {
  const locale = useSession().me?.locale;
  useEffect(() => {
    if (locale) speak(nearestLanguage([locale]));
  }, [locale]);
  return null;
}
