import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Stage } from './stages.ts';
import { type Tally, tally } from './tally.ts';

const LOGS = 'test-results/stages';

export interface Outcome extends Tally {
  name: string;
  seconds: number;
  /** All that it has said; it stands in `test-results/stages`, too. */
  output: string;
}

/** Runs one stage to its end; with the signal it is stopped, whatever it has started included. */
export async function runStage(
  { name, command: [program = '', ...given] }: Stage,
  signal: AbortSignal,
): Promise<Outcome> {
  const began = performance.now();
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    // Its whole group: what npm starts does not hear of npm's end.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  };
  signal.addEventListener('abort', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      resolve(null);
    });
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(`${LOGS}/${name.replace(':', '-')}.log`, output);
  return { name, seconds: (performance.now() - began) / 1000, output, ...tally(output, code === 0) };
}
