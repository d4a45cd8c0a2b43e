import { emailOf } from './address';
import type { PagePerson, PageSubject } from './site';

type Thing = Record<string, unknown>;

const MOST_NODES = 50;
/** Characters: more is a catalogue, and would be parsed at every look. */
const LONGEST = 100_000;
const ORGANIZATION = /^(\w*Organization|\w*Business|Corporation|NGO)$/;

const isNode = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isOf = (node: Thing, type: RegExp) => listOf(node['@type']).some((name) => type.test(textIn(name)));

/** The things a page describes: the top of each block, its @graph and its mainEntity; never an author or a publisher. */
function nodesOf(doc: Document): Thing[] {
  const nodes: Thing[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST) continue;
    try {
      const open: unknown[] = listOf(JSON.parse(text));
      for (const node of open) {
        if (!isNode(node) || nodes.length >= MOST_NODES) continue;
        nodes.push(node);
        open.push(...listOf(node['@graph']), ...listOf(node['mainEntity']));
      }
    } catch {
      // Not JSON: the next block may be.
    }
  }
  return nodes;
}

function contactOf(node: Thing, name: string): PagePerson | null {
  const email = emailOf(textIn(listOf(node['email'])[0]).replace(/^mailto:/i, ''));
  return email || name ? { ...(name && { name }), ...(email && { email }), role: 'contact' } : null;
}

function companyOf(node: Thing): NonNullable<PageSubject['company']> {
  const name = textIn(node['name']) || textIn(node['legalName']);
  const url = textIn(node['url']);
  const domain = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { ...(name && { name }), ...(domain && { domain }) };
}

/** The persons and the one organization that a page's JSON-LD describes; null where it describes neither. */
export function readJsonLd(doc: Document): Pick<PageSubject, 'people' | 'company'> | null {
  const nodes = nodesOf(doc);
  const persons = nodes.filter((node) => isOf(node, /^Person$/));
  const firms = nodes.filter((node) => isOf(node, ORGANIZATION));
  const people = [
    ...persons.map((node) => contactOf(node, textIn(node['name']))),
    ...firms.map((node) => contactOf(node, '')),
  ].filter((person) => person !== null);
  // Two organizations are a list, or a page and its publisher: claim neither.
  const company = firms.length === 1 && firms[0] ? companyOf(firms[0]) : {};
  const names = Boolean(company.name ?? company.domain);
  return people.length || names ? { people: people.slice(0, 20), ...(names && { company }) } : null;
}
