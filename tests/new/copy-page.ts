import type { Disguise } from './disguise';
import { scrubAttribute } from './scrub-attribute';

const DROPPED = new Set('base embed noscript object style template'.split(' '));

/** Returns the file that stands for the document in a frame, or null where the frame cannot be read. */
export type KeepFrame = (frame: HTMLIFrameElement) => string | null;

/** JSON with its texts replaced, but for the names of types and languages. */
function scrubJson(value: unknown, given: Disguise): unknown {
  if (typeof value === 'string') return given.text(value);
  if (Array.isArray(value)) return value.map((one) => scrubJson(one, given));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === '@type' || key === '@context' ? one : scrubJson(one, given)]),
  );
}

function scriptText(script: Element, given: Disguise): string | null {
  if (script.getAttribute('type') !== 'application/ld+json') return null;
  try {
    return JSON.stringify(scrubJson(JSON.parse(script.textContent ?? ''), given));
  } catch {
    return null;
  }
}

/** Styles are gone in the copy, so that what they hid has to say so itself. */
function keepHidden(from: Element, to: Element): void {
  const view = from.ownerDocument.defaultView;
  if (!view || from.closest('head')) return;
  const { display, visibility } = view.getComputedStyle(from);
  if (display === 'none') to.setAttribute('hidden', '');
  const above = from.parentElement ? view.getComputedStyle(from.parentElement).visibility : 'visible';
  if (visibility !== above) to.setAttribute('style', `visibility: ${visibility}`);
}

function copyState(from: Element, to: Element, { text }: Disguise): void {
  if (!('value' in from) || typeof from.value !== 'string') return;
  if (from.localName === 'textarea') to.textContent = text(from.value);
  if ('checked' in from) to.toggleAttribute('checked', from.checked === true);
  if (from.localName === 'select') {
    const chosen = from.value;
    [...from.querySelectorAll('option')].forEach((option, place) => {
      to.querySelectorAll('option')[place]?.toggleAttribute('selected', option.value === chosen);
    });
  }
}

/** Copies an element with what is in it into the document of `parent`: no code, no styles, invented words. */
export function copyPage(from: Element, parent: Node, given: Disguise, keepFrame: KeepFrame): void {
  const doc = parent.ownerDocument ?? (parent as Document);
  // Beside the body stands our own sidebar.
  if (DROPPED.has(from.localName) || (from.localName === 'div' && from.parentElement?.localName === 'html')) return;
  const isScript = from.localName === 'script';
  const script = isScript ? scriptText(from, given) : null;
  if (isScript && script === null && !from.hasAttribute('src')) return;
  // A page that forgets to escape an address makes an element of it.
  const name = /^[a-z][\w-]*$/i.test(from.localName) ? from.localName : 'span';
  const to = doc.createElementNS(from.namespaceURI, name);
  for (const { name, value } of from.attributes) {
    // What is in the field, not what was there when the page came.
    const isLive = name === 'value' && 'value' in from && typeof from.value === 'string';
    const kept = scrubAttribute(from, name, isLive ? String(from.value) : value, given);
    if (kept !== null && !(from.localName === 'link' && name === 'rel')) to.setAttribute(name, kept);
  }
  if (from.localName === 'input' && !from.hasAttribute('value') && 'value' in from && from.value) {
    const kept = scrubAttribute(from, 'value', String(from.value), given);
    if (kept !== null) to.setAttribute('value', kept);
  }
  parent.appendChild(to);
  if (isScript) {
    to.setAttribute('type', script === null ? 'text/plain' : 'application/ld+json');
    to.textContent = script ?? '';
    return;
  }
  keepHidden(from, to);
  if (from.localName === 'iframe') {
    const src = keepFrame(from as HTMLIFrameElement);
    if (src) to.setAttribute('src', src);
    return;
  }
  if (from.localName === 'svg') return;
  if (from.shadowRoot) {
    const root = to.attachShadow({ mode: 'open', serializable: true });
    for (const child of from.shadowRoot.childNodes) copyNode(child, root, given, keepFrame);
  }
  if (from.localName !== 'textarea') for (const child of from.childNodes) copyNode(child, to, given, keepFrame);
  copyState(from, to, given);
}

function copyNode(from: Node, parent: Node, given: Disguise, keepFrame: KeepFrame): void {
  if (from.nodeType === Node.ELEMENT_NODE) copyPage(from as Element, parent, given, keepFrame);
  if (from.nodeType === Node.TEXT_NODE)
    parent.appendChild(parent.ownerDocument?.createTextNode(given.text(from.nodeValue ?? '')) ?? from.cloneNode());
}
