import type { DayWords } from '../language';
import { DOTTED } from '../said-dates';

export const saidDays: DayWords = {
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  numbers: 'one|an|a two three four five six seven eight nine ten eleven twelve',
  phrases: [
    ['date', '{day}(?:st|nd|rd|th)?(?: of)? {month}\\.?(?:,? {year})?'],
    ['date', '{month}\\.? {day}(?:st|nd|rd|th)?(?:,? {year})?'],
    ['date', DOTTED],
    ['either order', '{day}/{monthNumber}(?:/{year})?'],
    ['day after tomorrow', 'the day after tomorrow'],
    ['tomorrow', 'tomorrow'],
    ['weekday of next week', '{weekday} next week'],
    ['next weekday', 'next {weekday}'],
    ['some time', 'early next (?:week|month)|the beginning of next week|the next few days|(?:a|the) few days'],
    ['next week', '(?:end of )?next week|next week'],
    ['this week', "(?:the )?end of (?:the|this) week|this week|week's end"],
    ['end of next month', '(?:the )?end of next month'],
    ['end of month', '(?:the )?end of (?:the|this) month|month end|this month'],
    ['end of year', '(?:the )?end of (?:the|this) year|year end'],
    ['end of named month', '(?:the )?end of {month}'],
    ['hours', '(?:in|within)(?: the next)? {number} hours?'],
    ['working days', '(?:in|within)(?: the next)? {number} (?:working|business|work) days?'],
    ['days', '(?:in|within)(?: the next)? {number} days?'],
    ['weeks', '(?:in|within)(?: the next)? {number} weeks?'],
    ['months', '(?:in|within)(?: the next)? {number} months?'],
    [
      'today',
      'today|tonight|this (?:morning|afternoon|evening)|(?:the )?end of (?:the )?day|eod|cob|close of business',
    ],
    [
      'weekday',
      '(?<=(?:by|on|until|till|before|this|coming|than|for) ){weekday}(?: (?:morning|noon|afternoon|evening|night))?',
    ],
    ['weekday', '{weekday}(?=$|[,;.!)]| (?:morning|noon|afternoon|evening|night|and|or|at|latest)\\b)'],
    ['some time', 'soon|shortly|asap|as soon as|right away|immediately|in due course|later'],
  ],
  by: /(?:by|until|till|before|than)(?: the)? \||\|within/,
  before: /before(?: the)? \|/,
  elsewhere: /(?:last|of|from|since|past|your|our|that|every) \||\|'s|\|,? the \d/,
};
