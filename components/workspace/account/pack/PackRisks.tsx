import type { Conclusions } from '../../../../lib/conclude/account';
import { concludeRisks } from '../../../../lib/conclude/risks';
import { t } from '../../../../lib/text';
import type { PackMarks } from './pack-sections';
import { riskText } from './risk-text';

/** What could cost us the account, the weightiest first. */
export function PackRisks({ conclusions, marks }: { conclusions: Conclusions; marks: PackMarks }) {
  const risks = concludeRisks(conclusions).filter((risk) => marks.opinions || risk.risk !== 'gap' || !risk.isPrivate);
  if (risks.length === 0) return <p className="text-mute">{t('pack_noRisk')}</p>;
  return (
    <ul className="list-disc pl-4">
      {[...new Set(risks.map(riskText))].map((text) => (
        <li key={text} className="break-inside-avoid">
          {text}
        </li>
      ))}
    </ul>
  );
}
