import { useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import type { SeenPage } from '../../../lib/conclude/on-page';
import type { Gap } from '../../../lib/conclude/people';
import { t } from '../../../lib/text';
import { leadToNew } from '../../keys/lead-to-new';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useRoving } from '../../ui/useRoving';
import { useAbilities } from '../abilities';
import { Forwarded } from './Forwarded';
import { GroupMap } from './GroupMap';
import { gapText } from './gap-text';
import { MemberRow } from './MemberRow';
import { OnPage } from './OnPage';

/** So many members stand in the sidebar at once; the others open by a click. */
const SHOWN_AT_FIRST = 6;

/** Who is on this page, who takes part in a buying decision, and what is missing. */
export function PeopleCard({ page, conclusions }: { page: SeenPage | null; conclusions: Conclusions }) {
  const [isWhole, setWhole] = useState(false);
  const roving = useRoving<HTMLUListElement>();
  const { openWorkspace } = useAbilities();
  const { account, knownOnPage, members, gaps, strangers } = conclusions;
  const known = knownOnPage.flatMap((one) => members.find(({ person }) => person.id === one.id) ?? []);
  const others = members.filter((member) => !known.includes(member));
  const shown = isWhole ? others : others.slice(0, Math.max(0, SHOWN_AT_FIRST - known.length));
  return (
    <Section
      title={t('people_title')}
      action={
        <Button
          look="quiet"
          className="-mr-2"
          aria-label={t('ui_named', { action: t('people_open'), name: t('people_title') })}
          onClick={() => openWorkspace(`#/accounts/${account.id}/people`)}
        >
          {t('people_open')}
        </Button>
      }
    >
      {page && (
        <>
          <OnPage context={conclusions} page={page} known={known} places={page.known} strangers={strangers} />
          <Forwarded account={account} page={page} />
        </>
      )}
      <GroupMap context={conclusions}>
        <div className="flex min-w-0 flex-wrap gap-x-1.5 text-faint text-small">
          <h3 className="font-semibold text-mute">{t('people_group')}</h3>
          {known.length > 0 && others.length > 0 && <h4>{t('people_absent')}</h4>}
        </div>
      </GroupMap>
      {members.length === 0 && <p className="text-mute">{t('people_none')}</p>}
      <ul {...roving} aria-label={t('people_group')} className="flex flex-col">
        {shown.map((member) => (
          <li key={member.person.id}>
            <MemberRow member={member} context={conclusions} />
          </li>
        ))}
      </ul>
      {shown.length < others.length && (
        <Button look="quiet" className="-ml-2.5" onClick={(event) => leadToNew(event, () => setWhole(true))}>
          {t('people_all', { count: members.length })}
        </Button>
      )}
      <ul className="mt-1.5 flex flex-col gap-1.5 empty:hidden">
        {gaps.map((gap) => (
          <GapNotice key={`${gap.gap} ${gap.about[0]?.id} ${gap.ask}`} gap={gap} />
        ))}
      </ul>
    </Section>
  );
}

/** One gap in the decision-making group, and what closes it. */
function GapNotice({ gap }: { gap: Gap }) {
  const { what, todo } = gapText(gap);
  return (
    <li>
      <Notice kind="warn" data-testid="dmg-gap" data-gap={gap.gap}>
        <span className="font-semibold">{what}</span> {todo}
      </Notice>
    </li>
  );
}
