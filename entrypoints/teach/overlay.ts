const HOST = 'all:initial;position:fixed;z-index:2147483645;inset:0;';
const SURFACE = 'position:fixed;inset:0;cursor:crosshair;outline:none;';
const OUTLINE = `position:fixed;pointer-events:none;box-sizing:border-box;border:3px solid #0f5f5c;border-radius:6px;
box-shadow:0 0 0 2px #fff,0 0 0 200vmax #0004;display:none;`;
const BAR = `position:fixed;left:16px;max-width:min(440px,calc(100vw - 32px));box-sizing:border-box;padding:10px 14px;
border-radius:10px;border:1px solid #fff;background:#0f5f5c;color:#fff;font:14px/1.45 system-ui,sans-serif;pointer-events:none;
box-shadow:0 4px 16px #0006;`;
/** Pixels between the outline and what it stands around. */
const GAP = 4;

/** What lies over the page while the user points: nothing of the page can be clicked through it. */
export interface Overlay {
  /** What stands in the page's own tree. */
  host: Element;
  /** Takes the keyboard. */
  focus(): void;
  /** Draws the outline around an element; null takes it away. */
  outline(element: Element | null): void;
  /** Says and reads out what stands in the element, or what is wrong. */
  say(text: string): void;
  remove(): void;
}

/** Lays the overlay over the page, in a closed shadow root; `instruction` stays in sight and is read out. */
export function layOver(doc: Document, instruction: string): Overlay {
  const make = (css: string, parent: Node) => {
    const element = doc.createElement('div');
    element.style.cssText = css;
    parent.appendChild(element);
    return element;
  };
  // A plain element, as the rail's is: one whose name has a hyphen could be defined by the page, which is then given its closed root.
  const host = doc.createElement('div');
  host.style.cssText = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const surface = make(SURFACE, root);
  surface.tabIndex = -1;
  // All keys come to us: a screen reader would keep the arrow keys for itself.
  surface.role = 'application';
  surface.ariaLabel = instruction;
  const outline = make(OUTLINE, root);
  const bar = make(BAR, root);
  const rule = make('', bar);
  rule.textContent = instruction;
  const said = make('font-weight:600;overflow-wrap:anywhere;', bar);
  said.ariaLive = 'polite';
  doc.documentElement.append(host);

  return {
    host,
    focus: () => surface.focus({ preventScroll: true }),
    say(text) {
      said.textContent = text;
      said.style.marginTop = text && '6px';
    },
    outline(element) {
      const box = element?.getBoundingClientRect();
      outline.style.display = box ? 'block' : 'none';
      // The words stand at the other end of the window.
      const isBelow = box ? box.top > (doc.defaultView?.innerHeight ?? 0) / 2 : false;
      bar.style.inset = isBelow ? '16px auto auto 16px' : 'auto auto 16px 16px';
      if (!box) return;
      outline.style.left = `${box.left - GAP}px`;
      outline.style.top = `${box.top - GAP}px`;
      outline.style.width = `${box.width + 2 * GAP}px`;
      outline.style.height = `${box.height + 2 * GAP}px`;
    },
    remove: () => host.remove(),
  };
}
