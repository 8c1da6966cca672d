import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useVenueChoicesQuery } from '@/shared/api/venues-api';
import type { EventValues } from './event-values';

interface Props {
  form: UseFormReturnType<EventValues>;
  organizationId: string | null;
}

/** One of the organization's venues, whose name and address the event then has; or another place, written by hand. */
export function VenueFields({ form, organizationId }: Props) {
  const { t } = useTranslation();
  const { currentData: venues } = useVenueChoicesQuery(organizationId ?? '', { skip: !organizationId });
  const choose = (id: string | null) => {
    const venue = venues?.find((one) => one.id === id);
    form.setFieldValue('venueId', venue?.id ?? null);
    if (!venue) return;
    form.setFieldValue('location', { name: venue.name, address: venue.address ?? '' });
    form.setFieldValue('timeZone', venue.timeZone);
  };
  return (
    <>
      {venues && venues.length > 0 && (
        <Select
          label={t('venues.choose')}
          description={t('venues.chooseHint')}
          placeholder={t('venues.chooseNone')}
          searchable
          clearable
          data={venues.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('venueId')}
          onChange={choose}
        />
      )}
      <TextInput
        type="url"
        label={t('venues.onlineUrl')}
        description={t('venues.onlineUrlHint')}
        placeholder="https://"
        maxLength={500}
        {...form.getInputProps('onlineUrl')}
      />
    </>
  );
}
