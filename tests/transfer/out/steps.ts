import fc from 'fast-check';
import { type FollowUp, StepKind } from '../../../lib/domain/records/follow-up';
import type { BookContents } from '../../../lib/transfer/import/plan';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Steps of these texts and days, with somebody or nobody. */
export const steps = (text: fc.Arbitrary<string>, day: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({
      text,
      due: day,
      at: fc.constantFrom(undefined, '09:30', '17:05'),
      status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      kind: fc.constantFrom(undefined, ...StepKind.options),
      note: optional(text),
      owner: fc.constantFrom(undefined, 'Kim Ű.'),
      closedOn: optional(day),
      person: optional(fc.nat()),
      account: fc.nat(),
    }),
    { maxLength: 4 },
  );

type Made = ReturnType<typeof steps> extends fc.Arbitrary<infer Rows> ? Rows : never;

/** Returns them as records; a step with somebody is one of their account. */
export const stepsOf = (made: Made, people: BookContents['people'], ofAccount: (at: number) => string): FollowUp[] =>
  made.map(({ account, person, ...rest }, at) => {
    const one = person === undefined ? undefined : people[person % Math.max(1, people.length)];
    const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest;
    return {
      ...said,
      ...{ id: `step-${at}`, accountId: one?.accountId ?? ofAccount(account), createdAt: '2026-11-21T08:00:00Z' },
      ...(one && { personId: one.id }),
    };
  });
