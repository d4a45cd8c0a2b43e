const nameOf = (one: Element) => one.outerHTML.slice(0, 160);

/** Returns what stands out over the right edge of the window; what a box lets scroll sideways, may. */
function outside(card: Element): string[] {
  return [...card.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    .filter((one) => !one.closest('.sr-only, .truncate') && !one.parentElement?.closest('[data-sideways]'))
    .map((one) => `outside: ${nameOf(one)}`);
}

/** Returns what is cut off and says nowhere how it goes on. */
function clipped(card: Element): string[] {
  return [...card.querySelectorAll<HTMLElement>('*')]
    .filter((one) => {
      if (one.closest('.sr-only, svg, select, input, textarea')) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCutAcross = overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
      const isCutDown = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1;
      return (isCutAcross || isCutDown) && !one.closest('[title]');
    })
    .map((one) => `clipped without a title: ${nameOf(one)}`);
}

const PRESSED = 'a[href], button, input, select, textarea, summary';

/** Returns whether an element lies over others on purpose, as a menu or a heading that stays does. */
function liesOver(one: Element, beside: Element): boolean {
  for (let at: Element | null = one; at && !at.contains(beside); at = at.parentElement) {
    if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Returns whether a point is shown by every box that cuts off, or scrolls, what one holds. */
function isScrolledTo(one: Element, x: number, y: number): boolean {
  for (let box = one.parentElement; box; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (overflowX !== 'visible' && (x < left || x > right)) return false;
    if (overflowY !== 'visible' && (y < top || y > bottom)) return false;
  }
  return true;
}

/** Returns what can be pressed, but not in its middle: something else takes the press there. */
function covered(card: Element): string[] {
  return [...card.querySelectorAll<HTMLElement>(PRESSED)].flatMap((one) => {
    const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!one.checkVisibility() || one.closest('.sr-only') || !isScrolledTo(one, x, y)) return [];
    const above = document.elementFromPoint(x, y);
    if (!above || one.contains(above) || above.contains(one) || liesOver(above, one)) return [];
    const label = above.closest('label');
    return label?.control === one ? [] : [`covered by ${nameOf(above)}: ${nameOf(one)}`];
  });
}

/** Returns what is wrong with a card as it stands: what is cut off, what reaches out of the window, and what cannot be pressed. */
export function misfits(card: Element): string[] {
  const isWider = document.documentElement.scrollWidth > window.innerWidth;
  return [...(isWider ? ['the page scrolls sideways'] : []), ...outside(card), ...clipped(card), ...covered(card)];
}
