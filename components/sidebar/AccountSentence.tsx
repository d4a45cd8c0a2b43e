import type { Conclusions } from '../../lib/conclude/account';
import { accountSentence } from '../../lib/domain/account/account-sentence';
import { bandMarks } from '../../lib/domain/book/band';
import { wordOf } from '../../lib/text';
import { useRoving } from '../ui/useRoving';
import { accountSentenceText } from './account-sentence-text';
import { bandText } from './standing/band-text';
import { Inspected } from './standing/Inspected';
import { useOpener } from './standing/inspector';

const bandTones = {
  key: 'bg-brand-soft text-brand',
  critical: 'bg-amber-soft text-amber',
  monoclient: 'bg-red-soft text-red',
} as const;
const opens = 'rounded-md hover:underline aria-expanded:ring-1 aria-expanded:ring-brand';

/** The account in one sentence that begins with its tier: how it stands, how it orders, what is open; then how much hangs on it. */
export function AccountSentence({ conclusions }: { conclusions: Conclusions }) {
  const roving = useRoving<HTMLParagraphElement>();
  return (
    <Inspected conclusions={conclusions}>
      <p {...roving} className="mt-1 text-small max-[340px]:text-tiny max-[340px]:tracking-[-0.02em]">
        <Sentence conclusions={conclusions} /> <Band answer={conclusions.band} />
      </p>
    </Inspected>
  );
}

function Sentence({ conclusions }: { conclusions: Conclusions }) {
  const { today, settings } = conclusions;
  const clauses = accountSentence(conclusions, today, settings);
  const text = accountSentenceText(clauses, today, bandMarks(settings.dependency));
  const opener = useOpener('tier');

  const { tier } = conclusions.tier;
  const name = wordOf('tier', tier);
  const [before = '', ...after] = text.split(name);
  return (
    <span data-testid="account-sentence">
      {before}
      <button
        {...opener}
        data-rove
        data-testid="tier"
        data-tier={tier}
        className={`-mx-1 -my-1.5 px-1 py-1.5 font-semibold ${opens} ${tier === 'standard' ? '' : 'text-violet'}`}
      >
        {name}
      </button>
      {after.join(name)}
    </span>
  );
}

function Band({ answer }: { answer: Conclusions['band'] }) {
  const { band } = answer;
  const opener = useOpener('band');
  return (
    band && (
      <button
        {...opener}
        data-rove
        data-testid="band"
        data-band={band}
        className={`min-h-6 max-w-full rounded-full border border-transparent px-2 py-px text-left font-semibold ${opens} ${bandTones[band]}`}
      >
        {bandText(answer)}
      </button>
    )
  );
}
