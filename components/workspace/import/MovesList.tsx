import { list, t } from '../../../lib/text';
import type { PortfolioMoves } from './portfolio-moves';

/** What a list of sales changes in the portfolio, in the words of the trade; nothing where nobody moves. */
export function MovesList({ moves: { falls, rises, fresh, gone } }: { moves: PortfolioMoves }) {
  const named = ({ first, count }: { first: string[]; count: number }) =>
    list([...first, ...(count > first.length ? [t('importMoves_more', { count: count - first.length })] : [])]);
  const unnamed = falls.count + rises.count - (falls.first.length + rises.first.length);
  const sentences = [
    ...falls.first.map((move) => t('importMoves_falls', move)),
    ...rises.first.map((move) => t('importMoves_rises', move)),
    ...(unnamed > 0 ? [t('importMoves_moreMove', { count: unnamed })] : []),
    ...(fresh.count > 0 ? [t('importMoves_fresh', { names: named(fresh) })] : []),
    ...(gone.count > 0 ? [t('importMoves_gone', { names: named(gone) })] : []),
  ];
  if (sentences.length === 0) return null;
  const isClassed = falls.count + rises.count > 0;
  return (
    <section data-testid="import-moves" aria-label={t('importMoves_title')}>
      <h3 className="font-semibold">{t('importMoves_title')}</h3>
      <ul className="list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isClassed && <p className="text-mute text-small">{t('importMoves_note')}</p>}
    </section>
  );
}
