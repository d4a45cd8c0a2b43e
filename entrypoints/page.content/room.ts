/** Narrows the page by `width` pixels so that nothing lies under the sidebar; 0 gives the room back. */
export function makeRoom(win: Window, width: number): void {
  const { style } = win.document.documentElement;
  if (width > 0) style.setProperty('margin-right', `${width}px`, 'important');
  else style.removeProperty('margin-right');
  win.dispatchEvent(new Event('resize'));
}
