import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { type ReminderAbilities, remindOfDue } from '../../entrypoints/background/remind';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { snoozeFollowUp } from '../../lib/db/write/steps/snooze-follow-up';
import { defaultSettings } from '../../lib/domain/settings';
import { promise } from '../faults/promise';
import { startWithOneAccount, when } from './a-book';

startWithOneAccount();

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Budapest]`);
const noon = at('2026-11-20T12:00');

/** The notifications on the screen by their id, each with its due day or count, how often each was shown, and the alarm. */
let screen = new Map<string, string>();
let shown: string[] = [];
let alarm: string | undefined;
beforeEach(() => {
  [screen, shown, alarm] = [new Map(), [], undefined];
});

/** A browser whose calls are numbered: what `fails` says of a call happens to it. */
function browserWith(fails: (call: number) => 'refuses' | 'worker ends before' | 'worker ends after' | undefined) {
  let calls = 0;
  const call = async (act: () => void) => {
    const fate = fails(calls++);
    if (fate === 'refuses') throw new Error('The browser shows no notification.');
    if (fate !== 'worker ends before') act();
    if (fate?.startsWith('worker ends')) await new Promise(() => {});
  };
  const put = (id: string, text: string) => {
    screen.set(id, text);
    shown.push(`${id} ${text}`);
  };
  const abilities: ReminderAbilities = {
    show: ({ id, due }) => call(() => put(id, due)),
    showMore: (count) => call(() => put('more', String(count))),
    heardAt: () => Number.POSITIVE_INFINITY,
    wakeAt: async (moment) => {
      alarm = moment?.toPlainDateTime().toString();
    },
  };
  return abilities;
}

const sweep = (now = noon, abilities = browserWith(() => undefined)) =>
  remindOfDue(now, defaultSettings.calendar, abilities);

/** Begins a sweep whose worker ends at a call, and waits until it hangs there. */
async function sweepUntil(call: number, fate: 'worker ends before' | 'worker ends after') {
  let ended = () => {};
  const hangs = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const abilities = browserWith((number) => {
    if (number < call) return undefined;
    // What the call itself does is done once its own turn is over.
    queueMicrotask(ended);
    return fate;
  });
  await Promise.race([sweep(noon, abilities), hangs]);
}

const add = async (count: number, due = '2026-11-20') => {
  for (let n = 0; n < count; n++) await addFollowUp({ accountId: 'k', text: `Call ${n}`, due }, when);
};
const unmarked = () => book.followUps.filter(({ remindedFor, due }) => remindedFor !== due).count();

it('shows what is due at its hour, once, and sets the alarm for what comes next', async () => {
  await add(1);
  await add(1, '2026-11-25');
  await sweep(at('2026-11-20T07:59'));
  expect([shown.length, alarm]).toEqual([0, '2026-11-20T08:00:00']);
  await sweep(at('2026-11-20T08:00'));
  await sweep(noon);
  expect(shown).toHaveLength(1);
  expect(alarm).toBe('2026-11-25T08:00:00');
});

it('a step that was reminded of since it was written can be taken back', async () => {
  const { result: id, undo } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  await sweep();
  expect(await unmarked()).toBe(0);
  const putOff = await snoozeFollowUp(id, '2026-11-19', when);
  await sweep();
  await putOff.undo();
  expect(await book.followUps.get(id)).toMatchObject({ due: '2026-11-20', remindedFor: '2026-11-20' });
  await undo();
  expect(await book.followUps.count()).toBe(0);
});

it('a step put off is reminded of again on its new day', async () => {
  const { result: id } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  await sweep();
  await snoozeFollowUp(id, '2026-11-25', when);
  await sweep();
  await sweep(at('2026-11-25T12:00'));
  expect(shown).toEqual([`${id} 2026-11-20`, `${id} 2026-11-25`]);
});

it('of many at once shows three, and the others in one', async () => {
  await add(61);
  await sweep();
  expect(screen.size).toBe(4);
  expect(screen.get('more')).toBe('58');
  expect(await unmarked()).toBe(0);
});

it('one that the browser refuses holds up no other, and comes again a minute later', async () => {
  await add(3);
  await sweep(
    noon,
    browserWith((call) => (call === 0 ? 'refuses' : undefined)),
  );
  expect([screen.size, await unmarked(), alarm]).toEqual([2, 1, '2026-11-20T12:01:00']);
  await sweep(at('2026-11-20T12:01'));
  expect([screen.size, await unmarked(), alarm]).toEqual([3, 0, undefined]);
});

it('a step put off while its reminder is being shown keeps the reminder of its new day', async () => {
  const { result: id } = await addFollowUp({ accountId: 'k', text: 'Call', due: '2026-11-20' }, when);
  const abilities = browserWith(() => undefined);
  const show: ReminderAbilities['show'] = async (step, account) => {
    await abilities.show(step, account);
    await snoozeFollowUp(id, '2026-11-25', when);
  };
  await sweep(noon, { ...abilities, show });
  expect(alarm).toBe('2026-11-25T08:00:00');
  expect(await unmarked()).toBe(1);
});

it('a step whose account is gone wakes nobody for ever', async () => {
  await add(1);
  await book.accounts.clear();
  await sweep();
  expect([shown.length, alarm]).toEqual([0, undefined]);
});

const ends = fc.record({
  call: fc.nat(5),
  fate: fc.constantFrom('worker ends before', 'worker ends after') as fc.Arbitrary<
    'worker ends before' | 'worker ends after'
  >,
});
const sweeps = fc.record({ count: fc.integer({ min: 1, max: 8 }), ends: fc.array(ends, { maxLength: 4 }) });

promise('No reminder is lost or shown twice, wherever the worker ends', { soon: 40, all: 1000 }, async (seed) => {
  const [{ count, ends } = { count: 1, ends: [] }] = fc.sample(sweeps, { seed, numRuns: 1 });
  await book.followUps.clear();
  [screen, shown] = [new Map(), []];
  await add(count);
  const counts: number[] = [];
  for (const { call, fate } of ends) {
    await sweepUntil(call, fate);
    if ((await unmarked()) > 0) expect(alarm, 'an alarm for what is left').toBe('2026-11-20T12:01:00');
    counts.push(Number(screen.get('more') ?? 0));
  }
  await sweep();
  expect(await unmarked()).toBe(0);
  // Each step has a notification of its own or is counted in the last "more".
  const single = [...screen.keys()].filter((id) => id !== 'more').length;
  expect(single + Math.max(0, ...counts, Number(screen.get('more') ?? 0))).toBeGreaterThanOrEqual(count);
  expect(single).toBeLessThanOrEqual(count);
});
