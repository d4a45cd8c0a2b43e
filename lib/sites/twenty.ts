import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

/** The kind and the id of the record in the address, last checked 2026-11-21: "/object/person/<uuid>". */
const recordOf = ({ pathname }: URL) => /^\/object\/([A-Za-z]\w*)\/([0-9a-f-]{36})\/?$/.exec(pathname);

/** Twenty: the record by its address. Its classes change with every build, so that the ladder reads the rest. */
export const twenty: SiteAdapter = {
  id: 'twenty',

  pageKey(url) {
    const [, kind, id] = recordOf(url) ?? [];
    return kind && id ? `${kind}:${id}` : null;
  },

  read(doc, url) {
    const [, kind, id] = recordOf(url) ?? [];
    const ladder = readVisibleAddresses(doc);
    return ladder && { ...ladder, externalId: `twenty:${url.host}:${kind}:${id}` };
  },
};
