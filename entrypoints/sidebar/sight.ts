/** For how long the sidebar must have been seen whole before anything in it reacts, in milliseconds. */
const LONG_ENOUGH = 500;
/** For how long something lies over it before that is said: the browser itself takes a moment to know. */
const SURE = 250;
/** How often it is looked again while something seems to lie over it, in milliseconds. */
const AGAIN = 300;
/** What makes something happen. */
const DEEDS = ['pointerdown', 'mousedown', 'click', 'auxclick', 'keydown'] as const;
const TYPED = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, [contenteditable]';

/** Says whether anything lies over an element or changes how it looks; not in every browser. */
interface Tracked {
  isVisible?: boolean;
}
const TRACKED = { trackVisibility: true, delay: 100 };

/** Whether an event only types, goes on to the next field or closes something. */
function isHarmless(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const isSign = event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter';
  const isTyped = event.target instanceof Element && event.target.matches(TYPED);
  return event.key === 'Tab' || event.key === 'Escape' || (isTyped && !isSign);
}

/**
 * Keeps everything in the sidebar from reacting while it is not seen whole and unobscured for half a second: a page could lay it,
 * unseen, under somebody's pointer. Calls `told` when that is to be said, and when it is over. Returns what is to be called with
 * what the reader in the page sees of it.
 */
export function guardSight(told: (isCovered: boolean) => void): (isCovered: boolean) => void {
  let isWhole = false;
  let isClosed = true;
  let hearsCover = false;
  let was = '';
  let isTold = false;
  let timer = 0;

  const { dataset } = document.documentElement;
  dataset['unseen'] = '';
  const tell = (isCovered: boolean) => {
    if (isCovered !== isTold) told(isCovered);
    isTold = isCovered;
  };
  const react = () => {
    delete dataset['unseen'];
    tell(false);
  };
  const conclude = () => {
    const is = isClosed ? 'closed' : isWhole && !hearsCover ? 'seen' : 'covered';
    if (is === was) return;
    clearTimeout(timer);
    // The frame was made to be seen: the time that it took to load counts.
    if (is === 'seen') timer = window.setTimeout(react, was ? LONG_ENOUGH : LONG_ENOUGH - performance.now());
    else dataset['unseen'] = '';
    if (is === 'covered') timer = window.setTimeout(() => tell(true), SURE);
    if (is === 'closed') tell(false);
    was = is;
  };

  // Above all that is ours, which would count as lying over it, too.
  const pane = document.createElement('div');
  pane.popover = 'manual';
  pane.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none';
  document.body.append(pane);
  pane.showPopover();
  const raise = () => {
    pane.hidePopover();
    pane.showPopover();
  };
  // Before the next picture: once the browser has seen a menu of ours over it, a press in the menu would do nothing for a while.
  document.addEventListener('beforetoggle', ({ target }) => target !== pane && requestAnimationFrame(raise), true);
  // What came there in the same moment, and a browser that has looked too early, are not told of twice.
  setInterval(() => was === 'covered' && !isWhole && raise(), AGAIN);
  const observer = new IntersectionObserver(
    (entries) => {
      const entry: (IntersectionObserverEntry & Tracked) | undefined = entries.at(-1);
      if (!entry) return;
      isClosed = !entry.isIntersecting;
      isWhole = entry.intersectionRatio >= 0.98 && entry.isVisible !== false;
      conclude();
    },
    { threshold: [0, 0.98, 1], ...TRACKED },
  );
  observer.observe(pane);

  for (const kind of DEEDS) {
    const hold = (event: Event) => {
      if (dataset['unseen'] === undefined || isHarmless(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener(kind, hold, { capture: true });
  }
  return (isCovered) => {
    hearsCover = isCovered;
    conclude();
  };
}
