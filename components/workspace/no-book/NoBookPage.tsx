import { wordOf } from '../../../lib/text';
import { useWhyNoBook } from '../../hooks/useWhyNoBook';
import { Notice } from '../../ui/Notice';
import type { WorkspaceAbilities } from '../abilities';
import { Page } from '../Page';
import { LostBook } from './LostBook';

/** In the place of every page: the user's book is not here, or gone for good. Nothing is written until they have said how to go on. */
export function NoBookPage({ whyNoBook }: Pick<WorkspaceAbilities, 'whyNoBook'>) {
  const why = useWhyNoBook(whyNoBook);
  if (!why) return null;
  return (
    <div data-testid="no-book" data-why={why}>
      <Page title={wordOf('noBook', `${why}Title`)}>
        {why === 'lost' ? <LostBook /> : <Notice kind="warn">{wordOf('noBook', `${why}Text`)}</Notice>}
      </Page>
    </div>
  );
}
