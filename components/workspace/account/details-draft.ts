import type { Account, AccountStatus } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { typedLines } from '../../form/typed-lines';
import type { Refusals } from '../../form/useDraft';
import { readDomains } from '../../records/read-domains';
import type { Above } from './ParentField';

/** An account's own details as they stand in the form. */
export interface DetailsDraft {
  name: string;
  status: AccountStatus;
  above: Above | undefined;
  /** One a line, as the domains. */
  aliases: string;
  domains: string;
  industry: string;
  market: string;
  kam: string;
}

/** Returns the form's content for an account. */
export function detailsDraft(account: Account, above?: Above): DetailsDraft {
  const { name, status, aliases, domains, industry = '', market = '', kam = '' } = account;
  const lines = { aliases: aliases.join('\n'), domains: domains.join('\n') };
  return { name, status, above, industry, market, kam, ...lines };
}

/** Returns the account as the form asks for it, or what is wrong with which field. */
export async function readDetails(
  draft: DetailsDraft,
  account: Account,
): Promise<{ account: Account } | { refused: Refusals<DetailsDraft> }> {
  const name = draft.name.trim();
  const domains = await readDomains(typedLines(draft.domains));
  if (!name || 'refused' in domains) {
    return {
      refused: {
        ...(!name && { name: t('accounts_nameNeeded') }),
        ...('refused' in domains && { domains: domains.refused }),
      },
    };
  }
  const { industry: _industry, market: _market, kam: _kam, parentId: _above, ...rest } = account;
  const [industry, market, kam] = [draft.industry.trim(), draft.market.trim(), draft.kam.trim()];
  return {
    account: {
      ...rest,
      name,
      status: draft.status,
      aliases: typedLines(draft.aliases),
      domains: domains.domains,
      ...(draft.above && { parentId: draft.above.id }),
      ...(industry && { industry }),
      ...(market && { market }),
      ...(kam && { kam }),
    },
  };
}
