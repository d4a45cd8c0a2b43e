/** Whose calendar it is, at the end of a subject that a calendar has made: "(ann@firm.test)". */
const WHOSE = / ?\([^()@\s]{1,64}@[^()@\s]{1,253}\)$/;
/** Its day and hours before that: "@ Mon 30 Nov 2026 10:00 - 11:00 (CET)". */
const WHEN = /@ ([^@]{1,180})$/;
/** What it is, in whatever language: one word or two and a colon. */
const WHAT = /^\P{L}{0,3}[\p{L}\p{M}'’ ]{2,40}[:：]/u;

/** What a subject in a calendar's own form says. */
export interface CalendarSubject {
  /** Without day, hours and whose calendar it is. */
  about: string;
  /** Day and hours, as it says them. */
  when?: string;
  /** It has the whole form, which nobody types: "Kutsu: Katselmus @ ti 1.12.2026 10.00 - 11.00 (EET) (ann@firm.test)". */
  isWhole: boolean;
}

/** Returns a subject taken apart as calendars put it together, whatever its language. */
export function calendarSubject(title: string): CalendarSubject {
  const rest = title.trim().replace(WHOSE, '');
  const when = WHEN.exec(rest)?.[1]?.trim();
  const about = rest.replace(WHEN, '').trim();
  const [what = ''] = WHAT.exec(about) ?? [];
  const hasWhen = when !== undefined && /\d/.test(when);
  // A second word with a colon may be what a mail program puts before an answer, in a language that we do not know.
  const isOne = what !== '' && !WHAT.test(about.slice(what.length));
  return {
    about,
    ...(hasWhen && { when }),
    isWhole: hasWhen && isOne && rest.length < title.trim().length,
  };
}
