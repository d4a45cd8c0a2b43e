import { useCallback, useEffect, useState } from 'react';
import { t } from '../../../lib/text';
import { useWrite } from '../../hooks/useWrite';
import type { ApprovedSite, WorkspaceAbilities } from '../abilities';
import { hostOf } from './origin';

/** What the last click came to. */
export interface SiteNotice {
  kind: 'info' | 'error';
  text: string;
}

const failed = (error: unknown): SiteNotice => ({
  kind: 'error',
  text: t('sites_failed', { reason: error instanceof Error ? error.message : String(error) }),
});

/** Returns the approved sites, kept up to date, and the ways to change them. */
export function useSites(sites: WorkspaceAbilities['sites']) {
  const [approved, setApproved] = useState<ApprovedSite[]>();
  const write = useWrite();
  const [notice, setNotice] = useState<SiteNotice>();
  const look = useCallback(() => {
    sites.list().then(setApproved, (error: unknown) => setNotice(failed(error)));
  }, [sites]);

  useEffect(() => {
    look();
    return sites.onChange(look);
  }, [sites, look]);

  const report = (work: Promise<SiteNotice | undefined>) =>
    work.catch(failed).then((outcome) => {
      setNotice(outcome);
      look();
      return outcome?.kind === 'info';
    });
  const approvedText = (site: string, isApproved: boolean): SiteNotice =>
    isApproved
      ? { kind: 'info', text: t('sites_approved', { site }) }
      : { kind: 'error', text: t('sites_refused', { site }) };

  const changeTo = async (origin: string, siteId: string | undefined) => {
    await sites.choose(origin, siteId);
    look();
  };

  return {
    approved,
    notice,
    /** Must be the first thing that a click does: the browser asks for the permission only then. */
    approve: (origin: string) =>
      report(sites.approve(origin).then((isApproved) => approvedText(hostOf(origin), isApproved))),
    remove(origin: string) {
      const site = hostOf(origin);
      // Asks for the permission anew, first thing in the click, as above.
      const undo = async () => {
        if (!(await sites.approve(origin))) throw new Error(t('sites_refused', { site }));
        look();
      };
      const remove = async () => {
        await sites.remove(origin);
        look();
        return { undo };
      };
      return write(remove, t('sites_removed', { site }));
    },
    choose({ origin, siteId: before }: ApprovedSite, siteId: string | undefined, app: string | undefined) {
      const site = hostOf(origin);
      const choose = async () => {
        await changeTo(origin, siteId);
        return { undo: () => changeTo(origin, before) };
      };
      return write(choose, app ? t('sites_chosen', { site, app }) : t('sites_chosenNone', { site }));
    },
  };
}
