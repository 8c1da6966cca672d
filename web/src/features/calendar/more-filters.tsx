import { Button, Indicator, Popover, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface More {
  city: string;
  price: string;
  organizationId: string;
  /** Latitude and longitude with a comma; not in the address, for it is where somebody is. */
  near: string;
}

interface Props {
  value: More;
  organizations: { id: string; name: string }[];
  onChange: (changed: Partial<More>) => void;
}

/** What fewer people look for: whose events, where, and at what price. */
export function MoreFilters({ value, organizations, onChange }: Props) {
  const { t } = useTranslation();
  const [city, setCity] = useState(value.city);
  const [locating, setLocating] = useState(false);
  const search = useDebouncedCallback((text: string) => onChange({ city: text.trim() }), 400);
  const active = Object.values(value).some(Boolean);

  const locate = (wanted: boolean) => {
    if (!wanted) return onChange({ near: '' });
    setLocating(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating(false);
        // Two decimals are a kilometre: near enough, and less than where somebody lives.
        onChange({ near: `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}` });
      },
      () => {
        setLocating(false);
        notifications.show({ color: 'yellow', role: 'alert', message: t('calendar.notLocated') });
      },
      { timeout: 10_000, maximumAge: 600_000 },
    );
  };

  return (
    <Popover shadow="md" position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Indicator disabled={!active} size={9} offset={4}>
          <Button variant="default" leftSection={<SlidersHorizontal size={16} aria-hidden />}>
            {t('calendar.more')}
          </Button>
        </Indicator>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack w={250}>
          <Select
            label={t('calendar.price')}
            placeholder={t('common.all')}
            clearable
            comboboxProps={{ withinPortal: false }}
            data={[
              { value: 'FREE', label: t('calendar.free') },
              { value: 'PAID', label: t('calendar.paid') },
            ]}
            value={value.price || null}
            onChange={(price) => onChange({ price: price ?? '' })}
          />
          <TextInput
            label={t('calendar.city')}
            maxLength={100}
            value={city}
            onChange={(event) => {
              setCity(event.currentTarget.value);
              search(event.currentTarget.value);
            }}
          />
          <Select
            label={t('calendar.organization')}
            placeholder={t('common.all')}
            clearable
            searchable
            comboboxProps={{ withinPortal: false }}
            data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
            value={value.organizationId || null}
            onChange={(organizationId) => onChange({ organizationId: organizationId ?? '' })}
          />
          <Switch
            label={t('calendar.near')}
            description={t('calendar.nearHint')}
            checked={value.near !== ''}
            disabled={locating}
            onChange={(event) => locate(event.currentTarget.checked)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
