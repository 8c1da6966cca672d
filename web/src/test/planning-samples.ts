import type { AgendaSession, EventTemplate, PickedSession } from '@/shared/api/models';
import { organizationId } from './samples';

export function sampleAgendaSession(change: Partial<AgendaSession> = {}): AgendaSession {
  return {
    id: 'a1',
    eventId: 'e1',
    title: 'Abertura',
    description: 'Boas-vindas.',
    startsAt: '2099-03-14T22:00:00Z',
    endsAt: '2099-03-14T23:00:00Z',
    track: { id: 't1', name: 'Dados', color: '#1c7ed6' },
    room: 'Sala 1',
    capacity: 30,
    available: 12,
    speakers: [{ id: 'k1', name: 'Ada Souza', headline: 'USP' }],
    materials: 2,
    picked: false,
    version: 0,
    ...change,
  };
}

export function samplePick(change: Partial<PickedSession> = {}): PickedSession {
  return {
    session: sampleAgendaSession({ picked: true }),
    eventTitle: 'Noite da JVM',
    eventStatus: 'PUBLISHED',
    timeZone: 'America/Sao_Paulo',
    conflictsWith: ['a2'],
    ...change,
  };
}

export function sampleTemplate(change: Partial<EventTemplate> = {}): EventTemplate {
  return {
    id: 'm1',
    organizationId,
    name: 'Noite mensal',
    title: 'Noite da JVM',
    parts: ['TEXTS', 'AGENDA'],
    minutes: 150,
    timeZone: 'America/Sao_Paulo',
    capacity: 80,
    version: 0,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    ...change,
  };
}
