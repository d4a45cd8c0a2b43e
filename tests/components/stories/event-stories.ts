import { fillBook } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const meeting = (when: string, ...emails: string[]) =>
  mail({
    people: emails.map((email) => ({ email, role: 'guest' as const })),
    externalId: 'googlecalendar:e1',
    title: 'Offer AN-2026-0117: next steps and the questions of purchasing',
    meeting: { id: 'googlecalendar:e1', when },
  });
const both = ['gergo.szabo@kovacs-bau.test', 'agnes@kovacs-bau.test'];

/** The meeting on the page, before, during and after it. */
export const eventStories: Card = {
  of: '[data-testid="meeting-news"]',
  fill: fillBook,
  stories: {
    before: { page: meeting('20.11.2026 10:00 – 11:30', ...both), shows: '[data-stage="before"]' },
    running: { page: meeting('19.11.2026 8:30 – 9:30', ...both), shows: '[data-stage="running"]' },
    after: { page: meeting('16.11.2026 10:00 – 11:00', ...both), shows: '[data-stage="after"] [type="checkbox"]' },
    'after-nobody': {
      page: meeting('16.11.2026', 'new@kovacs-bau.test'),
      shows: '[data-stage="after"] p | event_nobody',
    },
    open: {
      page: meeting('tiistai 17. marraskuuta klo 10.00–11.00', ...both),
      shows: '[data-stage="open"] [type="date"]',
    },
  },
};
