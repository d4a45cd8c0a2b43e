type Caught = Window & { caught?: unknown[] };

/** What a page can prepare before our reader comes, to be given the closed root; runs in the page's own world. */
export function lieInWait(): void {
  const caught: unknown[] = [];
  Object.assign(window, { caught });
  class Trap extends HTMLElement {
    static disabledFeatures = ['shadow'];
    constructor() {
      super();
      caught.push(this.attachInternals().shadowRoot ?? 'an element of ours');
    }
  }
  for (const name of ['keyside-sidebar', 'keyside-root', 'keyside-host', 'keyside-teach']) {
    customElements.define(name, class extends Trap {});
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    caught.push('a call of attachShadow');
    return attach.call(this, { ...init, mode: 'open' });
  };
  addEventListener('message', ({ data }) => caught.push(data), true);
}

/** What such a page has got, and what it gets by asking each element beside its body. */
export function catchRoots(): unknown[] {
  const caught = (window as Caught).caught ?? ['nothing was prepared'];
  for (const element of document.documentElement.children) {
    if (!(element instanceof HTMLElement) || element === document.body || element === document.head) continue;
    try {
      caught.push(element.attachInternals().shadowRoot);
    } catch {
      // Only an element with a name of its own has internals.
    }
    if (element.shadowRoot) caught.push(element.shadowRoot);
  }
  return caught.map(String);
}
