import { describe, expect, it } from 'vitest';
import { ordinalOf, ruleOf, textOf, weekdayOf, weeklyFrom } from './rule';

const START = '2027-03-15 19:00:00'; // the third Monday

describe('rules of recurrence', () => {
  it('know the weekday of a date and which one it is in its month', () => {
    expect(weekdayOf(START)).toBe('MO');
    expect(ordinalOf(START)).toBe(3);
    expect(ordinalOf('2027-03-29 19:00:00')).toBe(-1);
  });

  it('always contain the first date', () => {
    expect(textOf({ ...weeklyFrom(START), weekdays: ['WE'] }, START)).toBe(
      'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10',
    );
  });

  it('are written as RFC 5545 wants them', () => {
    const rule = weeklyFrom(START);
    expect(textOf({ ...rule, frequency: 'DAILY', ends: 'never', interval: 2 }, START)).toBe(
      'FREQ=DAILY;INTERVAL=2',
    );
    expect(
      textOf({ ...rule, frequency: 'MONTHLY', monthly: 'weekday', ends: 'on', until: '2027-12-31' }, START),
    ).toBe('FREQ=MONTHLY;BYDAY=3MO;UNTIL=20271231');
    expect(textOf({ ...rule, frequency: 'YEARLY' }, START)).toBe('FREQ=YEARLY;COUNT=10');
  });

  it('are read back as they were written', () => {
    for (const text of [
      'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10',
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=MONTHLY;BYDAY=3MO;UNTIL=20271231',
      'FREQ=MONTHLY;COUNT=4',
    ]) {
      const rule = ruleOf(text);
      expect(rule && textOf(rule, START)).toBe(text);
    }
  });

  it('stay text where the form cannot show them', () => {
    expect(ruleOf('FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1')).toBeUndefined();
    expect(ruleOf('FREQ=YEARLY;BYMONTH=3')).toBeUndefined();
    expect(ruleOf('FREQ=MONTHLY;BYDAY=MO')).toBeUndefined();
  });
});
