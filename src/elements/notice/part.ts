import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Block, Fact, Section } from '../../disclosure/document.ts';
import { linesAtOnce } from '../../disclosure/later.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { renderBlocks, renderFact, type Places } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { marked } from '../local-text.ts';
import type { SlicesController } from '../slices-controller.ts';
import { renderSwitch } from './switch.ts';
import type { Written } from './written.ts';

/** What parts are rendered with. */
export interface PartContext extends Pick<Written, 'disclose'> {
  readonly ready: ReadyCenter;
  /** How much of them may come now. */
  readonly slices: SlicesController;
}

/** So many blocks come with their fact; of a longer one each is a piece of its own. */
const shortFact = 4;

/** The beginning of a fact for which there is room now. */
const shownOf = ({ blocks }: Fact, slices: SlicesController): readonly Block[] =>
  blocks.length <= shortFact ? blocks : blocks.filter(({ kind }) => slices.take(kind === 'list' ? linesAtOnce : 1) > 0);

/** What is there already is not rendered again with each piece that comes; the switches in it follow the choices. */
const once = ({ center }: ReadyCenter, it: unknown, shown: number, render: () => unknown): unknown =>
  guard([it, center, center.$consent.get(), shown], render);

const placesOf = ({ ready, disclose }: PartContext, level: number): Places => ({
  service: (service) =>
    html`<privacy-service
      service=${service}
      level=${level}
      surface="notice"
      .center=${ready.center}
      .disclose=${disclose}
    ></privacy-service>`,
  switch: (service, way) => renderSwitch(ready, service, way),
});

function renderPiece({ ready, slices }: PartContext, fact: Fact, level: number, places: Places): unknown {
  const shown = shownOf(fact, slices);
  const block = (it: Block): unknown => once(ready, it, 0, () => renderBlocks([it], places));
  return once(ready, fact, shown.length, () => renderFact(fact, shown.map(block), level));
}

/** One part of the notice with the parts in it, as far as there is room. @param level of its heading */
export function renderPart(context: PartContext, part: Section, level: number): TemplateResult | typeof nothing {
  const { ready, slices } = context;
  if (slices.take(1) === 0) return nothing;
  const { id, title, language, blocks, facts, sections, apart } = part;
  const places = placesOf(context, level + 2);
  const shown = facts.slice(0, slices.take(facts.length));
  return html`<section id=${id} part=${apart ? 'section apart' : 'section'}>
    ${heading(level, marked(title, language), { isTarget: true })}
    ${once(ready, part, 0, () => renderBlocks(blocks, places))}
    ${
      facts.length > 0
        ? html`<div part="disclosure" class="facts">
            ${shown.map((it) => renderPiece(context, it, level + 1, places))}
          </div>`
        : nothing
    }
    ${sections.map((inner) => renderPart(context, inner, level + 1))}
  </section>`;
}
