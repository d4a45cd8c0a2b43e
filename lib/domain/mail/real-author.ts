import { exactAddress, readAddress } from '../identify/address';
import { isOwnAddress, type Self } from '../identify/colleagues';
import { type Machine, machineOf } from '../identify/machine';
import { isRoleAddress } from '../identify/role-address';
import { mailKind } from '../mail-kind/mail-kind';
import { namedAddresses } from '../mail-kind/named-addresses';
import type { PagePerson, PageSubject } from '../records/page-subject';
import { legible } from '../words/fold';
import { formSender } from './form-sender';
import { forwardedName, forwardedPeople } from './forwarded-people';
import { nameWithinName } from './name-within-name';
import { rewrittenAddress } from './rewritten-address';

/** Who probably wrote a mail that somebody else sent on, and the words of the page that say so. */
export interface RealAuthor {
  author: Pick<PagePerson, 'name' | 'email'>;
  /** Whom an invitation names beside. */
  others?: Pick<PagePerson, 'name' | 'email'>[];
  /** What a form says of their company. */
  company?: string;
  by: 'reply-to' | 'rewritten' | 'via' | 'form' | 'forward' | 'bounce' | 'invitation';
  words: string;
}

/** How the mailboxes are called from which websites send what was filled in. */
const OF_WEBSITE =
  /^(?:wordpress|www-?data|web(?:master|site|form|server)?|apache|httpd|nobody|(?:contact-?|kontakt-?)?(?:forms?|formular|skjema|vorm)|urlap|mailer)(?:[+._-].*)?$/;

const isOfUs = (email: string, self: Self) =>
  isOwnAddress(email, self) || self.hosts.includes(readAddress(email)?.host ?? '');

/** Whose address a bounce names, and whom a calendar's invitation does, or one that a colleague sends. */
function ofMachine(subject: PageSubject, message: string, self: Self): RealAuthor | null {
  const { kind } = mailKind(subject, message);
  if (kind !== 'bounce' && kind !== 'invitation') return null;
  const named = namedAddresses(subject, message, self);
  const [author, ...others] = named.filter(({ email }) => !isOfUs(email, self));
  if (!author) return null;
  return { author, ...(kind === 'invitation' && { others }), by: kind, words: author.email };
}

/** Who sent the mail, and what they are to the user. */
interface Sender {
  person: Pick<PagePerson, 'name' | 'email'>;
  local: string;
  isOurs: boolean;
  isWebsite: boolean;
  machine: Machine | null;
}

/** The sender; the user where the page names none, as the reader leaves the user out. */
function senderOf({ people }: PageSubject, self: Self): Sender {
  const person: Sender['person'] = people.find(({ role }) => role === 'from') ?? {};
  const email = person.email ?? '';
  const local = readAddress(email)?.local ?? '';
  const isNobody = !email && !person.name;
  const isOurs = isNobody || isOfUs(email, self);
  const machine = machineOf(person);
  return {
    person,
    local,
    isOurs,
    isWebsite: machine === 'program' || isRoleAddress(email) || OF_WEBSITE.test(local),
    machine,
  };
}

/**
 * Returns who probably wrote a mail that somebody else sent on: by Reply-To, an address that a list or forwarder rewrote, "X via Y"
 * or "on behalf of X"; of what the user, a colleague or a website sent also by a contact form's lines, and of the first two by the
 * head of what was forwarded; of what a mail server or a calendar sent, whose address it names. Null where nothing says so: to be
 * asked, never taken for granted.
 */
export function realAuthor(subject: PageSubject, message: string, self: Self): RealAuthor | null {
  const { person, local, isOurs, isWebsite, machine } = senderOf(subject, self);
  const ofIt = machine && ofMachine(subject, message, self);
  if (ofIt || (machine && machine !== 'program')) return ofIt;
  const isAnother = (email: string) =>
    email !== exactAddress(person.email ?? '') && !isOfUs(email, self) && !machineOf({ email });

  const { replyTo } = subject;
  const within = nameWithinName(legible(person.name ?? ''));
  const answered = exactAddress(replyTo?.email ?? '');
  if (answered && isAnother(answered)) {
    const called = replyTo?.name ?? within?.name;
    const words = [replyTo?.name, answered].filter(Boolean).join(' ');
    return {
      author: { email: answered, ...(called && { name: called }) },
      by: 'reply-to',
      words: `Reply-To: ${words}`,
    };
  }
  const before = rewrittenAddress(local);
  if (before && isAnother(before)) {
    const called = within?.name ?? person.name;
    return { author: { email: before, ...(called && { name: called }) }, by: 'rewritten', words: person.email ?? '' };
  }
  const form = isOurs || isWebsite ? formSender(message) : null;
  // An address alone may stand below a colleague's mail.
  const isForm = isWebsite || form?.author.name || form?.company;
  if (isForm && form?.author.email && isAnother(form.author.email)) return { ...form, by: 'form' };
  const shown = within && (!within.email || isAnother(within.email)) ? within : null;
  if (!isOurs) return shown && { author: shown, by: 'via', words: person.name ?? '' };
  const [first] = forwardedPeople(message).filter(({ email }) => isAnother(email));
  if (first) {
    const words = [first.name, first.email].filter(Boolean).join(' ');
    return { author: first, by: 'forward', words };
  }
  if (shown) return { author: shown, by: 'via', words: person.name ?? '' };
  const name = forwardedName(message);
  if (name) return { author: { name }, by: 'forward', words: name };
  const invited = ofMachine(subject, message, self);
  return invited?.by === 'invitation' ? invited : null;
}
