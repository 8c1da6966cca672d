import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import type { EventDropInfo } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import ptBr from '@fullcalendar/react/locales/pt-br';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '@/shared/api/models';
import classes from './calendar-board.module.css';
import { entryOf, fromWall, toWall } from './calendar-entry';
import type { Times } from './use-move';

const PLUGINS = [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, classicTheme];
const LOCALES = [ptBr];

export type ViewName = 'dayGridMonth' | 'timeGridWeek' | 'timeGridDay' | 'listMonth';

export interface Shown {
  title: string;
  from: string;
  to: string;
}

interface Props {
  ref: Ref<CalendarRef>;
  items: CalendarItem[];
  zone: string;
  initialView: ViewName;
  initialDate?: string;
  onShown: (shown: Shown) => void;
  onOpen: (item: CalendarItem) => void;
  onMove: (item: CalendarItem, times: Times) => Promise<boolean>;
}

/** The calendar itself; everything around it is ours. Dates are the viewer's wall clock, see calendar-entry. */
export function CalendarBoard({
  ref,
  items,
  zone,
  initialView,
  initialDate,
  onShown,
  onOpen,
  onMove,
}: Props) {
  const { t, i18n } = useTranslation();
  const entries = useMemo(() => items.map((item) => entryOf(item, zone)), [items, zone]);

  const moved = async ({ event, oldEvent, revert }: Pick<EventDropInfo, 'event' | 'oldEvent' | 'revert'>) => {
    const item = itemOf(event.extendedProps);
    const start = event.start ?? oldEvent.start;
    const length = Date.parse(item.endsAt) - Date.parse(item.startsAt);
    if (!start) return revert();
    const startsAt = fromWall(start, zone);
    const endsAt = event.end
      ? fromWall(event.end, zone)
      : new Date(Date.parse(startsAt) + length).toISOString();
    if (!(await onMove(item, { startsAt, endsAt }))) revert();
  };

  return (
    <div className={classes.board}>
      <FullCalendar
        ref={ref}
        plugins={PLUGINS}
        locales={LOCALES}
        locale={i18n.language.toLowerCase()}
        timeZone="UTC"
        now={() => toWall(new Date().toISOString(), zone)}
        initialView={initialView}
        initialDate={initialDate}
        headerToolbar={false}
        height={initialView.startsWith('timeGrid') ? 720 : 'auto'}
        nowIndicator
        allDaySlot={false}
        scrollTime="08:00:00"
        eventInteractive
        eventLongPressDelay={400}
        dayMaxEvents={4}
        navLinks={false}
        noEventsContent={t('calendar.nothing')}
        events={entries}
        datesSet={(info) =>
          onShown({
            title: info.view.title,
            from: fromWall(info.start, zone),
            to: fromWall(info.end, zone),
          })
        }
        eventClick={(info) => {
          info.jsEvent.preventDefault();
          onOpen(itemOf(info.event.extendedProps));
        }}
        eventDidMount={(info) => info.el.setAttribute('data-calendar-item', info.event.id)}
        eventDrop={(info) => void moved(info)}
        eventResize={(info) => void moved(info)}
      />
    </div>
  );
}

function itemOf(props: Record<string, unknown>): CalendarItem {
  return props.item as CalendarItem;
}
