import { isRoleAddress } from '../../lib/domain/identify/role-address';
import { type Invention, plain } from './invent';

/** Puts invented people, companies, addresses and numbers in the place of real ones, everywhere the same. */
export interface Disguise {
  /** What people read: every word is replaced, and what stands between them stays. */
  text(text: string): string;
  /** What programs read, an id or an address of a page: only what tells people, companies and records apart is replaced. */
  code(code: string): string;
}

const EMAIL = /[^\s<>()[\]\\,;:"'@=&?/|{}]+@[^\s<>()[\]\\,;:"'@=&?/|{}]+\.[\p{L}\d-]{2,}/u;
const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"']+/;
const HOST = /[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*\.\p{L}{2,}/u;
const NUMBER = /\+?\(?\d[\d\s()/.–-]{5,}\d|\d{4,}/;
const UUID = /[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/;
const SCHEME = /\b(?:mailto|tel):/;
const TOKEN = /[A-Za-z0-9]{12,}(?![\p{L}\p{M}\d])/u;
const WORD = /\p{L}[\p{L}\p{M}'’]*/u;
/** What stands before the name of a company in a host, and says nothing of it. */
const SERVICE = /^(apps?|crm|erp|mail|webmail|www)$/;
const FILE = /\.(?:csv|docx?|eml|gif|html?|ics|jpe?g|ods|odt|pdf|png|pptx?|txt|xlsx?|zip)$/i;
/** "J%C3%BCrgen": a part of an address of a page that is written in percents. */
const IN_PERCENT = /[\p{L}\p{M}\d_.+~@-]*(?:%[\dA-Fa-f]{2}[\p{L}\p{M}\d_.+~@-]*)+/u;
const any = (...parts: RegExp[]) => new RegExp(parts.map(({ source }) => source).join('|'), 'gu');
const whole = ({ source }: RegExp) => new RegExp(`^(?:${source})$`, 'u');

const WORDS = any(WORD);
const PARTS_OF_TEXT = any(SCHEME, EMAIL, URL_IN_TEXT, HOST, UUID, TOKEN, NUMBER, WORD);
const PARTS_OF_CODE = any(IN_PERCENT, EMAIL, HOST, UUID, /[\p{L}\d]+/u);
const IS_EMAIL = whole(EMAIL);
const IS_URL = whole(URL_IN_TEXT);
const IS_HOST = whole(HOST);
const IS_NUMBER = whole(NUMBER);
const IS_UUID = whole(UUID);
const IS_SCHEME = whole(SCHEME);
const IS_IN_PERCENT = whole(IN_PERCENT);

/** Letters and digits that no word has: a record's id, a key. */
function isToken(run: string): boolean {
  if (run.length < 12) return false;
  if (/\d/.test(run)) return /[A-Za-z]\d/.test(run) && /\d[A-Za-z]/.test(run);
  return run.length >= 16 && (run.match(/[a-z][A-Z]/g)?.length ?? 0) * 5 > run.length;
}

export interface Known {
  /** The names of people by their addresses, in small letters. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Every host named on the page, in small letters. */
  hosts: ReadonlySet<string>;
  /** The words by which the page itself is built: a name may be one of them, and they stay in codes. */
  isStructure(word: string): boolean;
  /** The hosts of web apps, which may stay: "mail.google.com", "*.hubspot.com". */
  appHosts: readonly string[];
}

/** Returns the disguise of one page and its frames. */
export function disguise({ word, isName, code }: Invention, { names, hosts, appHosts, isStructure }: Known): Disguise {
  const addresses = new Map<string, string>();
  /** What a company calls itself in its host: "kovacs-bau.test" says "kovacs" and "bau". */
  const labels = new Set(
    [...names.keys()]
      .flatMap((address) => address.split('@')[1]?.split('.').at(-2)?.split('-') ?? [])
      .filter((label) => label.length > 4 && !isStructure(label)),
  );

  const digits = (text: string) => {
    const coded = [...code(text.replace(/\D/g, ''))];
    return text.replace(/\d/g, () => coded.shift() ?? '');
  };
  /** The first letters say the kind of a record in some apps. */
  const token = (run: string) => run.slice(0, 3) + code(run).slice(3);
  const run = (text: string) => {
    if (isToken(text)) return token(text);
    if (/^\d{4,}$/.test(text)) return digits(text);
    return text.replace(/\p{L}{3,}|\d{6,}/gu, (part) => {
      if (/\d/.test(part)) return digits(part);
      return isName(part) && !isStructure(part) ? word(part) : part;
    });
  };
  const small = (text: string) => plain(text.replace(WORDS, word)).replace(/\d{2,}/g, digits);
  const words = (text: string) => (isToken(text) ? token(text) : text.replace(WORDS, word).replace(/\d{4,}/g, digits));

  function host(name: string): string {
    const lower = name.toLowerCase();
    if (/^[\d.]+$|^localhost$/.test(lower) || appHosts.includes(lower)) return lower;
    const app = appHosts.find((pattern) => pattern.startsWith('*.') && lower.endsWith(pattern.slice(1)));
    if (app) return `${small(lower.slice(0, -app.length + 1))}${app.slice(1)}`;
    const labels = lower.split('.').slice(0, -1);
    if (labels.length > 1 && /^(co|com|org|gv|ac)$/.test(labels.at(-1) ?? '')) labels.pop();
    return [
      ...labels.map((label, place) => (place + 1 < labels.length && SERVICE.test(label) ? label : small(label))),
      'test',
    ].join('.');
  }

  function email(address: string): string {
    const lower = address.toLowerCase();
    const known = addresses.get(lower);
    if (known) return known;
    const [local = '', domain = ''] = lower.split('@');
    const parts = names.get(lower);
    const isTold = local.split(/[^\p{L}]+/u).some((piece) => piece && isName(piece));
    const named =
      parts?.length && !isTold
        ? [parts[0], parts.at(-1)].map((part) => plain(word(part ?? ''))).join('.')
        : small(local);
    const invented = isRoleAddress(lower) ? local : named;
    let free = `${invented}@${host(domain)}`;
    for (let i = 2; [...addresses.values()].includes(free); i += 1) free = `${invented}${i}@${host(domain)}`;
    addresses.set(lower, free);
    return free;
  }

  /** "item-ann@x.com": in a code something may stand before an address that is known from elsewhere. */
  function emailIn(part: string): string {
    const lower = part.toLowerCase();
    const known = [...names.keys()].find((address) => address !== lower && lower.endsWith(address));
    return known ? codes(part.slice(0, -known.length)) + email(known) : email(part);
  }

  const runs = (text: string) =>
    text.replace(/[\p{L}\d]+/gu, (part) => (labels.has(part.toLowerCase()) ? small(part) : run(part)));

  function percents(text: string): string {
    try {
      const said = decodeURIComponent(text);
      const scrubbed = /[^\x21-\x7e]/.test(said) ? texts(said) : codes(said);
      return said === scrubbed ? text : encodeURIComponent(scrubbed);
    } catch {
      return '';
    }
  }

  function codes(text: string): string {
    return text.replace(PARTS_OF_CODE, (part) => {
      if (IS_IN_PERCENT.test(part)) return percents(part);
      if (IS_EMAIL.test(part)) return emailIn(part);
      if (IS_UUID.test(part)) return token(part);
      return hosts.has(part.toLowerCase()) ? host(part) : runs(part);
    });
  }

  function texts(text: string): string {
    return text.replace(PARTS_OF_TEXT, (part) => {
      if (IS_SCHEME.test(part)) return part;
      if (IS_EMAIL.test(part)) return email(part);
      if (IS_UUID.test(part)) return token(part);
      if (IS_URL.test(part)) return codes(part);
      if (IS_HOST.test(part))
        return FILE.test(part) ? words(part.replace(FILE, '')) + FILE.exec(part)?.[0] : host(part);
      return IS_NUMBER.test(part) ? digits(part) : words(part);
    });
  }

  return { text: texts, code: codes };
}
