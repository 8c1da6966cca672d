import { describe, expect, it } from 'vitest';
import { nearestLanguage } from './language';
import en from './locales/en.json';
import ptBr from './locales/pt-br.json';

type Node = { [key: string]: Node | string };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function texts(node: Node, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

const languages = { en: texts(en), 'pt-BR': texts(ptBr) };
const keys = (language: keyof typeof languages) =>
  [...new Set(languages[language].map(([key]) => key.replace(PLURAL, '')))].sort();

describe('translations', () => {
  it('say the same things in both languages', () => {
    expect(keys('pt-BR')).toEqual(keys('en'));
  });

  it('are never empty', () => {
    const empty = Object.values(languages)
      .flat()
      .filter(([, text]) => text.trim() === '');

    expect(empty).toEqual([]);
  });

  it('have every plural form of their language', () => {
    for (const [language, all] of Object.entries(languages)) {
      const present = new Set(all.map(([key]) => key));
      const plurals = new Set(
        all.filter(([key]) => PLURAL.test(key)).map(([key]) => key.replace(PLURAL, '')),
      );
      for (const key of plurals) {
        for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories) {
          expect(present, `${language}: ${key}_${form}`).toContain(`${key}_${form}`);
        }
      }
    }
  });

  it('use the same variables', () => {
    const variables = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
    const english = new Map(languages.en);

    for (const [key, text] of languages['pt-BR']) {
      const counterpart = english.get(key);
      if (counterpart) expect(variables(text), key).toEqual(variables(counterpart));
    }
  });
});

describe('nearest language', () => {
  it.each([
    [['pt-PT', 'en'], 'pt-BR'],
    [['fr', 'pt'], 'pt-BR'],
    [['en-GB'], 'en'],
    [['ja'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (wanted, language) => {
    expect(nearestLanguage(wanted)).toBe(language);
  });
});
