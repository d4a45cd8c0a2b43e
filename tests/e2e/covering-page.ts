/** What a page does to have the sidebar clicked unseen. Each runs in the page's own world, and leaves there what takes it back. */
type Covering = Window & { uncover?: () => void };

export interface Attack {
  name: string;
  start: (given: string) => void;
  given?: string;
  /** Whether it comes to nothing, so that the sidebar is seen and used as before. */
  isBeaten: boolean;
}

/** Gives all elements that are found by a selector a declaration, as the page's own style sheet can. */
function style(rule: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = `@layer first { ${rule} } ${rule}`;
  document.head.append(sheet);
  Object.assign(window, { uncover: () => sheet.remove() });
}

/** Writes that declaration to the sidebar's host itself, as often as it is taken back. */
function fight(declaration: string): void {
  const host = document.querySelector<HTMLElement>('html > div');
  const again = () => {
    if (!host) return;
    host.style.cssText = declaration;
    host.inert = true;
    host.hidden = true;
  };
  again();
  const timer = setInterval(again, 20);
  Object.assign(window, { uncover: () => clearInterval(timer) });
}

/** Lays something over all of the window that lets every click through: `place` says where. */
function cover(place: string): void {
  const over = document.createElement('div');
  over.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;z-index:2147483647;background:#fff;pointer-events:none';
  over.textContent = 'Click to go on';
  const outer = document.createElement('section');
  document.documentElement.append(outer);
  // Out of a closed root nobody outside hears that a popover has opened.
  (place === 'in a closed root' ? outer.attachShadow({ mode: 'closed' }) : outer).append(over);
  if (place !== 'above all else') {
    over.popover = 'manual';
    over.showPopover();
  }
  Object.assign(window, { uncover: () => outer.remove() });
}

/** Opens a dialog that makes all else inert. */
function openDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'Go on?';
  document.body.append(dialog);
  dialog.showModal();
  Object.assign(window, { uncover: () => dialog.remove() });
}

function makeInert(): void {
  document.documentElement.inert = true;
  Object.assign(window, {
    uncover: () => {
      document.documentElement.inert = false;
    },
  });
}

/** Shows a picture of how it was before over everything, and lets hits through. */
function holdTransition(): void {
  const sheet = document.createElement('style');
  sheet.textContent = `::view-transition { pointer-events: none }
    ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 600s }`;
  document.head.append(sheet);
  const transition = document.startViewTransition(() => {});
  const uncover = () => {
    transition.skipTransition();
    sheet.remove();
  };
  Object.assign(window, { uncover });
}

/** Shows one thing alone on all of the screen, which lets every click through. */
function fillScreen(): void {
  const alone = document.createElement('section');
  alone.textContent = 'Click to go on';
  const sheet = document.createElement('style');
  sheet.textContent = 'section:fullscreen, section::backdrop { pointer-events: none; background: #fff }';
  document.head.append(sheet);
  document.body.append(alone);
  void alone.requestFullscreen();
  const uncover = () => {
    void document.exitFullscreen();
    alone.remove();
    sheet.remove();
  };
  Object.assign(window, { uncover });
}

/** Takes back what the page did last; runs in the page. */
export function uncover(): void {
  (window as Covering).uncover?.();
}

const onRoot = [
  'opacity: 0',
  'clip-path: inset(0 400px 0 0)',
  'mask-image: linear-gradient(transparent, transparent)',
  'mix-blend-mode: screen',
  'transform: translateX(200px)',
  'transform: scale(0.3)',
  'pointer-events: none',
  'zoom: 0.1',
  'contain: paint',
];
const onHost = [
  'display: none',
  'opacity: 0',
  'left: -9999px',
  'visibility: hidden',
  'transform: scale(0.01)',
  'pointer-events: none',
];

/** What a page can do, in both browsers. */
export const attacks: Attack[] = [
  ...onRoot.map((declaration) => ({
    name: `the root with ${declaration}`,
    start: style,
    given: `html { ${declaration} !important }`,
    isBeaten: true,
  })),
  ...onHost.map((declaration) => ({
    name: `the host with ${declaration}`,
    start: style,
    given: `html > div { ${declaration} !important }`,
    isBeaten: true,
  })),
  { name: 'a host that is hidden again and again', start: fight, given: 'display: none !important', isBeaten: true },
  { name: 'a cover above all else', start: cover, given: 'above all else', isBeaten: true },
  { name: 'a cover in the top layer', start: cover, given: 'in the top layer', isBeaten: true },
  { name: 'a modal dialog', start: openDialog, isBeaten: false },
  { name: 'an inert page', start: makeInert, isBeaten: false },
  { name: 'a picture of the page', start: holdTransition, isBeaten: false },
  { name: 'one thing alone on the screen', start: fillScreen, isBeaten: false },
];

/** What Firefox lets reach the top layer, and Chromium does not. */
export const blurredRoot = { name: 'a blurred root', start: style, given: 'html { filter: blur(40px) !important }' };
/** How many pages are dark: it hides nothing. */
export const invertedRoot = {
  name: 'an inverted root',
  start: style,
  given: 'html { filter: invert(0.95) hue-rotate(180deg) !important }',
};
/** A cover that comes into the top layer without a word: Firefox does not tell of it, so that we raise ourselves above it. */
export const silentCover = { name: 'a cover out of a closed root', start: cover, given: 'in a closed root' };
