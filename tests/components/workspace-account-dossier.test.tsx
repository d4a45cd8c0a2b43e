import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const dossier = () => page.getByRole('region', { name: 'Whole dossier' });
const general = () => dossier().getByRole('region', { name: 'General' });

it('says what is missing of a section by name, and takes it in its place', async () => {
  await showWorkspace('#/accounts/k/dossier');
  await general().getByText('0 of 10 named parts; what is missing').click();
  await general().getByRole('button', { name: 'Headcount' }).click();
  await expect.element(general().getByLabelText('About')).toHaveValue('headcount');
  await expect.element(general().getByLabelText('Section')).not.toBeInTheDocument();
  await general().getByLabelText('What is worth knowing?').fill('240 in two plants');
  await general().getByRole('button', { name: 'Save' }).click();
  await expect.element(general()).toMatchTextContent('Headcount: 240 in two plants');
  await expect.element(general()).toMatchTextContent('1 of 10 named parts; what is missing');
  await expect
    .poll(async () => (await book.facts.toArray()).filter(({ topic }) => topic))
    .toMatchObject([{ topic: 'headcount', section: 'general', text: '240 in two plants' }]);
});

it('takes a named part to its own section, whichever it was entered in', async () => {
  await showWorkspace('#/accounts/k/dossier');
  await general().getByRole('button', { name: 'Add entry: General' }).click();
  await general().getByLabelText('What is worth knowing?').fill('Two others deliver steel');
  await userEvent.selectOptions(general().getByLabelText('About'), 'Other suppliers');
  await general().getByRole('button', { name: 'Save' }).click();
  await expect
    .element(dossier().getByRole('region', { name: 'Competitors' }))
    .toMatchTextContent('Other suppliers: Two others deliver steel');
});

it('keeps a complaint as a case, and counts it by cause', async () => {
  await showWorkspace('#/accounts/k/dossier');
  const troubles = page.getByRole('region', { name: 'Complaints and refusals' });
  await expect.element(troubles.getByTestId('complaint-case').first()).toMatchTextContent('open for');
  await page.getByRole('button', { name: 'Edit Two deliveries came late', exact: false }).click();
  await userEvent.selectOptions(dossier().getByLabelText('Complaint', { exact: true }), 'settled');
  await userEvent.selectOptions(dossier().getByLabelText('Cause'), 'Delivery');
  await dossier().getByLabelText('Who sees to it').fill('Anna Becker');
  await dossier().getByLabelText('Settled on').fill('2026-11-10');
  await dossier().getByRole('button', { name: 'Save' }).click();
  await expect
    .element(troubles.getByTestId('complaint-case').first())
    .toMatchTextContent('Delivery · Anna Becker · settled in 21 days');
  await expect.element(troubles.getByRole('rowheader', { name: 'Delivery' })).toBeVisible();
});
