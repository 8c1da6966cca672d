import { expect, test } from 'vitest';
import { fileSize } from './file-size';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_500, '2 kB'],
  [1_250_000, '1.3 MB'],
  [25_000_000, '25 MB'],
  [3_000_000_000, '3,000 MB'],
])('says %d bytes as %s', (bytes, text) => {
  expect(fileSize(bytes, 'en')).toBe(text);
});
