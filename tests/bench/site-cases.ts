/** A page of tests/sites that the observer is measured on. */
export interface SiteCase {
  site: string;
  /** The page's file, without its date. */
  page: string;
  /** The part that the adapter reads most of, or that lies around it: half of what fills the page goes in there. */
  place: string;
}

export const siteCases: readonly SiteCase[] = [
  { site: 'gmail', page: 'thread', place: '.h7 .a3s' },
  { site: 'roundcube', page: 'preview', place: '#messagebody' },
  { site: 'outlook', page: 'conversation', place: '[role="document"]' },
  { site: 'hubspot', page: 'contact', place: 'main' },
  { site: 'salesforce', page: 'contact', place: '.oneContent.active' },
  { site: 'ladder', page: 'record-german', place: 'main' },
];
