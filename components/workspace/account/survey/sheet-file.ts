import type { SheetWords } from './sheet-words';

const SCORES = [1, 2, 3, 4, 5];

const LOOK = `
  body { font: 11pt/1.4 system-ui, sans-serif; max-width: 180mm; margin: 10mm auto; padding: 0 5mm; color: #111 }
  h1 { font-size: 16pt; margin: 0 } li { margin: 3mm 0; break-inside: avoid } textarea { width: 100%; height: 35mm }
  fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 6mm; justify-content: space-between }
  legend { padding: 0 } label { margin-right: 4mm } .signed { border-top: 1px solid #999; margin-top: 12mm; padding-top: 2mm }
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Returns an answer sheet as a page that needs nothing else: any browser opens, fills in and prints it. */
export function sheetFile(
  { language, title, intro, questions, ownWords, signed, day }: SheetWords,
  name: string,
): string {
  const scores = (at: number) =>
    SCORES.map((score) => `<label><input type="radio" name="q${at}" value="${score}"> ${score}</label>`).join('');
  const asked = questions.map(
    (question, at) => `<li><fieldset><legend>${escaped(question)}</legend><span>${scores(at)}</span></fieldset></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${LOOK}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(name)} · ${escaped(day)}</p>
<p>${escaped(intro)}</p>
<ol>${asked.join('')}</ol>
<p><label>${escaped(ownWords)}<br><textarea></textarea></label></p>
<p class="signed">${escaped(signed)}</p>
</html>
`;
}
