import providers from 'email-providers/all.json' with { type: 'json' };
import { isFreeMail } from './free-mail';

// Domains kept for examples are on the list by mistake: nobody has a mailbox there, and every demonstration uses them.
const PROVIDERS = new Set(providers.filter((domain) => !/(^|\.)example\.(com|net|org)$/.test(domain)));

/** Those of the countries we sell in and their neighbours that the list lacks: where who has a line at home has a mailbox, too. */
const OF_LINES = new Set(
  `alice-dsl.de alice-dsl.net alice.de dokom.net gelsennet.de htp-tel.de kabelbw.de mnet-online.de nord-com.net o2mail.de
  o2online.de tele2.de unity-mail.de versanet.de cablelink.at cnv.at drei.at eunet.at kabelplus.at magenta.at speed.at
  utanet.at vol.at axelero.hu dravanet.hu enternet.hu externet.hu matavnet.hu monornet.hu pr.hu altibox.no bluezone.no
  ebnett.no enivest.net haugnett.no hebnett.no neasonline.no sensewave.com tele2.no tiscali.no global.co.za icon.co.za
  intekom.co.za isat.co.za mtnloaded.co.za polka.co.za saol.co.za worldonline.co.za xsinet.co.za yebo.co.za euskalnet.net
  jazztel.es movistar.es ono.com orange.es telecable.es telefonica.net bbox.fr numericable.fr fastwebnet.it tiscalinet.it
  netcabo.pt casema.nl upcmail.nl xs4all.nl scarlet.be comhem.se tele2.se stofanet.dk tdcadsl.dk plusnet.com`.split(
    /\s+/,
  ),
);

/** Those that are the same under the ending of any country. */
const EVERYWHERE = /^(?:aol|gmail|gmx|googlemail|hotmail|icloud|outlook|protonmail|windowslive|yahoo|ymail)\./;

/** Says whether a registered domain is one of the thousands at which anybody can have a mailbox; a long list, loaded late. */
export function isProvider(domain: string): boolean {
  return PROVIDERS.has(domain) || OF_LINES.has(domain) || EVERYWHERE.test(domain) || isFreeMail(domain);
}
