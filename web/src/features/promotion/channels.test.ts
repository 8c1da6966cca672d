import { expect, test } from 'vitest';
import { pageUrl, targets } from './channels';

const url = pageUrl('e1', 'whatsapp', 'share');

test('says in the address by which way people come', () => {
  expect(url).toBe('http://localhost:3000/events/e1?utm_source=whatsapp&utm_medium=share');
});

test.each(targets)('opens $name with a title that may hold anything', ({ href }) => {
  const address = new URL(href({ url, title: 'Jazz & "Samba" #1 <b>?' }));

  expect(decodeURIComponent(address.href.replaceAll('+', ' '))).toContain('utm_source=whatsapp');
  expect(address.hash).toBe('');
  expect(address.href).not.toContain('<b>');
});
