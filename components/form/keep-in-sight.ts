/** What lies over the lower edge: what was just written, and the question whether an address is the user's. */
const OVER_THE_EDGE = '[data-notice], #is-this-you';
const GAP = 8;

/** Returns how much of the window's lower edge is covered. */
function coveredBelow(): number {
  const tops = [...document.querySelectorAll(OVER_THE_EDGE)]
    .map((over) => over.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ top }) => window.innerHeight - top);
  return Math.max(0, ...tops);
}

/** By what the user moves on: from then on nothing but the form itself moves the page. */
const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Scrolls a form that the user is in so that all of it is seen, down to its last button, as it opens, as it grows, and, until they do
 * something, as what comes a moment later pushes it down: what Enter saves has been seen. At once, as nothing that moves helps here. Returns
 * how to end it.
 */
export function keepInSight(form: HTMLElement): () => void {
  const show = () => {
    const { activeElement } = document;
    if (!form.contains(activeElement)) return;
    const margin = `${coveredBelow() + GAP}px`;
    form.style.scrollMarginBlock = `${GAP}px ${margin}`;
    form.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const sizes = new ResizeObserver(show);
  sizes.observe(form);
  sizes.observe(document.body);
  const ending = new AbortController();
  const act = () => sizes.unobserve(document.body);
  for (const kind of ACTS) window.addEventListener(kind, act, { once: true, passive: true, signal: ending.signal });
  return () => {
    ending.abort();
    sizes.disconnect();
  };
}
