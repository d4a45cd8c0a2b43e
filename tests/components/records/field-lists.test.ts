import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../../components/form/at-path';
import { readRecord, recordDraft } from '../../../components/form/record-draft';
import { pickFields } from '../../../components/form/record-field';
import { winBackFields } from '../../../components/records/win-backs';
import { sectionOf } from '../../../lib/domain/dossier/topics';
import { FactTopic } from '../../../lib/domain/records/fact';
import type { WinBack } from '../../../lib/domain/records/win-back';
import { everyFieldList } from './every-field-list';
import type { FormKind, ListedKind } from './listed-kind';

let lists: Record<FormKind, ListedKind>;
beforeAll(async () => {
  lists = await everyFieldList();
});
const each = () => Object.entries(lists);

describe('every field list', () => {
  it('fits both of its records, and has a draft for each field that is not the same in them', () => {
    for (const [kind, { list, one, other }] of each()) {
      for (const record of [one, other]) expect(list.check(record), kind).toEqual({ row: record });
      const names = list.fields.map(({ name }) => name);
      expect(new Set(names).size, kind).toBe(names.length);
      const [first, second] = [recordDraft(list, one), recordDraft(list, other)];
      const alike = names.filter((name) => first[name] === second[name] && first[name] !== '');
      expect(alike, kind).toEqual([]);
      const never = names.filter((name) => !first[name] && !second[name]);
      // A score that neither of the two records has.
      expect(
        never.filter((name) => !/^(attractiveness|strength|goals)\./.test(name)),
        kind,
      ).toEqual([]);
    }
  });

  it('makes the same record of one that is opened and saved untouched', async () => {
    for (const [kind, { list, one }] of each())
      expect(await readRecord(list, recordDraft(list, one), { opened: one }), kind).toEqual({ row: one });
  });

  it('makes the same record of what is typed in anew', async () => {
    for (const [kind, { list, one }] of each()) {
      const behind = list.fields.reduce<object>((record, { name }) => {
        const [top = ''] = name.split('.');
        return Object.fromEntries(Object.entries(record).filter(([field]) => field !== top));
      }, one);
      const read = await readRecord(list, recordDraft(list, one), { made: behind });
      // What stands beside a field, and no form asks for, is not there.
      const gone = kind === 'facts' ? { source: { name: 'A page' } } : {};
      const since = kind === 'accounts' ? { tierByHand: { tier: 'key', because: 'Grows.', since: '2026-11-19' } } : {};
      expect(read, kind).toEqual({ row: { ...one, ...gone, ...since } });
    }
  });

  it('changes in a record what was changed in the form, and nothing else', async () => {
    const names = Object.keys(lists) as FormKind[];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.infiniteStream(fc.boolean()), async (kind, isChanged) => {
        const { list, one, other } = lists[kind];
        const [before, after] = [recordDraft(list, one), recordDraft(list, other)];
        const draft = Object.fromEntries(
          list.fields.map(({ name }) => [name, (isChanged.next().value ? after[name] : before[name]) ?? '']),
        );
        const read = await readRecord(list, draft, { opened: one });
        // Some of what stands in the two records does not go together: that has to be said, not mended.
        if ('refused' in read) {
          expect(Object.keys(read.refused)).not.toEqual([]);
          return;
        }
        const asked = list.fields.map(({ name, when }) => [name, when && !when(draft) ? '' : draft[name]]);
        // A named part of the dossier is in its own section, whichever was chosen.
        const topic = kind === 'facts' && FactTopic.options.find((one) => one === draft['topic']);
        const own = topic ? { section: sectionOf(topic) } : {};
        expect(recordDraft(list, read.row)).toEqual({ ...Object.fromEntries(asked), ...own });
        const tops = new Set(list.fields.map(({ name }) => name.split('.')[0] ?? ''));
        for (const name of Object.keys(one).filter((top) => !tops.has(top)))
          expect(Reflect.get(read.row, name), name).toEqual(Reflect.get(one, name));
      }),
      { numRuns: 400 },
    );
  });

  it('says at each text in the user’s own words what must not be recorded about people', async () => {
    const asked: string[] = [];
    for (const [kind, { list, one }] of each()) {
      for (const { name, ...field } of list.fields.filter(({ kind: form, remark }) => form === 'lines' || remark)) {
        asked.push(`${kind}.${name}`);
        const draft = { ...recordDraft(list, one), [name]: 'Call Mr Weber, he is diabetic.' };
        const read = await readRecord({ ...list, fields: [{ name, ...field }] }, draft, { opened: one });
        expect(read, name).toMatchObject({
          refused: { [name]: expect.stringMatching(/^“is diabetic” says .* health\./) },
        });
      }
    }
    expect(asked).toEqual(
      expect.arrayContaining(['facts.text', 'followUps.text', 'people.title', 'promises.text', 'surveys.text']),
    );
  });

  it('keeps the cents of every amount', async () => {
    const amounts = each().flatMap(([kind, { list }]) =>
      list.fields
        .filter(({ name }) => /^(amount|worth|spend|ours)$/.test(name))
        .map(({ name }) => ({ kind: kind as FormKind, name })),
    );
    expect(amounts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['contracts', 'proposals', 'receivables', 'walletEntries', 'winBacks']),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...amounts), fc.integer({ min: 1, max: 99_999_999_999 }), async (at, cents) => {
        const { list, one } = lists[at.kind];
        const amount = cents / 100;
        const draft = { ...recordDraft(list, one), [at.name]: String(amount) };
        const read = await readRecord(list, draft, { opened: one });
        expect('row' in read && valueAt(read.row, at.name)).toBe(amount);
      }),
    );
  });
});

describe('a loss', () => {
  const record: WinBack = {
    ...{ id: 'w', accountId: 'k', lostOn: '2026-08-01', why: 'quality', worth: 1234.56, currency: 'EUR' },
    result: 'open',
  };
  const list = winBackFields('2026-11-19');
  const changed = async (draft: Record<string, string>, opened = record) => {
    const read = await readRecord(list, { ...recordDraft(list, opened), ...draft }, { opened });
    return 'row' in read ? read.row : read.refused;
  };

  it.each(['won', 'given up'] as const)(
    'that is %s has the day on which it was closed, today or another',
    async (result) => {
      expect(await changed({ result })).toEqual({ ...record, result, closedOn: '2026-11-19' });
      expect(await changed({ result, closedOn: '2026-10-01' })).toEqual({ ...record, result, closedOn: '2026-10-01' });
    },
  );

  it('that is open again has none', async () => {
    expect(await changed({ result: 'open' }, { ...record, result: 'won', closedOn: '2026-10-01' })).toEqual(record);
  });

  it('keeps what it was worth when something else is changed', async () => {
    expect(await changed({ details: 'Late twice' })).toEqual({ ...record, details: 'Late twice' });
  });

  it('has no currency without a worth, and no worth without a currency', async () => {
    const { worth: _worth, currency: _currency, ...bare } = record;
    expect(await changed({ worth: '' })).toEqual(bare);
    expect(await changed({ currency: '' })).toEqual({ currency: 'Please fill this in.' });
  });
});

it('asks for a field by its name, and for none that there is not', () => {
  const list = winBackFields('2026-11-19');
  expect(pickFields(list, 'result').fields.map(({ name }) => name)).toEqual(['result']);
  expect(() => pickFields(list, 'reslt')).toThrow('reslt');
});
