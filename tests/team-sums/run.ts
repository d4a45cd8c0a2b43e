import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'keyside-sums-'));
try {
  const ssr = join(import.meta.dirname, 'print.ts');
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr, outDir, target: 'esnext', emptyOutDir: false },
  });
  const { print } = await import(pathToFileURL(join(outDir, 'print.js')).href);
  await print((text: string) => process.stdout.write(text));
} finally {
  rmSync(outDir, { recursive: true });
}
