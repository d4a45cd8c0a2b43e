import { emailOf } from './address';
import { contact, record } from './record';
import type { PagePerson, PageSubject } from './site';
import { websiteHost } from './website-host';

/** A schema.org thing as a page describes it to machines: `@type` and its properties. */
export type Thing = Record<string, unknown>;

const PERSON = /^Person$/;
const ORGANIZATION = /^(\w*Organization|\w*Business|Corporation|NGO)$/;
const MOST_PEOPLE = 20;

/** The value as a list: most properties may hold one thing or several. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether the value is a thing of its own, not text or a list. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string => {
  const [first] = listOf(value);
  return typeof first === 'string' ? first.trim() : '';
};
const isOf = (thing: Thing, type: RegExp) =>
  listOf(thing['@type']).some((name) => type.test(textIn(name).replace(/^(https?:\/\/schema\.org\/|schema:)/, '')));

const contactOf = (thing: Thing, name: string): PagePerson[] =>
  contact({
    name,
    email: emailOf(textIn(thing['email']).replace(/^mailto:/i, '')),
    phone: textIn(thing['telephone']),
    title: textIn(thing['jobTitle']),
  });

function companyOf(thing: Thing): NonNullable<PageSubject['company']> {
  const domain = websiteHost(textIn(thing['url']));
  return { name: textIn(thing['name']) || textIn(thing['legalName']), ...(domain && { domain }) };
}

/** The persons and the one organization among the things; null where there is neither. */
export function subjectOf(things: readonly Thing[]): PageSubject | null {
  const persons = things.filter((thing) => isOf(thing, PERSON));
  const firms = things.filter((thing) => isOf(thing, ORGANIZATION));
  const people = [
    ...persons.flatMap((person) => contactOf(person, textIn(person['name']))),
    ...firms.flatMap((firm) => contactOf(firm, '')),
  ];
  // Two organizations are a list, or a page and its publisher: claim neither.
  const employer = persons.length === 1 && firms.length === 0 ? listOf(persons[0]?.['worksFor'])[0] : undefined;
  const firm = firms.length === 1 ? firms[0] : employer;
  return record({ people: people.slice(0, MOST_PEOPLE), ...(isThing(firm) && { company: companyOf(firm) }) });
}
