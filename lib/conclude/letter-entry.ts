import type { AbcClass } from '../domain/book/abc';
import type { RhythmState } from '../domain/book/rhythm';
import type { FirstGroup } from '../domain/letter/first-groups';
import type { Account, Tier } from '../domain/records/account';
import type { Contract } from '../domain/records/contract';
import type { Day } from '../domain/records/day';
import type { LedgerBlock } from '../domain/records/ledger';
import type { PlanEntry } from '../domain/records/plan/plan-entry';
import type { Proposal } from '../domain/records/proposal';
import type { WinBack } from '../domain/records/win-back';
import type { Settings } from '../domain/settings';
import type { TargetProgress } from '../domain/targets/target-progress';

/** A target and what had become of it. */
export interface PlannedAccount {
  accountId: string;
  progress: TargetProgress;
}

/** What a letter is made of. */
export interface LetterBook {
  accounts: readonly Account[];
  blocks: readonly LedgerBlock[];
  proposals: readonly Proposal[];
  winBacks: readonly WinBack[];
  contracts: readonly Contract[];
  planEntries: readonly PlanEntry[];
  /** At the end of the month before, of the same year, and at the end of the month. */
  targets: { before: readonly PlannedAccount[]; after: readonly PlannedAccount[]; currency: string };
  settings: Settings;
}

type State = RhythmState['state'];

/** One thing that changed at an account in the month, with what says so. Amounts in the currency of the book; shares 0-1. */
export type LetterEntry = { accountId: string } & (
  | { kind: 'lost'; lostOn: Day; because: { lastOrder: Day; daysSince: number } | { why: WinBack['why'] } }
  | { kind: 'wonBack'; on: Day }
  | { kind: 'fresh'; amount: number }
  | { kind: 'gone'; before: number }
  | { kind: 'rhythm'; from: State; to: State; because: { lastOrder: Day; daysSince: number; lateFrom: number } }
  | {
      kind: 'tier';
      from: Tier;
      to: Tier;
      /** Given by hand, with the reason that was entered; else by these shares. */
      because: { byHand: string } | { shareBefore: number | null; share: number | null };
    }
  /** `larger`: what customers larger than this one bring together, the part of the book that decides the class. */
  | { kind: 'class'; from: AbcClass; to: AbcClass; because: { amountBefore: number; amount: number; larger: number } }
  | { kind: 'target'; isShort: boolean; progress: TargetProgress }
  | { kind: 'groups'; groups: readonly FirstGroup[] }
  | { kind: 'proposal'; on: Day; how: 'accepted' | 'declined' | 'withdrawn' | 'expired'; proposal: Proposal }
  | { kind: 'contract'; contract: Contract }
  | { kind: 'measure'; entry: PlanEntry }
);

/** The parts of a letter, in the order in which they are read: what asks for something first. */
export const LETTER_SECTIONS = ['customers', 'rhythm', 'targets', 'tiers', 'classes', 'groups', 'closed'] as const;
export type LetterSection = (typeof LETTER_SECTIONS)[number];

/** In which part each kind stands. */
export const SECTION_OF: Record<LetterEntry['kind'], LetterSection> = {
  ...{ lost: 'customers', wonBack: 'customers', fresh: 'customers', gone: 'customers' },
  ...{ rhythm: 'rhythm', target: 'targets', tier: 'tiers', class: 'classes', groups: 'groups' },
  ...{ proposal: 'closed', contract: 'closed', measure: 'closed' },
};
