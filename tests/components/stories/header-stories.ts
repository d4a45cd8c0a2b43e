import { accountRow } from '../../../lib/db/rows';
import { book } from '../../../lib/db/schema';
import { anAccount, when } from '../../db/a-book';
import { fillBook, standing } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const LONG = 'Internationale Baustoffhandelsgesellschaft für Südosteuropa mbH';
const nora = { email: 'nora.toth@kovacs-bau.test', name: 'Tóth Nóra', role: 'from' as const };
const li = { email: 'li@otter.test', name: 'Li Wei', role: 'contact' as const };
const otter = () => book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
const bind = (kind: 'bound' | 'pin') => () =>
  book.bindings.put({ externalId: 'roundcube:thread:1', accountId: 'k', kind, at: when.now });

/** Who it is, how they stand with us, and why the page is taken for theirs. */
export const headerStories: Card = {
  of: 'header',
  fill: fillBook,
  stories: {
    'by-address-in-group': { shows: 'header:has([data-testid="group-name"]) [data-by="address"]' },
    'by-domain': { page: mail({ people: [nora] }), shows: '[data-by="domain"]' },
    'by-record': { arrange: bind('bound'), page: mail({ people: [] }), shows: '[data-by="record"] | match_record' },
    'by-pin': { arrange: bind('pin'), page: mail({ people: [nora, li] }), shows: '[data-by="record"] | match_pin' },
    'by-choice': {
      arrange: otter,
      page: mail({ people: [nora, li], externalId: undefined }),
      open: ['[data-testid="candidate"]'],
      shows: '[data-by="choice"]',
    },
    'another-account': { open: ['header button | match_change'], shows: 'label | match_otherAccount' },
    'long-name': {
      arrange: () => book.accounts.update('k', { name: `${LONG} ${LONG}`, kam: 'Wolfeschlegelsteinhausenbergerdorff' }),
      shows: 'h1[title*="Internationale"]',
    },
    'band-critical': {
      arrange: () => book.standings.put({ ...standing, share: 0.31, amount: 709_900 }),
      shows: '[data-band="critical"]',
    },
    'band-monoclient': {
      arrange: () => book.standings.put({ ...standing, share: 0.74, amount: 1_694_600 }),
      shows: '[data-band="monoclient"]',
    },
    'little-known': {
      arrange: async () => {
        await Promise.all([book.standings.clear(), book.facts.clear(), book.touches.clear()]);
        await book.accounts.update('k', { labels: [], parentId: '', industry: '', market: '', kam: '' });
      },
      shows: '[data-tier="standard"]',
    },
  },
};
