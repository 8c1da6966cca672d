import { Group, Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizationsInfiniteQuery } from '@/shared/api/organizations-api';
import { mayOnPlatform, useSession } from '@/shared/session/use-session';
import type { MoreFilters } from './more-filters';

interface Props {
  value: MoreFilters;
  onChange: (value: MoreFilters) => void;
}

const sorts = ['-createdAt', 'createdAt', 'name', 'email', '-lastLoginAt', 'lastLoginAt'] as const;

export function UserFilters({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Group mb="md" gap="sm">
      {mayOnPlatform(me, 'organizations:manage') && (
        <OrganizationPicker
          value={value.organizationId}
          onChange={(organizationId) => onChange({ ...value, organizationId })}
        />
      )}
      <DatePickerInput
        type="range"
        clearable
        allowSingleDateInRange
        flex="1 1 200px"
        aria-label={t('users.created')}
        placeholder={t('users.created')}
        value={value.created}
        onChange={(created) => onChange({ ...value, created })}
      />
      <DatePickerInput
        type="range"
        clearable
        allowSingleDateInRange
        flex="1 1 200px"
        aria-label={t('users.lastLogin')}
        placeholder={t('users.lastLogin')}
        value={value.lastLogin}
        onChange={(lastLogin) => onChange({ ...value, lastLogin })}
      />
      <Select
        aria-label={t('users.order')}
        w={{ base: '100%', xs: 210 }}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: t(`users.sort.${sort}`) }))}
        value={value.sort ?? '-createdAt'}
        onChange={(sort) => onChange({ ...value, sort })}
      />
    </Group>
  );
}

interface PickerProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

function OrganizationPicker({ value, onChange }: PickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const { data } = useOrganizationsInfiniteQuery({ all: true, q });
  const found = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Select
      flex="1 1 200px"
      aria-label={t('users.organization')}
      placeholder={t('users.organization')}
      clearable
      searchable
      searchValue={text}
      onSearchChange={setText}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
