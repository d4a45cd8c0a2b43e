import type { LetterBook, LetterEntry, PlannedAccount } from './letter-entry';

/** A forecast that is so far below its target falls short: nearer by, the next order decides. Part of the plan. */
const SHORT_FROM = 0.05;

/** Returns whose forecast began to fall short of the target in the month, or does so no longer, the largest gap first. */
export function targetChanges({ targets }: Pick<LetterBook, 'targets'>): LetterEntry[] {
  const was = new Map(targets.before.map(({ accountId, progress }) => [accountId, isShort({ progress })]));
  return targets.after
    .flatMap((one): Extract<LetterEntry, { kind: 'target' }>[] => {
      const { accountId, progress } = one;
      const [before, now] = [was.get(accountId) ?? null, isShort(one)];
      if (now === null || now === (before ?? false)) return [];
      return [{ accountId, kind: 'target', isShort: now, progress }];
    })
    .sort((a, b) => (a.progress.gap?.amount ?? 0) - (b.progress.gap?.amount ?? 0));
}

/** Null: no forecast yet. */
function isShort({ progress: { gap } }: Pick<PlannedAccount, 'progress'>): boolean | null {
  if (!gap || gap.share === null) return null;
  return gap.share < -SHORT_FROM;
}
