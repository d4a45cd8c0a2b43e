import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import type { PluginOption } from 'vite';
import { defineConfig, type Entrypoint, type Wxt } from 'wxt';
import { planFiles } from './lib/built-files';
import { textFiles } from './lib/text-parts';

/** The oldest browsers that run us; a build leaves out what only older ones need. */
const OLDEST = { chrome: '144', firefox: '140' };

/** The end-to-end build may read pages on loopback without asking: a headless run cannot answer a permission prompt. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * Adds one script for each adapter of lib/sites ("sites/gmail.js"), which the reader loads alone: all of them together
 * would be too much for every page.
 */
function addSiteScripts({ config }: Wxt, entrypoints: Entrypoint[]): void {
  const folder = join(config.wxtDir, 'sites');
  const from = (...path: string[]) => relative(folder, join(config.root, ...path));
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(config.root, 'lib/sites')).filter((name) => name.endsWith('.ts'))) {
    const name = basename(file, '.ts');
    const text = readFileSync(join(config.root, 'lib/sites', file), 'utf8');
    if (!text.includes(`export const ${name}: SiteAdapter =`)) continue;
    const inputPath = join(folder, file);
    writeFileSync(
      inputPath,
      `import { shelf } from '${from('entrypoints/page.content/shelf')}';
import { ${name} } from '${from('lib/sites', name)}';

export default { main: () => void (shelf.keysideSite = ${name}) };
`,
    );
    entrypoints.push({
      type: 'unlisted-script',
      name,
      inputPath,
      outputDir: join(config.outDir, 'sites'),
      options: {},
      skipped: false,
    });
  }
}

/** Has every page connect to nothing but its own files; what is being written is replaced over a connection. */
const onlyToItself = {
  name: 'only-to-itself',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

/**
 * What of libraries a build leaves out. Each page has one style sheet and all files lie on the disk: what is fetched later needs no
 * list of what to ask for first. An icon is drawn by what ours need of one.
 */
const LEFT_OUT: PluginOption[] = [
  {
    name: 'fetched-as-it-is',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (fetch) => fetch();',
    },
  },
  {
    name: 'draws-icons',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /lucide-react\/dist\/esm\/createLucideIcon\.mjs$/ },
      handler: () =>
        `export { drawIcon as default } from ${JSON.stringify(join(import.meta.dirname, 'components/ui/draw-icon'))};`,
    },
  },
];

/** Has Chromium read and compile a script in one go, instead of function by function while a page waits; Firefox takes no such hint. */
const compiledAtOnce: PluginOption = {
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    'entrypoints:resolved': addSiteScripts,
    // In Chromium a click on the action button reaches the reader first: see lib/platform/action-popup.ts.
    'build:manifestGenerated': ({ config }, { action }) => {
      if (config.browser !== 'firefox') delete action?.default_popup;
    },
    // While code is written and replaced within the running page, the sidebar is given all texts.
    'build:publicAssets': ({ config }, files) => {
      files.push(...textFiles(config.root, config.command === 'serve'));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const { resolve, build } = config;
      const isReader = entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (!isReader) {
        let fileOf: ReadonlyMap<string, string> = new Map();
        const plan: PluginOption = {
          name: 'plan-files',
          buildEnd() {
            fileOf = planFiles(this);
          },
        };
        config.plugins = [...(config.plugins ?? []), plan];
        // The plan has a file for whatever a file imports; nothing else is to come with it.
        const groups = [{ name: (id: string) => fileOf.get(id) ?? null, includeDependenciesRecursively: false }];
        config.build = {
          ...build,
          // All files lie on the disk: a list of what each part asks for in turn weighs more than it spares.
          modulePreload: false,
          target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
          // The pages hold all libraries; their licences want to come along.
          license: { fileName: 'LICENCES.txt' },
          rolldownOptions: {
            ...build?.rolldownOptions,
            output: {
              ...build?.rolldownOptions?.output,
              codeSplitting: { groups },
              // No server stands between: what is in a file need not be told from its name, which others have to carry.
              chunkFileNames: 'chunks/[name].js',
            },
          },
        };
        // The same library without what browsers needed before.
        config.resolve = { ...resolve, alias: { ...resolve?.alias, dexie: 'dexie/dist/modern/dexie.mjs' } };
      } else {
        // The reader needs so little of WXT's context that it would be a twelfth of what it may weigh.
        const own = (file: string) => join(import.meta.dirname, 'entrypoints/page.content', file);
        const alias = {
          ...resolve?.alias,
          'wxt/utils/content-script-context': own('reader-context.ts'),
          'wxt/utils/define-unlisted-script': own('define-part.ts'),
        };
        config.resolve = { ...resolve, alias };
        if (entrypoints.some(({ type }) => type === 'content-script'))
          config.plugins = [...(config.plugins ?? []), compiledAtOnce];
        config.build = {
          ...build,
          rolldownOptions: {
            ...build?.rolldownOptions,
            // What WXT says where a script fails is never printed, and the failure is thrown all the same.
            treeshake: { manualPureFunctions: ['logger.error'] },
          },
        };
      }
    },
  },
  modules: ['@wxt-dev/module-react'],
  outDir: '.output',
  vite: ({ mode }) => {
    // The end-to-end build is the shipped one in all but its host permission; else React would come as for development.
    if (mode === 'e2e') process.env['NODE_ENV'] = 'production';
    return {
      plugins: [tailwindcss(), onlyToItself, ...LEFT_OUT],
      ...(mode === 'e2e' && { define: { 'process.env.NODE_ENV': '"production"' } }),
    };
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      // The address of the page whose button was clicked, so that the popup can name it; the browser grants it for that click.
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // A private window has a database of its own, which it forgets.
    incognito: 'not_allowed',
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: LOOPBACK }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'keyside@keyside.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
          sidebar_action: { default_panel: 'sidebar.html', default_title: 'Keyside', open_at_install: false },
        }
      : { minimum_chrome_version: OLDEST.chrome, side_panel: { default_path: 'sidebar.html' } }),
    action: { default_title: 'Keyside' },
    options_ui: { page: 'workspace.html', open_in_tab: true },
    // More than four suggested keys are not allowed.
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_toggleSidebar__' },
      'flag-prospect': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_flagProspect__' },
      'proposal-sent': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_proposalSent__' },
      'add-to-dossier': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_addToDossier__' },
    },
    omnibox: { keyword: 'key' },
    // The server of a team, which the background alone reaches: every page narrows itself by its own meta tag.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors http: https:",
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
  }),
});
