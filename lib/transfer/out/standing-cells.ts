import { importWords } from '../../domain/languages/import-words';
import type { LanguageTag } from '../../domain/languages/tags';
import type { EnteredLabel, EnteredSignal, TierByHand } from '../../domain/records/account';

const entry = (words: readonly (string | undefined)[], because: string) =>
  `${words.join(', ')}${because && `: ${because.replaceAll('\n', '\n  ')}`}`;

/** Returns a tier that was set by hand as a cell: what, since when, and why. */
export function tierCell({ tier, since, because }: TierByHand, language: LanguageTag): string {
  return entry([importWords[language].tiers[tier][0], since], because);
}

/** Returns labels as a cell, one a line: which, for whom of us, since when, and what shows it, whose further lines are set in. */
export function labelsCell(labels: readonly EnteredLabel[], language: LanguageTag): string {
  const words = importWords[language];
  return labels
    .map(({ label, level, since, evidence }) =>
      entry([words.labels[label][0], words.levels[level][0], since], evidence),
    )
    .join('\n');
}

/** Returns signals as a cell, one a line: which, since when, and what shows it, whose further lines are set in. */
export function signalsCell(signals: readonly EnteredSignal[], language: LanguageTag): string {
  const words = importWords[language].signals;
  return signals.map(({ signal, since, evidence }) => entry([words[signal][0], since], evidence)).join('\n');
}
