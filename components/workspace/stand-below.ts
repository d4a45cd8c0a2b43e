/** Puts a popover below the button that opens it, as far as it fits into the window, and above where it is open and has no room; `width` in pixels. */
export function standBelow(button: HTMLElement | null, box: HTMLElement | null, width: number): void {
  const { top = 0, bottom = 0, left = 0 } = button?.getBoundingClientRect() ?? {};
  const { clientWidth, clientHeight } = document.documentElement;
  const high = box?.offsetHeight ?? 0;
  const isAbove = bottom + 4 + high > clientHeight && top - 4 - high >= 0;
  box?.style.setProperty('--top', `${isAbove ? top - 4 - high : Math.max(0, bottom) + 4}px`);
  box?.style.setProperty('--left', `${Math.max(8, Math.min(left, clientWidth - width - 8))}px`);
}
