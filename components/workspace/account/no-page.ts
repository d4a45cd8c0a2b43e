import type { ReadPage } from '../../sidebar/page-state';

/** Stands where the sidebar's cards ask for the page beside them: in the workspace there is none. */
export const noPage: ReadPage = {
  kind: 'page.changed',
  site: 'workspace',
  host: '',
  pageKey: '',
  subject: { people: [] },
  self: [],
};
