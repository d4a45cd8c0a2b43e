/** Returns the name of a text for one of our words: ('play', 'visit-due') -> "play_visitDue", ('role', 'decision maker') -> "role_decisionMaker". */
export function textName(area: string, word: string): string {
  return `${area}_${word.replace(/[- ](\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
