import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './locales/en.json';
import ptBr from './locales/pt-br.json';

export const languages = ['pt-BR', 'en'] as const;
export type Language = (typeof languages)[number];

const KEY = 'palco.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** The nearest language we speak: any Portuguese is served in Brazilian Portuguese. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'pt') return 'pt-BR';
    if (primary === 'en') return 'en';
  }
  return 'en';
}

function rememberedLanguage(): string[] {
  try {
    const remembered = localStorage.getItem(KEY);
    return remembered ? [remembered] : [];
  } catch {
    return [];
  }
}

void i18next.use(initReactI18next).init({
  resources: { en: { translation: en }, 'pt-BR': { translation: ptBr } },
  lng: nearestLanguage([...rememberedLanguage(), ...navigator.languages]),
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

document.documentElement.lang = i18next.language;
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

export const i18n = i18next;

export function currentLanguage(): Language {
  return i18next.language as Language;
}

export function speak(language: Language): void {
  if (language === currentLanguage()) return;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be blocked; the language then lasts as long as the tab.
  }
  void i18next.changeLanguage(language);
}
