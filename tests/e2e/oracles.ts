import type { Noting } from './noted.ts';

declare const noted: Noting['noted'];
declare const ofUs: Noting['ofUs'];

/**
 * What a page can ask to look into the sidebar, each in the page's own world after `beginNoting`. An answer may say that we are there,
 * and nothing of whom the sidebar shows. None can use anything outside of itself.
 */
export const oracles: Record<string, () => unknown> = {
  'defined elements and their internals': () => {
    try {
      return ofUs.attachInternals().shadowRoot?.textContent;
    } catch {
      return 'no element that a page can define';
    }
  },
  'the root': () => [ofUs.shadowRoot?.textContent, ofUs.outerHTML],
  'bent prototypes': () => noted.calls ?? [],
  'events that pass by': () =>
    noted.events?.filter((event) => /^(message|load|error|toggle|before|anim|trans|slot|sec|copy)/.test(event)),
  'changes of the document': () => noted.changes,
  'entries of performance': () => [
    noted.entries ?? [],
    performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => /-extension:|keyside/.test(name)),
  ],
  'hit testing': () => {
    const hits = [];
    for (let x = innerWidth - 40; x < innerWidth; x += 4) {
      for (let y = 0; y < innerHeight; y += 8) {
        const caret = document.caretPositionFromPoint?.(x, y);
        const texts =
          caret?.offsetNode.isConnected && ofUs.contains(caret.offsetNode) ? caret.offsetNode.textContent : '';
        hits.push(`${x} ${y} ${document.elementsFromPoint(x, y).filter((one) => ofUs.contains(one)).length} ${texts}`);
      }
    }
    return hits;
  },
  'sizes and layout': () => {
    const former = ofUs.style.cssText;
    // What a page can do to our element from outside, so that what stands in it makes it larger.
    const small = 'display:block;transform:scale(1);overflow:auto;width:1px;height:1px';
    const bends = [
      '',
      small,
      'display:inline-flex;position:static;transform:scale(1)',
      `${small};letter-spacing:900px;word-spacing:900px;text-emphasis:"x";font-size:90px;-webkit-text-stroke:9px red`,
      `${small};writing-mode:vertical-rl;direction:rtl;text-indent:900px;line-height:90;zoom:9;quotes:"x"`,
    ];
    return bends.map((bend) => {
      for (const rule of bend.split(';').filter(Boolean)) {
        const [name = '', value = ''] = rule.split(':');
        ofUs.style.setProperty(name, value, 'important');
      }
      const sizes = [ofUs, document.documentElement, document.body].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height, one.scrollWidth, one.scrollHeight, one.clientWidth, one.offsetHeight].join(' ');
      });
      ofUs.style.cssText = former;
      return sizes;
    });
  },
  'sizes that are observed': () =>
    new Promise((resolve) => {
      const sizes: unknown[] = [];
      new ResizeObserver(([one]) => sizes.push(one?.contentRect.width)).observe(ofUs);
      new IntersectionObserver(([one]) => sizes.push(one?.intersectionRatio, one?.boundingClientRect.width)).observe(
        ofUs,
      );
      setTimeout(() => resolve(sizes.map(String).sort()), 300);
    }),
  'the computed style': () => {
    const style = getComputedStyle(ofUs);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  },
  'the focus': () => {
    const is = (name: string) => CSS.supports(`selector(${name})`) && ofUs.matches(name);
    const names = [':focus', ':focus-within', ':focus-visible', ':active', ':popover-open', ':modal', ':fullscreen'];
    return [document.activeElement?.localName, ...names.map(is)];
  },
  'the selection': () => {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const range = document.createRange();
    range.selectNodeContents(ofUs);
    const said = [selection?.toString(), range.toString(), range.getClientRects().length, ofUs.innerText];
    selection?.removeAllRanges();
    return said;
  },
  'a search in the page': () => {
    const { find } = window as Window & { find?: (text: string, isCase: boolean) => boolean };
    return ['K', 'S', 'P', '●', 'Kovács Bau Kft.', 'Keyside'].map((word) => {
      let hits = 0;
      getSelection()?.removeAllRanges();
      while (hits < 3000 && find?.call(window, word, true)) hits += 1;
      getSelection()?.removeAllRanges();
      return `${word} ${hits}`;
    });
  },
  'what a screen reader is told': () => [
    ofUs.getAttributeNames().map((name) => name !== 'style' && `${name}=${ofUs.getAttribute(name)}`),
    [ofUs.role, ofUs.ariaLabel, ofUs.title, ofUs.tabIndex, document.title],
  ],
  'frames and windows': () => [
    window.length,
    [...document.querySelectorAll('iframe')].map(({ src, name }) => [src, name]),
    Object.getOwnPropertyNames(window).filter((name) => /keyside/i.test(name)),
  ],
  'the history': () => [history.length, history.state, location.hash],
  'style sheets, fonts and animations': () => [
    document.styleSheets.length,
    document.adoptedStyleSheets.length,
    document.fonts.size,
    document.getAnimations().length,
    ofUs.getAnimations({ subtree: true }).length,
  ],
  'rules that look inside': () => {
    const sheet = new CSSStyleSheet();
    const insides = [':focus-within', ' iframe', ' button:not(:empty)'];
    sheet.replaceSync(
      insides.map((inside, index) => `html:has(> :last-child${inside}) { --seen-${index}: 1 }`).join(' '),
    );
    document.adoptedStyleSheets.push(sheet);
    const style = getComputedStyle(document.documentElement);
    const seen = insides.map((_, index) => style.getPropertyValue(`--seen-${index}`));
    document.adoptedStyleSheets.pop();
    return seen;
  },
  "the page's storages": async () => [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await indexedDB.databases(),
    await caches.keys(),
    document.cookie,
    window.name,
  ],
  'the room that is given': () => [document.documentElement.style.cssText, document.body.style.cssText],
};

/** Draws a sidebar as one should not, which gives its secret away to every oracle. It too runs in the page's own world. */
export function drawCarelessly(secret: string): void {
  class Careless extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'closed' }).innerHTML = `${secret}<slot></slot>`;
    }
  }
  if (!customElements.get('careless-sidebar')) customElements.define('careless-sidebar', Careless);
  for (const former of document.querySelectorAll('careless-sidebar')) former.remove();
  document.adoptedStyleSheets = secret ? [new CSSStyleSheet()] : [];
  const host = document.createElement('careless-sidebar');
  const frame = document.createElement('iframe');
  frame.name = secret;
  const inside = document.createElement('div');
  inside.tabIndex = 0;
  const button = document.createElement('button');
  button.textContent = secret;
  button.style.cssText = `position:fixed;right:0;top:40vh;font-size:${secret ? 40 : 4}px;`;
  inside.append(button, frame);
  host.append(inside);
  host.style.cssText = `display:block;position:relative;width:${secret ? 40 : 4}px;height:9px;--secret:${secret}`;
  host.ariaLabel = secret;
  document.documentElement.append(host);
  document.documentElement.style.setProperty('--secret', secret);
  document.documentElement.setAttribute('data-secret', secret);
  performance.mark(`keyside ${secret}`);
  history.replaceState(secret, '');
  localStorage.setItem('secret', secret);
  window.postMessage(`keyside ${secret}`);
  if (secret) inside.focus();
}
