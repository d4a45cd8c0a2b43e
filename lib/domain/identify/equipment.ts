import { anyOfMeetings } from '../languages/meetings';
import type { PagePerson } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { readAddress } from './address';

/** Hosts of calendars and rooms: whatever stands before the sign, it is nobody. */
const CALENDAR_HOST = /(?:^|\.)calendar\.google\.com$/;
/** Hosts that calls go through: a number before the sign is a line, not a mailbox. */
const CALL_HOST =
  /(?:^|[.-])(?:zoomcrc|zoom|zmeu|webex|bluejeans|bjn|plcm|pexip|starleaf|lifesize|videxio|sip|voip|gotomeeting|whereby)(?:[.-]|$)/;
const LINE = /^\+?[\d.-]{5,}$/;
/** Programs that sit in and write down what is said. */
const NOTE_TAKER = /(?:^|[ +])(?:notetaker|note taker|meeting ?bot|recorder bot|scribe bot)(?: |$)/;
const NOTE_TAKER_HOST = /(?:^|\.)(?:fireflies|otter|read|meetgeek|sembly|fathom|tldv|avoma|gong)\.(?:ai|video|io|com)$/;
const NOTE_TAKER_LOCAL = /^(?:fred|bot|assistant|notes?|recorder|meeting)$/;
/** Rooms and things, as firms name them: the first word, with a number or more behind it. */
const ROOM = new RegExp(`^${anyOfMeetings(({ rooms }) => rooms)}(?: |\\d|$)`, 'u');

/** Returns whether a guest of a meeting is a room, a thing, a calendar, a line to call, or a program that takes notes. */
export function isEquipment({ email = '', name = '' }: Pick<PagePerson, 'email' | 'name'>): boolean {
  const address = readAddress(email);
  const local = fold(address?.local ?? '').slice(0, 64);
  const host = address?.host ?? '';
  if (CALENDAR_HOST.test(host)) return true;
  if (CALL_HOST.test(host) && LINE.test(local)) return true;
  if (NOTE_TAKER_HOST.test(host) && NOTE_TAKER_LOCAL.test(local)) return true;
  const words = [local, fold(legible(name)).slice(0, 100)].map((text) => text.replace(/[._\s-]+/g, ' ').trim());
  return words.some((one) => NOTE_TAKER.test(one) || ROOM.test(one));
}
