import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/pt-br';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'react-redux';
import { StepUpDialog } from '@/features/security/step-up-dialog';
import { nearestLanguage, speak } from '@/shared/i18n/language';
import { useSession } from '@/shared/session/use-session';
import type { Store } from './store';
import { localizedTheme } from './localized-theme';
import { cssVariables } from './theme';

const colorScheme = localStorageColorSchemeManager({ key: 'palco.color-scheme' });

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
        <DatesProvider
          settings={{
            locale: i18n.language === 'pt-BR' ? 'pt-br' : 'en',
            firstDayOfWeek: 0,
            weekendDays: [],
          }}
        >
          <Notifications position="top-center" limit={3} />
          <SpeakTheirLanguage />
          <StepUpDialog />
          {children}
        </DatesProvider>
      </MantineProvider>
    </Provider>
  );
}

/** Whoever signs in is spoken to in the language of the account. */
function SpeakTheirLanguage() {
  const locale = useSession().me?.locale;
  useEffect(() => {
    if (locale) speak(nearestLanguage([locale]));
  }, [locale]);
  return null;
}
