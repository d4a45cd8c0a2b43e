import type { SignatureWords } from '../language';
import { listed } from '../listed';

/** What stands at the end of a mail. */
export const signatures: SignatureWords = {
  closings: [
    '(?:with )?(?:(?:best|kind|kindest|warm|warmest) )?regards',
    'best|(?:all )?the best|all the best|best wishes|cheers|rgds|kr|br',
    '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?',
    '(?:many )?thanks(?: (?:again|a lot|in advance|and (?:best |kind )?regards))?|thank you(?: (?:very much|in advance))?',
  ],
  jobs: listed(`
    manager, director, head of, head, lead, leader, officer, ceo, cfo, coo, cto, cio, cpo, chief, president, chairman,
    chairwoman, owner, founder, co-founder, executive, engineer, buyer, purchasing, purchaser, procurement, sourcing,
    sales, assistant, consultant, coordinator, specialist, analyst, accountant, controller, secretary, administrator,
    supervisor, architect, planner, foreman, technician, representative
  `),
  phones: listed(`
    t, tel, telephone, phone, ph, p, m, mob, mobile, mobil, cell, cellphone, d, direct, dial, office, o, w, whatsapp,
    viber
  `),
  otherNumbers: listed(`
    fax, telefax, f, switchboard, reception, hotline, helpdesk, support, service, emergency, iban, bank-, vat,
    secretar-, assist-
  `),
};
