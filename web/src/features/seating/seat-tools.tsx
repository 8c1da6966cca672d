import { Button, Group, NumberInput, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatPlan } from '@/shared/api/models';
import { addArea, addRow, addSection, nextRowLabel } from './plan-edit';

interface Props {
  plan: SeatPlan;
  onChange: (plan: SeatPlan) => void;
}

/** What makes a plan grow: sections, rows of seats, areas. */
export function SeatTools({ plan, onChange }: Props) {
  return (
    <Paper withBorder radius="md" p="md" bg="var(--palco-surface)">
      <Stack gap="md">
        <NewSection plan={plan} onChange={onChange} />
        {plan.sections.length > 0 && <NewRow plan={plan} onChange={onChange} />}
        <NewArea plan={plan} onChange={onChange} />
      </Stack>
    </Paper>
  );
}

function NewSection({ plan, onChange }: Props) {
  const { t } = useTranslation();
  const suggested = t('seating.sectionDefault', { number: plan.sections.length + 1 });
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    onChange(addSection(plan, name.trim() || suggested));
    setName('');
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('seating.sectionName')}
          placeholder={suggested}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('seating.addSection')}
        </Button>
      </Group>
    </form>
  );
}

function NewRow({ plan, onChange }: Props) {
  const { t } = useTranslation();
  const [sectionId, setSectionId] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [count, setCount] = useState<number | string>(10);
  const [tooMany, setTooMany] = useState(false);
  const section = plan.sections.find(({ id }) => id === sectionId) ?? plan.sections.at(-1);
  if (!section) return null;
  const suggested = nextRowLabel(section);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const next = addRow(plan, section.id, label.trim() || suggested, Math.max(1, Number(count) || 1));
    setTooMany(next === null);
    if (!next) return;
    onChange(next);
    setLabel('');
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs">
        <Select
          label={t('seating.section')}
          allowDeselect={false}
          w={180}
          data={plan.sections.map(({ id, name }) => ({ value: id, label: name }))}
          value={section.id}
          onChange={setSectionId}
        />
        <TextInput
          label={t('seating.rowLabel')}
          placeholder={suggested}
          maxLength={10}
          w={100}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <NumberInput
          label={t('seating.seatCount')}
          min={1}
          max={380}
          allowDecimal={false}
          w={100}
          value={count}
          onChange={setCount}
        />
        <Button type="submit" variant="default">
          {t('seating.addRow')}
        </Button>
      </Group>
      <Text role="alert" c="red" size="sm">
        {tooMany && t('seating.tooMany')}
      </Text>
    </form>
  );
}

function NewArea({ plan, onChange }: Props) {
  const { t } = useTranslation();
  const suggested = t('seating.areaDefault', { number: plan.areas.length + 1 });
  const [name, setName] = useState('');
  const [capacity, setCapacity] = useState<number | string>(100);
  const add = (event: FormEvent) => {
    event.preventDefault();
    onChange(addArea(plan, name.trim() || suggested, Math.max(1, Number(capacity) || 1)));
    setName('');
  };
  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('seating.areaName')}
          placeholder={suggested}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={t('seating.capacity')}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          w={120}
          value={capacity}
          onChange={setCapacity}
        />
        <Button type="submit" variant="default">
          {t('seating.addArea')}
        </Button>
      </Group>
    </form>
  );
}
