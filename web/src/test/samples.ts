import type { Me, PalcoEvent, Registration, Mfa, Session } from '@/shared/api/models';

export const organizationId = '019a0000-0000-7000-8000-000000000001';

export function sampleEvent(change: Partial<PalcoEvent> = {}): PalcoEvent {
  return {
    id: 'e1',
    organizationId,
    title: 'Noite da JVM',
    description: 'Duas palestras.\n\nMais em https://example.org/jvm.',
    startsAt: '2099-03-14T22:00:00Z',
    endsAt: '2099-03-15T00:30:00Z',
    timeZone: 'America/Sao_Paulo',
    location: { name: 'Centro Cultural', address: 'Rua Vergueiro, 1000' },
    categories: ['java'],
    capacity: 80,
    available: 23,
    status: 'PUBLISHED',
    version: 3,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    ...change,
  };
}

export function sampleRegistration(change: Partial<Registration> = {}): Registration {
  const { title, startsAt, endsAt, timeZone, location, status } = sampleEvent();
  return {
    id: 'r1',
    eventId: 'e1',
    participant: { id: 'p1', name: 'Ana Souza', email: 'ana@example.org' },
    status: 'CONFIRMED',
    ticketCode: 'PALCO1.payload.signature',
    version: 0,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    event: { title, startsAt, endsAt, timeZone, location, status },
    ...change,
  };
}

export function sampleMe(change: Partial<Me> = {}): Me {
  return {
    id: 'u1',
    email: 'ana@example.org',
    name: 'Ana Souza',
    emailVerified: true,
    links: [],
    locale: 'en',
    status: 'ACTIVE',
    roles: [],
    platformPermissions: [],
    organizations: [],
    createdAt: '2026-01-01T00:00:00Z',
    ...change,
  };
}

export const organizer = sampleMe({
  organizations: [
    {
      id: organizationId,
      name: 'Palco',
      secondFactorMissing: false,
      secondFactorRequired: false,
      permissions: [
        'events:read',
        'events:manage',
        'registrations:read',
        'registrations:manage',
        'reports:read',
      ],
    },
  ],
});

export const sampleMfa: Mfa = {
  totpSince: '2026-01-01T00:00:00Z',
  passkeys: [{ id: 'k1', label: 'Phone', createdAt: '2026-01-01T00:00:00Z' }],
  recoveryCodesLeft: 10,
  methods: ['PASSKEY', 'TOTP', 'RECOVERY_CODE'],
};

export function sampleSession(changes: Partial<Session> = {}): Session {
  return {
    id: 's1',
    current: true,
    device: 'Firefox, Linux',
    address: '192.0.2.1',
    createdAt: '2026-01-01T00:00:00Z',
    lastUsedAt: '2026-01-02T00:00:00Z',
    known: true,
    ...changes,
  };
}
