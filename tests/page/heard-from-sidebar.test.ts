import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardFromSidebar } from '../../entrypoints/page.content/heard-from-sidebar';
import { FromSidebar } from '../../lib/messages';
import { siteMemoryOf } from '../../lib/platform/site-memory';

const said: { [Kind in FromSidebar['kind']]: Extract<FromSidebar, { kind: Kind }>[] } = {
  'sidebar.opened': [{ kind: 'sidebar.opened' }],
  'sidebar.closed': [{ kind: 'sidebar.closed' }],
  'sidebar.hidden': [{ kind: 'sidebar.hidden' }],
  'sidebar.resized': [{ kind: 'sidebar.resized', width: 412.5 }],
  'view.changed': [
    { kind: 'view.changed', view: { side: 'left', theme: 'dark' } },
    { kind: 'view.changed', view: {} },
  ],
  'rail.changed': [
    { kind: 'rail.changed', letter: 'K', due: true },
    { kind: 'rail.changed', letter: '', due: false },
  ],
  'teaching.started': [{ kind: 'teaching.started', field: 'company' }],
  'teaching.stopped': [{ kind: 'teaching.stopped' }],
  'snippet.wanted': [{ kind: 'snippet.wanted' }],
  'send.settled': [{ kind: 'send.settled' }],
};

/** Anything that structured cloning lets through, most often something like a message. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.record(
    {
      kind: fc.oneof(fc.constantFrom(...Object.keys(said)), fc.string()),
      width: fc.oneof(fc.double(), fc.anything()),
      view: fc.oneof(
        fc.record({
          side: fc.oneof(fc.constantFrom('right', 'left'), fc.anything()),
          room: fc.oneof(fc.constantFrom('push', 'overlay'), fc.anything()),
          theme: fc.oneof(fc.constantFrom('system', 'light', 'dark'), fc.anything()),
          __proto__: fc.anything(),
        }),
        fc.anything(),
      ),
      letter: fc.oneof(fc.constantFrom('S', 'K', 'P', ''), fc.string()),
      due: fc.anything(),
      field: fc.oneof(fc.constantFrom('name', 'email', 'company'), fc.anything()),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

describe('what comes over the line from a sidebar', () => {
  it('is every message that a sidebar says', () => {
    const all = Object.values(said).flat();
    expect(all.map(heardFromSidebar)).toEqual(all);
  });

  it('is nothing else, whatever is sent', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const heard = heardFromSidebar(message);
        if (heard) expect(FromSidebar.parse(heard)).toEqual(heard);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [undefined],
    [null],
    ['sidebar.closed'],
    [{ kind: ['sidebar.closed'] }],
    [{ kind: 'sidebar.resized', width: '400' }],
    [{ kind: 'sidebar.resized', width: Number.NaN }],
    [{ kind: 'rail.changed', letter: 'K"; background: url(//hostile.test)', due: true }],
    [{ kind: 'teaching.started', field: 'password' }],
    [{ kind: 'page.changed' }],
  ])('refuses %j', (message) => {
    expect(heardFromSidebar(message)).toBeUndefined();
  });

  it('brings a width into its bounds', () => {
    expect(heardFromSidebar({ kind: 'sidebar.resized', width: 1e9 })).toEqual({ kind: 'sidebar.resized', width: 520 });
    expect(heardFromSidebar({ kind: 'sidebar.resized', width: -1 })).toEqual({ kind: 'sidebar.resized', width: 300 });
  });
});

describe('what is stored of a host', () => {
  const fresh = { open: false, width: 360 };

  it('is taken leaf by leaf: what is right stays, what is not is as for a new host', () => {
    const whole = {
      ...{ open: true, width: 400, hiddenUntil: 5, siteId: 'gmail', self: ['anna@own.test'] },
      ...{ side: 'left', room: 'push', theme: 'dark' },
    };
    expect(siteMemoryOf(whole)).toEqual(whole);
    const broken = { ...whole, width: 'wide', side: 'top', siteId: '../popup', self: ['anna@own.test', 7], more: 1 };
    const { siteId: _siteId, side: _side, ...kept } = whole;
    expect(siteMemoryOf(broken)).toEqual({ ...kept, width: 360 });
  });

  it.each([undefined, null, 7, 'open', [], { open: 'yes', hiddenUntil: Number.NaN, self: 'x' }])(
    '%j is a new host',
    (stored) => {
      const { self: _self, ...memory } = siteMemoryOf(stored);
      expect(memory).toEqual(fresh);
    },
  );

  it('keeps no more of the addresses than can be of one user', () => {
    const self = Array.from({ length: 50 }, (_, number) => `person-${number}@own.test`);
    expect(siteMemoryOf({ self: ['x'.repeat(400), ...self] }).self).toEqual(self.slice(-20));
  });
});
