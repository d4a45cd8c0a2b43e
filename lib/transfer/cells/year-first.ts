import { importHeadings } from '../../domain/languages/import-headings';
import { salesWords } from '../../domain/languages/sales-words';
import { LANGUAGES, type LanguageTag } from '../../domain/languages/tags';
import { foldHeading } from '../import/heading-names';

/** Whether a language begins its dates with the year and puts a point behind each part: "2026. 11. 21.". */
const beginsWithYear = (tag: LanguageTag): boolean => {
  const [first, after] = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(0);
  return first?.type === 'year' && after?.value.startsWith('.') === true;
};

const headingsOf = (tag: LanguageTag): string[] =>
  [importHeadings[tag], salesWords[tag].headings].flatMap((lists) => Object.values(lists).flat().map(foldHeading));

const headingsWhere = (isFirst: boolean): ReadonlySet<string> =>
  new Set(LANGUAGES.filter((tag) => beginsWithYear(tag) === isFirst).flatMap(headingsOf));
const [OF_YEAR_FIRST, OF_OTHERS] = [headingsWhere(true), headingsWhere(false)];

/** Returns whether the headings of a file are in a language that begins its dates with the year: more than in any other. */
export function writesYearFirst(headings: readonly string[]): boolean {
  const folded = headings.map(foldHeading);
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    folded.filter((heading) => one.has(heading) && !other.has(heading)).length;
  return only(OF_YEAR_FIRST, OF_OTHERS) > only(OF_OTHERS, OF_YEAR_FIRST);
}
