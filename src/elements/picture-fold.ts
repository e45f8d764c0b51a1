import { html, nothing, type TemplateResult } from 'lit';
import type { ReadyCenter } from './center-controller.ts';
import { defineElements } from './registry.ts';
import { viewIcons } from './view-icons.ts';

/**
 * The picture of where data goes, folded: it is loaded when it is unfolded.
 *
 * @param shown whether it is unfolded
 * @param show is told whether it is unfolded from now on
 */
export function renderPicture(
  { words, center }: Pick<ReadyCenter<'choices'>, 'words' | 'center'>,
  shown: boolean,
  show: (shown: boolean) => void,
): TemplateResult {
  const toggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    show(open);
    if (open) void defineElements('privacy-transfers');
  };
  return html`<details part="picture" @toggle=${toggle}>
    <summary>
      <h3>${words.t('transfers.title')}</h3>
      ${viewIcons.chevron}
    </summary>
    ${shown ? html`<privacy-transfers .center=${center}></privacy-transfers>` : nothing}
  </details>`;
}
