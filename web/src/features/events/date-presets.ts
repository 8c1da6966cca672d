import dayjs from 'dayjs';

type Range = [string, string];

/** The ranges people ask for most, as dates on the viewer's calendar. */
export function datePresets(today: Date): { label: PresetKey; range: Range }[] {
  const now = dayjs(today);
  // Sunday counts to the weekend that is under way, not to the next one.
  const saturday = now.day() === 0 ? now.subtract(1, 'day') : now.day(6);
  const friday = saturday.subtract(1, 'day');
  return [
    { label: 'events.preset.today', range: range(now, now) },
    {
      label: 'events.preset.weekend',
      range: range(friday.isBefore(now) ? now : friday, saturday.add(1, 'day')),
    },
    { label: 'events.preset.week', range: range(now, now.add(6, 'day')) },
    { label: 'events.preset.month', range: range(now, now.add(29, 'day')) },
  ];
}

type PresetKey =
  'events.preset.today' | 'events.preset.weekend' | 'events.preset.week' | 'events.preset.month';

function range(from: dayjs.Dayjs, to: dayjs.Dayjs): Range {
  return [from.format('YYYY-MM-DD'), to.format('YYYY-MM-DD')];
}
