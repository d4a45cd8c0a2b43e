import { exactAddress, readAddress } from '../identify/address';
import { isOwnAddress, type Self } from '../identify/colleagues';
import { machineOf } from '../identify/machine';
import { isRoleAddress } from '../identify/role-address';
import { mailKind } from '../mail-kind/mail-kind';
import { namedAddresses } from '../mail-kind/named-addresses';
import type { PagePerson, PageSubject } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { ownLines } from '../words/quoted-mail';
import { forwardedPeople } from './forwarded-people';

/** Who probably wrote a mail that somebody else sent on, and the words of the page that say so. */
export interface RealAuthor {
  author: Pick<PagePerson, 'name' | 'email'>;
  /** Whom an invitation names beside. */
  others?: Pick<PagePerson, 'name' | 'email'>[];
  by: 'reply-to' | 'rewritten' | 'via' | 'form' | 'forward' | 'bounce' | 'invitation';
  words: string;
}

/** "X via Y"; "Y on behalf of X", in five languages, folded. */
const VIA = /^["'‘“]?(.{2,100}?)["'’”]? (?:via|uber|durch|keresztul) .{2,}$/;
const ON_BEHALF = /(?:^| )(?:on behalf of|im auftrag von|i\. ?a\. von|pa vegne av|namens) (.{2,100})$/;
const ON_BEHALF_BEFORE = /^(.{2,100}) neveben(?: .*)?$/;

/** What forms write before a name and an address, in five languages, folded. */
const FORM_NAME = /^(?:your |ihr |full |vor- und nach|teljes |fullt |volle )?(?:name|nev|navn|naam) ?[:=] ?(.{2,200})$/;
const FORM_EMAIL =
  /^(?:your |ihre |az on )?(?:e-?mail|e-?post|epos|e-?pos)(?:[ -]?(?:address|adresse|adres|cim|cime))? ?[:=] ?(\S{5,320})/;

/** The address that a mailing list or a forwarder wrote into the part before its own sign. */
function rewritten(local: string): string | null {
  const srs = /^srs[01][=+-](?:[^=]*=){2}([^=]+)=([^=]+)$/i.exec(local);
  if (srs) return exactAddress(`${srs[2]}@${srs[1]}`);
  const isGuest = /#ext#$/i.test(local);
  const own = isGuest ? local.slice(0, -'#ext#'.length) : local.replace(/^.*bounces?[+-]/i, '');
  const sign = isGuest ? '_' : (['=', '_at_', '.at.'].find((one) => own.includes(one)) ?? '');
  const at = sign === '' ? -1 : own.lastIndexOf(sign);
  return at < 0 ? null : exactAddress(`${own.slice(0, at)}@${own.slice(at + sign.length)}`);
}

/** The name that a sender's name shows as somebody else's. */
function nameInName(name: string): string | null {
  // Folded letter for letter: a place in it is the same place in the name.
  const folded = fold(name);
  const found = VIA.exec(folded) ?? ON_BEHALF.exec(folded) ?? ON_BEHALF_BEFORE.exec(folded);
  if (!found?.[1]) return null;
  const at = folded.indexOf(found[1]);
  return name.slice(at, at + found[1].length).trim() || null;
}

/** Who filled in a form, from its lines "Name: ..." and "E-Mail: ...". */
function fromForm(message: string): RealAuthor | null {
  const lines = ownLines(legible(message).slice(0, 8000)).map((line) => line.replace(/^[*•-] ?/, '').slice(0, 400));
  const said = (field: RegExp) => {
    for (const line of lines) {
      const found = field.exec(fold(line));
      if (found?.[1]) return { line, value: line.slice(found[0].length - found[1].length) };
    }
    return null;
  };
  const email = said(FORM_EMAIL);
  const address = email && exactAddress(email.value.split(/[\s<>]/).find((word) => word.includes('@')) ?? '');
  if (!email || !address) return null;
  const name = said(FORM_NAME);
  return {
    author: { email: address, ...(name && { name: name.value.trim() }) },
    by: 'form',
    words: [name?.line, email.line].filter(Boolean).join(' · '),
  };
}

/** Whose address a bounce names, and whom a calendar's invitation does. */
function ofMachine(subject: PageSubject, message: string, self: Self): RealAuthor | null {
  const { kind } = mailKind(subject, message);
  if (kind !== 'bounce' && kind !== 'invitation') return null;
  const named = namedAddresses(subject, message, self);
  const [author, ...others] = named.filter(({ email }) => !self.hosts.includes(readAddress(email)?.host ?? ''));
  if (!author) return null;
  return { author, ...(kind === 'invitation' && { others }), by: kind, words: author.email };
}

/**
 * Returns who probably wrote a mail that the user, a colleague or a machine of the own house sent on: by Reply-To, an address
 * that a list or forwarder rewrote, "X via Y" or "on behalf of X", a contact form's lines, or the head of what was forwarded;
 * of what a mail server or a calendar sent, whose address it names.
 * Null where nothing says so, and for every other sender: to be asked, never taken for granted.
 */
export function realAuthor(subject: PageSubject, message: string, self: Self): RealAuthor | null {
  const sender = subject.people.find(({ role }) => role === 'from');
  const address = readAddress(sender?.email ?? '');
  if (!sender?.email || !address) return null;
  if (machineOf(sender)) return ofMachine(subject, message, self);
  const isOutside = (email: string) =>
    !isOwnAddress(email, self) && !self.hosts.includes(readAddress(email)?.host ?? '') && !isRoleAddress(email);
  if (!isOwnAddress(sender.email, self) && !self.hosts.includes(address.host)) return null;

  const { replyTo } = subject;
  const name = nameInName(legible(sender.name ?? ''));
  const answered = exactAddress(replyTo?.email ?? '');
  if (answered && isOutside(answered)) {
    const called = replyTo?.name ?? name;
    const words = [replyTo?.name, answered].filter(Boolean).join(' ');
    return {
      author: { email: answered, ...(called && { name: called }) },
      by: 'reply-to',
      words: `Reply-To: ${words}`,
    };
  }
  const before = rewritten(address.local);
  if (before && isOutside(before)) {
    const called = name ?? sender.name;
    return { author: { email: before, ...(called && { name: called }) }, by: 'rewritten', words: sender.email };
  }
  const form = fromForm(message);
  if (form?.author.email && isOutside(form.author.email)) return form;
  const [first] = forwardedPeople(message).filter(({ email }) => isOutside(email));
  if (first) {
    const words = [first.name, first.email].filter(Boolean).join(' ');
    return { author: first, by: 'forward', words };
  }
  return name ? { author: { name }, by: 'via', words: sender.name ?? '' } : null;
}
