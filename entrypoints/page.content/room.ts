/** Pixels that a page needs beside the sidebar; where less would be left, the sidebar lies over it. */
const LEAST = 480;
/** Pixels of the page that stay in sight beside an open sidebar, however narrow the window or great the zoom. */
const GAP = 40;

/** Narrows the page by `width` pixels so that nothing lies under the sidebar; 0 gives the room back. */
export function makeRoom(win: Window, width: number): void {
  const { style } = win.document.documentElement;
  const room = win.innerWidth - width >= LEAST ? width : 0;
  if (room > 0) style.setProperty('margin-right', `${room}px`, 'important');
  else style.removeProperty('margin-right');
  win.dispatchEvent(new Event('resize'));
}

/** The width that the sidebar gets in this window, in CSS pixels. */
export const widthIn = (win: Window, wanted: number): number => Math.min(wanted, win.innerWidth - GAP);
