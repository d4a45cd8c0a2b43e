import { mend } from '../../../lib/db/broken/mend';
import { keepMapping } from '../../../lib/db/kept-mappings';
import { readKnownTwice } from '../../../lib/db/read/known-twice';
import { takeSnapshot } from '../../../lib/db/snapshots';
import { type ImportPhase, importBook } from '../../../lib/db/write/import-book';
import { NewerBookError } from '../../../lib/db/write/transaction';
import type { Table } from '../../../lib/transfer/csv/table';
import { mappingOf } from '../../../lib/transfer/import/kept-mapping';
import type { Refusal } from '../../../lib/transfer/import/refusal';
import { refusedCsv } from '../../../lib/transfer/import/refused-csv';
import { asLastTime } from './as-last-time';
import { type ChosenFile, dealtFirst, type LeftOutFile, othersOf, readChosen, withSheet } from './chosen-files';
import type { FilePreview, FromImport, ImportAnswers, RefusalWords, Stop, ToImport } from './import-messages';
import { type Look, lookAt } from './look-at-file';
import { partName } from './part-name';
import { controlOf, countsOf } from './preview-parts';
import { leftAsShown, whatToDecide } from './what-to-decide';

/** Chosen files, one after the other or all in one go, each from opening to report: answers each message of the page by `post`. Never rejects. */
export function makeImportSession(post: (message: FromImport) => void): (message: ToImport) => Promise<void> {
  let files: readonly ChosenFile[] = [];
  let leftOut: readonly LeftOutFile[] = [];
  let before = 0;
  let at = 0;
  let look: Look | null = null;
  let answers: ImportAnswers = {};
  let when = { today: '', now: '', zone: '' };
  /** Which files are in, and what the report that is to come says of those since the last one. */
  let isIn = new Set<number>();
  let go = newGo();
  /** The import that the next file of its kind takes the place of. */
  let replaces: string | undefined;
  /** What was asked of files that are in and left as it was shown, by their headings: nobody is asked twice. */
  const agreed = new Map<string, ImportAnswers>();

  const progress = (phase: ImportPhase, share: number) => {
    const file = files[at];
    post({ kind: 'progress', phase, share, ...(files.length > 1 && file && { name: partName(file) }) });
  };

  async function open(message: Extract<ToImport, { kind: 'open' }>) {
    progress('reading', 0);
    when = { today: message.today, now: message.now, zone: message.zone };
    const dealt = message.dealt ?? [];
    const read = await readChosen(message.files, message.screen);
    files = dealtFirst(read.files, dealt);
    leftOut = read.leftOut;
    before = message.before ?? 0;
    replaces = message.replaces;
    isIn = new Set(dealt.flatMap((one, place) => (one.isIn ? [place] : [])));
    go = newGo();
    tellParts();
    progress('reading', 0.7);
    await next(dealt.length);
  }

  function tellParts() {
    const parts = files.map((file, at) => ({
      ...{ place: file.place, sheet: file.sheet },
      ...{ name: partName(file), isIn: isIn.has(at) },
    }));
    post({ kind: 'opened', parts });
  }

  async function next(place: number) {
    await begin(place);
    show();
  }

  async function begin(place: number) {
    at = place;
    answers = {};
    await lookAgain();
  }

  async function lookAgain() {
    const file = files[at];
    if (file && answers.asLastTime === undefined) answers = await asLastTime(file, answers);
    const onProgress = (share: number) => progress('planning', share);
    look = file ? await lookAt(file, { answers, replaces, ...when, onProgress }) : null;
  }

  function show(stop: Stop | null = null) {
    if (!look) return post({ kind: 'unreadable', why: leftOut[0]?.why ?? 'empty' });
    post({ kind: 'preview', preview: { file: { ...placeNow(), ...(stop && { stop }) }, ...look.preview } });
  }

  function placeNow(): FilePreview['file'] {
    const [file, after] = [files[at], files[at + 1]];
    const parts = files.map(({ name, part, kind, lines }, place) => ({
      ...{ name, part, kind, lines },
      isIn: isIn.has(place),
    }));
    return {
      ...{
        name: file?.name ?? '',
        part: file?.part ?? '',
        next: after && (after.place === file?.place ? after.part : partName(after)),
        others: file ? othersOf(file, files) : [],
      },
      ...{ at: before + at + 1, of: before + files.length, parts, leftOut },
    };
  }

  /** Keeps what the user has said of the file; where they have said nothing, the next one is guessed anew, too. */
  async function remember({ columns: { kind }, shown, headingRow, digest }: Look) {
    const {
      sheet: _,
      asLastTime: isOfLastTime,
      isWholePeriod: _whole,
      names: _n,
      otherNames: _others,
      ...said
    } = answers;
    const isSaid = isOfLastTime || Object.values(said).some((value) => value !== undefined);
    const mapping = isSaid ? mappingOf(kind, shown, { ...said, headingRow }) : null;
    // The file is in: that its mapping cannot be kept takes nothing of it back.
    await keepMapping(digest, mapping, when.now).catch(() => {});
  }

  async function commit(isGoingOn = false) {
    if (look) await takeIn(look);
    else if (go.taken === 0) return;
    while (isGoingOn && at < files.length) {
      await begin(at);
      const stop = look && whatToDecide(look.preview, agreed.get(files[at]?.headings ?? ''));
      if (!look || stop) return show(stop);
      await takeIn(look);
    }
    // The files are in, whether or not this can be said of them.
    const twice = go.hasBrought ? await readKnownTwice(when.now).catch(() => undefined) : undefined;
    const { isUnkept } = go;
    // What was refused can still be asked for.
    go = { ...newGo(), refused: go.refused };
    post({ kind: 'done', ...(twice && twice.count > 0 && { twice }), left: files.length - at, isUnkept });
  }

  /** Behind the last one stands the report of what went in before. */
  async function skip() {
    if (at + 1 < files.length) return next(at + 1);
    at += 1;
    await report();
  }

  async function report() {
    look = null;
    await commit();
  }

  /** Another sheet of the workbook stands in the place of the one that is looked at. */
  function choose(sheet: number | undefined) {
    const chosen = sheet === undefined ? files : withSheet(files, at, sheet);
    if (chosen === files) return;
    files = chosen;
    tellParts();
  }

  async function takeIn(seen: Look) {
    const file = files[at];
    const { kind: of } = seen.columns;
    progress('planning', 0);
    if (go.taken === 0) go = { ...newGo(), isUnkept: (await takeSnapshot('import', when.now)) === 'failed' };
    const today = Temporal.PlainDate.from(when.today);
    const about = { at: when.now, file: file ? partName(file) : '', of };
    const instead = { planned: seen.planned, replaces: seen.replaces };
    const { plan, id } = await importBook(seen.makePlan, about, today, progress, instead);
    // It is in: nothing may come between that and saying so, as the worker can be ended at any time.
    if (seen.replaces !== undefined) replaces = undefined;
    go.taken += 1;
    go.hasBrought ||= plan.records.accounts.length + plan.records.people.length > 0;
    go.refused.push(plan.refused.length > 0 ? { table: seen.table, refused: plan.refused } : null);
    // Here and not where the next is asked for: that may be tried twice.
    isIn.add(at);
    at += 1;
    look = null;
    post({
      kind: 'tookIn',
      at: before + at,
      isInPlace: seen.replaces !== undefined,
      taken: {
        ...(id && { id }),
        ...(plan.birthdays && { birthdays: plan.birthdays }),
        ...{ name: file?.name ?? '', part: file?.part ?? '', of },
        ...{ counts: countsOf(plan), control: controlOf(plan, seen.ownCurrency) },
      },
    });
    if (file) agreed.set(file.headings, { ...agreed.get(file.headings), ...leftAsShown(seen.preview) });
    await remember(seen);
  }

  async function answer(message: ToImport) {
    if (message.kind === 'open') await open(message);
    else if (message.kind === 'next') await next(at);
    else if (message.kind === 'skip') await skip();
    else if (message.kind === 'report') await report();
    else if (message.kind === 'commit') await commit(message.isGoingOn);
    else if (message.kind === 'answer') {
      answers = message.answers;
      choose(answers.sheet);
      await lookAgain();
      show();
    } else writeRefused(message);
  }

  /** The lines that a part of the report leaves out; before there is one, those of the file that is looked at. */
  function writeRefused({ of, words }: Extract<ToImport, { kind: 'writeRefused' }>) {
    const seen = look && { table: look.table, refused: look.planned?.plan.refused ?? [] };
    const what = of === undefined ? seen : go.refused[of];
    if (what) post({ kind: 'refusedWritten', csv: csvOfRefused(what.table, what.refused, words) });
  }

  return async (message) => {
    try {
      // A row of the book that breaks its schema costs that row, and not the import.
      await answer(message).catch(async (error: unknown) => {
        if (!(await mend())) throw error;
        await answer(message);
      });
    } catch (error) {
      post({ kind: 'failed', newerBook: error instanceof NewerBookError });
    }
  };
}

function csvOfRefused(table: Table, refused: readonly Refusal[], words: RefusalWords): string {
  return refusedCsv(table, refused, words, ({ reason, figures }) =>
    words.reasons[reason].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const { field } = figures;
      return name === 'field' && field ? words.fields[field] : String(figures[name] ?? whole);
    }),
  );
}

/** What has gone in since the last report. */
const newGo = () => ({
  taken: 0,
  hasBrought: false,
  isUnkept: false,
  refused: [] as ({ table: Table; refused: readonly Refusal[] } | null)[],
});
