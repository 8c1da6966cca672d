import { Button, Group, Select, VisuallyHidden } from '@mantine/core';
import { LocateFixed, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventFacetsQuery } from '@/shared/api/events-api';
import { useViewerZone } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { toFacetQuery, type Filters } from './use-event-filters';

interface Props {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

interface Count {
  value: string;
  count: number;
}

/** What there is to choose from, with how many events each choice leaves. */
export function MoreFilters({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const zone = useViewerZone();
  const wanted = JSON.stringify(filters);
  const query = useMemo(() => toFacetQuery(JSON.parse(wanted) as Filters, zone), [wanted, zone]);
  const { data: facets } = useEventFacetsQuery(query, { refetchOnMountOrArgChange: 30 });
  const priced = (value: 'FREE' | 'PAID', count = 0) => ({
    value,
    label: t(`events.price.${value}`, { count }),
  });

  return (
    <Group gap="sm" mb="lg" role="group" aria-label={t('events.filters')}>
      <Choice
        label={t('events.category')}
        counts={facets?.categories ?? []}
        value={filters.category}
        onChange={(category) => onChange({ category })}
      />
      <Choice
        label={t('events.city')}
        counts={facets?.cities ?? []}
        value={filters.city}
        onChange={(city) => onChange({ city })}
      />
      <Select
        flex="1 1 150px"
        maw={{ sm: 200 }}
        clearable
        aria-label={t('events.priceFilter')}
        placeholder={t('events.priceFilter')}
        data={[priced('FREE', facets?.free), priced('PAID', facets?.paid)]}
        value={filters.price}
        onChange={(price) => onChange({ price: price as Filters['price'] })}
      />
      {filters.q.trim() !== '' && (
        <Select
          flex="1 1 150px"
          maw={{ sm: 200 }}
          allowDeselect={false}
          aria-label={t('events.order')}
          data={[
            { value: 'startsAt', label: t('events.soonest') },
            { value: 'relevance', label: t('events.best') },
          ]}
          value={filters.sort ?? 'startsAt'}
          onChange={(sort) => onChange({ sort: sort === 'relevance' ? sort : null })}
        />
      )}
      <NearMe near={filters.near} onChange={(near) => onChange({ near })} />
    </Group>
  );
}

interface ChoiceProps {
  label: string;
  counts: Count[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ label, counts, value, onChange }: ChoiceProps) {
  // What is chosen stays to be seen, even where it leaves nothing.
  const shown =
    value === null || counts.some((each) => each.value === value) ? counts : [{ value, count: 0 }, ...counts];
  return (
    <Select
      flex="1 1 150px"
      maw={{ sm: 220 }}
      clearable
      searchable
      aria-label={label}
      placeholder={label}
      data={shown.map((each) => ({ value: each.value, label: `${each.value} (${each.count})` }))}
      value={value}
      onChange={onChange}
    />
  );
}

function NearMe({ near, onChange }: { near: string | null; onChange: (near: string | null) => void }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  if (near !== null) {
    return (
      <Button variant="light" rightSection={<X size={14} aria-hidden />} onClick={() => onChange(null)}>
        {t('events.nearMe')}
        <VisuallyHidden> {t('common.clear')}</VisuallyHidden>
      </Button>
    );
  }
  const ask = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        // Two digits are about a kilometre: enough to find, and not where somebody lives.
        onChange(`${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`);
      },
      () => setState('refused'),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<LocateFixed size={16} aria-hidden />}
        loading={state === 'asking'}
        onClick={ask}
      >
        {t('events.nearMe')}
      </Button>
      {state === 'refused' && <FormAlert>{t('events.whereUnknown')}</FormAlert>}
    </>
  );
}
