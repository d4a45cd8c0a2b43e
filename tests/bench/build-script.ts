import { join } from 'node:path';
import { build } from 'vite';

/** Builds a file of this folder ("site-page") as one script that a page can be given, and returns where it stands. */
export async function buildScript(name: string, outDir: string): Promise<string> {
  const entry = join(import.meta.dirname, `${name}.ts`);
  const lib = { entry, formats: ['iife' as const], name: 'benchScript', fileName: () => `${name}.js` };
  await build({ configFile: false, logLevel: 'warn', build: { outDir, target: 'esnext', emptyOutDir: false, lib } });
  return join(outDir, `${name}.js`);
}
