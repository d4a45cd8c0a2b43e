const LEGAL_FORMS =
  `ab ag ans aps as asa ba bhd bt bv bvba cc co company corp corporation cv da doo dd eg ek enk ev gbr gesmbh gmbh ges
  hf inc incorporated jsc kda kft kg kgaa kht kkt kk limited llc llp lp ltd mbh nv npc nyrt ou oy oyj partg plc pte pty
  rt sa sarl sas sca se sia sl slu snc soc spa spk spol sprl spzoo srl sro ug zrt`
    .split(/\s+/)
    .concat('sp z oo', 'spol s ?ro');
const LEGAL_ENDING = new RegExp(`( (${LEGAL_FORMS.join('|')}))+$`);
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * Returns the key under which spellings of one company's name agree ("KOVÁCS BAU Kft." and "Kovacs Bau"): without case,
 * accents, punctuation and legal form at the end. Empty where nothing is left. Good for a question, never for a decision.
 */
export function nameKey(name: string): string {
  return (
    name
      .slice(0, 300)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
      // "s.r.o.", "d. o. o.", "A/S" and "O'Neil" are one word each
      .replace(/(?<=\b\p{L})[./]\s?(?=\p{L}\b)/gu, '')
      .replace(/['’`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(LEGAL_ENDING, '')
  );
}
