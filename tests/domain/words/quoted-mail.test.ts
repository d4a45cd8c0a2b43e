import { describe, expect, it } from 'vitest';
import { ownLines, quotedSender } from '../../../lib/domain/words/quoted-mail';

const anna = 'Anna Becker <anna@firm.test>';

describe('the head of a quoted mail names its sender', () => {
  it.each([
    ['in English', `From: ${anna}\nSent: Friday`, anna],
    ['in German', `Von: ${anna}\nGesendet: Freitag`, anna],
    ['in Hungarian', `Feladó: ${anna}\nElküldve: péntek`, anna],
    ['in Norwegian', `Fra: ${anna}\nSendt: fredag`, anna],
    ['in Afrikaans', `Van: ${anna}\nGestuur: Vrydag`, anna],
    ['in Swedish', `Från: ${anna}\nSkickat: fredag`, anna],
    ['in French, a blank before the colon', `De : ${anna}\nEnvoyé : vendredi`, anna],
    ['in bold', `*From:* ${anna}\n*Sent:* Friday`, anna],
    ['in bold without its colon', `*From*: ${anna}\n*Sent*: Friday`, null],
    ['by the name alone', 'From: Anna Becker\nSent: Friday', 'Anna Becker'],
    ['quoted', `> From: ${anna}\n> Sent: Friday`, anna],
    ['quoted without a blank', `>From: ${anna}\n>Sent: Friday`, anna],
    ['quoted twice', `> > From: ${anna}\n>> Sent: Friday`, anna],
    ['indented', `  From:   ${anna}  \n  Sent: Friday`, anna],
    ['in a table', `From:\n${anna}\nSent:\nFriday`, anna],
    ['in no word where it was left empty', 'From:\nSent: Friday', ''],
    ['before a field in the fourth line below', `From: ${anna}\nx\nx\nx\nSubject: Cranes`, anna],
    ['not before a field in the fifth line below', `From: ${anna}\nx\nx\nx\nx\nSubject: Cranes`, null],
    ['not by a field above it', `x\nFrom: ${anna}\nHello`, null],
    ['not within a line', `Greetings from: ${anna}\nSent: Friday`, null],
    ['not without another field', `From: ${anna}\nHello, sent: nothing`, null],
  ])('%s', (_, text, named) => {
    const lines = text.split('\n');
    expect(quotedSender(lines, lines[0] === 'x' ? 1 : 0)).toBe(named);
  });
});

describe('one line stands for the head of a quoted mail', () => {
  it.each([
    ['of a mailbox in the web', `----- Forwarded message from ${anna} -----`, anna],
    ['without blanks', '---Message from anna@firm.test---', 'anna@firm.test'],
    ['with a colon', `--- Weitergeleitete Nachricht von: ${anna} ----------`, anna],
    ['of a short address', '----- Forwarded message from jo@firm.test -----', 'jo@firm.test'],
    ['with hyphens in it', '----- Melding fra a--b@kovacs-bau.test -----', 'a--b@kovacs-bau.test'],
    ['of GroupWise', `>>> ${anna} 23.11.2026 10:12 >>>`, `${anna} 23.11.2026 10:12`],
    ['in Hungarian letters', '--- Üzenet tőle: Örs <ors@kovacs-bau.test> ---', 'Örs <ors@kovacs-bau.test>'],
    ['not without its end', `----- Forwarded message from ${anna}`, null],
    ['not with a shorter end', `----- Forwarded message from ${anna} --`, null],
    ['not with its end alone', `${anna} -----`, null],
    ['not behind other words', `See ----- Forwarded message from ${anna} -----`, null],
    ['not without an address', '----- Forwarded message from Anna Becker -----', null],
    ['not with a sign that is no address', '>>> Lunch @ noon >>>', null],
    ['not with half of one', '>>> Lunch @noon or at@ >>>', null],
  ])('%s', (_, line, named) => {
    expect(quotedSender([line, 'Hello'], 0)).toBe(named);
  });

  it.each([
    ['----- Forwarded by Tom/Firm on 23.11.2026 -----', anna],
    ['----- Weitergeleitet von Tom/Firm am 23.11.2026 -----', anna],
    ['----- Videresendt av Tom/Firm 23.11.2026 -----', anna],
    ['----- Továbbította Tom/Firm 23.11.2026 -----', anna],
    ['----- Aangestuur deur Tom/Firm -----', anna],
    ['Forwarded by Tom/Firm on 23.11.2026', null],
  ])('of Notes, whose sender stands below: %s', (line, named) => {
    expect(quotedSender([line, '', anna, '23.11.2026 10:12'], 0)).toBe(named);
    expect(quotedSender([line, 'Hello'], 0)).toBe(null);
  });
});

describe('what somebody wrote themselves ends', () => {
  it.each([
    'On Fri, 20 Nov 2026 at 09:00, Anna Becker <anna@firm.test> wrote:',
    'On Fri, 20 Nov 2026 at 09:00, Anna Becker <anna@firm.test>\nwrote:',
    'Am 20.11.2026 um 09:00 schrieb Anna Becker:',
    'Anna Becker <anna@firm.test> schrieb am Fr., 20. Nov. 2026, 09:00:',
    'Becker Anna <anna@firm.test> ezt írta (időpont: 2026. nov. 20., P, 9:00):',
    'Becker Anna <anna@firm.test>\nezt írta (időpont: 2026. nov. 20., P, 9:00):',
    'fre. 20. nov. 2026 kl. 09:00 skrev Anna Becker <anna@firm.test>:',
    'fre. 20. nov. 2026 kl. 09:00\nskrev Anna Becker <anna@firm.test>:',
    'Op Vr. 20 Nov. 2026 om 09:00 het Anna Becker <anna@firm.test>\ngeskryf:',
    '2026. november 23., hétfő 10:15\nKovács Anna <anna@firm.test> ezt írta:',
    '2026. november 23., hétfő 10:15 Kovács Anna\n<anna@firm.test> ezt írta:',
    'Kovács Anna <anna@firm.test> 2026. november 23.\nhétfő 10:15 ezt írta:',
    'Den man. 23. nov. 2026\nkl. 10:15 skrev Anna Kovács <anna@firm.test>:',
    'man. 23. nov.\nkl. 10:15 skrev Anna:',
    '23. november 2026 kl. 10:15\nAnna Kovács skrev:',
    'Anna Kovács\n<anna@firm.test> schrieb am Mo., 23. Nov. 2026, 10:15:',
    'Anna\n<anna@firm.test> schrieb am Mo., 23. Nov. 2026, 10:15:',
    'Am 20. November 2026\num 10:15 schrieb Anna:',
    'On Fri, 20 Nov 2026 at 09:00\nAnna Becker wrote:',
    'Op Vr. 20 Nov. 2026\nom 09:00 het Anna geskryf:',
    '<anna@firm.test> schrieb am Mo., 23. Nov. 2026, 10:15:',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-----Ursprüngliche Nachricht-----',
    '-- Eredeti üzenet --',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    'Továbbított levél kezdete:',
    'Videresendt melding:',
    'Begin van deurgestuurde boodskap:',
    'From: Anna Becker\nSent: Friday',
    '----- Forwarded message from anna@firm.test -----',
  ])('before “%s”', (head) => {
    expect(ownLines(`  Hello \n\nYes.\n${head}\nHello Tom`)).toEqual(['Hello', '', 'Yes.']);
  });

  it.each([
    'On Monday I wrote to you: nothing came.',
    'We wrote:',
    'On Friday',
    '-----',
    'From: the desk of Anna',
    'This is a forwarded message:',
    '-- Hm --',
  ])('not before “%s”', (line) => {
    expect(ownLines(`${line}\nHello Tom`)).toEqual([line, 'Hello Tom']);
  });

  it.each([
    ['a sentence with its day', 'We deliver on 23.11.2026.', 'Kovács Anna ezt írta:'],
    ['a day alone, where the head has its own', '2026.11.30.', 'fre. 20. nov. 2026 kl. 09:00 skrev Anna Becker:'],
    ['thanks', 'Thanks', '<anna@firm.test> schrieb am Mo., 23. Nov. 2026, 10:15:'],
    ['an address', 'Ask tom@firm.test.', 'kl. 09:00 skrev Anna Becker:'],
  ])('below %s, which is the sender’s own', (_, own, head) => {
    expect(ownLines(`${own}\n${head}\nHello Tom`)).toEqual([own]);
  });

  it('is nothing that is quoted, wherever it stands', () => {
    expect(ownLines('> When?\nOn Friday.\n >> Where?\nHere.')).toEqual(['On Friday.', 'Here.']);
    expect(ownLines('')).toEqual(['']);
  });
});
