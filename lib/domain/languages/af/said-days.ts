import type { DayWords } from '../language';
import { DOTTED, shortly } from '../said-dates';

export const saidDays: DayWords = {
  weekdays: 'maandag dinsdag woensdag donderdag vrydag saterdag sondag',
  months:
    'januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sept|sep oktober|okt november|nov desember|des',
  numbers: "een|'n twee drie vier vyf ses sewe ag|agt nege tien elf twaalf",
  phrases: [
    ['date', '{day}(?:ste|de)? {month}\\.?(?: {year})?'],
    ['date', DOTTED],
    ['date', shortly('teen|op|voor')],
    ['day after tomorrow', 'oormôre'],
    ['tomorrow', '(?<!goeie )môre'],
    ['weekday of next week', '{weekday} volgende week'],
    ['next weekday', 'volgende {weekday}'],
    ['some time', '(?:vroeg|begin|middel) (?:van )?volgende week|die volgende paar dae'],
    ['next week', '(?:(?:einde|end) van )?volgende week'],
    ['this week', '(?:einde van |end van )?(?:hierdie|vandeesweek|die) week|vandeesweek|weekeinde'],
    ['end of next month', '(?:einde|end) van volgende maand'],
    ['end of month', '(?:einde|end) van (?:die|hierdie) maand|maandeinde|hierdie maand'],
    ['end of year', '(?:einde|end) van (?:die|hierdie) jaar|jaareinde'],
    ['end of named month', '(?:einde|end) (?:van )?{month}'],
    ['hours', '(?:binne|oor|in) {number} u(?:ur|re)'],
    ['working days', '(?:binne|oor|in) {number} (?:werksdae|werksdag|werkdae)'],
    ['days', '(?:binne|oor|in) {number} da(?:e|g)'],
    ['weeks', '(?:binne|oor|in) {number} we(?:ke|ek)'],
    ['months', '(?:binne|oor|in) {number} maande?'],
    ['today', 'vandag(?: nog)?|vanmiddag|vanaand|vanoggend'],
    ['weekday', '{weekday}(?:oggend|middag|aand)?'],
    ['some time', 'binnekort|so gou|sodra|dadelik|onmiddellik|later'],
  ],
  by: /(?:teen|voor|uiterlik|later as|tot)(?: die| op)? \||\|binne/,
  before: /voor \|/,
  elsewhere: /(?:verlede|laas|van|sedert|elke) \||\|,? die \d/,
};
