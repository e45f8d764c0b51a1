import { link } from '../disclosure/to-html.ts';
import { createWordsStore } from '../i18n/words-store.ts';
import { escaped } from '../policy/escaped.ts';
import { isSafeLink } from '../policy/links.ts';
import { parsePolicy } from '../policy/parse.ts';
import { views } from '../stores/view.ts';

/** What a footer has besides links to the views. */
export interface FooterOptions {
  /** Where the imprint is, unless the policy says it. */
  readonly imprintHref?: string;
  /** The address of `privacy-center/footer.css` in the page: it gives the links the look of the element. */
  readonly styleSheet?: string;
}

/** The room of the sentence about the last choice, which a server does not know. */
const emptyState = '<p part="state" class="quiet small">\u{a0}</p>';

/**
 * What stands between the tags of `<privacy-footer>` in a page that a server writes: a plain link to each view, in the
 * words of the footer. A visitor who has answered loads the gate alone.
 *
 * Without a style sheet the links are the page's own: they look as the page wants and stay when the element comes, which
 * adds only the sentence about the last choice. With one they stand in a declarative shadow root (HTML, section 4.12.3),
 * look as the element does, and the element takes their place. That has to be read by a parser: a script that sets
 * `innerHTML` makes no shadow root.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
export async function renderFooter(
  policy: unknown,
  language: string,
  { imprintHref, styleSheet }: FooterOptions = {},
): Promise<string> {
  const parsed = parsePolicy(policy);
  if (!parsed.ok) return '';
  const store = createWordsStore();
  await store.use([language], parsed.policy.languages);
  const words = store.$firstWords.get();
  if (!words) return '';
  const imprint = imprintHref ?? parsed.policy.links?.imprint ?? '';
  const links = [
    ...views.map((view) => link(`#privacy-${view}`, words.t(`view.${view}`))),
    ...(isSafeLink(imprint) ? [link(imprint, words.t('footer.imprint'))] : []),
  ];
  const label = escaped(words.t('footer.label'));
  const items = links.map((it) => `<li>${it}</li>`).join('');
  const part = styleSheet === undefined ? '' : ' part="links"';
  const nav = `<nav aria-label="${label}" lang="${words.language}" dir="${words.direction}"><ul${part}>${items}</ul></nav>`;
  if (styleSheet === undefined) return nav;
  const sheet = `<link rel="stylesheet" href="${escaped(styleSheet)}">`;
  return `<template shadowrootmode="open">${sheet}<slot>${nav}</slot>${emptyState}</template>`;
}
