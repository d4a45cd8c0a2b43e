import type { Disguise } from './disguise';

/** Made for people, or filled with what people write. */
const READ_BY_PEOPLE = new Set(
  'alt aria-description aria-label aria-valuetext content data-original-title data-title data-tooltip label summary title'.split(
    ' ',
  ),
);
/** Words of the page's own structure, several in one value. */
const STRUCTURE = new Set(
  'class role type rel sandbox itemprop itemtype dir lang method viewbox d points transform'.split(' '),
);
/** Several ids in one value, and what the app itself says in an empty field. */
const CODES = new Set('id for headers aria-controls aria-describedby aria-labelledby aria-owns placeholder'.split(' '));
const DROPPED =
  /^(on.*|style|srcset|srcdoc|nonce|integrity|ping|http-equiv|autofocus|js(action|data|log|model|name|controller)|hidden)$/;
const TYPED_IN = new Set(['email', 'search', 'tel', 'text', 'url']);

/** What was typed in, or a code behind a choice. */
const isTyped = (element: Element): boolean =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && TYPED_IN.has(element.getAttribute('type')?.toLowerCase() ?? 'text'));

/** Returns what may be kept of an attribute; null where nothing may. */
export function scrubAttribute(element: Element, name: string, value: string, { text, code }: Disguise): string | null {
  if (DROPPED.test(name) || !/^[a-z_][\w.:-]*$/i.test(name) || /^\s*(data|javascript|blob):/i.test(value)) return null;
  const isSecret =
    element.localName === 'input' && /^(hidden|password|file)$/i.test(element.getAttribute('type') ?? '');
  if (name === 'value' && isSecret) return null;
  if (STRUCTURE.has(name)) return value;
  if (name === 'src') return element.localName === 'script' ? code(value).replace(/[?#].*/, '') : null;
  if (name === 'content' && /csrf|key|nonce|token|verif/i.test(element.getAttribute('name') ?? '')) return null;
  if (CODES.has(name)) return code(value);
  const isRead =
    READ_BY_PEOPLE.has(name) ||
    (name === 'value' && isTyped(element)) ||
    (name === 'name' && element.hasAttribute('email')) ||
    // A single plain word may be a code; whole sentences, and letters that no programmer writes, are not.
    (name !== 'href' && /[^\x21-\x7e]/.test(value.trim()));
  return isRead ? text(value) : code(value);
}
