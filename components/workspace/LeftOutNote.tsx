import type { Standing } from '../../lib/domain/book/standing';
import { list, t } from '../../lib/text';
import { pathTo } from './route';

/**
 * Names the currencies that count nowhere for want of an exchange rate, and how many of these accounts would have another sum by it;
 * nothing where there are none.
 */
export function LeftOutNote({ standings }: { standings: readonly (Standing | undefined)[] }) {
  const concerned = standings.flatMap((standing) => (standing?.leftOut ? [standing.leftOut] : []));
  if (concerned.length === 0) return null;
  const currencies = [...new Set(concerned.flatMap((one) => one.currencies))].sort();
  const own = concerned.filter(({ of }) => of !== 'others').length;
  return (
    <p data-testid="left-out" className="text-amber text-small">
      {t('leftOut_note', { currencies: list(currencies) })}{' '}
      {own > 0 ? t('leftOut_own', { count: own }) : t('leftOut_shares')}{' '}
      <a href={pathTo('settings')} className="underline underline-offset-2">
        {t('leftOut_rates')}
      </a>
    </p>
  );
}
