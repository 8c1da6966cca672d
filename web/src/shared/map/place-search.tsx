import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { usePlacesQuery } from '@/shared/api/venues-api';
import type { Place } from '@/shared/api/models';

interface Props {
  label: string;
  placeholder: string;
  onPlace: (place: Place) => void;
}

/** Somebody types, and chooses among the places of that name. */
export function PlaceSearch({ label, placeholder, onPlace }: Props) {
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 400);
  const { data, currentData, isFetching } = usePlacesQuery(q, { skip: q.length < 2 });
  const places = currentData ?? (q.length < 2 ? [] : (data ?? []));
  return (
    <Select
      label={label}
      placeholder={placeholder}
      searchable
      clearable
      leftSection={isFetching ? <Loader size={14} aria-hidden /> : <Search size={16} aria-hidden />}
      data={places.map((place, index) => ({ value: String(index), label: place.label }))}
      filter={({ options }) => options}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(index) => {
        const place = places[Number(index)];
        if (!place || index === null) return;
        onPlace(place);
        setText(place.label);
      }}
    />
  );
}
