/** A page in which it was begun to note, before our reader came. */
export type Noting = Window & {
  noted: Partial<Record<'events' | 'changes' | 'entries' | 'calls', string[]>>;
  /** The element of ours that a page can point at. */
  ofUs: HTMLElement;
};

/**
 * Begins to note all that comes to a page by itself: events, changes of its document, entries of performance, and calls of its own
 * prototypes with anything of ours. Runs in the page's own world, before all else, and can use nothing outside of itself.
 */
export function beginNoting(): void {
  const noted: Record<string, Set<string>> = {};
  const note = (kind: string, what: unknown) => {
    noted[kind] ??= new Set();
    noted[kind].add(String(what));
  };
  const divs = () => [...document.documentElement.children].filter(({ localName }) => /^div$|-/.test(localName));
  Object.defineProperties(window, {
    noted: { get: () => Object.fromEntries(Object.entries(noted).map(([kind, all]) => [kind, [...all].sort()])) },
    ofUs: { get: () => divs().at(-1) },
  });
  const nameOf = (one: unknown) => (one instanceof Node ? one.nodeName : Object.prototype.toString.call(one));

  const kinds =
    'message focusin focusout select selectionchange copy load error toggle beforetoggle animationstart transitionrun slotchange ' +
    'securitypolicyviolation scroll submit input change invalid fullscreenchange hashchange popstate';
  for (const kind of kinds.split(' ')) {
    const hear = (event: Event) => {
      const { data, blockedURI } = event as Event & { data?: unknown; blockedURI?: string };
      const said = data ? JSON.stringify(data) : '';
      note('events', [kind, ...event.composedPath().map(nameOf), blockedURI, said].join(' '));
    };
    window.addEventListener(kind, hear, true);
  }

  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (target !== document && target !== document.documentElement && target.parentNode !== document.documentElement)
        continue;
      const value = attributeName && target instanceof Element ? target.getAttribute(attributeName) : '';
      note('changes', [type, nameOf(target), attributeName, value, ...[...addedNodes].map(nameOf)].join(' '));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const told = JSON.stringify(entry);
        if (/-extension:|keyside|sidebar/i.test(told)) note('entries', told);
      }
    }).observe({ type, buffered: true });
  }

  const isOurs = (given: unknown) =>
    given instanceof Element
      ? divs().includes(given)
      : typeof given === 'string' && /-extension:|keyside|sidebar\.html|^[0-9a-f]{32}$/i.test(given);
  const bend = (owner: object, name: string) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    for (const part of ['value', 'get', 'set'] as const) {
      const former: unknown = descriptor?.[part];
      if (!descriptor?.configurable || typeof former !== 'function') continue;
      const bent = function (this: unknown, ...given: unknown[]) {
        if ([this, ...given].some(isOurs)) note('calls', `${name} ${given.map(String).join()}`);
        return Reflect.apply(former, this, given);
      };
      Object.defineProperty(owner, name, { ...descriptor, [part]: bent });
    }
  };
  const bent: [object, string][] = [
    [Element.prototype, 'attachShadow append setAttribute remove'],
    [HTMLElement.prototype, 'attachInternals focus hidden popover showPopover'],
    [HTMLIFrameElement.prototype, 'src contentWindow contentDocument'],
    [Node.prototype, 'appendChild insertBefore textContent'],
    [EventTarget.prototype, 'addEventListener dispatchEvent'],
    [MessagePort.prototype, 'postMessage start onmessage'],
    [window, 'postMessage'],
    [CSSStyleDeclaration.prototype, 'cssText setProperty'],
    [JSON, 'parse'],
  ];
  for (const [owner, names] of bent) for (const name of names.split(' ')) bend(owner, name);
}
