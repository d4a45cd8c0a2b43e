import { openComplaints } from '../domain/dossier/complaints-open';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A complaint is not settled: it is for today, whatever day that is (domain 8.3). */
export const complaintOpen: Play = {
  id: 'complaint-open',
  rest: 'complaint',
  suggest({ account, facts, today }) {
    const complaints = openComplaints(facts, today);
    const [oldest] = complaints;
    if (oldest === undefined) return null;
    const { text, learnedOn, source } = oldest.fact;
    return {
      playId: 'complaint-open',
      accountId: account.id,
      due: today.toString(),
      because: { complaint: text, since: { day: learnedOn }, complaints: complaints.length },
      newest:
        complaints
          .map(({ fact }) => fact.learnedOn)
          .sort()
          .at(-1) ?? learnedOn,
      key: keyOfFacts(complaints.map(({ fact }) => fact.id)),
      ...(source.personId && { personId: source.personId }),
    };
  },
};
