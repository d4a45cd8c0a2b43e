import type { SectionWords } from '../language';
import { listed } from '../listed';

/** What belongs to each section of the dossier. */
export const sections: SectionWords = {
  general: listed(`
    Mitarbeiter-, Beschäftigte-, gegründet, Tochter-, -werk, -werke, Standort-, Erweiterung-, erweitert, -hauptsitz
  `),
  history: listed(`
    Lieferung-, geliefert, bestellt, Reklamation-, reklamiert, beanstandet, -ausschreibung, Ausschreibungen,
    Vertragsverlängerung-
  `),
  decision: listed(`
    Entscheid-, entscheidet, Freigabe-, freigeben, genehmig-, -budget, Vorstand-, -gremium, unterschreib-
  `),
  competitors: listed(`
    Wettbewerb-, Mitbewerb-, Konkurren-, konkurrier-, Zweitlieferant-, billiger, günstiger
  `),
};
