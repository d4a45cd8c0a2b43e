import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { useRoving } from '../../ui/useRoving';
import { ACCOUNT_PARTS, type AccountPart, pathTo } from '../route';
import { useArrival } from '../useArrival';

const NAMES: Record<AccountPart, TextKey> = {
  timeline: 'timeline_title',
  people: 'people_title',
  dossier: 'dossier_title',
  proposals: 'account_proposals',
  records: 'account_records',
  details: 'account_details',
};

/** The parts of an account's page below a row that stays in sight and leads to each; the one in the address is shown first. */
export function AccountSections({
  accountId,
  part,
  parts,
}: {
  accountId: string;
  part: AccountPart | undefined;
  parts: Record<AccountPart, ReactNode>;
}) {
  const id = useId();
  const roving = useRoving<HTMLUListElement>();
  const [here, setHere] = useState<AccountPart>(part ?? ACCOUNT_PARTS[0]);
  const arrival = useArrival();
  const sections = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes again to the same part is led there again
  useEffect(() => {
    const section = part && sections.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!section) return;
    setHere(part);
    section.focus({ preventScroll: true });
    section.scrollIntoView();
  }, [part, arrival]);
  useEffect(() => {
    // The part that begins in the upper third is the one that is read.
    const seen = new IntersectionObserver(
      (entries) => {
        const [first] = entries.filter(({ isIntersecting }) => isIntersecting);
        const name = ACCOUNT_PARTS.find((one) => one === first?.target.getAttribute('data-part'));
        if (name) setHere(name);
      },
      { rootMargin: '-20% 0px -70% 0px' },
    );
    for (const section of sections.current?.children ?? []) seen.observe(section);
    return () => seen.disconnect();
  }, []);
  return (
    <div className="min-w-0">
      <nav
        aria-label={t('account_parts')}
        className="z-10 -mx-1 mb-3 border-line border-b bg-surface px-1 py-1 sm:sticky sm:top-0"
      >
        <ul {...roving} className="flex flex-wrap gap-1">
          {ACCOUNT_PARTS.map((one) => (
            <li key={one}>
              <a
                href={pathTo('accounts', accountId, one)}
                data-rove
                aria-current={one === here ? 'location' : undefined}
                className={`inline-flex min-h-7 items-center whitespace-nowrap rounded-md px-2 font-semibold text-small ${
                  one === here ? 'bg-brand-soft text-brand' : 'text-mute hover:bg-soft hover:text-ink'
                }`}
              >
                {t(NAMES[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={sections} className="flex min-w-0 flex-col gap-4">
        {ACCOUNT_PARTS.map((one) => (
          <div
            key={one}
            id={`${id}-${one}`}
            data-part={one}
            tabIndex={-1}
            className="flex min-w-0 scroll-mt-12 flex-col gap-4 outline-none"
          >
            {parts[one]}
          </div>
        ))}
      </div>
    </div>
  );
}
