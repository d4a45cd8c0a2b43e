import type { SectionWords } from '../language';
import { listed } from '../listed';

/** What belongs to each section of the dossier. */
export const sections: SectionWords = {
  general: listed(`
    werknemers, gestig, filiaal-, fabriek-, hoofkantoor-, uitbrei-, belê-
  `),
  history: listed(`
    aflewering-, gelewer, klagte-, kla, aankoopbestelling-
  `),
  decision: listed(`
    besluit-, goedkeur-, begroting-, direksie, onderteken-
  `),
  competitors: listed(`
    mededing-, konkurrensie, goedkoper, ander verskaffer, ander verskaffers
  `),
};
