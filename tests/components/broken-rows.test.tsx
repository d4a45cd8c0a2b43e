import { useEffect } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary';
import { Fault } from '../../components/ui/Fault';
import { ACCOUNT_TABS } from '../../components/workspace/route';
import { mend, timesMended } from '../../lib/db/broken/mend';
import { rawText } from '../../lib/db/broken/raw-text';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { oneOfEach } from '../db/one-of-each';
import { fillWithSpoilt, SPOILS } from '../db/spoilt';
import { allowSaid, expectSaid } from '../said';
import { emptyBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible, showWorkspace } from './show-workspace';

const PAGES = [
  ...[
    'today',
    'accounts',
    'accounts/k',
    'accounts/spoilt',
    ...ACCOUNT_TABS.slice(1).map((tab) => `accounts/k/${tab}`),
    'proposals',
    'portfolio',
    'potential',
    'win-back',
    'plan',
    'load',
  ],
  ...['charter', 'import', 'sites', 'settings', 'backup', 'welcome'],
];
const ways = Object.keys(SPOILS);
const alerts = () =>
  page
    .getByRole('alert')
    .elements()
    .map(({ textContent }) => textContent);

beforeEach(emptyBook);

it.each(PAGES.flatMap((hash, at) => ways.filter((_, way) => way % 3 === at % 3).map((way) => [hash, way] as const)))(
  'the page %s opens though a row of every kind has %s',
  async (hash, way) => {
    allowSaid('Error');
    // What is drawn before the rows are set aside may be keyed by what is broken.
    allowSaid('same key');
    await fillWithSpoilt(way);
    await showWorkspace(`#/${hash}`);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    await expect.poll(alerts).toEqual([]);
  },
);

it.each(ways)('the sidebar tells of an account of which a row of every kind has %s', async (way) => {
  allowSaid('Error');
  allowSaid('same key');
  await fillWithSpoilt(way);
  await showSidebar(mail());
  await expect.element(page.getByTestId('account-name')).toMatchTextContent(/Kovács Bau/);
  await expect.element(page.getByTestId('dmg-person').first()).toBeVisible();
  await expect.poll(alerts).toEqual([]);
});

it('names each broken row, says why, repairs it and deletes it, and takes both back', async () => {
  await book.accounts.put(accountRow(oneOfEach.accounts));
  await book.table('facts').put({ ...oneOfEach.facts, id: 'y', expiresOn: 7 });
  await book.table('surveys').put({ ...oneOfEach.surveys, id: 'z', score: Number.NaN });
  await showWorkspace('#/backup');
  const rows = page.getByTestId('broken-row');
  await expect.element(rows.first()).toBeVisible();
  await expectAccessible();
  await expect
    .element(rows.first())
    .toMatchTextContent(/Fact: A new plant.*“expiresOn” holds the wrong kind of value: 7/);
  await expect.element(rows.last()).toMatchTextContent(/Survey: z.*“score” .*: not a number/);
  await rows.first().getByRole('button', { name: 'Repair' }).click();
  await expect.poll(() => book.facts.get('y')).toEqual({ ...oneOfEach.facts, id: 'y' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.elements()).toHaveLength(2);
  await rows.last().getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => rows.elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.elements()).toHaveLength(2);
});

it('is said above the other pages', async () => {
  const text = rawText({ ...oneOfEach.facts, text: 7 });
  await book.meta.put({ key: 'broken/facts/"x"', value: { table: 'facts', text } });
  await showWorkspace('#/today');
  await expect.element(page.getByText('One record of your book cannot be read', { exact: false })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Look at them' }).click();
  await expect.element(page.getByTestId('broken-row')).toBeVisible();
});

it('a part that cannot be drawn says so, and is drawn again with what it is about next', async () => {
  const Part = ({ about }: { about: string }) => {
    if (about === 'bad') throw new Error('no such day');
    return <p>{about}</p>;
  };
  const drawn = (about: string) => (
    <>
      <p>The rest</p>
      <ErrorBoundary about={about} fallback={(error) => <Fault error={error} />}>
        <Part about={about} />
      </ErrorBoundary>
    </>
  );
  expectSaid('no such day');
  const { rerender } = await render(drawn('bad'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/cannot be shown.*no such day/);
  await expect.element(page.getByText('The rest')).toBeVisible();
  await rerender(drawn('good'));
  await expect.element(page.getByText('good')).toBeVisible();
  await expect.poll(alerts).toEqual([]);
});

it('a part that was drawn from what was read before another reader had the book mended is drawn again', async () => {
  let isOld = false;
  const Part = () => {
    if (isOld) throw new Error('a row of before');
    return <p>Whole</p>;
  };
  const Failed = ({ error }: { error: unknown }) => {
    useEffect(() => {
      isOld = false;
    }, []);
    return <Fault error={error} />;
  };
  const drawn = (about: string) => (
    <ErrorBoundary about={about} fallback={(error) => <Failed error={error} />}>
      <Part />
    </ErrorBoundary>
  );
  const { rerender } = await render(drawn('one'));
  const before = timesMended();
  // The worker of a page before may still look through the book, and set it aside first.
  const mendBroken = async () => {
    await book.table('facts').put({ ...oneOfEach.facts, id: 'y', text: null });
    await mend();
    return timesMended();
  };
  await expect.poll(mendBroken).toBeGreaterThan(before);
  expectSaid('a row of before');
  isOld = true;
  await rerender(drawn('two'));
  await expect.element(page.getByText('Whole')).toBeVisible();
  await expect.poll(alerts).toEqual([]);
  // Read before, and drawn only when everybody knew of it already.
  isOld = true;
  await rerender(drawn('three'));
  await expect.element(page.getByText('Whole')).toBeVisible();
  await expect.poll(alerts).toEqual([]);
});

it('every kind of row has been broken in these tests', async () => {
  await fillWithSpoilt('a missing field');
  await expect
    .poll(() => Promise.all(RECORD_KINDS.map((kind) => book.table(kind).count())))
    .toEqual(RECORD_KINDS.map(() => 2));
});
