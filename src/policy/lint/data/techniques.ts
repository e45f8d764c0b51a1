import { said, type Said } from '../finding.ts';

/** A part of a website that somebody has to provide, with the words that name it in a title or a legal basis. */
export interface Technique {
  readonly name: Said;
  readonly words: RegExp;
}

/** What titles of activities promise and only a service can do. */
export const techniques: readonly Technique[] = [
  { name: said('einen Chat', 'a chat'), words: /chat/i },
  { name: said('Schriften', 'fonts'), words: /Schrift(?:art)?en\b|\bfonts?\b/i },
  { name: said('Karten', 'maps'), words: /\b(?:Land)?[Kk]arten\b|Maps?\b/ },
  { name: said('ein Captcha', 'a captcha'), words: /captcha/i },
  { name: said('einen Terminkalender', 'a calendar'), words: /Kalender|calend/i },
];
