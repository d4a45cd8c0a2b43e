import type { Conclusions } from '../../../../lib/conclude/account';
import type { TargetLine } from '../../../../lib/db/read/targets/target-lines';
import { walletGrid } from '../../../../lib/domain/programme/wallet-grid';
import { wordOf } from '../../../../lib/text';
import { SheetPart } from '../../paper/Sheet';
import { WalletTable } from '../records/WalletTable';
import { PackGoals } from './PackGoals';
import { PackPeople } from './PackPeople';
import { PackProposals } from './PackProposals';
import { PackRisks } from './PackRisks';
import { PackStanding } from './PackStanding';
import { PackSteps } from './PackSteps';
import { PackTarget } from './PackTarget';
import type { PackMarks, PackSection } from './pack-sections';

/** What is mostly short: it would be torn for nothing. */
const SHORT: readonly PackSection[] = ['wallet', 'risks', 'steps'];

/** The parts of a pack, each under its heading. */
export function PackParts({
  sections,
  ...known
}: {
  sections: readonly PackSection[];
  conclusions: Conclusions;
  line: TargetLine | undefined;
  currency: string;
  year: number;
  marks: PackMarks;
}) {
  return sections.map((section) => (
    <SheetPart key={section} title={wordOf('pack', section)} isWhole={SHORT.includes(section)}>
      <Part section={section} {...known} />
    </SheetPart>
  ));
}

function Part({
  section,
  conclusions,
  line,
  currency,
  year,
  marks,
}: {
  section: PackSection;
  conclusions: Conclusions;
  line: TargetLine | undefined;
  currency: string;
  year: number;
  marks: PackMarks;
}) {
  switch (section) {
    case 'standing':
      return <PackStanding conclusions={conclusions} />;
    case 'target':
      return line && <PackTarget line={line} currency={currency} year={year} />;
    case 'people':
      return <PackPeople conclusions={conclusions} marks={marks} />;
    case 'wallet':
      return <WalletTable grid={walletGrid(conclusions.walletEntries)} />;
    case 'proposals':
      return <PackProposals conclusions={conclusions} />;
    case 'goals':
      return <PackGoals conclusions={conclusions} />;
    case 'risks':
      return <PackRisks conclusions={conclusions} marks={marks} />;
    case 'steps':
      return <PackSteps conclusions={conclusions} />;
  }
}
