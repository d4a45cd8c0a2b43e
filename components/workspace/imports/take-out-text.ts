import { IMPORTED_TABLES, type ImportedTable } from '../../../lib/domain/records/imported-rows';
import { list, t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import type { TakeOutCounts } from '../../../lib/transfer/take-out/take-out';

/** What becomes of rows, in the order in which it is said. */
const FATES = ['goes', 'back', 'used', 'later', 'edited'] as const;

const COUNTED: Record<ImportedTable, TextKey> = {
  accounts: 'imports_accounts',
  people: 'account_deletePeople',
  facts: 'account_deleteFacts',
  prospects: 'imports_flags',
  proposals: 'account_deleteProposals',
  touches: 'account_deleteTouches',
  targets: 'imports_targets',
  goals: 'imports_goals',
  planEntries: 'imports_planEntries',
  followUps: 'notes_countSteps',
  promises: 'account_deletePromises',
};

/** Returns what taking an import out comes to, a sentence each: "Goes: 120 lines of sales and 3 accounts". */
export function takeOutSentences(counts: TakeOutCounts): string[] {
  const sentences = sentencesOf(counts, FATES);
  return sentences.length > 0 ? sentences : [t('imports_nothing')];
}

/** Returns that an import is out, and what of it stays. */
export function takenOutText(name: string, counts: TakeOutCounts | undefined): string {
  const stays = counts ? sentencesOf(counts, ['used', 'later', 'edited']) : [];
  return [t('imports_takenOut', { name }), ...stays.map((sentence) => `${sentence}.`)].join(' ');
}

function sentencesOf(
  { lines, linesBack, linesLater, rows }: TakeOutCounts,
  fates: readonly (typeof FATES)[number][],
): string[] {
  const sales = { goes: lines, back: linesBack, used: 0, later: linesLater, edited: 0 };
  return fates.flatMap((fate) => {
    const things = [
      ...(sales[fate] > 0 ? [t('imports_lines', { count: sales[fate] })] : []),
      ...IMPORTED_TABLES.filter((table) => rows[table][fate] > 0).map((table) =>
        t(COUNTED[table], { count: rows[table][fate] }),
      ),
    ];
    return things.length > 0 ? t(`importFate_${fate}`, { what: list(things) }) : [];
  });
}
