import { type QuarterTrend, quarterTrend } from '../domain/account/quarter-trend';
import { type ComplaintCase, complaintCase } from '../domain/dossier/complaint-case';
import type { ComplaintCause, Fact } from '../domain/records/fact';
import type { AccountContext } from './account-context';

/** A complaint of the account with how it went. */
interface Trouble extends ComplaintCase {
  fact: Fact;
}

/** What went wrong with an account: its complaints, the open and the newest first, and how often what came in each quarter. */
export interface Troubles {
  complaints: Trouble[];
  /** By cause; '' where none is known. */
  complained: QuarterTrend<ComplaintCause | ''>;
  /** By the reason that they gave, as it was first written; '' where none was. */
  refused: QuarterTrend<string>;
}

/** Returns the account's complaints as cases, and complaints and refusals by quarter and cause (domain 8.2). */
export function concludeTroubles({ facts, proposals }: AccountContext, today: Temporal.PlainDate): Troubles {
  const complaints = facts.flatMap((fact): Trouble[] => {
    const found = complaintCase(fact, today);
    return found ? [{ fact, ...found }] : [];
  });
  const asWritten = new Map<string, string>();
  const refusals = proposals.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.kind !== 'answered' || event.meaning !== 'declined') return [];
      const reason = event.reason?.trim() ?? '';
      const key = reason.toLowerCase();
      if (!asWritten.has(key)) asWritten.set(key, reason);
      return [{ on: event.on, why: asWritten.get(key) ?? reason }];
    }),
  );
  const told = complaints.map(({ fact }) => ({ on: fact.learnedOn, why: fact.cause ?? ('' as const) }));
  return {
    complaints: complaints.sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.openedOn.localeCompare(a.openedOn)),
    complained: quarterTrend(told, today.toString()),
    refused: quarterTrend(refusals, today.toString()),
  };
}
