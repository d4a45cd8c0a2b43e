import { expression, oneOf } from '../expressions';
import type { PromiseWords } from '../language';

const ADVERBS = `(?: (?:${oneOf('gladly, happily, also, then, now, certainly, definitely, surely, of course, personally, immediately, soon, shortly, again, once more, both, first, just, simply, make sure to, make sure we, make sure I, be able to, be sure to')})){0,3}`;
const VERBS = oneOf(`
  send, resend, email, mail, forward, share, pass on, provide, prepare, deliver, ship, supply, submit, hand in, present, give,
  bring, get back, get in touch, get you, get it to, get this to, get that to, get it over, get this over, revert, come back to you, come back with, be back to you,
  be in touch, call, phone, ring, contact, reply, respond, answer, write, drop you, let you know, let you have, keep you,
  inform, tell you, update, report, confirm, check, verify, review, look into, look at, look after, take a look, take care,
  find out, clarify, ask(?! you), discuss, follow up, sort out, fix, resolve, correct, revise, adjust, amend, add, draft, put together,
  work out, complete, finish, finalise, finalize, have it ready, have this ready, set up, schedule, arrange, organise, organize,
  book, reserve, order, visit, upload, return, refund, credit, make sure`);
const ING = oneOf(
  'sending, emailing, forwarding, sharing, providing, delivering, shipping, submitting, getting back, calling, visiting, contacting, coming back to you',
);

/** What we will do. */
export const promises: PromiseWords = {
  certain: expression(
    `(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)|^will|^i promise to|^we promise to)${ADVERBS} (?:(?:${VERBS})(?! from)|be (?:${ING}))|you(?:'ll| will) hear from (?:me|us)|let me (?:get back|come back|check|look into|find out)`,
  ),
  dated: expression(
    `(?:i|we)(?:'m| am|'re| are)?${ADVERBS} (?:${ING}|send|deliver|call|provide)|you(?:'ll| will) (?:have|receive|get|find)`,
  ),
  conditional: expression(
    '(?<!check |see |find out |clarify |ask |know )if|unless|provided(?: that)?|in case|should you|maybe|perhaps',
  ),
  negation: expression('not(?! later)|never|unable'),
  joining: expression("(?:and|but|so)(?= (?:i|we|you|he|she|they|it)(?:'| ))"),
  sharing: expression('and|so'),
  theirs: expression(
    "(?:they|he|she)(?:'(?:ll|d|ve|re|s))?|(?<=^|and |so )you(?! (?:have|get|receive) (?:it|them|this|that|everything|all))|(?:met|spoke|talked|had|was|were|called|visited|discussed|agreed|received|got|saw|cannot|can't|won't|don't)",
  ),
  here: expression('hereby|herewith|here (?:is|are)|please find'),
};
