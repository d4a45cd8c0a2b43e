import { expect, it, vi } from 'vitest';
import { passWish } from '../../entrypoints/page.content/pass-wish';
import type { FromPage, ToPage } from '../../lib/messages';
import type { Line } from '../../lib/platform/frame-port';

const wish = (isComing = false): Extract<ToPage, { kind: 'wish.made' }> => ({
  kind: 'wish.made',
  wish: { kind: 'flag', id: 'a', about: '' },
  isComing,
});
const told: FromPage = { kind: 'wish.made', wish: wish().wish };

function aPage({ opens = true } = {}) {
  const lines = new Set<Line<FromPage>>();
  const panels = new Set<Line<FromPage>>();
  const open = vi.fn(() => opens);
  const wishes = passWish({ lines, panels, open });
  const join = (isPanel = false) => {
    const line = { post: vi.fn(), listen: vi.fn() };
    lines.add(line);
    if (isPanel) panels.add(line);
    wishes.joined(line);
    return line;
  };
  return { wishes, open, join };
}

it('opens the frame and tells it, at once where it listens already', () => {
  const { wishes, open, join } = aPage();
  const line = join();
  expect(wishes.pass(wish())).toBe(true);
  expect(open).toHaveBeenCalledOnce();
  expect(line.post.mock.calls).toEqual([[told]]);
  expect(join().post, 'told once').not.toHaveBeenCalled();
});

it('waits for a frame that is only made by it, and tells it once', () => {
  const { wishes, join } = aPage();
  expect(wishes.pass(wish())).toBe(true);
  expect(join().post.mock.calls).toEqual([[told]]);
  expect(join().post).not.toHaveBeenCalled();
});

it('tells the side panel that stands beside the page, and leaves the frame closed', () => {
  const { wishes, open, join } = aPage();
  const frame = join();
  const panel = join(true);
  expect(wishes.pass(wish())).toBe(true);
  expect(open).not.toHaveBeenCalled();
  expect(frame.post).not.toHaveBeenCalled();
  expect(panel.post.mock.calls).toEqual([[told]]);
});

it('says so where no sidebar can stand, and keeps nothing', () => {
  const { wishes, join } = aPage({ opens: false });
  expect(wishes.pass(wish())).toBe(false);
  expect(join(true).post).not.toHaveBeenCalled();
});

it('waits for the side panel that opens where the frame cannot', () => {
  const { wishes, join } = aPage({ opens: false });
  expect(wishes.pass(wish(true))).toBe(true);
  expect(join(true).post.mock.calls).toEqual([[told]]);
});
