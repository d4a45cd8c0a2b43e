import * as fc from 'fast-check';
import { expect } from 'vitest';
import { hear, nothingHeard } from '../../components/sidebar/heard';
import { FromPage, FromSidebar, ToBackground, ToPage } from '../../lib/messages';
import { promise } from './promise';

const schemas = { FromPage, FromSidebar, ToBackground, ToPage };
const kinds = [
  'page.changed',
  'draft.changed',
  'mail.sent',
  'field.picked',
  'view.told',
  'sight.changed',
  'room.changed',
  'wish.made',
  'rail.changed',
  'view.changed',
  'frame.created',
  'part.wanted',
  'send.changed',
  'sidebar.toggled',
];
const names = [
  'site',
  'host',
  'pageKey',
  'subject',
  'self',
  'draft',
  'send',
  'id',
  'wish',
  'view',
  'isCovered',
  'isShort',
  'nonce',
  'part',
  'width',
];

/** Anything at all, and what nearly is a message: its kind is one of ours, and all else is not. */
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(fc.constantFrom(...kinds, '__proto__', ''), fc.dictionary(fc.constantFrom(...names), fc.anything()))
    .map(([kind, fields]) => ({ ...fields, kind })),
);

promise(
  'No message that is none of ours is taken for one, nor breaks its receiver',
  { soon: 50, all: 2000 },
  (seed) => {
    for (const given of fc.sample(message, { seed, numRuns: 20 })) {
      for (const schema of Object.values(schemas)) {
        const read = schema.safeParse(given);
        // What is taken reads the same again: nothing of it stands outside its schema.
        if (read.success) expect(schema.parse(read.data)).toEqual(read.data);
      }
      const heard = FromPage.safeParse(given);
      expect(() => heard.success && hear(nothingHeard, heard.data)).not.toThrow();
    }
  },
);
