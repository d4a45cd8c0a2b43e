import type { ProposalWords } from '../language';
import { listed } from '../listed';

/** What mails about a proposal say. */
export const proposals: ProposalWords = {
  names: listed(`
    -kwotasie, kwotasies, aanbod, -voorstel, voorstelle, prysopgawe, aanbieding, offertes, prijsopgave
  `),
  others: listed(`
    offerteaanvra-, werksaanbod
  `),
  turningAway: listed(`
    dankie, bedankt, bedank, versoek, verzoek, aanvraag, ontvang-
  `),
  beforeOther: [],
  afterOther: [],
  bringing: listed(`
    aangeheg-, hierby, aanhegsel, ons, stuur, bijlage, bijgaand-, hierbij, ingesluit-
  `),
};
