import { emailOf, mailtoAddresses } from './address';
import { firstRung, textOf } from './dom';
import type { PagePerson, PageSubject } from './site';

/** What stands in an element: the value of a field, else its text. */
export const valueAt = (element: Element): string =>
  'value' in element && typeof element.value === 'string' ? element.value.trim() : textOf(element);

/** What the first shown element of the rungs says; '' where there is none. */
export function fieldIn(root: ParentNode, rungs: readonly string[]): string {
  for (const element of firstRung(root, rungs)) {
    const value = valueAt(element);
    if (value) return value;
  }
  return '';
}

/** The address of an element: of its `mailto:` link, else what stands in it, if that is an address. */
export const emailAt = (element: Element): string | undefined =>
  mailtoAddresses(element.getAttribute('href') ?? '')[0] ?? emailOf(valueAt(element));

/** The first address that the rungs show. */
export function emailIn(root: ParentNode, rungs: readonly string[]): string | undefined {
  for (const element of firstRung(root, rungs)) {
    const email = emailAt(element);
    if (email) return email;
  }
  return undefined;
}

type Blanks<T> = { [K in keyof T]?: T[K] | undefined };

/** The person of a record in a list of its own; [] where neither name nor address is known. A name that is an address is none. */
export function contact({ name, email, phone, title }: Blanks<Omit<PagePerson, 'role'>>): PagePerson[] {
  const isNamed = name && !name.includes('@');
  if (!isNamed && !email) return [];
  return [
    {
      ...(isNamed && { name }),
      ...(email && { email }),
      role: 'contact',
      ...(phone && { phone }),
      ...(title && { title }),
    },
  ];
}

/** A record's subject, without the parts that are not known; null where it names neither a person nor a company. */
export function record(given: {
  people?: PagePerson[];
  company?: Blanks<NonNullable<PageSubject['company']>>;
  externalId?: string | undefined;
  title?: string;
  isProposal?: boolean;
}): PageSubject | null {
  const { people = [], externalId, title, isProposal } = given;
  const { name, domain } = given.company ?? {};
  const names = Boolean(name || domain);
  if (people.length === 0 && !names) return null;
  return {
    people,
    ...(names && { company: { ...(name && { name }), ...(domain && { domain }) } }),
    ...(externalId && { externalId }),
    ...(title && { title }),
    ...(isProposal && { isProposal: true as const }),
  };
}
