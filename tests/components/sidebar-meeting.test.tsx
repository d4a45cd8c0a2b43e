import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const sent = { today: '2026-11-17', now: '2026-11-17T09:00:00Z' };

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('a meeting is asked whether it took place, and is logged as one', async () => {
  await startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, sent);
  const proposal = await book.proposals.where({ accountId: 'k' }).first();
  await book.followUps.put({
    id: 'meeting',
    accountId: 'k',
    proposalId: proposal?.id ?? '',
    text: 'Meeting: AN-2026-0117',
    isMeeting: true,
    due: '2026-11-19',
    status: 'open',
    createdAt: sent.now,
  });
  const before = await book.touches.count();
  await showSidebar(mail());
  const meeting = page.getByTestId('next-step').filter({ hasText: 'Meeting: AN-2026-0117' });
  await meeting.getByTestId('step-done').click();
  await expect.element(meeting.getByRole('button', { name: 'Took place' })).toHaveFocus();
  await expect
    .poll(() =>
      meeting
        .getByTestId('step-outcome')
        .elements()
        .map((one) => one.textContent),
    )
    .toEqual(['Took place', 'Did not take place', 'Answered …']);
  await meeting.getByRole('button', { name: 'Took place' }).click();
  await expect.element(page.getByText('Done, took place: Meeting: AN-2026-0117')).toBeVisible();
  await expect
    .poll(() =>
      book.touches
        .where({ accountId: 'k' })
        .filter(({ kind }) => kind === 'meeting')
        .count(),
    )
    .toBe(1);
  await expect.poll(() => book.touches.toArray()).toHaveLength(before + 1);
});
