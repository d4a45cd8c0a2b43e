/** Whole numbers from 0 in as few bytes each as the largest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

const [MOST_OF_ONE, MOST_OF_TWO] = [2 ** 8 - 1, 2 ** 16 - 1];

/** Used again and again: what comes of it is a copy. */
let room = new Uint32Array(0);

/** Returns so many whole numbers from 0, asked for one after the other, in as little room as they need. */
export function narrow(length: number, numberAt: (place: number) => number): Numbers {
  if (room.length < length) room = new Uint32Array(length);
  let most = 0;
  for (let at = 0; at < length; at += 1) {
    const number = numberAt(at);
    room[at] = number;
    if (number > most) most = number;
  }
  const taken = room.subarray(0, length);
  if (most <= MOST_OF_ONE) return new Uint8Array(taken);
  return most <= MOST_OF_TWO ? new Uint16Array(taken) : new Uint32Array(taken);
}
