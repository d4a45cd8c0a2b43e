import type { Stop } from './child.ts';

/** Starts one server after the other and returns how to stop them, the last first; where one fails, stops those before it and throws. */
export async function startInOrder(starts: (() => Promise<Stop>)[]): Promise<Stop> {
  const stops: Stop[] = [];
  const stop: Stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    for (const start of starts) stops.push(await start());
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
