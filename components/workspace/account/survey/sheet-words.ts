import { type AskedQuestions, questionsOf } from '../../../../lib/domain/care/answer-sheet';
import type { LanguageTag } from '../../../../lib/domain/languages/tags';
import { date, type Texts } from '../../../../lib/text';
import type { TextKey } from '../../../../lib/text-name';

const USUAL = [
  'survey_question1',
  'survey_question2',
  'survey_question3',
  'survey_question4',
  'survey_question5',
] as const;

/** What stands on an answer sheet, all of it in the client's language but the user's own questions. */
export interface SheetWords extends AskedQuestions {
  language: LanguageTag;
  title: string;
  intro: string;
  ownWords: string;
  signed: string;
  day: string;
}

/** Returns the words of an answer sheet in a language, by its texts; the questions are the user's own where there are enough. */
export function sheetWords(texts: Texts, language: LanguageTag, own: string | undefined, today: string): SheetWords {
  const of = (key: TextKey) => texts[key] ?? key;
  return {
    ...questionsOf(own, USUAL.map(of)),
    language,
    title: of('survey_sheetTitle'),
    intro: of('survey_sheetIntro'),
    ownWords: of('survey_ownWords'),
    signed: of('survey_signed'),
    day: date(today, 'long', language),
  };
}
