import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook } from './a-full-book';
import { aProposalOf, fillPipeline } from './a-pipeline';
import { provePageManners } from './page-manners';
import { repeatedButtons } from './repeated-buttons';
import { expectAccessible, expectAccessibleInBothThemes, showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const titles = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="proposal-row"]')].map(({ dataset }) => dataset['proposal']);
const tile = (name: string) => page.getByTestId('pipeline-figure').filter({ hasText: name }).first();
const row = (name: RegExp) => page.getByTestId('proposal-row').filter({ hasText: name });
const openMenu = (title: string) => page.getByRole('button', { name: `More for “${title}”` }).click();
const statusOf = async (id: string) => (await book.proposals.get(id))?.status;

describe('the figures', () => {
  beforeEach(fillPipeline);

  it('say what is open, what expires, how often we win and what may come of it', async () => {
    await showWorkspace('#/proposals');
    await expect.element(tile('Open value')).toMatchTextContent(/€8,000.*6 proposals/);
    await expect.element(tile('Expiring soon')).toMatchTextContent(/€1,500.*1 proposal$/);
    await expect.element(tile('Expired, undecided')).toMatchTextContent(/€1,000.*1 proposal$/);
    await expect.element(tile('Hit rate')).toMatchTextContent(/67%.*8 of 12 · by value 40%/);
    await expect.element(tile('Lost')).toMatchTextContent(/€12K.*4 proposals/);
    await expect.element(tile('Forecast')).toMatchTextContent(/€5,333.*of €8,000 open/);
    await expect.poll(titles).toHaveLength(20);
  });

  it('stand above days of sending that are told as guesses where nobody knows them', async () => {
    await book.proposals.toCollection().modify((one) => {
      if (one.title === 'Second hall') one.isSentGuessed = true;
    });
    await showWorkspace('#/proposals');
    await expect.element(row(/Second hall/)).toMatchTextContent(/about \d/);
    await expect.element(row(/Service contract/)).not.toMatchTextContent(/about/);
  });

  it('open value opens to its proposals, names what it leaves out, and tells their ages apart', async () => {
    await showWorkspace('#/proposals');
    await tile('Open value').click();
    await expect.poll(titles).toHaveLength(6);
    await expect.poll(() => window.location.hash).toBe('#/proposals?figure=open');
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Open value: 6 proposals');
    await page.getByRole('button', { name: '1 not in EUR' }).click();
    await expect.poll(titles).toEqual(['Training in Ohio']);
    await page.getByRole('button', { name: '1 without an amount' }).click();
    await expect.poll(titles).toEqual(['Service contract']);
    await page.getByRole('button', { name: '31 days or more' }).click();
    await expect.poll(titles).toEqual(['Second hall']);
    await page.getByRole('button', { name: '31 days or more' }).click();
    await expect.poll(titles).toHaveLength(6);
  });

  it('the hit rate is told apart by quarter, manager, tier and product group; of few decisions it says of how many', async () => {
    await showWorkspace('#/proposals?figure=hit');
    const part = (name: RegExp) => page.getByRole('row', { name });
    await expect.element(part(/Q3 2026/)).toMatchTextContent(/8 of 9\s*–/);
    await expect.element(part(/Q4 2026/)).toMatchTextContent(/0 of 3\s*–/);
    await page.getByRole('button', { name: 'KAM', exact: true }).click();
    await expect.element(part(/Anna Becker.*8 of 8/)).toBeVisible();
    await page.getByRole('button', { name: 'Tier', exact: true }).click();
    await expect.element(part(/Standard account.*8 of 12.*67%.*40%/)).toBeVisible();
    await page.getByRole('button', { name: 'Product group', exact: true }).click();
    await page.getByRole('button', { name: 'Hoists', exact: true }).click();
    await expect.poll(titles).toHaveLength(8);
  });

  it('says why orders were lost, and to whom', async () => {
    await showWorkspace('#/proposals?figure=lost');
    await page.getByRole('button', { name: 'Why we lost: Price' }).click();
    await expect.poll(titles).toEqual(['Crane 1', 'Crane 2']);
    await page.getByRole('button', { name: 'Who got the order: Baumann GmbH' }).click();
    await expect.poll(titles).toEqual(['Crane 1', 'Crane 3']);
  });

  it('the forecast shows its parts, and of each proposal what is reckoned', async () => {
    await showWorkspace('#/proposals?figure=forecast');
    await expect
      .element(page.getByRole('row', { name: /^Standard account/ }))
      .toMatchTextContent(/4\s*€8,000\s*67% of 12\s*€5,333/);
    await expect.element(row(/Tower crane/)).toMatchTextContent(/× 67% = €3,333/);
    await expect.poll(titles).toHaveLength(4);
  });

  it('nothing is claimed of fewer than ten decisions', async () => {
    await book.proposals.where('id').anyOf('Hoist 1', 'Hoist 2', 'Hoist 3').delete();
    await showWorkspace('#/proposals');
    await expect.element(tile('Hit rate')).toMatchTextContent(/5 of 9.*Too few for a rate/);
    await expect.element(tile('Forecast')).toMatchTextContent(/–.*9 of 10 decisions needed/);
  });
});

describe('what is seen', () => {
  beforeEach(fillPipeline);

  it('is one manager’s, one quarter’s, one state’s; it stands in the address and comes from there', async () => {
    await showWorkspace('#/proposals');
    await page.getByLabelText('Key account manager').selectOptions('Jonas Wolf');
    await page.getByLabelText('State').selectOptions('Declined');
    await expect.poll(titles).toHaveLength(4);
    await page.getByLabelText('Quarter').selectOptions('Q3 2026');
    await expect.poll(titles).toEqual(['Crane 1']);
    await expect.poll(() => window.location.hash).toBe('#/proposals?kam=of+Jonas+Wolf&state=declined&quarter=2026-Q3');
    window.location.hash = '#/proposals?kam=of+jonas+wolf&state=expired';
    await expect.poll(titles).toEqual(['Old hall']);
  });

  it('is put in order by a heading, and the other way round', async () => {
    await showWorkspace('#/proposals?figure=open');
    await page.getByRole('button', { name: 'Amount' }).click();
    await expect.poll(() => titles()[0]).toBe('Spare parts');
    await page.getByRole('button', { name: 'Amount' }).click();
    await expect
      .poll(titles)
      .toEqual([...['Tower crane', 'Second hall', 'Retrofit', 'Training in Ohio', 'Spare parts', 'Service contract']]);
    await expect.element(page.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('stands on a board by state, too', async () => {
    await showWorkspace('#/proposals');
    await page.getByRole('button', { name: 'Board' }).click();
    await expect.element(page.getByRole('region', { name: 'In talks' })).toMatchTextContent(/Retrofit/);
    await expect.element(page.getByRole('region', { name: 'Withdrawn' })).toMatchTextContent(/Given up/);
    await expectAccessible();
    await expect.poll(repeatedButtons).toEqual([]);
  });

  it('is one account’s, from the panel on its page', async () => {
    await showWorkspace('#/accounts/m/proposals');
    await page.getByRole('link', { name: 'With their figures' }).click();
    await expect.element(tile('Open value')).toMatchTextContent(/€1,500/);
    await page.getByRole('button', { name: 'Not only Meridian Pumps Ltd' }).click();
    await expect.element(tile('Open value')).toMatchTextContent(/€8,000/);
  });
});

describe('a row', () => {
  beforeEach(fillPipeline);

  it('leads to its account, says what is next, and takes what came out of the step', async () => {
    await showWorkspace('#/proposals?figure=open');
    const crane = row(/Tower crane/);
    await expect.element(crane.getByRole('link')).toHaveAttribute('href', '#/accounts/k');
    await crane.getByRole('button', { name: /^Done/ }).click();
    await page.getByTestId('step-outcome').first().click();
    await expect.poll(async () => (await book.followUps.get('ask'))?.status).toBe('done');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await book.followUps.get('ask'))?.status).toBe('open');
  });

  it('takes an answer, which can be taken back', async () => {
    await showWorkspace('#/proposals?figure=open');
    await openMenu('Retrofit');
    await page.getByRole('dialog').getByRole('button', { name: 'Answer came' }).click();
    await page.getByRole('button', { name: 'Accepted', exact: true }).click();
    await expect.poll(() => statusOf('Retrofit')).toBe('accepted');
    await expect.element(tile('Hit rate')).toMatchTextContent(/9 of 13/);
    window.location.hash = '#/proposals?state=accepted';
    await expect.poll(titles).toHaveLength(9);
    await openMenu('Retrofit');
    await page.getByTestId('proposal-reopen').click();
    await expect.poll(() => statusOf('Retrofit')).toBe('open');
  });

  it('is withdrawn and sent anew as a new version by what the sidebar does it with', async () => {
    await showWorkspace('#/proposals?figure=open');
    await openMenu('Tower crane');
    await page.getByTestId('proposal-withdraw').click();
    await expect.poll(() => statusOf('Tower crane')).toBe('withdrawn');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => statusOf('Tower crane')).toBe('open');
    await openMenu('Second hall');
    await page.getByTestId('proposal-new-version').click();
    await expect.element(tile('Expiring soon')).toMatchTextContent(/0 proposals/);
    await expect.poll(async () => (await book.proposals.get('Second hall'))?.validUntil).toBe('2026-12-19');
  });

  it('is changed where it stands; Escape closes the form', async () => {
    await showWorkspace('#/proposals?figure=open');
    await openMenu('Spare parts');
    await page.getByRole('dialog').getByRole('button', { name: 'Change the proposal' }).click();
    const amount = page.getByLabelText('Amount');
    await amount.fill('900');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(tile('Open value')).toMatchTextContent(/€8,400/);
    await amount.click();
    // The first leaves the field for what closes the form.
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(amount).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'More for “Spare parts”' })).toHaveFocus();
  });

  it('that has expired is renewed, or its answer says why it was lost', async () => {
    await showWorkspace('#/proposals?figure=expired');
    await page.getByRole('button', { name: /Renew or lost\?/ }).click();
    await page.getByTestId('proposal-renew').click();
    await expect.element(tile('Expired, undecided')).toMatchTextContent(/0 proposals/);
  });
});

it('draws the first hundred of ten thousand, and more on demand', async () => {
  await fillPipeline();
  const many = Array.from({ length: 10_000 }, (_, at) => aProposalOf(`Number ${at}`));
  await book.proposals.bulkPut(many);
  await showWorkspace('#/proposals');
  await expect.element(tile('Open value')).toMatchTextContent(/10,006 proposals/);
  await expect.poll(titles).toHaveLength(100);
  await page.getByRole('button', { name: /^Show more \(9,920 left\)/ }).click();
  await expect.poll(titles).toHaveLength(200);
});

it('says what to do while there is no proposal', async () => {
  await showWorkspace('#/proposals');
  await expect.element(page.getByText('No proposals yet')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Import deals' })).toHaveAttribute('href', '#/import');
});

it.each(['open', 'hit', 'lost', 'forecast'])('axe finds nothing on the figure %s with its parts', async (figure) => {
  await fillPipeline();
  await showWorkspace(`#/proposals?figure=${figure}`);
  await expect.poll(() => titles().length).toBeGreaterThan(0);
  await expectAccessibleInBothThemes();
  await expect.poll(repeatedButtons).toEqual([]);
});

provePageManners('#/proposals');
