import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Six digits of an authenticator app; phones offer them from where they arrive. */
export function CodeInput(props: TextInputProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('security.code')}
      description={t('security.codeHint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      data-autofocus
      {...props}
    />
  );
}
