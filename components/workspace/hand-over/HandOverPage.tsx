import Handshake from 'lucide-react/icons/handshake';
import Printer from 'lucide-react/icons/printer';
import { useMemo } from 'react';
import { type HandedOver, handOverOf } from '../../../lib/conclude/hand-over';
import { readKamAccounts } from '../../../lib/db/hand-over/gather-pack';
import { readAccountContexts } from '../../../lib/db/read/account-context';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo, pathToHandOver } from '../route';
import { AccountPart } from './AccountPart';
import { SealPanel } from './SealPanel';
import { TakeInPanel } from './TakeInPanel';

async function readPack(kam: string) {
  const { kams, ids } = await readKamAccounts(kam);
  return { kams, contexts: await readAccountContexts(ids) };
}

/** The accounts of one key account manager for whoever takes them over: to read, to print, and as a locked file; and such a file taken in. */
export function HandOverPage({ route: { kam = '' } }: PageProps) {
  const { today, timeZone } = useClock();
  const live = useLive(() => readPack(kam), `hand over ${kam}`);
  const read = live.state === 'ready' ? live.data : null;
  const pack = useMemo(() => read && handOverOf(read.contexts, { today, timeZone }), [read, today, timeZone]);
  const isFull = pack !== null && pack.length > 0;
  return (
    <Page
      title={isFull ? t('handOver_of', { kam }) : t('handOver_title')}
      action={
        <div className="flex flex-wrap items-end gap-2 print:hidden">
          {read && read.kams.length > 0 && (
            <SelectField
              label={t('handOver_whose')}
              mark="hand-over-kam"
              value={kam}
              choices={[
                ...(read.kams.includes(kam) ? [] : [{ value: kam, text: kam || t('handOver_choose') }]),
                ...read.kams.map((one) => ({ value: one, text: one })),
              ]}
              onValue={(chosen) => {
                window.location.hash = pathToHandOver(chosen);
              }}
            />
          )}
          {isFull && (
            <Button onClick={() => window.print()}>
              <Printer size={14} aria-hidden="true" />
              {t('workspace_print')}
            </Button>
          )}
        </div>
      }
    >
      {live.state !== 'ready' && <LiveNotice live={live} />}
      {read && pack && (
        <div className="flex flex-col gap-4">
          {isFull ? <Reading pack={pack} /> : <Nobody hasKams={read.kams.length > 0} />}
          <div className="grid items-start gap-4 lg:grid-cols-2 print:hidden">
            {isFull && <SealPanel key={kam} kam={kam} />}
            <TakeInPanel kams={read.kams} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Nobody({ hasKams }: { hasKams: boolean }) {
  return (
    <EmptyState
      icon={Handshake}
      title={t('handOver_emptyTitle')}
      {...(!hasKams && { action: <LinkButton href={pathTo('accounts')}>{t('today_openAccounts')}</LinkButton> })}
    >
      {t(hasKams ? 'handOver_emptyChoose' : 'handOver_emptyText')}
    </EmptyState>
  );
}

function Reading({ pack }: { pack: readonly HandedOver[] }) {
  const { today } = useClock();
  const count = (of: (one: HandedOver) => number) => pack.reduce((sum, one) => sum + of(one), 0);
  return (
    <>
      <p className="text-mute">
        {t('handOver_sum', {
          ...{ count: pack.length, day: date(today.toString()), steps: count(({ known }) => known.steps.length) },
          ...{ promises: count(({ promises }) => promises.length), warnings: count(({ warnings }) => warnings.length) },
        })}
      </p>
      <ol className="flex flex-col gap-3">
        {pack.map((one, at) => (
          <AccountPart key={one.known.account.id} handed={one} place={at + 1} />
        ))}
      </ol>
    </>
  );
}
