import { useMemo } from 'react';
import type { DraftContext } from '../../../lib/db/read/draft-context';
import { draftWarnings } from '../../../lib/domain/mail/draft-guard';
import { draftHints } from '../../../lib/domain/mail/draft-hints';
import { clientWaits } from '../../../lib/domain/proposal/client-waits';
import type { Draft } from '../../../lib/domain/records/draft';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Section } from '../../ui/Section';
import { DraftHintList } from './DraftHintList';
import { DraftPromises } from './DraftPromises';
import { DraftWarnings } from './DraftWarnings';
import { useDraftContext } from './useDraftContext';
import { usePromiseOffers } from './usePromiseOffers';

/** Beside an open draft: what to look at, what convinces its recipients, what it promises. All of it is only shown. */
export function Drafting({
  draft,
  self,
  onPage,
}: {
  draft: Draft;
  self: readonly string[];
  /** The id of the account that the open page is about. */
  onPage: string | undefined;
}) {
  const context = useDraftContext(draft, self, onPage);
  // Another account's draft is another draft: nothing that was settled in this one counts there.
  return context && <KnownDraft key={context.account.id} draft={draft} context={context} />;
}

function KnownDraft({ draft, context }: { draft: Draft; context: DraftContext }) {
  const { account, proposals, settings } = context;
  const { today } = useClock();
  const warnings = useMemo(
    () => draftWarnings(draft, { ...context, waits: clientWaits(proposals, settings, today) }),
    [draft, context, proposals, settings, today],
  );
  const hints = useMemo(() => draftHints(draft, context), [draft, context]);
  const promises = usePromiseOffers(draft.text, context);
  const isAnythingSaid = hints.byFunction.length + hints.always.length + promises.offers.length > 0;
  return (
    <div className="wrap-anywhere">
      <DraftWarnings account={account} warnings={warnings} />
      {isAnythingSaid && (
        <Section title={t('drafting_title', { account: account.name })}>
          <div className="flex flex-col gap-2.5">
            <DraftHintList hints={hints} />
            <DraftPromises {...promises} />
          </div>
        </Section>
      )}
    </div>
  );
}
