import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useMemo, useState } from 'react';
import { concludeAccount } from '../../../../lib/conclude/account';
import { readTargetOf } from '../../../../lib/db/read/targets/read-targets';
import { date, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { LiveNotice } from '../../LiveNotice';
import { Page } from '../../Page';
import { PrintButton } from '../../paper/PrintButton';
import { Sheet } from '../../paper/Sheet';
import { usePaper } from '../../paper/usePaper';
import { pathTo } from '../../route';
import type { OneAccount } from '../useAccount';
import { PackChoice } from './PackChoice';
import { PackParts } from './PackParts';
import { PACK_PARTS, type PackMarks, type PackSection, sectionsWith, shownRisks } from './pack-sections';

/** What to take to a review of an account: chosen parts on one to four pages, printed or saved as a PDF by the browser. */
export function PackPage({ one: { context, above } }: { one: OneAccount }) {
  const { account } = context;
  const { today, timeZone } = useClock();
  const [left, setLeft] = useState<ReadonlySet<PackSection>>(new Set());
  const [marks, setMarks] = useState<PackMarks>({ opinions: false, personal: false });
  const conclusions = useMemo(() => concludeAccount(context, null, { today, timeZone }), [context, today, timeZone]);
  const targets = useLive(() => readTargetOf(account.id, today.year, today), account.id, today.toString());
  const day = date(today.toString());
  usePaper(account.name, `${t('pack_title')} · ${day}`);
  if (targets.state !== 'ready') return <LiveNotice live={targets} />;
  const { lines, currency } = targets.data;
  const [line] = lines;
  const known = sectionsWith(conclusions, line);
  // Where every risk tells what we think of somebody, paper says nothing of risks rather than that there is none.
  const isEmpty = (section: PackSection) => section === 'risks' && shownRisks(conclusions, marks).length === 0;
  const shown = PACK_PARTS.filter((section) => known.has(section) && !left.has(section) && !isEmpty(section));
  const about = [above?.name ?? '', account.industry ?? '', account.market ?? '', account.kam ?? '', day];
  return (
    <Page
      title={t('pack_of', { name: account.name })}
      isPaper
      above={
        <a
          href={pathTo('accounts', account.id)}
          className="mb-1 inline-flex min-h-6 items-center gap-1 text-brand hover:underline print:hidden"
        >
          <ArrowLeft size={14} aria-hidden="true" />
          {account.name}
        </a>
      }
      action={<PrintButton look="primary" />}
    >
      <div className="flex flex-col gap-4 print:block">
        <PackChoice {...{ known, left, marks }} onLeft={setLeft} onMarks={setMarks} />
        <Sheet title={account.name} about={[t('pack_title'), ...about]}>
          <PackParts sections={shown} {...{ conclusions, line, currency, marks }} year={today.year} />
        </Sheet>
      </div>
    </Page>
  );
}
