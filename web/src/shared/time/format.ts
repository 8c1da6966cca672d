import { useTranslation } from 'react-i18next';
import { localFromInstant, zoneAbbreviation } from './zones';

interface TimeRange {
  startsAt: string;
  endsAt: string;
}

function sameDay({ startsAt, endsAt }: TimeRange, zone: string): boolean {
  return localFromInstant(startsAt, zone).slice(0, 10) === localFromInstant(endsAt, zone).slice(0, 10);
}

/** Dates in the language of the interface. A zone is always named: without one a time means nothing. */
export function dateFormats(language: string) {
  const format = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(Date.parse(instant));
  const range = ({ startsAt, endsAt }: TimeRange, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).formatRange(Date.parse(startsAt), Date.parse(endsAt));

  return {
    sameDay,
    day: (instant: string, zone: string) => format(instant, { timeZone: zone, day: '2-digit' }),
    month: (instant: string, zone: string) =>
      format(instant, { timeZone: zone, month: 'short' }).replace('.', ''),
    weekday: (instant: string, zone: string) =>
      format(instant, { timeZone: zone, weekday: 'short' }).replace('.', ''),
    time: (instant: string, zone: string) =>
      format(instant, { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
    shortDay: (instant: string, zone: string) =>
      format(instant, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: (instant: string, zone: string) => format(instant, { timeZone: zone, dateStyle: 'full' }),
    timeRange: (event: TimeRange, zone: string) =>
      range(event, { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
    /** What the tile of the day does not say: weekday, time and zone; the last day of a longer event. */
    brief: (event: TimeRange, zone: string) =>
      [
        format(event.startsAt, { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }),
        ...(sameDay(event, zone)
          ? []
          : [format(event.endsAt, { timeZone: zone, day: 'numeric', month: 'short' })]),
      ].join(' – ') + ` (${zoneAbbreviation(zone, language, Date.parse(event.startsAt))})`,
    /** The whole range with its dates, for events over several days and for the viewer's own zone. */
    fullRange: (event: TimeRange, zone: string) =>
      range(event, {
        timeZone: zone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    zone: (zone: string, at: string) => zoneAbbreviation(zone, language, Date.parse(at)),
    /** When something happened, on the viewer's own clock. */
    moment: (instant: string) => format(instant, { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

export function useDateFormats() {
  const { i18n } = useTranslation();
  return dateFormats(i18n.language);
}
