import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { useRoving } from '../../ui/useRoving';
import { ACCOUNT_TABS, type AccountTab, pathTo } from '../route';
import { useArrival } from '../useArrival';

const NAMES: Record<AccountTab, TextKey> = {
  overview: 'account_overview',
  people: 'people_title',
  dossier: 'dossier_title',
  sales: 'account_sales',
  proposals: 'account_proposals',
  plan: 'account_plan',
  timeline: 'timeline_title',
  details: 'account_details',
};

/** The tabs of an account's page, reached by the digits too, and below them what the one in the address holds. */
export function AccountTabs({
  accountId,
  tab,
  unfinished,
  children,
}: {
  accountId: string;
  tab: AccountTab;
  /** Where something unfinished stands in a form. */
  unfinished: ReadonlySet<AccountTab>;
  children: ReactNode;
}) {
  const roving = useRoving<HTMLUListElement>();
  const arrival = useArrival();
  const shown = useRef<HTMLDivElement>(null);
  const first = useRef(tab);
  useEffect(() => {
    if (tab === first.current && arrival === 0) return;
    first.current = tab;
    shown.current?.focus({ preventScroll: true });
  }, [tab, arrival]);
  return (
    <div data-account={accountId} className="min-w-0 print:hidden">
      <nav aria-label={t('account_parts')} className="-mx-1 mb-4 border-line border-b px-1">
        <ul {...roving} className="flex flex-wrap gap-x-1">
          {ACCOUNT_TABS.map((one, place) => (
            <li key={one}>
              <a
                href={pathTo('accounts', accountId, one)}
                data-rove
                aria-keyshortcuts={String(place + 1)}
                title={String(place + 1)}
                aria-current={one === tab ? 'page' : undefined}
                className={`-mb-px inline-flex min-h-9 items-center whitespace-nowrap border-b-2 px-1.5 font-semibold text-small lg:px-2.5 ${
                  one === tab
                    ? 'border-brand text-brand'
                    : 'border-transparent text-mute hover:border-edge hover:text-ink'
                }`}
              >
                {t(NAMES[one])}
                {one !== tab && unfinished.has(one) && (
                  <span data-testid="tab-unfinished" className="ml-1.5" title={t('account_unfinished')}>
                    <span aria-hidden="true" className="block size-1.5 rounded-full bg-amber" />
                    <span className="sr-only">{t('account_unfinished')}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={shown} tabIndex={-1} data-tab={tab} className="flex min-w-0 flex-col gap-4 outline-none">
        {children}
      </div>
    </div>
  );
}
