import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { PIPELINE_STATES } from '../../../lib/domain/pipeline/pipeline-line';
import { spokenLanguage } from '../../../lib/text';
import type { ProposalOrder, SeenProposals } from './seen-proposals';

type Compare = (a: PipelineRow, b: PipelineRow) => number;

/** What a row has to be put in order by; undefined stands last, whichever way round. */
const keyOf: Record<Exclude<ProposalOrder, 'title'>, (row: PipelineRow) => string | number | undefined> = {
  amount: ({ proposal }) => proposal.amount,
  sent: ({ sentOn }) => sentOn,
  days: ({ days }) => days ?? undefined,
  validity: ({ proposal }) => proposal.validUntil,
  state: ({ state }) => PIPELINE_STATES.indexOf(state),
  step: ({ nextStep }) => nextStep?.due,
};

function comparing(order: ProposalOrder, isDescending: boolean): Compare {
  const way = isDescending ? -1 : 1;
  if (order === 'title') {
    const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
    return (a, b) => way * compare(a.proposal.title, b.proposal.title);
  }
  return (a, b) => {
    const [first, second] = [keyOf[order](a), keyOf[order](b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return way * (Number(first > second) - Number(first < second));
  };
}

/** Returns the proposals in the order asked for; those that are alike in it stay as they were. */
export function orderProposals(
  rows: readonly PipelineRow[],
  { order, isDescending }: Pick<SeenProposals, 'order' | 'isDescending'>,
): PipelineRow[] {
  return rows.toSorted(comparing(order, isDescending));
}
