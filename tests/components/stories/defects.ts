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

/** Returns what is wrong with a card as it stands: what is cut off, and what reaches out of the window. */
export function misfits(card: Element): string[] {
  const isWider = document.documentElement.scrollWidth > window.innerWidth;
  return [...(isWider ? ['the page scrolls sideways'] : []), ...outside(card), ...clipped(card)];
}
