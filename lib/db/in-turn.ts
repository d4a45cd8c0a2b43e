/** What takes a whole book away, or puts another in its place, goes one after the other, in whichever tab or worker: so neither falls into the midst of the other. */
export const inTurn = <T>(book: string, body: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`whole ${book}`, body);
