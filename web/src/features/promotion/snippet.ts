import type { PalcoEvent } from '@/shared/api/models';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML that shows an event's card inside of another page. */
export function snippet(
  { id, title, cover }: Pick<PalcoEvent, 'id' | 'title' | 'cover'>,
  origin: string,
  language: string,
  theme: string,
): string {
  const params = new URLSearchParams({ lang: language, ...(theme === 'auto' ? {} : { theme }) });
  const address = `${origin}/embed/events/${id}?${params}`;
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="360" height="${cover ? 480 : 280}"` +
    ' style="border:0;max-width:100%" loading="lazy"></iframe>'
  );
}
