import type { Qualification } from '../../../lib/domain/programme/qualification';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { t, wordOf } from '../../../lib/text';

const answers = ['no', 'unclear', 'yes'] as const;

/** Need, means and authority with what shows them, and why that suffices or not (domain 5). */
export function ThreeP({ prospect, qualification }: { prospect: Prospect; qualification: Qualification }) {
  const { sum, sumFrom } = qualification.because;
  return (
    <>
      <dl className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-2">
        {(['need', 'ability', 'authority'] as const).map((p) => {
          const { score, evidence } = prospect[p];
          return (
            <div key={p} className="rounded-md bg-soft px-2.5 py-1.5">
              <dt className="text-mute text-small">{wordOf('potential', p)}</dt>
              <dd className="font-semibold">
                {wordOf('potential', answers[score])} <span className="font-normal text-mute">{score}/2</span>
              </dd>
              <dd className={evidence ? '' : 'text-faint'}>{evidence || t('potential_noEvidence')}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-1 text-mute text-small">{t('potential_because', { sum, sumFrom })}</p>
    </>
  );
}
