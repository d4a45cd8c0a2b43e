import { useEffect, useEffectEvent, useState } from 'react';
import { t } from '../../lib/text';
import { useAbilities } from './abilities';

/** Says which app the page is of, where Keyside can read no more than addresses there. */
export function LimitedSite({ site }: { site: string }) {
  const { limitedSite } = useAbilities();
  const [limited, setLimited] = useState<{ site: string; name: string | null }>();
  const ask = useEffectEvent(() => limitedSite(site));
  useEffect(() => {
    let isWanted = true;
    void ask().then((name) => isWanted && setLimited({ site, name }));
    return () => {
      isWanted = false;
    };
  }, [site]);
  if (limited?.site !== site || !limited.name) return null;
  return (
    <p data-testid="limited" className="bg-soft px-4 py-1.5 text-mute text-small">
      {t('limited_site', { site: limited.name })}
    </p>
  );
}
