import { describe, expect, it } from 'vitest';
import { directions, kilometres, pointOf } from './point';

const saoPaulo = { latitude: -23.5475, longitude: -46.6361 };
const rio = { latitude: -22.9064, longitude: -43.1822 };

describe('points', () => {
  it('are apart by the great circle', () => {
    expect(kilometres(saoPaulo, rio)).toBeCloseTo(361, -1);
    expect(kilometres(rio, rio)).toBe(0);
    expect(kilometres({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeCloseTo(222, 0);
  });

  it('need both coordinates', () => {
    expect(pointOf({ latitude: 1, longitude: null })).toBeNull();
    expect(pointOf({ latitude: 0, longitude: 0 })).toEqual({ latitude: 0, longitude: 0 });
  });

  it('lead there by coordinates, or by words that cannot break out of the address', () => {
    expect(directions(rio, 'Praça').google).toContain('destination=-22.9064,-43.1822');
    expect(directions(null, 'A & B "x"').google).toContain('A%20%26%20B%20%22x%22');
    expect(directions(null, 'Praça').geo).toBe('geo:0,0?q=Pra%C3%A7a');
  });
});
