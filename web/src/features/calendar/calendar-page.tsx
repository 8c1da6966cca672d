import type { CalendarRef } from '@fullcalendar/react';
import { Alert, Box, Button, LoadingOverlay, Stack, Text } from '@mantine/core';
import { CalendarPlus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCalendarQuery } from '@/shared/api/calendar-api';
import type { CalendarItem } from '@/shared/api/models';
import { mayOrganize, useSession, useViewerZone } from '@/shared/session/use-session';
import { zoneLabel } from '@/shared/time/zones';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { CalendarBoard, type Shown, type ViewName } from './calendar-board';
import { categoriesOf, organizationsOf } from './calendar-entry';
import { CalendarFilters } from './calendar-filters';
import { CalendarToolbar } from './calendar-toolbar';
import { FeedsDialog } from './feeds-dialog';
import { ItemDialog } from './item-dialog';
import { MoreFilters, type More } from './more-filters';
import { useMove } from './use-move';

const VIEWS = ['dayGridMonth', 'timeGridWeek', 'timeGridDay', 'listMonth'];
const NONE: CalendarItem[] = [];

export function CalendarPage() {
  const { t, i18n } = useTranslation();
  const { me } = useSession();
  const zone = useViewerZone();
  const [openedAt] = useState(() => Date.now());
  const board = useRef<CalendarRef>(null);
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState<Shown | null>(null);
  const [opened, setOpened] = useState<CalendarItem | null>(null);
  const [near, setNear] = useState('');
  const [subscribing, setSubscribing] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const { move, busy } = useMove();

  const view = (
    VIEWS.includes(params.get('view') ?? '') ? params.get('view') : smallScreenView()
  ) as ViewName;
  const q = params.get('q') ?? '';
  const mine = params.get('mine') === 'true' && mayOrganize(me);
  const more: More = {
    city: params.get('city') ?? '',
    price: params.get('price') ?? '',
    organizationId: params.get('organizationId') ?? '',
    near,
  };
  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );

  const { data, error, isFetching, refetch } = useCalendarQuery(
    { from: shown?.from ?? '', to: shown?.to ?? '', ...(q && { q }), ...(mine && { mine }), ...given(more) },
    { skip: shown === null, refetchOnFocus: true },
  );
  const items = data?.items ?? NONE;
  const categories = useMemo(() => categoriesOf(items), [items]);
  const visible = useMemo(
    () =>
      chosen.length === 0 ? items : items.filter((item) => item.categories.some((c) => chosen.includes(c))),
    [items, chosen],
  );
  // The board tells the same dates again whenever it is drawn; only new ones are news.
  const remember = useCallback(
    (next: Shown) =>
      setShown((before) =>
        before?.from === next.from && before.to === next.to && before.title === next.title ? before : next,
      ),
    [],
  );

  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.zone', { zone: zoneLabel(zone, i18n.language, openedAt) })}
      size="xl"
      actions={
        <Button
          variant="default"
          leftSection={<CalendarPlus size={16} aria-hidden />}
          onClick={() => setSubscribing(true)}
        >
          {t('calendar.subscribe')}
        </Button>
      }
    >
      <Stack>
        <CalendarFilters
          q={q}
          mine={mine}
          mayMine={mayOrganize(me)}
          categories={categories}
          chosen={chosen}
          more={
            <MoreFilters
              value={more}
              organizations={organizationsOf(items)}
              onChange={({ near: place, ...rest }) => {
                if (place !== undefined) setNear(place);
                for (const [name, value] of Object.entries(rest)) set(name, value);
              }}
            />
          }
          onText={(text) => set('q', text.trim())}
          onMine={(own) => set('mine', own ? 'true' : null)}
          onChosen={setChosen}
        />
        <CalendarToolbar
          title={shown?.title ?? ''}
          view={view}
          onView={(name) => {
            set('view', name);
            board.current?.getApi().changeView(name);
          }}
          onStep={(step) => board.current?.getApi()[step]()}
        />
        {error && <ProblemState error={error} onRetry={() => void refetch()} />}
        {data?.truncated && <Alert color="yellow">{t('calendar.truncated')}</Alert>}
        <Box pos="relative" aria-busy={isFetching}>
          <LoadingOverlay visible={isFetching && !data} />
          <CalendarBoard
            ref={board}
            items={visible}
            zone={zone}
            initialView={view}
            initialDate={params.get('date') ?? undefined}
            onShown={remember}
            onOpen={setOpened}
            onMove={move}
          />
        </Box>
        <Text size="sm" c="dimmed">
          {t('calendar.keyboard')}
        </Text>
      </Stack>
      <ItemDialog item={opened} busy={busy} onMove={move} onClose={() => setOpened(null)} />
      <FeedsDialog opened={subscribing} onClose={() => setSubscribing(false)} />
    </Page>
  );
}

/** Only what is asked for goes to the server. */
function given(more: More): Partial<More> {
  return Object.fromEntries(Object.entries(more).filter(([, value]) => value !== ''));
}

/** A month of boxes cannot be read on a phone; a list can. */
function smallScreenView(): ViewName {
  return window.matchMedia('(max-width: 48em)').matches ? 'listMonth' : 'dayGridMonth';
}
