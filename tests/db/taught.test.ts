import { expect, it, vi } from 'vitest';
import { forgetPage, listTaught, teachPage } from '../../lib/taught';

// What is kept of a host is one value, read and written with a moment in between, as by two tabs.
vi.mock('../../lib/platform/taught-pages', () => {
  const kept = new Map<string, unknown>();
  const pause = () => new Promise((resume) => setTimeout(resume));
  return {
    async recallTaught(host: string) {
      const pages = kept.get(host);
      await pause();
      return pages;
    },
    async keepTaught(host: string, pages: unknown) {
      await pause();
      kept.set(host, pages);
    },
    recallAllTaught: async () => Object.fromEntries(kept),
    onTaughtChanged: () => () => {},
  };
});

const host = 'crm.test';
const taught = async () => Object.fromEntries((await listTaught()).map(({ pageKind, fields }) => [pageKind, fields]));

it('keeps all that is taught of one host at the same moment, and what is taken back beside it', async () => {
  const [first] = await Promise.all([
    teachPage({ host, pageKind: '/contacts/*', fields: { name: '.name' } }),
    teachPage({ host, pageKind: '/contacts/*', fields: { email: '.mail' } }),
    teachPage({ host, pageKind: '/deals/*', fields: { company: '.firm' } }),
  ]);
  expect(await taught()).toEqual({
    '/contacts/*': { name: '.name', email: '.mail' },
    '/deals/*': { company: '.firm' },
  });
  await expect(first.undo()).rejects.toThrow('');
  await Promise.all([
    forgetPage({ host, pageKind: '/deals/*', fields: {} }),
    teachPage({ host, pageKind: '/leads/*', fields: { name: 'h1' } }),
  ]);
  expect(await taught()).toEqual({ '/contacts/*': { name: '.name', email: '.mail' }, '/leads/*': { name: 'h1' } });
});
