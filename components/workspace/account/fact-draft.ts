import type { DossierSection, Fact } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import type { Refusals } from '../../form/useDraft';

/** One entry of the dossier as it stands in the form; '' where nothing is given. */
export interface FactDraft {
  section: DossierSection;
  text: string;
  source: string;
  learnedOn: string;
  expiresOn: string;
  pinned: boolean;
  complaint: 'open' | 'settled' | '';
  isReturn: boolean;
}

/** Returns the form's content for an entry, or for a new one of that section. */
export function factDraft(today: string, section: DossierSection, fact?: Fact): FactDraft {
  return {
    section: fact?.section ?? section,
    text: fact?.text ?? '',
    source: fact?.source.name ?? '',
    learnedOn: fact?.learnedOn ?? today,
    expiresOn: fact?.expiresOn ?? '',
    pinned: fact?.pinned ?? false,
    complaint: fact?.complaint ?? '',
    isReturn: fact?.isReturn ?? false,
  };
}

/** Returns the entry as the form asks for it, or what is wrong with which field. */
export function readFact(
  draft: FactDraft,
  behind: Pick<Fact, 'id' | 'accountId' | 'source'>,
): { fact: Fact } | { refused: Refusals<FactDraft> } {
  const text = draft.text.trim();
  if (!text || !draft.learnedOn) {
    return {
      refused: {
        ...(!text && { text: t('factForm_textNeeded') }),
        ...(!draft.learnedOn && { learnedOn: t('factForm_learnedNeeded') }),
      },
    };
  }
  const { name: _before, ...source } = behind.source;
  const name = draft.source.trim();
  return {
    fact: {
      id: behind.id,
      accountId: behind.accountId,
      section: draft.section,
      text,
      source: name ? { ...source, name } : source,
      learnedOn: draft.learnedOn,
      ...(draft.expiresOn && { expiresOn: draft.expiresOn }),
      pinned: draft.pinned,
      ...(draft.complaint && { complaint: draft.complaint }),
      ...(draft.isReturn && { isReturn: draft.isReturn }),
    },
  };
}
