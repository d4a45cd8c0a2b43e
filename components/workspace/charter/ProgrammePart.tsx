import type { ProgrammeTexts } from '../../../lib/domain/programme/programme-texts';
import { Tier } from '../../../lib/domain/records/account';
import { t, wordOf } from '../../../lib/text';
import { Panel } from '../Panel';

/** What each tier gets, what the programme has, and who may begin what: in the user's words; nothing where nobody has said so. */
export function ProgrammePart({ texts: { benefits = {}, resources, initiative } }: { texts: ProgrammeTexts }) {
  const promised = Tier.options.filter((tier) => benefits[tier]);
  return (
    <>
      {promised.length > 0 && (
        <Panel title={t('charter_benefitsTitle')}>
          <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
            {promised.map((tier) => (
              <div key={tier} className="contents">
                <dt className="font-semibold">{wordOf('tier', tier)}</dt>
                <dd className="wrap-anywhere whitespace-pre-line">{benefits[tier]}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      {resources && <Words title={t('charter_resourcesTitle')} text={resources} />}
      {initiative && <Words title={t('charter_initiativeTitle')} text={initiative} />}
    </>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <Panel title={title}>
      <p className="wrap-anywhere max-w-prose whitespace-pre-line">{text}</p>
    </Panel>
  );
}
