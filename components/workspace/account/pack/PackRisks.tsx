import type { Conclusions } from '../../../../lib/conclude/account';
import { type PackMarks, shownRisks } from './pack-sections';
import { riskText } from './risk-text';

/** What could cost us the account, the weightiest first. */
export function PackRisks({ conclusions, marks }: { conclusions: Conclusions; marks: PackMarks }) {
  return (
    <ul className="list-disc pl-4">
      {[...new Set(shownRisks(conclusions, marks).map(riskText))].map((text) => (
        <li key={text} className="break-inside-avoid">
          {text}
        </li>
      ))}
    </ul>
  );
}
