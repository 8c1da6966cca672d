import { Chip, CloseButton, Group, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colourOf } from './calendar-entry';

interface Props {
  q: string;
  mine: boolean;
  mayMine: boolean;
  categories: string[];
  chosen: string[];
  more: ReactNode;
  onText: (q: string) => void;
  onMine: (mine: boolean) => void;
  onChosen: (categories: string[]) => void;
}

/** What of the time that is shown is to be seen. The categories are also the key to the colours. */
export function CalendarFilters(props: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(props.q);
  const search = useDebouncedCallback(props.onText, 300);
  const type = (value: string) => {
    setText(value);
    search(value);
  };
  return (
    <Group role="search" gap="md" align="center">
      <TextInput
        flex="1 1 220px"
        maw={380}
        type="search"
        aria-label={t('calendar.search')}
        placeholder={t('calendar.search')}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={text !== '' && <CloseButton aria-label={t('common.clear')} onClick={() => type('')} />}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {props.more}
      {props.mayMine && (
        <Switch
          label={t('calendar.mine')}
          checked={props.mine}
          onChange={(event) => props.onMine(event.currentTarget.checked)}
        />
      )}
      {props.categories.length > 0 && (
        <Chip.Group multiple value={props.chosen} onChange={props.onChosen}>
          <Group gap={6} role="group" aria-label={t('calendar.categories')}>
            {props.categories.slice(0, 12).map((category) => (
              <Chip key={category} value={category} size="xs" color={colourOf(category)}>
                {category}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
    </Group>
  );
}
