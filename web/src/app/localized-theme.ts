import { mergeThemeOverrides } from '@mantine/core';
import type { TFunction } from 'i18next';
import { theme } from './theme';

/** The theme with words for the controls that Mantine draws without any. */
export function localizedTheme(t: TFunction) {
  const close = { closeButtonProps: { 'aria-label': t('common.close') } };
  const calendar = {
    previousLabel: t('common.previousMonth'),
    nextLabel: t('common.nextMonth'),
    weekdayFormat: 'ddd',
    clearButtonProps: { 'aria-label': t('common.clear') },
  };
  return mergeThemeOverrides(theme, {
    components: {
      Modal: { defaultProps: close },
      Drawer: { defaultProps: close },
      Notification: { defaultProps: close },
      Select: { defaultProps: { clearButtonProps: { 'aria-label': t('common.clear') } } },
      DatePickerInput: { defaultProps: calendar },
      DateTimePicker: {
        defaultProps: { ...calendar, submitButtonProps: { 'aria-label': t('common.apply') } },
      },
    },
  });
}
