import { use } from 'react';
import { t } from '../../lib/text';
import { useAbilities } from './abilities';

const asked = new Map<string, Promise<string | null>>();

/**
 * Says which app the page is of, where Keyside can read no more than addresses there. Draw it inside the `Suspense` of what
 * stands below it, which it would push down otherwise.
 */
export function LimitedSite({ site }: { site: string }) {
  const { limitedSite } = useAbilities();
  // Where that cannot be learned, nothing is said.
  const answer = asked.get(site) ?? limitedSite(site).catch(() => null);
  asked.set(site, answer);
  const name = use(answer);
  if (!name) return null;
  return (
    <p data-testid="limited" className="bg-soft px-4 py-1.5 text-mute text-small">
      {t('limited_site', { site: name })}
    </p>
  );
}
