import { expect, it, vi } from 'vitest';
import { openPopup } from '../../lib/platform/action-popup';

/** A browser that refuses a second popup while one opens, and those over a window that nobody looks at. */
const browser = vi.hoisted(() => {
  let isOpening = false;
  const state = { isLookedAt: true, opened: 0 };
  return {
    state,
    runtime: { getURL: (path: string) => `chrome-extension://keyside${path}` },
    action: {
      setPopup: async () => {},
      openPopup: async () => {
        if (isOpening || !state.isLookedAt) throw new Error('Failed to show popup.');
        isOpening = true;
        await new Promise((resolve) => setTimeout(resolve));
        isOpening = false;
        state.opened += 1;
      },
    },
  };
});
vi.mock('../../lib/platform/browser', () => ({ browser }));

it('opens one popup by a double click, one more by the next click, and says where there can be none', async () => {
  await Promise.all([openPopup(1), openPopup(1)]);
  expect(browser.state.opened).toBe(1);
  await openPopup(1);
  expect(browser.state.opened).toBe(2);
  browser.state.isLookedAt = false;
  await expect(openPopup(1)).rejects.toThrow('Failed to show popup');
  await expect(openPopup(1)).rejects.toThrow('Failed to show popup');
});
