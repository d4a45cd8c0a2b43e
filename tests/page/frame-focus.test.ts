import { describe, expect, it } from 'vitest';
import { mount } from './mount-frame';

describe('the focus, by a key', () => {
  const input = () => document.querySelector('input') as HTMLInputElement;

  it('goes in, and by the same key comes out again', async () => {
    const { sidebar, root, frame, connect, stands } = mount({ open: false });
    input().focus();
    sidebar.toggle(true);
    await connect();
    await expect.poll(() => root.activeElement).toBe(frame());
    sidebar.toggle(true);
    await expect.poll(() => stands().sidebar).toBe(false);
    await expect.poll(() => document.activeElement).toBe(input());
  });

  it('goes into a sidebar that stands open, which stays', async () => {
    const { sidebar, root, frame, connect, stands } = mount();
    await connect();
    input().focus();
    sidebar.toggle(true);
    await expect.poll(() => root.activeElement).toBe(frame());
    await expect.poll(() => stands().sidebar).toBe(true);
  });
});

describe('the focus, when it is closed from inside', () => {
  const input = () => document.querySelector('input') as HTMLInputElement;
  /** Opens it while the page's field has the focus, and goes into it. */
  async function enter() {
    const mounted = mount({ open: false });
    input().focus();
    mounted.sidebar.toggle(false);
    const say = await mounted.connect();
    mounted.frame()?.focus();
    await expect.poll(() => document.activeElement?.parentNode).toBe(document.documentElement);
    return { ...mounted, say };
  }

  it('goes back to the field that had it', async () => {
    const { say } = await enter();
    say({ kind: 'sidebar.closed' });
    await expect.poll(() => document.activeElement).toBe(input());
  });

  it.each([
    ['gone', () => input().remove()],
    ['out of sight', () => input().setAttribute('hidden', '')],
  ])('goes to the rail where the field is %s', async (_, change) => {
    const { say, root, rail } = await enter();
    change();
    say({ kind: 'sidebar.closed' });
    await expect.poll(() => root.activeElement).toBe(rail);
  });

  it('stays in the page where it was there all the time', async () => {
    const { sidebar } = mount();
    input().focus();
    sidebar.toggle(false);
    await expect.poll(() => document.activeElement).toBe(input());
  });

  it('is not taken by a press on the rail', () => {
    const { rail } = mount({ open: false });
    const press = new MouseEvent('mousedown', { cancelable: true });
    rail.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
