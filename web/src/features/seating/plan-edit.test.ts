import { describe, expect, it } from 'vitest';
import {
  addArea,
  addRow,
  addSection,
  emptyPlan,
  moveSeat,
  neighbour,
  nextRowLabel,
  placesOf,
  removePart,
  removeSeat,
  seatsOf,
  changeSeat,
} from './plan-edit';

function hall() {
  const section = addSection(emptyPlan('Stage'), 'Stalls');
  return addRow(addRow(section, 'section-1', 'A', 3) ?? section, 'section-1', 'B', 3) ?? section;
}

const seat = (id: string) => {
  const found = seatsOf(hall()).find(({ seat: one }) => one.id === id);
  if (!found) throw new Error(id);
  return found.seat;
};

describe('a plan', () => {
  it('grows by rows whose seats have ids of their own', () => {
    const ids = seatsOf(hall()).map(({ seat: one }) => one.id);

    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(ids[0]).toBe('section-1-A-1');
  });

  it('keeps everything inside of the drawing', () => {
    const wide = addArea(addRow(hall(), 'section-1', 'C', 60) ?? hall(), 'Floor', 300);

    for (const { seat: one } of seatsOf(wide)) {
      expect(one.x).toBeLessThanOrEqual(wide.width);
      expect(one.y).toBeLessThanOrEqual(wide.height);
    }
    const [area] = wide.areas;
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeLessThanOrEqual(wide.height);
    expect(seatsOf(moveSeat(hall(), seat('section-1-A-1'), -50, 9e9))[0]?.seat).toMatchObject({
      x: 0,
      y: hall().height,
    });
  });

  it('counts who it holds', () => {
    const plan = addArea(changeSeat(hall(), 'section-1-A-1', { blocked: true }), 'Floor', 300);

    expect(placesOf(plan)).toBe(305);
  });

  it('refuses more seats than a plan may have', () => {
    expect(addRow(hall(), 'section-1', 'C', 9_995)).toBeNull();
  });

  it('leaves no empty row behind', () => {
    const plan = ['1', '2', '3'].reduce((left, number) => removeSeat(left, `section-1-A-${number}`), hall());

    expect(plan.sections[0]?.rows.map(({ label }) => label)).toEqual(['B']);
    expect(removePart(plan, 'section-1').sections).toEqual([]);
  });

  it('leads from seat to seat', () => {
    expect(neighbour(hall(), seat('section-1-A-1'), 'right')?.id).toBe('section-1-A-2');
    expect(neighbour(hall(), seat('section-1-A-2'), 'down')?.id).toBe('section-1-B-2');
    expect(neighbour(hall(), seat('section-1-B-2'), 'up')?.id).toBe('section-1-A-2');
    expect(neighbour(hall(), seat('section-1-A-1'), 'left')).toBeUndefined();
  });

  it('names the next row', () => {
    const rows = Array.from({ length: 26 }, (_, index) => ({
      label: String.fromCharCode(65 + index),
      seats: [],
    }));

    expect(nextRowLabel({ id: 's', name: 'S', rows: [] })).toBe('A');
    expect(nextRowLabel({ id: 's', name: 'S', rows })).toBe('AA');
    expect(nextRowLabel({ id: 's', name: 'S', rows: [{ label: 'B', seats: [] }] })).toBe('C');
  });
});
