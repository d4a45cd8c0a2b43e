import { expect } from 'vitest';
import { showKeys } from '../../../components/keys/want-keys';
import { accountRow } from '../../../lib/db/rows';
import { book, CUT_BEFORE } from '../../../lib/db/schema';
import { anAccount } from '../../db/a-book';
import { denyStorage } from '../../deny-storage';
import { fillBook, standing } from '../a-full-book';
import { mail, showSidebar } from '../show-sidebar';
import type { Card } from './story';

const LONG = 'Internationale Baustoffhandelsgesellschaft für Südosteuropa mbH';
const where = { site: 'ladder', host: 'crm.example:8443' };
const unreadable = { kind: 'page.unreadable' as const, ...where };
const priya = { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' as const };
const gergo = { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'from' as const };
const li = { email: 'li@otter.test', name: 'Li Wei', role: 'contact' as const };
const stranger = mail({ people: [priya] });
const view = { side: 'right', room: 'push', theme: 'system' } as const;
const otter = () => book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
const state = (kind: string) => `html[data-state="${kind}"] main > *`;

/** The sidebar as a whole in each of its states. */
export const stateStories: Card = {
  fill: fillBook,
  stories: {
    full: { shows: '[data-testid="highlight"]' },
    covered: { heard: { isCovered: true }, shows: '[data-testid="covered"] | covered_text' },
    short: { heard: { isShort: true }, shows: '[data-testid="lies-over"]' },
    nothing: {
      arrange: async () => {
        const { accounts, people, standings, facts, promises, followUps, touches } = book;
        await Promise.all([people, standings, facts, promises, followUps, touches].map((table) => table.clear()));
        await accounts.update('k', { labels: [], parentId: '', industry: '', market: '', kam: '' });
      },
      shows: 'p | people_none',
    },
    monoclient: {
      arrange: async () => {
        const kam = 'Wolfeschlegelsteinhausenbergerdorff, Maximiliane-Friederike';
        await book.standings.put({ ...standing, share: 0.74, amount: 1_694_600 });
        await book.winBacks.put({
          id: 'w',
          accountId: 'k',
          lostOn: '2026-10-30',
          why: 'missed promise',
          result: 'open',
        });
        await book.accounts.update('k', { name: LONG, kam });
        await book.people.update('g', { name: kam });
      },
      open: ['[data-opens="months"]'],
      shows: '[data-band="monoclient"]',
    },
    loading: { page: { kind: 'waiting' }, shows: '[aria-busy="true"]' },
    left: { page: { kind: 'page.left', site: 'gmail', host: 'mail.google.com' }, shows: 'header p | nobody_left' },
    unread: { page: { kind: 'unread' }, shows: 'header p | nobody_unread' },
    nobody: { page: mail({ people: [] }), shows: 'header p | nobody_nobody' },
    colleagues: {
      page: mail({ people: [{ email: 'tom@our-firm.test', role: 'from' }] }),
      shows: 'header p | nobody_colleagues',
    },
    several: {
      arrange: otter,
      page: mail({ people: [gergo, li] }),
      shows: 'li:nth-child(2) [data-testid="candidate"]',
    },
    'one-company': {
      arrange: async () => {
        await otter();
        await book.accounts.put(accountRow(anAccount({ id: 'q', name: 'OTTER', domains: ['otter.test'] })));
      },
      page: mail({ people: [{ ...li, role: 'from' }] }),
      shows: '[data-testid="are-one"]',
    },
    'is-it-this-one': {
      arrange: otter,
      page: mail({ people: [], company: { name: 'Otter' } }),
      shows: 'h1 | several_isItThisOne',
    },
    unknown: { page: stranger, shows: '[data-testid="flag-potential"]' },
    'in-copy': {
      page: mail({ people: [priya, { ...gergo, role: 'cc' }] }),
      shows: '[data-testid="in-copy"] button',
    },
    'real-author': {
      page: mail({
        people: [{ email: 'web@our-firm.test', name: 'Website', role: 'from' }],
        replyTo: { email: gergo.email, name: gergo.name },
      }),
      shows: 'header p | asked_author',
    },
    'did-not-arrive': {
      page: {
        ...mail({
          people: [{ email: 'mailer-daemon@mx.test', name: 'Mail Delivery Subsystem', role: 'from' }],
          title: 'Undeliverable: Offer',
        }),
        message: `Address not found: ${gergo.email}`,
      } as ReturnType<typeof mail>,
      shows: 'header p | asked_bounce',
    },
    'look-alike': {
      page: mail({ people: [{ ...gergo, email: 'gergo@kovacs-bua.test' }] }),
      shows: '[data-warning="look-alike"]',
    },
    'reply-elsewhere': {
      page: mail({ people: [gergo], replyTo: { email: 'gergo.szabo@kovacs-bua.test' } }),
      shows: '[data-warning="reply-elsewhere"]',
    },
    'address-in-name': {
      page: mail({ people: [{ ...priya, name: 'gergo.szabo@kovacs-bau.test' }] }),
      shows: '[data-warning="address-in-name"]',
    },
    'name-elsewhere': {
      page: mail({ people: [{ ...gergo, email: 'szabo.gergo@mailbox.example' }] }),
      shows: '[data-warning="name-elsewhere"]',
    },
    moved: {
      arrange: otter,
      page: mail({ people: [{ ...gergo, email: 'gergo@otter.test' }] }),
      shows: '[data-testid="has-moved"] button | moved_yes',
    },
    'another-ending': {
      page: mail({ people: [{ ...gergo, email: 'gergo@kovacs-bau.example' }] }),
      shows: 'header p | asked_sister',
    },
    'nearly-the-name': {
      arrange: () => book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Brightwater Foods Ltd' }))),
      page: mail({ people: [], company: { name: 'Brightwatr Foods' } }),
      shows: 'header p | asked_near',
    },
    'cut-domain': {
      arrange: () => book.meta.put({ key: CUT_BEFORE, value: '2100-01-01T00:00:00Z' }),
      page: mail({ people: [{ ...priya, email: 'priya@werk.kovacs-bau.test' }] }),
      shows: 'button | cut_edit',
    },
    'two-signs': {
      arrange: otter,
      page: mail({
        people: [{ ...priya, email: 'priya@kovacs-bau.test', role: 'contact' }],
        company: { name: 'Otter' },
      }),
      shows: 'header p | asked_both',
    },
    'is-this-you': { page: stranger, shows: '[data-testid="is-this-you"] button | you_yes' },
    'new-account': { page: stranger, open: ['[data-testid="new-account"]'], shows: 'form label | account_domains' },
    'add-to-account': {
      page: stranger,
      open: ['button | unknown_addToAccount'],
      shows: 'label | addTo_account',
    },
    unreadable: { page: { ...unreadable, site: 'gmail', host: 'mail.example' }, shows: state('unreadable') },
    teach: {
      page: unreadable,
      open: ['section button | teach_open', 'li:nth-child(1) button | teach_point'],
      afterwards: {
        picked: {
          ...{ kind: 'field.picked', ...where, field: 'name', selector: '.person' },
          ...{ pageKind: '/contacts/*', text: 'Ágnes Kovács' },
        },
      },
      shows: 'button | teach_pointAgain',
    },
    'limited-site': { page: { ...mail(), site: 'zohomail' }, shows: '[data-testid="limited"]' },
    error: { arrange: async () => denyStorage(), shows: state('error') },
    'view-menu': {
      heard: { view },
      open: ['[aria-haspopup="dialog"]'],
      of: '[popover]:popover-open',
      shows: 'button | keys_title',
    },
    shortcuts: {
      show: async (look) => {
        await showSidebar(mail(), look);
        // Whoever listens may still have to come.
        const dialog = () => {
          showKeys();
          return document.querySelector('dialog[open]');
        };
        await expect.poll(dialog).not.toBeNull();
      },
      of: 'dialog[open]',
      shows: 'li, dt, tr',
    },
  },
};
