const listed = (words: string) =>
  words
    .trim()
    .split(',')
    .map((word) => word.trim());

/** Words for a proposal in English, German, Hungarian, Norwegian, Afrikaans and their neighbours; "-" as `wordPattern` reads it. */
export const proposalWords = listed(`
  proposal, proposals, offer, offers, quote, quotes, quotation, quotations,
  -angebot, -angebote, -angebots, -angebotes, -angeboten, angebots-, -offerte, -offerten, -kostenvoranschlag-,
  -kostenvoranschläge-,
  -ajánlat-,
  -tilbud, -tilbudet, -tilbudene, tilbuds-, -offert, offerten,
  -kwotasie, kwotasies, aanbod, -voorstel, voorstelle, prysopgawe, aanbieding, offertes, prijsopgave,
  devis, offerta, preventivo, oferta, ofertę, presupuesto, nabídka, nabídku, ponuka, ponuku, ponuda, ponudu, ponudba
`);

/** Compounds of them that are something else: a job, a bargain, a request to us. */
export const notProposals = listed(`
  -stellenangebot-, -jobangebot-, -sonderangebot-, -tagesangebot-, -mittagsangebot-, -kursangebot-, -lernangebot-,
  -bildungsangebot-, -freizeitangebot-, -hilfsangebot-, -gesprächsangebot-, angebotsanfrage-, angebotsaufforderung-,
  -ajánlatkér-, -állásajánlat-,
  -jobbtilbud-, -stillingstilbud-, -dagstilbud-, tilbudsforespørsel-, tilbudsinnbydelse-, tilbudsavis-,
  offerteaanvra-, offerteförfrågan-, werksaanbod
`);

/** Words before a proposal's that turn it into thanks for one or a request for one; few words may stand between. */
export const turningAway = listed(`
  thanks, thank, request, requests, requesting, rfp, rfq, inquiry, enquiry, ask, asking, await, awaiting, decline, received,
  danke, danken, dank, bitte um, bitten um, anfrage, erbitte, erbitten, ablehnen, erhielten,
  köszön-, kérek, kérünk, kérnék, kérnénk, visszautasít-,
  takk, takker, forespørsel, ber om, ønsker, mottatt,
  dankie, bedankt, bedank, versoek, verzoek, aanvraag, ontvang-
`);

/** Words between which an English "offer" or "quote" is a verb, or a bargain. */
export const beforeOther = listed(`
  to, we, i, you, they, can, could, will, would, may, might, also, gladly, please,
  special, job, canteen, lunch, menu, introductory, limited
`);

/** Words after a proposal's that make it a request for one, or something else. */
export const afterOther = listed(`
  request, requests, inquiry, enquiry, of help, of support, help, support, of the day, of the week, of the month,
  of the canteen, of employment, letter,
  kérés, kérek, kérünk, kérnék, kérnénk, kérése, kérésre
`);

/** Words by which a mail says that it brings what it speaks of. */
export const bringing = listed(`
  attached, attachment, attaching, enclosed, enclosing, herewith, here, our, send, sending, submit, submitting,
  anbei, beigefügt-, beiliegend-, anhang, anlage, angehängt-, angefügt-, hiermit, unser, unsere-, sende, senden, schicke-,
  übersende-,
  mellékel-, csatol-, küld-, ajánlatunk-, árajánlatunk-, ajánlatom-, árajánlatom-,
  vedlagt, vedlegg-, vårt, vår, sender, oversender, herved,
  aangeheg-, hierby, aanhegsel, ons, stuur, bijlage, bijgaand-, hierbij, ingesluit-
`);
