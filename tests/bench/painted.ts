/** The moment in milliseconds of a clock that all pages and frames of one browser share. */
export const moment = (): number => performance.timeOrigin + performance.now();

/** Resolves with the moment at which the frame that holds what now stands in the document has been drawn. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A task that waits while the frame is laid out and painted runs next.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(moment());
      port2.postMessage(null);
    });
  });
}

/** Resolves after a while, at any moment between two frames: as a message arrives. */
export const anyMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 20));
