import type { PlannedVisit } from '../../lib/domain/care/visit-plan';
import { day, daysBetween } from '../../lib/domain/records/day';
import type { Suggestion } from '../../lib/plays/play';
import type { RankedSuggestion } from '../../lib/plays/ranked-suggestion';
import { URGENCY } from '../../lib/plays/urgency';

/** A row of Today: all the advice on a customer, what to do first before the rest, or its visit. */
export interface Shown {
  accountId: string;
  advice: RankedSuggestion[];
  /** The visit stands first. */
  isVisit: boolean;
  visit?: PlannedVisit;
}

/** The same advice within so many days is back. */
const BACK = 3;
/** A dated event is to be advised within so many days, counted on from the weekend. */
const IN_TIME = 2;
/** So many rows are weighed. */
const FIRST = 10;

type Done = { accountId: string; playId: string; key: string; on: string; isBack: boolean };

/** What a year of advice came to. */
export class Tally {
  rows: number[] = [];
  acts = 0;
  falseActs = new Map<string, number>();
  contradictions = 0;
  waitingDays = 0;
  gains: number[] = [];
  private done: Done[] = [];
  private events: { accountId: string; playId: string; on: string; advisedOn: string | null }[] = [];

  happened(accountId: string, playId: string, on: string): void {
    this.events.push({ accountId, playId, on, advisedOn: null });
  }

  contradicted(times: number): void {
    this.contradictions += times;
  }

  waited(days: number): void {
    this.waitingDays += days;
  }

  day(today: Temporal.PlainDate, shown: readonly Shown[], shareOf: (accountId: string) => number): void {
    const on = today.toString();
    this.rows.push(shown.length);
    const worth = shown.map(
      ({ accountId, isVisit, advice: [first] }) =>
        shareOf(accountId) * URGENCY[isVisit || !first ? 'visit-due' : first.playId],
    );
    const gain = (list: readonly number[]) =>
      list.slice(0, FIRST).reduce((sum, one, at) => sum + one / Math.log2(at + 2), 0);
    const best = gain(worth.toSorted((a, b) => b - a));
    if (best > 0) this.gains.push(gain(worth) / best);
    for (const { accountId, advice } of shown) {
      for (const { playId, key, newest } of advice) {
        for (const one of this.done) {
          const isSame = one.accountId === accountId && one.playId === playId;
          const isNew = newest !== undefined ? newest > one.on : playId.startsWith('proposal-') && key !== one.key;
          if (isSame && !isNew && daysBetween(day(one.on), today) <= BACK && one.on < on) one.isBack = true;
        }
        for (const event of this.events)
          if (event.accountId === accountId && event.playId === playId) event.advisedOn ??= on;
      }
    }
  }

  acted(
    accountId: string,
    { playId, key }: Pick<Suggestion, 'playId' | 'key'>,
    today: Temporal.PlainDate,
    isFalse: boolean,
  ): void {
    this.acts++;
    if (isFalse) this.falseActs.set(playId, (this.falseActs.get(playId) ?? 0) + 1);
    this.done.push({ accountId, playId, key, on: today.toString(), isBack: false });
  }

  dismissed(accountId: string, { playId, key }: Pick<Suggestion, 'playId' | 'key'>, today: Temporal.PlainDate): void {
    this.done.push({ accountId, playId, key, on: today.toString(), isBack: false });
  }

  /** The figures of the goals. */
  figures(until: Temporal.PlainDate) {
    const events = this.events.filter(({ on }) => daysBetween(day(on), until) > IN_TIME + 2);
    const late = events.filter(({ on, advisedOn }) => {
      const { dayOfWeek } = day(on);
      const seen = day(on).add({ days: dayOfWeek > 5 ? 8 - dayOfWeek : 0 });
      return advisedOn === null || daysBetween(seen, day(advisedOn)) > IN_TIME;
    });
    const falseActs = [...this.falseActs.values()].reduce((sum, one) => sum + one, 0);
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
    const back = this.done.filter(({ isBack }) => isBack);
    return {
      acts: this.acts,
      falseActs: falseActs / Math.max(1, this.acts),
      falseBy: Object.fromEntries(this.falseActs),
      back: back.length / Math.max(1, this.done.length),
      backBy: Object.fromEntries([...Map.groupBy(back, ({ playId }) => playId)].map(([id, all]) => [id, all.length])),
      contradictions: this.contradictions,
      waitingDays: this.waitingDays,
      rowsADay: mean(this.rows),
      events: events.length,
      late: late.map(({ accountId, playId, on }) => `${on} ${accountId} ${playId}`),
      ndcg: mean(this.gains),
    };
  }
}
