import { exactAddress } from '../identify/address';

/** Sender Rewriting Scheme, once or twice: "SRS0=hash=day=firm.test=anna", "SRS1=hash=first.test==hash=day=firm.test=anna". */
const SRS = /^srs[01][=+-].{0,300}=([a-z0-9.-]{3,253}\.[a-z0-9-]{2,63})=([^=]{1,64})$/i;
/** What stands for the sign within a rewritten address, the surest first. */
const SIGNS = ['=40', '=', '_at_', '-at-', '.at.', '%'];
const GUEST = '#ext#';

/**
 * Returns the address that a mailing list, a forwarder or a tenant for guests wrote into the part before its own sign
 * ("anna=firm.test@lists.test", "anna_firm.test#EXT#@tenant.test"), in lower case; null where there is none.
 */
export function rewrittenAddress(local: string): string | null {
  const srs = SRS.exec(local);
  if (srs) return exactAddress(`${srs[2]}@${srs[1]}`);
  const isGuest = local.toLowerCase().endsWith(GUEST);
  const own = isGuest ? local.slice(0, -GUEST.length) : local.replace(/^.{0,100}(?:bounces?|return|verp)[+=-]/i, '');
  const sign = isGuest ? '_' : SIGNS.find((one) => own.includes(one));
  const at = sign === undefined ? -1 : own.lastIndexOf(sign);
  return sign === undefined || at < 0 ? null : exactAddress(`${own.slice(0, at)}@${own.slice(at + sign.length)}`);
}
