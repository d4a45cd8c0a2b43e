import type { ProposalWords } from '../language';
import { listed } from '../listed';

/** What mails about a proposal say. */
export const proposals: ProposalWords = {
  names: listed(`
    -angebot, -angebote, -angebots, -angebotes, -angeboten, angebots-, -offerte, -offerten, -kostenvoranschlag-,
    -kostenvoranschläge-
  `),
  others: listed(`
    -stellenangebot-, -jobangebot-, -sonderangebot-, -tagesangebot-, -mittagsangebot-, -kursangebot-, -lernangebot-,
    -bildungsangebot-, -freizeitangebot-, -hilfsangebot-, -gesprächsangebot-, angebotsanfrage-, angebotsaufforderung-
  `),
  turningAway: listed(`
    danke, danken, dank, bitte um, bitten um, anfrage, erbitte, erbitten, ablehnen, erhielten
  `),
  beforeOther: [],
  afterOther: [],
  bringing: listed(`
    anbei, beigefügt-, beiliegend-, anhang, anlage, angehängt-, angefügt-, hiermit, unser, unsere-, sende, senden,
    schicke-, übersende-
  `),
};
