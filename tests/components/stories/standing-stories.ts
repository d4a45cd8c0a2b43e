import { book } from '../../../lib/db/schema';
import { fillBook, standing } from '../a-full-book';
import type { Card, Story } from './story';

/** Opens one answer to its parts. */
const opened = (part: string): Story => ({
  open: [`[data-opens="${part}"]`],
  shows: `[data-testid="standing-parts"][data-part="${part}"]`,
});
const complaints = async () => {
  const [fact] = await book.facts.where({ accountId: 'k' }).toArray();
  await book.accounts.update('k', { createdAt: '2025-01-01T09:00:00Z' });
  const days = fact ? ['2026-10-02', '2026-11-03'] : [];
  await book.facts.bulkPut(
    days.flatMap((learnedOn) => (fact ? [{ ...fact, id: learnedOn, learnedOn, complaint: 'settled' as const }] : [])),
  );
};

/** How an account stands with us, each answer opened to its parts once. */
export const standingStories: Card = {
  of: 'section:has([data-testid="health"])',
  fill: fillBook,
  stories: {
    full: { shows: '[data-opens="growth"]' },
    'not-enough-data': {
      arrange: () => book.standings.put({ ...standing, share: null, abc: null, xyz: null, rhythm: null }),
      shows: '[data-testid="rhythm"][data-state="unknown"]',
    },
    'no-sales': { arrange: () => book.standings.clear(), shows: 'p | standing_noSales' },
    monoclient: {
      arrange: () => book.standings.put({ ...standing, share: 0.74, amount: 1_694_600 }),
      open: ['[data-opens="band"]'],
      of: 'header',
      shows: '[data-part="band"] | band_monoclient',
    },
    lost: {
      arrange: () =>
        book.winBacks.put({ id: 'w', accountId: 'k', lostOn: '2026-10-30', why: 'missed promise', result: 'open' }),
      shows: '[data-testid="lost"]',
    },
    alarm: { arrange: complaints, shows: '[data-testid="quarter-alarm"]' },
    'parts-months': opened('months'),
    'parts-share': opened('share'),
    'parts-cell': opened('cell'),
    'parts-rhythm': opened('rhythm'),
    'parts-health': opened('health'),
    'parts-band': { ...opened('band'), of: 'header' },
    'parts-growth': opened('growth'),
    'parts-label': opened('label 1'),
    'parts-signal': {
      ...opened('signal 2'),
      arrange: () =>
        book.accounts.update('k', {
          signals: [{ signal: 'referenceable', evidence: 'For cranes; Ágnes may be called', since: '2026-03-01' }],
        }),
    },
    'parts-tier': { ...opened('tier'), of: 'header' },
  },
};
