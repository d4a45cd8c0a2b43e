import { expression, oneOf } from '../expressions';
import type { PromiseWords } from '../language';

const PREFIX = '(?:meg|el|le|ki|at|be|fel|vissza|ossze|tovabb|elo|utana)?';
const STEMS = oneOf(`
  küld, jelentkez, hív, válaszol, értesít, tájékoztat, készít, egyeztet, jelz, jelez, ellenőrz, ellenőriz, intéz, néz, nézz, állít,
  mutat, erősít, juttat, továbbít, keres, hoz, visz, kérdez, pontosít, pótol, rendez, szervez, foglal, rendel, módosít, frissít,
  szállít, ad, ír, dolgoz, biztosít, gondoskod, beszél`);
const INFINITIVE = `${PREFIX}(?:${STEMS})\\p{L}*ni`;
const WILL = 'fog(?:om|juk|ok|unk)';
const ENDINGS = '(?:[oe]m|[oe]k|j?uk|unk|[zs]uk)';

/** What we will do. */
export const promises: PromiseWords = {
  certain: expression(
    `${INFINITIVE} (?:\\p{L}+ ){0,3}${WILL}|${WILL} (?:\\p{L}+ ){0,5}${INFINITIVE}|(?:el|meg|at|ki)(?:kuld)${ENDINGS}|(?:vissza|fel)hiv${ENDINGS}|(?:vissza)?jelentkez(?:em|ek|unk)|vissza(?:jelz|ter|ir)${ENDINGS}|visszajelezzuk|utananez(?:ek|unk)|(?:el|meg)(?:keszit|valaszol|kerdez|keres|ir|ad|intez|nez)${ENDINGS}|elintezzuk|megnezzuk|leegyeztet${ENDINGS}|osszeallit${ENDINGS}`,
  ),
  dated: expression(`${PREFIX}(?:${STEMS})${ENDINGS}|meg(?:kapja|kapjak|kapod)|kezhez kapja`),
  conditional: expression('(?<!meg|ki )ha|hogyha|amennyiben|eseten|esetleg|netan|talan'),
  negation: expression('nem(?! keso)|ne|se|sem|soha|nincs|sincs'),
  joining: expression('(?:de|viszont|azonban)(?= \\p{L})|(?<=, )(?:es|s)(?= \\p{L})'),
  sharing: expression('es|s'),
  theirs: expression('ok|on|onok|te|ti|\\p{L}{3,30}(?:nak|nek|tak|tek|tunk|tam|tem|tuk|ott|ett|tok|tetek|tatok)'),
  here: expression('mellekelten|mellekelve|csatoltan|csatolva|ezuton|ezennel|itt|most|kerem|kerjuk'),
};
