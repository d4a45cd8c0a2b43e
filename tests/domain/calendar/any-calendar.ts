import fc from 'fast-check';

/** Any day of 2024 to 2028, as ISO text. */
export const anyDay = fc
  .integer({ min: 0, max: 1826 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());

/** Calendars with odd weeks, single holidays, long closures and days worked against the week. */
export const anyCalendar = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  daysOff: fc
    .tuple(fc.array(anyDay, { maxLength: 30 }), anyDay, fc.integer({ min: 0, max: 400 }))
    .map(([single, from, length]) => [
      ...single,
      ...Array.from({ length }, (_, days) => Temporal.PlainDate.from(from).add({ days }).toString()),
    ]),
  daysWorked: fc.array(anyDay, { maxLength: 30 }),
  remindAtHour: fc.integer({ min: 0, max: 23 }),
});
