import type { Band } from '../../lib/domain/book/band';
import type { Standing } from '../../lib/domain/book/standing';
import type { LabelId, Level, Tier } from '../../lib/domain/records/account';
import type { BuyingRole, JobFunction } from '../../lib/domain/records/decision-making-group';
import type { DossierSection } from '../../lib/domain/records/fact';
import type { AnswerMeaning } from '../../lib/domain/records/proposal';
import type { TextKey } from '../../lib/text';

/** The trade's words as names of texts: `t(tierWords[tier])`. */
export const tierWords: Record<Tier, TextKey> = {
  strategic: 'tier_strategic',
  key: 'tier_key',
  potential: 'tier_potential',
  standard: 'tier_standard',
};

export const bandWords: Record<Band, TextKey> = {
  key: 'band_key',
  critical: 'band_critical',
  monoclient: 'band_monoclient',
};

export const labelWords: Record<LabelId, TextKey> = {
  breadwinner: 'label_breadwinner',
  potential: 'label_potential',
  'image-maker': 'label_imageMaker',
  partner: 'label_partner',
  expert: 'label_expert',
  innovator: 'label_innovator',
};

export const levelWords: Record<Level, TextKey> = {
  company: 'level_company',
  department: 'level_department',
  rep: 'level_rep',
};

export const roleWords: Record<BuyingRole, TextKey> = {
  'economic buyer': 'role_economicBuyer',
  'decision maker': 'role_decisionMaker',
  technical: 'role_technical',
  user: 'role_user',
  influencer: 'role_influencer',
  gatekeeper: 'role_gatekeeper',
  champion: 'role_champion',
  blocker: 'role_blocker',
  unknown: 'role_unknown',
};

export const functionWords: Record<JobFunction, TextKey> = {
  leadership: 'function_leadership',
  HR: 'function_hr',
  finance: 'function_finance',
  technical: 'function_technical',
  purchasing: 'function_purchasing',
  other: 'function_other',
};

/** From -2, opponent, to +2, champion: the place in the list is the value plus two. */
export const supportWords: readonly TextKey[] = [
  'support_opponent',
  'support_doubter',
  'support_neutral',
  'support_supporter',
  'support_champion',
];

export const sectionWords: Record<DossierSection, TextKey> = {
  general: 'section_general',
  history: 'section_history',
  decision: 'section_decision',
  competitors: 'section_competitors',
};

export const answerWords: Record<AnswerMeaning, TextKey> = {
  received: 'answer_received',
  meeting: 'answer_meeting',
  questions: 'answer_questions',
  declined: 'answer_declined',
  accepted: 'answer_accepted',
};

/** "{share} of profit" or "{share} of revenue". */
export const shareWords: Record<Standing['basis'], TextKey> = {
  profit: 'share_ofProfit',
  revenue: 'share_ofRevenue',
};

export const basisWords: Record<Standing['basis'], TextKey> = { profit: 'basis_profit', revenue: 'basis_revenue' };
