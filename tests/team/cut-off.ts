/** What goes wrong between a device and its server. */
const FAULTS = ['unasked', 'unheard', 'halved', 'repeated', 'refused', 'killed'] as const;
export type Fault = (typeof FAULTS)[number];

/** Says by chance, from a seed, a number from 0 to below 1 each time. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A way to a server on which something may go wrong with each question, and what has. */
export interface Rough {
  fetched: typeof fetch;
  faults: Fault[];
  /** How likely it is that something goes wrong. */
  rate: number;
  /** All that was sent, letter by letter. */
  sent: string[];
  /** Ends the device, a moment after an answer has come. */
  kill: () => void;
}

/** Makes a way to a server: questions that never come there, answers that never come back, or come in part, or are those to a second time. */
export function aRoughWay(chance: () => number): Rough {
  const rough: Rough = { faults: [], rate: 0, sent: [], kill: () => {}, fetched: async (...asked) => ask(...asked) };
  const meet = async (fault: Fault, asked: Parameters<typeof fetch>): Promise<Response> => {
    // By the moment that it ends, the device may have begun anew.
    const { kill } = rough;
    if (fault === 'unasked') throw new TypeError('no network');
    if (fault === 'refused') return new Response('{"error":"busy"}', { status: 503 });
    const answer = await fetch(...asked);
    if (fault === 'unheard') throw new TypeError('cut off');
    if (fault === 'killed') setTimeout(kill, chance() * 10);
    if (fault === 'killed') return answer;
    if (fault === 'repeated') return fetch(...asked);
    const text = await answer.text();
    return new Response(text.slice(0, text.length >> 1), { status: answer.status });
  };
  const ask: typeof fetch = async (...asked) => {
    rough.sent.push(`${asked[0]} ${JSON.stringify(asked[1])}`);
    const fault = FAULTS[Math.floor(chance() * FAULTS.length)];
    if (!fault || chance() >= rough.rate) return fetch(...asked);
    rough.faults.push(fault);
    return meet(fault, asked);
  };
  return rough;
}
