import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension with permission for pages on loopback, and returns the folder of the unpacked build. */
export function buildForLoopback(): string {
  const wxt = join(dirname(fileURLToPath(import.meta.resolve('wxt'))), '../bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome', '--mode', 'e2e'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see above.');
  return join(ROOT, '.output/chrome-mv3-e2e');
}
