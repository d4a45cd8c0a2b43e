import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes an extension that does in the pages of a host what none with a sidebar can do without: it runs a script once the page
 * stands, and puts up an element with a closed root. Returns its folder.
 */
export function makeEmptyHost(outDir: string, host: string): string {
  const folder = join(outDir, 'empty-host');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty host',
    version: '1',
    content_scripts: [{ matches: [`http://${host}/*`], js: ['host.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const script = `const host = document.createElement('div');
host.dataset.benchHost = '';
host.attachShadow({ mode: 'closed' });
document.documentElement.append(host);`;
  writeFileSync(join(folder, 'host.js'), script);
  return folder;
}
