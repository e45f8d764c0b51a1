import { link } from '../disclosure/to-html.ts';
import { createWordsStore } from '../i18n/words-store.ts';
import { escaped } from '../policy/escaped.ts';
import { isSafeLink } from '../policy/links.ts';
import { parsePolicy } from '../policy/parse.ts';
import { views } from '../stores/view.ts';

/** What a footer links to besides the views. */
export interface FooterLinks {
  /** Where the imprint is, unless the policy says it. */
  readonly imprintHref?: string;
}

/**
 * What stands between the tags of `<privacy-footer>` in a page that a server writes: a plain link to each view, in the
 * words of the footer. They stay: the element adds only the sentence about the last choice, and a visitor who has
 * answered loads the gate alone. The page's style sheet gives them their look.
 *
 * @param policy a parsed value or JSON text; nothing is written for one that cannot be used: the element says what is wrong
 * @param language BCP 47
 */
export async function renderFooter(
  policy: unknown,
  language: string,
  { imprintHref }: FooterLinks = {},
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
  return `<nav aria-label="${label}" lang="${words.language}" dir="${words.direction}"><ul>${items}</ul></nav>`;
}
