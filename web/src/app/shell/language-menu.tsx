import { ActionIcon, Menu } from '@mantine/core';
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useChangeMeMutation } from '@/shared/api/identity-api';
import { languages, speak, type Language } from '@/shared/i18n/language';
import { useSession } from '@/shared/session/use-session';

const names: Record<Language, string> = { 'pt-BR': 'Português (Brasil)', en: 'English' };

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const { me } = useSession();
  const [changeMe] = useChangeMeMutation();

  const choose = (language: Language) => {
    speak(language);
    // The account remembers it too: mails are written in it.
    if (me && me.locale !== language) void changeMe({ locale: language });
  };

  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.language')}>
          <Languages size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={i18n.language} onChange={(language) => choose(language as Language)}>
          {languages.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
              {names[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
