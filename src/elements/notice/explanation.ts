import { html, nothing, type TemplateResult } from 'lit';
import { partFragment, termPart } from '../../disclosure/address.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';

/** What a word means, over the page: closed by Escape or a click elsewhere. @param term the id of a word of the glossary */
export function renderExplanation({ words, lookup }: ReadyCenter, term: string): TemplateResult {
  const found = lookup.policy.glossary.find(({ id }) => id === term);
  return html`<div popover part="explanation" role="dialog" aria-labelledby="explained" tabindex="-1">
    ${
      found
        ? html`<p id="explained"><strong>${localText(words, found.term)}</strong></p>
            <p>${localText(words, found.definition)}</p>
            <p class="small"><a href="#${partFragment(termPart(found.id))}">${words.t('notice.glossary')}</a></p>`
        : nothing
    }
  </div>`;
}

/** So far it stays from the edges of the window, in pixels. */
const margin = 8;

/** Shows the explanation below the word that was pressed, above it where there is no room. */
export function openExplanation(popover: HTMLElement, word: HTMLElement): void {
  popover.showPopover();
  const { left, top, bottom } = word.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const fits = bottom + height + margin < innerHeight;
  const x = Math.max(margin, Math.min(left, innerWidth - width - margin));
  const y = Math.max(margin, fits ? bottom + margin / 2 : top - height - margin / 2);
  popover.style.inset = `${y}px auto auto ${x}px`;
  popover.focus({ preventScroll: true });
  const ending = new AbortController();
  // Whoever scrolls on reads on, and what stayed behind would cover other words.
  const follow = (): void => {
    if (Math.abs(word.getBoundingClientRect().top - top) > height) popover.hidePopover();
  };
  addEventListener('scroll', follow, { capture: true, passive: true, signal: ending.signal });
  popover.addEventListener(
    'beforetoggle',
    () => {
      ending.abort();
      // By Escape or by following its link: where the focus was, unless it has gone elsewhere by now.
      if (popover.matches(':focus-within')) word.focus({ preventScroll: true });
    },
    ending,
  );
}
