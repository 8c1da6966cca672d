import type { SeatPlan } from '@/shared/api/models';

export type Section = SeatPlan['sections'][number];
export type Row = Section['rows'][number];
export type Seat = Row['seats'][number];
export type Area = SeatPlan['areas'][number];
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Between two seats, and between two rows. */
export const STEP = 26;
const MARGIN = 40;
const MOST_SEATS = 10_000;
const LARGEST = 10_000;

/** A seat with where it belongs. */
export interface PlacedSeat {
  section: Section;
  row: Row;
  seat: Seat;
}

export function emptyPlan(stage: string): SeatPlan {
  return {
    schema: 'palco.seat-map.v1',
    width: 600,
    height: 300,
    stage: { label: stage, x: 200, y: 16, width: 200, height: 36 },
    sections: [],
    areas: [],
  };
}

export function seatsOf(plan: SeatPlan): PlacedSeat[] {
  return plan.sections.flatMap((section) =>
    section.rows.flatMap((row) => row.seats.map((seat) => ({ section, row, seat }))),
  );
}

export function placesOf(plan: SeatPlan): number {
  const seats = seatsOf(plan).filter(({ seat }) => !seat.blocked).length;
  return plan.areas.reduce((sum, { capacity }) => sum + capacity, seats);
}

export function addSection(plan: SeatPlan, name: string): SeatPlan {
  const id = freeId(
    'section',
    [...plan.sections, ...plan.areas].map((one) => one.id),
  );
  return { ...plan, sections: [...plan.sections, { id, name, rows: [] }] };
}

/** A row below everything that is there; the drawing grows with it. Null when that would be too many. */
export function addRow(plan: SeatPlan, sectionId: string, label: string, count: number): SeatPlan | null {
  if (seatsOf(plan).length + count > MOST_SEATS) return null;
  const y = bottomOf(plan) + STEP;
  const taken = new Set(seatsOf(plan).map(({ seat }) => seat.id));
  const seats = Array.from({ length: count }, (_, index) => ({
    id: freeId(`${sectionId}-${plain(label)}-${index + 1}`, taken, true),
    label: String(index + 1),
    x: MARGIN + index * STEP,
    y,
    accessible: false,
    blocked: false,
  }));
  const sections = plan.sections.map((section) =>
    section.id === sectionId ? { ...section, rows: [...section.rows, { label, seats }] } : section,
  );
  return grown({ ...plan, sections }, MARGIN * 2 + (count - 1) * STEP, y + MARGIN);
}

export function addArea(plan: SeatPlan, name: string, capacity: number): SeatPlan {
  const id = freeId(
    'area',
    [...plan.sections, ...plan.areas].map((one) => one.id),
  );
  const y = bottomOf(plan) + STEP;
  const area = { id, name, capacity, x: MARGIN, y, width: plan.width - MARGIN * 2, height: 80 };
  return grown({ ...plan, areas: [...plan.areas, area] }, plan.width, y + 80 + MARGIN);
}

export function changeSeat(plan: SeatPlan, seatId: string, change: Partial<Seat>): SeatPlan {
  return mapRows(plan, (row) => ({
    ...row,
    seats: row.seats.map((seat) => (seat.id === seatId ? { ...seat, ...change } : seat)),
  }));
}

/** Moves a seat without letting it leave the drawing. */
export function moveSeat(plan: SeatPlan, seat: Seat, x: number, y: number): SeatPlan {
  return changeSeat(plan, seat.id, { x: clamp(x, plan.width), y: clamp(y, plan.height) });
}

export function removeSeat(plan: SeatPlan, seatId: string): SeatPlan {
  const without = mapRows(plan, (row) => ({ ...row, seats: row.seats.filter(({ id }) => id !== seatId) }));
  return {
    ...without,
    sections: without.sections.map((section) => ({
      ...section,
      rows: section.rows.filter(({ seats }) => seats.length > 0),
    })),
  };
}

export function removeRow(plan: SeatPlan, sectionId: string, index: number): SeatPlan {
  return {
    ...plan,
    sections: plan.sections.map((section) =>
      section.id === sectionId
        ? { ...section, rows: section.rows.filter((_, other) => other !== index) }
        : section,
    ),
  };
}

/** Takes a section or an area away. */
export function removePart(plan: SeatPlan, id: string): SeatPlan {
  return {
    ...plan,
    sections: plan.sections.filter((section) => section.id !== id),
    areas: plan.areas.filter((area) => area.id !== id),
  };
}

/** The label of the row after these: A to Z, then AA, AB … */
export function nextRowLabel(section: Section): string {
  const taken = new Set(section.rows.map(({ label }) => label));
  for (let number = section.rows.length; ; number++) {
    const label = letters(number);
    if (!taken.has(label)) return label;
  }
}

/** The closest seat in a direction; what lies askew counts as farther away. */
export function neighbour(plan: SeatPlan, from: Seat, direction: Direction): Seat | undefined {
  const along = (seat: Seat) =>
    ({ left: from.x - seat.x, right: seat.x - from.x, up: from.y - seat.y, down: seat.y - from.y })[
      direction
    ];
  const askew = (seat: Seat) =>
    direction === 'left' || direction === 'right' ? Math.abs(seat.y - from.y) : Math.abs(seat.x - from.x);
  let best: Seat | undefined;
  let least = Infinity;
  for (const { seat } of seatsOf(plan)) {
    const distance = along(seat);
    const cost = distance + 2 * askew(seat);
    if (distance > 0 && cost < least) {
      best = seat;
      least = cost;
    }
  }
  return best;
}

function mapRows(plan: SeatPlan, change: (row: Row) => Row): SeatPlan {
  return {
    ...plan,
    sections: plan.sections.map((section) => ({ ...section, rows: section.rows.map(change) })),
  };
}

function bottomOf(plan: SeatPlan): number {
  return Math.max(
    plan.stage ? plan.stage.y + plan.stage.height : 0,
    ...plan.areas.map(({ y, height }) => y + height),
    ...plan.sections.flatMap(({ rows }) => rows.flatMap(({ seats }) => seats.map(({ y }) => y))),
  );
}

function grown(plan: SeatPlan, width: number, height: number): SeatPlan {
  return {
    ...plan,
    width: Math.min(LARGEST, Math.max(plan.width, width)),
    height: Math.min(LARGEST, Math.max(plan.height, height)),
  };
}

function freeId(wanted: string, taken: Iterable<string>, asItIs = false): string {
  const ids = new Set(taken);
  if (asItIs && !ids.has(wanted)) return wanted;
  for (let number = 1; ; number++) {
    const id = `${wanted}-${number}`;
    if (!ids.has(id)) return id;
  }
}

/** What an id may be made of. */
function plain(label: string): string {
  return label.replace(/[^A-Za-z0-9_.-]/g, '') || 'row';
}

function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

function clamp(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}
