import { afterEach, expect, it, vi } from 'vitest';
import { followFrame } from '../../entrypoints/page.content/follow-frame';
import { openPage } from './open-page';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

/** A page with a message frame, followed; what its observer sees and how often the frame navigated. */
async function follow() {
  const { doc, win } = await openPage('/tests/sites/roundcube/preview-2026-11-21.html');
  const frame = doc.querySelector<HTMLIFrameElement>('#messagecontframe');
  if (!frame) throw new Error('no message frame');
  const seen = vi.fn();
  const navigated = vi.fn();
  const observer = new win.MutationObserver((records) => seen(records[0]?.target.ownerDocument?.URL));
  const followed = followFrame(doc, '#messagecontframe', observer, navigated);
  stops.push(followed.detach);
  followed.attach();
  return { doc, frame, seen, navigated, followed };
}
const touch = (doc: Document | null) => doc?.body.append(doc.createElement('p'));
const other = '/tests/sites/roundcube/forwarded-frame-2026-11-21.html';

it('sees changes in the page and in the document that its message frame shows', async () => {
  const { doc, frame, seen } = await follow();
  touch(doc);
  await expect.poll(() => seen.mock.lastCall?.[0]).toBe(doc.URL);
  touch(frame.contentDocument);
  await expect.poll(() => seen.mock.lastCall?.[0]).toBe(frame.contentDocument?.URL);
});

it('hears that the frame leaves its document and that the next is there, then sees only the next', async () => {
  const { frame, seen, navigated, followed } = await follow();
  const earlier = frame.contentDocument;
  frame.src = other;
  await expect.poll(() => navigated.mock.calls.length).toBe(2);
  followed.attach();
  seen.mockClear();
  touch(earlier);
  touch(frame.contentDocument);
  await expect.poll(() => seen.mock.calls.length).toBe(1);
  expect(seen.mock.lastCall?.[0]).toContain(other);
});

it('hears nothing more of a frame that another has replaced, nor after it is detached', async () => {
  const { doc, frame, seen, navigated, followed } = await follow();
  const another = doc.importNode(frame);
  another.src = other;
  const loaded = new Promise((resolve) => another.addEventListener('load', resolve));
  frame.replaceWith(another);
  followed.attach();
  await loaded;
  navigated.mockClear();
  followed.attach();
  followed.detach();
  seen.mockClear();
  touch(doc);
  const again = new Promise((resolve) => another.addEventListener('load', resolve));
  another.contentWindow?.location.replace(`${other}?again`);
  await again;
  expect(navigated).not.toHaveBeenCalled();
  expect(seen).not.toHaveBeenCalled();
});
