import { expect, test } from 'vitest';
import { snippet } from './snippet';

test('holds any title as the text it is', () => {
  const host = document.createElement('div');
  host.innerHTML = snippet(
    { id: 'e1', title: '"><script>alert(1)</script>' },
    'https://x.test',
    'en',
    'dark',
  );

  expect(host.children).toHaveLength(1);
  expect(host.querySelector('iframe')?.title).toBe('"><script>alert(1)</script>');
  expect(host.querySelector('iframe')?.src).toBe('https://x.test/embed/events/e1?lang=en&theme=dark');
});
