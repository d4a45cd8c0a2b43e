import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

/** "/workspace/person/<uuid>/activity", last checked 2026-11-21. Other words before an id are notes, tasks, reports. */
const RECORD = /^\/[^/]+\/(person|company|deals?)\/([0-9a-f-]{36})(?:\/|$)/;

/** Attio: the record by its address; its tabs are the same record. Its classes are hashed, so that the ladder reads the rest. */
export const attio: SiteAdapter = {
  id: 'attio',

  pageKey(url) {
    const [, kind, id] = RECORD.exec(url.pathname) ?? [];
    return kind && id ? `${kind}:${id}` : null;
  },

  read(doc, url) {
    const [, kind, id] = RECORD.exec(url.pathname) ?? [];
    const ladder = readVisibleAddresses(doc);
    return ladder && { ...ladder, externalId: `attio:${kind}:${id}` };
  },
};
