import { useCallback, useEffect, useState } from 'react';
import { t } from '../../../lib/text';
import type { ApprovedSite, WorkspaceAbilities } from '../abilities';

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

  return {
    approved,
    notice,
    /** Must be the first thing that a click does: the browser asks for the permission only then. */
    approve: (origin: string) =>
      report(sites.approve(origin).then((isApproved) => approvedText(new URL(origin).host, isApproved))),
    remove: (origin: string) =>
      report(
        sites.remove(origin).then(() => ({ kind: 'info', text: t('sites_removed', { site: new URL(origin).host }) })),
      ),
    choose: (origin: string, siteId: string | undefined) => report(sites.choose(origin, siteId).then(() => undefined)),
  };
}
