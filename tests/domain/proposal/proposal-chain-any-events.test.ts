import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { chainOf, followUpsOf } from '../../../lib/domain/proposal/proposal-chain';
import { day } from '../../../lib/domain/records/day';
import { type ChainEvent, ChainStep, Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { anyCalendar, anyDay } from '../calendar/any-calendar';

const step = fc.constantFrom(...ChainStep.options);
const anyEvent: fc.Arbitrary<ChainEvent> = fc.oneof(
  fc.record({ kind: fc.constant('touched' as const), on: anyDay, step, reached: fc.boolean() }),
  fc.record({ kind: fc.constant('snoozed' as const), on: anyDay, step, until: anyDay }),
  fc.record({ kind: fc.constantFrom('bounced' as const, 'resent' as const), on: anyDay }),
  fc.record({
    kind: fc.constant('renewed' as const),
    on: anyDay,
    was: fc.record({ title: fc.constant(''), validUntil: anyDay }),
  }),
  fc.record({
    kind: fc.constant('answered' as const),
    on: anyDay,
    meaning: fc.constantFrom(
      'received' as const,
      'meeting' as const,
      'questions' as const,
      'declined' as const,
      'accepted' as const,
    ),
  }),
);
const anyProposal = (events: fc.Arbitrary<ChainEvent[]>) =>
  fc
    .record({ sentOn: anyDay, validFor: fc.integer({ min: 0, max: 120 }), events })
    .map(({ sentOn, validFor, events }) =>
      Proposal.parse({
        id: 'p',
        accountId: 'a',
        personIds: [],
        title: '',
        sentOn,
        validUntil: day(sentOn).add({ days: validFor }).toString(),
        events,
        status: 'open',
        createdAt: '2026-01-05T09:00:00Z',
      }),
    );
const anySettings = fc
  .record({
    firstAfter: fc.integer({ min: 0, max: 5 }),
    between: fc.integer({ min: 0, max: 5 }),
    mostUnanswered: fc.integer({ min: 1, max: 6 }),
    remindBefore: fc.integer({ min: 0, max: 10 }),
    calendar: anyCalendar,
  })
  .map(({ calendar, ...chain }) => ({ chain: { ...defaultSettings.chain, ...chain }, calendar }));

it('asks for no touch too many, none too near to the last, none twice and none on a day off, whatever happened', () => {
  fc.assert(
    fc.property(anyProposal(fc.array(anyEvent, { maxLength: 8 })), anySettings, anyDay, (proposal, settings, today) => {
      const chain = chainOf(proposal, settings, day(today));
      for (const { due, step } of followUpsOf(chain, proposal)) {
        expect(isWorkingDay(day(due), settings.calendar)).toBe(true);
        expect(due >= proposal.sentOn && due <= proposal.validUntil === (step !== 'decide-expired')).toBe(true);
      }
      // Once it is over, exactly one step is left, unless it is closed.
      if (today > proposal.validUntil)
        expect(followUpsOf(chain, proposal)).toHaveLength(chain.state === 'expired' ? 1 : 0);
      expect(chain.next === null).toBe(chain.state !== 'running');
      if (!chain.next) return;
      const since = proposal.events.slice(proposal.events.findLastIndex(({ kind }) => kind === 'renewed') + 1);
      expect(since.some(({ kind }) => kind === 'answered')).toBe(false);
      const touches = since.filter((event) => event.kind === 'touched');
      expect(touches.filter(({ reached }) => !reached).length).toBeLessThan(settings.chain.mostUnanswered);
      expect(touches.map(({ step }) => step)).not.toContain(chain.next.step);
      const last = touches
        .map(({ on }) => on)
        .sort()
        .at(-1);
      if (last) {
        const nearest = addWorkingDays(day(last), settings.chain.between, settings.calendar);
        expect(chain.next.due >= nearest.toString()).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('comes to an end after four touches at most where its advice is followed and nobody answers', () => {
  fc.assert(
    fc.property(
      anyProposal(fc.constant([])),
      anySettings,
      fc.array(fc.boolean(), { minLength: 4 }),
      (sent, settings, reached) => {
        let proposal = sent;
        let touches = 0;
        for (;;) {
          const { next } = chainOf(proposal, settings, day(proposal.sentOn));
          if (!next) break;
          const touch: ChainEvent = {
            kind: 'touched',
            on: next.due,
            step: next.step,
            reached: reached[touches] ?? false,
          };
          proposal = { ...proposal, events: [...proposal.events, touch] };
          touches += 1;
          expect(touches).toBeLessThanOrEqual(4);
        }
        expect(chainOf(proposal, settings, day(proposal.sentOn)).unanswered).toBeLessThanOrEqual(
          settings.chain.mostUnanswered,
        );
      },
    ),
  );
});
