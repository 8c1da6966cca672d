import type { VisitChannel } from '@/shared/api/models';

export interface Shared {
  url: string;
  title: string;
}

/** The address of an event's page, saying by which way people will have come. */
export function pageUrl(eventId: string, source: string, medium: string): string {
  const url = new URL(`/events/${eventId}`, window.location.origin);
  url.searchParams.set('utm_source', source);
  url.searchParams.set('utm_medium', medium);
  return url.toString();
}

const share = (address: string, params: Record<string, string>) =>
  `${address}?${new URLSearchParams(params)}`;

/** Where an event can be shared, and the address that opens there with the text already written. */
export const targets: { source: string; name: string; href: (shared: Shared) => string }[] = [
  {
    source: 'whatsapp',
    name: 'WhatsApp',
    href: ({ url, title }) => share('https://wa.me/', { text: `${title} ${url}` }),
  },
  {
    source: 'telegram',
    name: 'Telegram',
    href: ({ url, title }) => share('https://t.me/share/url', { url, text: title }),
  },
  {
    source: 'x',
    name: 'X',
    href: ({ url, title }) => share('https://x.com/intent/post', { url, text: title }),
  },
  {
    source: 'facebook',
    name: 'Facebook',
    href: ({ url }) => share('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  {
    source: 'linkedin',
    name: 'LinkedIn',
    href: ({ url }) => share('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  {
    source: 'email',
    name: 'E-mail',
    // Mail programs take a plus sign for what it is, so spaces are written in full.
    href: ({ url, title }) =>
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n\n${url}`)}`,
  },
];

/** In the order in which the numbers are shown. */
export const channels: VisitChannel[] = [
  'DIRECT',
  'WHATSAPP',
  'TELEGRAM',
  'X',
  'FACEBOOK',
  'INSTAGRAM',
  'LINKEDIN',
  'EMAIL',
  'LINK',
  'QR',
  'EMBED',
  'CALENDAR',
  'OTHER',
];
