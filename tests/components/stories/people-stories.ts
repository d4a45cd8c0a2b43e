import type { PageState } from '../../../components/sidebar/page-state';
import { personRow } from '../../../lib/db/rows';
import { book } from '../../../lib/db/schema';
import { aPerson } from '../../db/a-book';
import { fillGroup, put, somebody } from '../a-mapped-group';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const SIGNED = 'Szia Anna!\n\nÜdvözlettel:\nTóth Nóra\nbeszerzési vezető\nMobil: +36 30 555 0199';
const FORWARD =
  '\n\n---------- Forwarded message ---------\nFrom: Bence Varga <bence.varga@kovacs-bau.test>\nDate: Fri, 20 Nov 2026';
const nora = { email: 'zita.toth@kovacs-bau.test', name: 'Tóth Zita', role: 'from' as const };
const gergo = { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'from' as const };
const saying = (message: string, people = [nora]): PageState => {
  const state = mail({ people });
  return state.kind === 'page.changed' ? { ...state, message } : state;
};
const ADD = '[data-known="false"] button[aria-expanded]';

/** Who is on the page, who decides, and who is missing. */
export const peopleStories: Card = {
  of: 'section:has([data-testid="group-map"])',
  fill: fillGroup,
  stories: {
    group: { shows: '[data-testid="dmg-person"] | role_blocker' },
    whole: {
      arrange: () =>
        put(
          Array.from({ length: 4 }, (_, n) =>
            somebody(`m${n}`, `Horváth Member ${n}`, { roles: ['user', 'champion'], support: n - 2 }),
          ),
        ),
      open: ['section:has([data-testid="group-map"]) > details button:not([aria-expanded]):not([aria-keyshortcuts])'],
      shows: 'li:nth-child(9) [data-testid="dmg-person"]',
    },
    person: {
      open: ['[data-testid="dmg-person"] button'],
      shows: '[data-testid="argument-hint"]',
    },
    gaps: {
      arrange: async () => {
        await book.touches.delete('t2');
        await book.people.bulkDelete(['n', 'p', 'u', 'f']);
      },
      page: mail({ people: [gergo] }),
      shows: '[data-testid="dmg-gap"]:not([data-gap="no-economic-buyer"])',
    },
    strangers: {
      page: mail({ people: [gergo, nora, { email: 'info@kovacs-bau.test', name: 'Info', role: 'cc' }] }),
      shows: '[data-known="false"] | people_shared',
    },
    unverified: {
      page: mail({ people: [gergo, { email: 'agnes@kovаcs-bau.test', name: 'Kovács Ágnes', role: 'cc' }] }),
      shows: '[data-email="agnes@kovаcs-bau.test"] | people_unverified',
    },
    forwarded: { page: saying(`${SIGNED}${FORWARD}`), shows: 'h3 | people_inForwardTitle' },
    moved: {
      arrange: async () => {
        const { accountRow } = await import('../../../lib/db/rows');
        const { movePerson } = await import('../../../lib/db/write/move-person');
        const { anAccount, when } = await import('../../db/a-book');
        await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
        const liv = aPerson({ id: 'liv', accountId: 'o', name: 'Liv Dahl', emails: ['liv@otter.test'] });
        await book.people.put(personRow(liv));
        await movePerson('liv', 'k', when);
      },
      page: mail({ people: [{ email: 'liv@otter.test', role: 'from' }] }),
      shows: '[data-email="liv@otter.test"]',
    },
    empty: {
      arrange: () => book.people.clear(),
      page: mail({ people: [nora] }),
      shows: 'p | people_none',
    },
    'to-add': {
      page: saying(SIGNED.replace('Tóth Nóra', 'Tóth Zita')),
      open: [ADD],
      shows: 'form | people_fromSignature',
    },
    'shared-to-add': {
      page: mail({ people: [{ email: 'info@kovacs-bau.test', name: 'Info', role: 'from' }] }),
      open: [ADD],
      shows: 'form [aria-describedby], form input',
    },
    map: { open: ['[data-testid="map-opener"]'], shows: '[data-testid="map-person"]' },
  },
};
