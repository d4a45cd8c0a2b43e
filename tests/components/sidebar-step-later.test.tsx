import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { aProposalOf } from './a-pipeline';
import { mail, showSidebar } from './show-sidebar';

const step = (text: string) => page.getByTestId('next-step').filter({ hasText: text });

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('a step that was put off', () => {
  it('stays in sight and is brought back by one click', async () => {
    await showSidebar(mail());
    const list = step('Send the reference list');
    await expect.element(list).toMatchTextContent('it was due on Nov 18');
    await list.getByTestId('step-bring-back').click();
    await expect.element(list).toHaveAttribute('data-due', '2026-11-18');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(list).toHaveAttribute('data-due', '2026-12-01');
  });
});

describe('a step of a proposal', () => {
  const aStep = async (due: string) => {
    await book.proposals.put(aProposalOf('Tower crane', { sentOn: '2026-11-17', validUntil: '2026-11-20' }));
    await book.followUps.put({
      ...{ id: 'c', accountId: 'k', proposalId: 'Tower crane', step: 'confirm-arrival' },
      ...{ due, status: 'open', createdAt: when.now },
    });
    await showSidebar(mail());
    return step('Tower crane');
  };
  const offered = () => [...document.querySelectorAll('[data-until]')].map((one) => one.textContent);

  it('is put off to no day behind its validity, whatever is said', async () => {
    const chained = await aStep('2026-11-18');
    await chained.getByTestId('step-snooze').click();
    await expect.poll(offered).toEqual(['Tomorrow']);
    await chained.getByRole('button', { name: 'Tomorrow' }).click();
    await expect.poll(async () => (await book.followUps.get('c'))?.due).toBe('2026-11-20');
  });

  it('is not put off at all on its last day', async () => {
    const chained = await aStep('2026-11-20');
    await chained.getByRole('button', { expanded: false }).click();
    await chained.getByTestId('step-snooze').click();
    await expect.element(chained.getByText('valid until November 20, 2026', { exact: true })).toBeVisible();
    await expect.poll(offered).toEqual([]);
    await expect.element(chained.getByLabelText('Another day')).not.toBeInTheDocument();
  });
});

describe('for the calendar', () => {
  it('a step is saved as a file with what to know', async () => {
    await showSidebar(mail());
    const saved = new Promise<{ name: string; text: string }>((resolve) => {
      const take = async (event: Event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        event.preventDefault();
        resolve({ name: link.download, text: await (await fetch(link.href)).text() });
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        this.addEventListener('click', (event) => void take(event), { once: true });
        click.call(this);
      };
    });
    await step('Send the reference list').getByRole('button', { expanded: false }).click();
    await step('Send the reference list').getByTestId('step-calendar').click();
    const { name, text } = await saved;
    expect(name).toBe('keyside-2026-11-19.ics');
    expect(text).toContain('\r\nUID:s3@keyside\r\n');
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261201\r\n');
    const unfolded = text.replace(/\r\n /g, '');
    expect(unfolded).toContain('SUMMARY:Kovács Bau Kft.: Send the reference list\r\n');
    expect(unfolded).toContain('DESCRIPTION:Szabó Gergő\\, +36 1 555 0142\\nLast contacted us: 6 days ago.');
  });
});
