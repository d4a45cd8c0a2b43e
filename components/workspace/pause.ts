/** Lets the page go on before more is concluded: typing and scrolling never wait for the whole book. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
