import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { agnes, draft, fillBookAround, gergo, keep, left, offer, PROMISE } from './a-draft';
import { showSidebar } from './show-sidebar';

const kept = () => book.promises.filter(({ id }) => id !== 'p').toArray();

beforeEach(fillBookAround);

describe('a promise in the draft', () => {
  it('is offered, saved by one click only, and taken back by undo', async () => {
    await showSidebar(left, { draft: draft({ text: `Hello!\n\n${PROMISE}` }) });
    await expect.element(offer()).toMatchTextContent(`${PROMISE}by tomorrow`);
    await expect.poll(kept).toEqual([]);
    await userEvent.dblClick(keep());
    await expect.element(offer()).toMatchTextContent('by tomorrowKept as a promise');
    await expect
      .poll(kept)
      .toMatchObject([
        { accountId: 'k', personId: 'a', text: PROMISE, madeOn: '2026-11-19', due: '2026-11-20', status: 'open' },
      ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(keep()).toBeVisible();
    await expect.poll(kept).toEqual([]);
  });

  it('can be changed before it is kept', async () => {
    await showSidebar(left, { draft: draft({ text: PROMISE }) });
    await page.getByRole('button', { name: /^Change before/ }).click();
    await page.getByLabelText('What you promised').fill('The floor plan');
    await page.getByLabelText('By when').fill('2026-11-24');
    await page.getByRole('button', { name: 'Keep as a promise' }).click();
    await expect.element(offer()).toMatchTextContent('by Tue, Nov 24Kept as a promise');
    await expect.poll(kept).toMatchObject([{ text: 'The floor plan', due: '2026-11-24' }]);
  });

  it('without a day asks for one', async () => {
    await showSidebar(left, { draft: draft({ to: [agnes, gergo], text: 'We will get back to you.' }) });
    await expect.element(offer()).toMatchTextContent('no day given');
    await keep().click();
    await page.getByRole('button', { name: 'Keep as a promise' }).click();
    await expect.element(page.getByLabelText('By when')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabelText('By when').fill('2026-12-01');
    await page.getByRole('button', { name: 'Keep as a promise' }).click();
    await expect.element(offer()).toMatchTextContent('Kept as a promise');
    await expect.poll(kept).toEqual([expect.not.objectContaining({ personId: expect.anything() })]);
    await expect.poll(kept).toMatchObject([{ due: '2026-12-01' }]);
  });

  it('is the same while it is written on, and not offered again once it was waved away', async () => {
    const { turnTo } = await showSidebar(left, { draft: draft({ text: 'I will send you the plan' }) });
    await expect.element(offer()).toBeVisible();
    const drawn = offer().element();
    await turnTo(left, { draft: draft({ text: `Hello, we will call on Monday. ${PROMISE}` }) });
    await expect.element(offer().last()).toMatchTextContent('we will call');
    await expect.element(offer().first()).toMatchTextContent(PROMISE);
    await expect.poll(() => offer().first().element()).toBe(drawn);
    await offer()
      .first()
      .getByRole('button', { name: /^Not a promise/ })
      .click();
    await userEvent.hover(page.getByRole('heading', { level: 1 }));
    await expect.element(offer()).toMatchTextContent('we will call');
    await turnTo(left, { draft: draft({ text: 'Hello, we will call on Monday.' }) });
    await turnTo(left, { draft: draft({ text: `Hello, we will call on Monday. ${PROMISE} Regards` }) });
    await expect.element(offer()).toMatchTextContent('we will call');
    await expect.poll(() => offer().elements()).toHaveLength(1);
    await expect.poll(kept).toEqual([]);
  });

  it('moves nothing under the pointer when it is kept or waved away', async () => {
    await showSidebar(left, {
      draft: draft({ text: `${PROMISE} We will call on Monday. Tomorrow, I will call Gergő.` }),
    });
    await expect.element(offer().last()).toBeVisible();
    const top = offer().last().element().getBoundingClientRect().top;
    await offer()
      .first()
      .getByRole('button', { name: /^Not a promise/ })
      .click();
    await expect.element(offer().first()).not.toBeVisible();
    await expect.poll(() => offer().last().element().getBoundingClientRect().top).toBe(top);
  });

  it('is kept and waved away by keyboard, and the next one is one step ahead', async () => {
    await showSidebar(left, { draft: draft({ text: `${PROMISE} We will call on Monday.` }) });
    await expect.element(keep().first()).toBeVisible();
    await userEvent.hover(page.getByRole('heading', { level: 1 }));
    keep().first().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(offer().first()).toMatchTextContent('Kept as a promise');
    await userEvent.tab();
    await expect.element(keep()).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(keep()).not.toBeInTheDocument();
    await expect.poll(kept).toHaveLength(1);
  });
});
