import type { ThreeP as P, Qualification } from '../../../lib/domain/programme/qualification';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { type TextKey, t } from '../../../lib/text';

const names: Record<P, TextKey> = {
  need: 'potential_need',
  ability: 'potential_ability',
  authority: 'potential_authority',
};
const answers: readonly TextKey[] = ['potential_no', 'potential_unclear', 'potential_yes'];

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
              <dt className="text-mute text-small">{t(names[p])}</dt>
              <dd className="font-semibold">
                {t(answers[score] ?? 'potential_unclear')} <span className="font-normal text-mute">{score}/2</span>
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
