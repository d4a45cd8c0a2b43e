import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type Stop = () => Promise<void>;

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/**
 * Starts a server as our own child, waits until its ports answer, and returns how to stop it and what it started.
 * Throws where a port is taken, or silent for 15 seconds.
 */
export async function startChild(
  command: string,
  args: string[],
  { ports, log, env = {} }: { ports: number[]; log: string; env?: Record<string, string> },
): Promise<Stop> {
  for (const port of ports) {
    if (await answers(port)) throw new Error(`Port ${port} is taken: stop what listens there, or wait until it ends.`);
  }
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const signal = (name: 'SIGTERM' | 'SIGKILL') => {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (child.pid !== undefined && isRunning) process.kill(-child.pid, name);
  };
  // SOGo takes half a minute to heed the first signal, and nobody needs what it could still write.
  const stop: Stop = async () => {
    signal('SIGTERM');
    const patience = setTimeout(() => signal('SIGKILL'), 2000);
    await ended;
    clearTimeout(patience);
  };
  for (const port of ports) {
    for (let tries = 0; !(await answers(port)); tries += 1) {
      if (child.exitCode !== null || tries === 150) {
        await stop();
        throw new Error(`${command} does not answer on port ${port}; see ${log}`);
      }
      await wait(100);
    }
  }
  return stop;
}
