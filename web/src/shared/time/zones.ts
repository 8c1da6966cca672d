const parts = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  let format = parts.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    parts.set(zone, format);
  }
  return format;
}

/** What the clock on the wall shows there, as if it were UTC. */
function wallMillis(instant: number, zone: string): number {
  const field: Record<string, number> = {};
  for (const { type, value } of wallClock(zone).formatToParts(instant)) field[type] = Number(value);
  return Date.UTC(
    field.year ?? 0,
    (field.month ?? 1) - 1,
    field.day ?? 1,
    field.hour ?? 0,
    field.minute ?? 0,
    field.second ?? 0,
  );
}

/** How far the zone is ahead of UTC at that instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  return wallMillis(instant, zone) - Math.floor(instant / 1000) * 1000;
}

/** "2027-03-14 19:30:00" in the zone, for a date picker. */
export function localFromInstant(instant: string, zone: string): string {
  return new Date(wallMillis(Date.parse(instant), zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * The instant at which clocks in the zone show the local time. When clocks go back the time exists twice and the
 * earlier one is meant; when they go forward it does not exist and is moved on by the gap, as java.time does.
 */
export function instantFromLocal(local: string, zone: string): string {
  const wall = Date.parse(`${local.replace(' ', 'T')}Z`);
  const day = 24 * 3_600_000;
  const before = zoneOffset(wall - day, zone);
  const after = zoneOffset(wall + day, zone);
  const fits = [before, after]
    .map((offset) => wall - offset)
    .filter((instant) => wallMillis(instant, zone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : wall - before).toISOString();
}

export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function allZones(): string[] {
  const zones = new Set(Intl.supportedValuesOf('timeZone'));
  return [...zones.add('UTC').add(viewerZone())].sort();
}

/** "America/Sao_Paulo" as "America / Sao Paulo (GMT-3)". */
export function zoneLabel(zone: string, language: string, at: number): string {
  return `${zone.replaceAll('_', ' ').replace('/', ' / ')} (${zoneAbbreviation(zone, language, at)})`;
}

export function zoneAbbreviation(zone: string, language: string, at: number): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortOffset' });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Whether two zones show the same time during that event. */
export function sameWallClock(a: string, b: string, instants: string[]): boolean {
  return instants.every(
    (instant) => zoneOffset(Date.parse(instant), a) === zoneOffset(Date.parse(instant), b),
  );
}
