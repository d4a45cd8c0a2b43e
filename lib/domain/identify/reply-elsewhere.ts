import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Self } from './colleagues';
import { registeredDomain } from './company-domain';
import { namedPeople } from './named-people';

/** Somebody of outside with a readable address. */
export interface Outside {
  person: PagePerson;
  email: string;
  host: string;
}

/** The first outside person of a role with a readable address. */
function outsideIn(people: PagePerson[], subject: PageSubject, self: Self): Outside | null {
  const named = namedPeople({ ...subject, people }, self).find(({ person }) => person.role === 'from');
  if (!named?.email || !named.host || named.isColleague) return null;
  return { email: named.email, host: named.host, person: named.person };
}

/**
 * Returns who of outside has answers sent to an address outside of their own firm's domain, and to which; null where answers go back
 * to them, to us, or where the page says nothing of it. At a provider for everybody each address is somebody else's.
 */
export function replyElsewhere(subject: PageSubject, self: Self): { sender: Outside; reply: Outside } | null {
  const { people, replyTo } = subject;
  const sender = outsideIn(people, subject, self);
  const reply = replyTo && outsideIn([{ role: 'from', ...replyTo }], subject, self);
  if (!sender || !reply || sender.email === reply.email) return null;
  const firm = registeredDomain(sender.host);
  return firm !== null && registeredDomain(reply.host) === firm ? null : { sender, reply };
}
