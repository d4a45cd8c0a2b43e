/** Puts a popover below the button that opens it, as far as it fits into the window; `width` in pixels. */
export function standBelow(button: HTMLElement | null, box: HTMLElement | null, width: number): void {
  const { bottom = 0, left = 0 } = button?.getBoundingClientRect() ?? {};
  box?.style.setProperty('--top', `${Math.max(0, bottom) + 4}px`);
  box?.style.setProperty('--left', `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`);
}
