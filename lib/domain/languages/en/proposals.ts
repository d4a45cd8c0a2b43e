import type { ProposalWords } from '../language';
import { listed } from '../listed';

/** What mails about a proposal say. */
export const proposals: ProposalWords = {
  names: listed(`
    proposal, proposals, offer, offers, quote, quotes, quotation, quotations
  `),
  others: [],
  turningAway: listed(`
    thanks, thank, request, requests, requesting, rfp, rfq, inquiry, enquiry, ask, asking, await, awaiting, decline,
    received
  `),
  beforeOther: listed(`
    to, we, i, you, they, can, could, will, would, may, might, also, gladly, please, special, job, canteen, lunch, menu,
    introductory, limited
  `),
  afterOther: listed(`
    request, requests, inquiry, enquiry, of help, of support, help, support, of the day, of the week, of the month,
    of the canteen, of employment, letter
  `),
  bringing: listed(`
    attached, attachment, attaching, enclosed, enclosing, herewith, here, our, send, sending, submit, submitting
  `),
};
