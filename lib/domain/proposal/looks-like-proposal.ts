import { listed } from '../languages/listed';
import { inEvery } from '../languages/of-every';
import { proposals } from '../languages/proposals';
import type { Draft } from '../records/draft';
import { fold, legible, wordPattern } from '../words/fold';
import { isInThread, threadTitle } from '../words/thread-title';

/** Why a message looks like a proposal: sent from a proposal of the CRM, or the word that says so as it stands there. */
export type ProposalSign = { by: 'record' } | { by: 'subject' | 'attachment' | 'text'; word: string };

const DOCUMENT = /\.(pdf|docx?|docm|odt|rtf|pages|xlsx?|xlsm|ods|numbers|pptx?|odp|zip)$/i;
/** Words for a proposal in languages that are not ours. */
const NEIGHBOURS = listed(
  'devis, offerta, preventivo, oferta, ofertę, presupuesto, nabídka, nabídku, ponuka, ponuku, ponuda, ponudu, ponudba',
);
const A_PROPOSAL = wordPattern([...inEvery(proposals, ({ names }) => names), ...NEIGHBOURS]);
/** Bounded: a text may hold thousands of words. */
const SOME_WORDS = '(?: \\p{L}{1,30}){0,4}';

const word = new RegExp(A_PROPOSAL, 'gu');
const isBringing = new RegExp(wordPattern(inEvery(proposals, ({ bringing }) => bringing)), 'u');
const somethingElse = new RegExp(
  [
    wordPattern(inEvery(proposals, ({ others }) => others)),
    `${wordPattern(inEvery(proposals, ({ turningAway }) => turningAway))}${SOME_WORDS} ${A_PROPOSAL}`,
    `${wordPattern(inEvery(proposals, ({ beforeOther }) => beforeOther))} ${wordPattern(['offer', 'offers', 'quote', 'quotes'])}`,
    `${A_PROPOSAL} ${wordPattern(inEvery(proposals, ({ afterOther }) => afterOther))}`,
  ].join('|'),
  'gu',
);

/** The first word for a proposal in a text, as it stands there, unless the words around it make it something else. */
function proposalWordIn(text: string): string | null {
  // Underscores and capitals part the words of a file's name: "Kovacs_Angebot", "OurProposal".
  const plain = legible(text)
    .replace(/[\s_-]+/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  const folded = fold(plain).replace(somethingElse, (found) => '.'.repeat(found.length));
  const [found] = folded.matchAll(word);
  return found ? plain.slice(found.index, found.index + found[0].length) : null;
}

/** A word in a sentence that says it brings the thing along: a mail that only speaks of an offer is none. */
function broughtIn(text: string): string | null {
  const sentences = text.split(/[.!?:](?=\s)|\n\s*\n/).filter((one) => isBringing.test(fold(legible(one))));
  return sentences.map(proposalWordIn).find((found) => found !== null) ?? null;
}

const documentsOf = ({ attachments }: Pick<Draft, 'attachments'>) => attachments.filter((name) => DOCUMENT.test(name));

/**
 * Returns why a message looks like a proposal, or null where nothing says so. A word in the text counts only together with
 * an attached document, and so does one in the subject of an answer: its first mail may have been the proposal.
 */
export function proposalSigns(draft: Draft, isProposal: boolean): ProposalSign | null {
  if (isProposal) return { by: 'record' };
  const documents = documentsOf(draft);
  const hasDocument = documents.length > 0;
  const inSubject = hasDocument || !isInThread(draft.subject) ? proposalWordIn(draft.subject) : null;
  if (inSubject) return { by: 'subject', word: inSubject };
  for (const name of documents) {
    const inName = proposalWordIn(name.replace(DOCUMENT, ''));
    if (inName) return { by: 'attachment', word: inName };
  }
  const inText = hasDocument ? broughtIn(draft.text) : null;
  return inText ? { by: 'text', word: inText } : null;
}

/** Returns what a sent proposal is called: its subject as a thread's title, else its document's name; '' for neither. */
export function proposalTitle(draft: Draft): string {
  const [name = ''] = documentsOf(draft);
  return threadTitle(draft.subject) || name.replace(DOCUMENT, '').trim();
}
