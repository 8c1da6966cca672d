import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { instantFromLocal } from '@/shared/time/zones';
import type { EventValues } from './event-values';

/** The rules that can be told without asking the server; it checks them again, and more. */
export function useEventForm(initialValues: EventValues) {
  const { t } = useTranslation();
  return useForm<EventValues>({
    initialValues,
    validate: {
      title: (title) => (title.trim() === '' ? t('editor.titleMissing') : null),
      startsAt: (startsAt) => (startsAt ? null : t('editor.startMissing')),
      endsAt: (endsAt, { startsAt, timeZone }) => {
        if (!endsAt) return t('editor.endMissing');
        if (!startsAt || instantFromLocal(endsAt, timeZone) > instantFromLocal(startsAt, timeZone))
          return null;
        return t('editor.endBeforeStart');
      },
      onlineUrl: (url) => (/^(https?:\/\/\S+)?$/.test(url.trim()) ? null : t('venues.onlineUrlInvalid')),
      location: { name: (name) => (name.trim() === '' ? t('editor.placeMissing') : null) },
      capacity: (capacity) =>
        Number.isInteger(capacity) && Number(capacity) >= 1 && Number(capacity) <= 1_000_000
          ? null
          : t('editor.capacityInvalid'),
    },
  });
}
