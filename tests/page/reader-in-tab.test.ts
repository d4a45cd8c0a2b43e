import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followActiveTab } from '../../lib/platform/frame-port';
import { tellPage } from '../../lib/platform/tell';

interface Tabs {
  front: number;
  /** Those whose main thread does something else: what is run there answers once that is over. */
  busy: Map<number, () => void>;
  ports: { tab: number; isOpen: boolean }[];
  activated: () => void;
  completed: () => void;
  approved: () => void;
  /** How it stands with the readers, and whether their page goes away with what they hear. */
  isApproved: boolean;
  /** The user gives its site by a click alone. */
  isWithheld: boolean;
  hasReader: boolean;
  listens: boolean;
  leaves: boolean;
  heard: number;
}
const asOpened = vi.hoisted(
  () => (): Omit<Tabs, 'busy' | 'activated' | 'completed' | 'approved'> => ({
    front: 1,
    ports: [],
    isApproved: true,
    isWithheld: false,
    hasReader: true,
    listens: false,
    leaves: false,
    heard: 0,
  }),
);
const tabs = vi.hoisted((): Tabs => {
  const nobody = () => {};
  return { ...asOpened(), busy: new Map(), activated: nobody, completed: nobody, approved: nobody };
});
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: tabs.front }],
      get: async () => (tabs.isApproved && !tabs.isWithheld ? { url: 'https://mail.example/' } : {}),
      onActivated: {
        addListener: (heard: () => void) => {
          tabs.activated = heard;
        },
      },
      onUpdated: {
        addListener: (heard: (id: number, changed: object, tab: object) => void) => {
          tabs.completed = () => heard(tabs.front, { status: 'complete' }, { active: true });
        },
      },
      connect: (tab: number) => {
        const port = { tab, isOpen: true };
        tabs.ports.push(port);
        const disconnect = () => {
          port.isOpen = false;
        };
        const onDisconnect = {
          addListener: (heard: () => void) => {
            if (!tabs.hasReader) setTimeout(heard);
          },
        };
        return { disconnect, onDisconnect, onMessage: { addListener() {} }, postMessage() {} };
      },
      sendMessage: async () => {
        if (!tabs.listens) throw new Error('Could not establish connection. Receiving end does not exist.');
        tabs.heard += 1;
        // In the next page nobody listens yet.
        if (tabs.leaves) {
          Object.assign(tabs, { listens: false, leaves: false });
          throw new Error('The message channel closed before a response was received.');
        }
        return 'heard';
      },
    },
    runtime: {},
    permissions: {
      contains: async () => tabs.isApproved && !tabs.isWithheld,
      onAdded: {
        addListener: (heard: () => void) => {
          tabs.approved = heard;
        },
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (!tabs.isApproved) throw new Error('Cannot access contents of the page.');
        if (tabs.isWithheld) await new Promise(() => {});
        if (tabs.busy.has(target.tabId)) {
          await new Promise<void>((resolve) => {
            tabs.busy.set(target.tabId, resolve);
          });
        }
        tabs.listens ||= tabs.hasReader;
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(tabs, asOpened());
  tabs.busy.clear();
});

describe('a message to the reader in a tab', () => {
  const tell = () => tellPage(1, { kind: 'sidebar.toggled', byKey: true });

  it('is heard by one that does not listen by itself yet', async () => {
    expect(await tell()).toBe('heard');
    expect(tabs.heard).toBe(1);
  });

  it('is heard once where the page goes away with it, and that is not taken for a tab without a reader', async () => {
    for (const listens of [true, false]) {
      Object.assign(tabs, { listens, leaves: true, heard: 0 });
      expect(await tell()).toBe(undefined);
      expect(tabs.heard).toBe(1);
    }
  });

  it('rejects where a tab has none', async () => {
    tabs.hasReader = false;
    await expect(tell()).rejects.toThrow('Receiving end does not exist');
  });

  it('keeps nobody waiting for a tab whose site is given by a click alone', async () => {
    tabs.isWithheld = true;
    await expect(tell()).rejects.toThrow('not approved');
  });

  it('is heard by one that listens on a site that was taken back', async () => {
    Object.assign(tabs, { isApproved: false, listens: true });
    expect(await tell()).toBe('heard');
  });
});

describe('the side panel', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const open = () => tabs.ports.filter(({ isOpen }) => isOpen).map(({ tab }) => tab);
  /** What it was told from first to last. */
  let heard: string[] = [];
  const follow = () => {
    heard = [];
    return followActiveTab((told) => heard.push(typeof told === 'object' ? 'line' : told));
  };

  it('stays with the tab in front where a busy one, left meanwhile, answers late', async () => {
    tabs.busy.set(1, () => {});
    void follow();
    await settled();
    tabs.front = 2;
    tabs.activated();
    await settled();
    tabs.busy.get(1)?.();
    await settled();
    expect(open()).toEqual([2]);
    expect(heard).toEqual(['line']);
  });

  it('has one line to a tab that comes to the front and has loaded at once', async () => {
    void follow();
    tabs.activated();
    tabs.completed();
    await settled();
    expect(open()).toEqual([1]);
    tabs.completed();
    tabs.activated();
    await settled();
    expect(open()).toEqual([1]);
  });

  it('shows nothing of the tab before while the one in front is busy', async () => {
    await follow();
    tabs.busy.set(2, () => {});
    tabs.front = 2;
    tabs.activated();
    await settled();
    expect(open()).toEqual([]);
    expect(heard).toEqual(['line', 'waiting']);
    tabs.busy.get(2)?.();
    await settled();
    expect(open()).toEqual([2]);
    expect(heard).toEqual(['line', 'waiting', 'line']);
  });

  it('says at once where a tab is not read, and reads it as soon as it may', async () => {
    Object.assign(tabs, { isApproved: false, hasReader: false });
    await follow();
    await expect.poll(() => heard).toEqual(['line', 'unread']);
    Object.assign(tabs, { isApproved: true, hasReader: true });
    tabs.approved();
    await expect.poll(() => heard.at(-1)).toBe('line');
    expect(heard).not.toContain('waiting');
  });

  it('waits where a tab may be read for its reader, and says after some seconds that there is none', async () => {
    tabs.hasReader = false;
    await follow();
    await expect.poll(() => heard[1]).toBe('waiting');
    await expect.poll(() => heard.at(-1)).toBe('unread');
  });
});
