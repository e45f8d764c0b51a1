import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Center } from '../../../src/center.ts';
import { provideCenter } from '../../../src/elements/center-context.ts';
import { isSilent } from './find.ts';
import { page } from './page.ts';
import { play, type Scene } from './scene.ts';
import { createWorld, type Settings, type World } from './world.ts';

/** What is shown on a stage. */
export interface Show {
  readonly scene: () => Scene;
  readonly settings: Settings;
  /** The elements, for a center that they may also find by themselves. */
  readonly content: (center: Center) => TemplateResult;
  /** A page to stand in, for what lies over pages. */
  readonly inPage?: boolean;
}

/**
 * Where a story plays: a world and a center of its own, which end with it. Another scene or another setting begins anew;
 * another content alone, as when a control is moved, goes on.
 */
export class StoryStage extends HTMLElement {
  #show: Show | undefined;
  #begun: { readonly scene: Show['scene']; readonly settings: string } | undefined;
  #center: Center | undefined;
  #stopProviding: (() => void) | undefined;

  /** What has been done in the world of this story. */
  world: World | undefined;

  /** Settles when the scene has been played and the elements have rendered. */
  ready: Promise<void> = Promise.resolve();

  get center(): Center | undefined {
    return this.#center;
  }

  set show(show: Show) {
    this.#show = show;
    if (this.isConnected) this.#begin();
  }

  connectedCallback(): void {
    this.#stopProviding = provideCenter(this, () => this.#center);
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#stopProviding?.();
    this.#center?.stop();
    this.#center = this.#begun = undefined;
  }

  #begin(): void {
    const show = this.#show;
    if (!show) return;
    const settings = JSON.stringify(show.settings);
    if (this.#begun?.scene === show.scene && this.#begun.settings === settings) return this.#render();
    this.#begun = { scene: show.scene, settings };
    this.#center?.stop();
    const scene = show.scene();
    this.world = createWorld(show.settings, this, scene.server);
    this.ready = play(scene, this.world, (center) => {
      this.#center = center;
      this.#render();
    }).then(() => this.#settle());
  }

  #render(silent = false): void {
    const [show, center] = [this.#show, this.#center];
    if (!show || !center) return;
    const content = keyed(center, show.content(center));
    render(
      html`${show.inPage ? page(show.settings.locale, content) : content}
      ${silent ? html`<p class="story-silent">Shows nothing in this state.</p>` : nothing}`,
      this,
    );
  }

  async #settle(): Promise<void> {
    await this.#center?.completeWords();
    await isSilent(this).then((silent) => this.#render(silent && !this.#show?.inPage));
  }
}

/** Registers the stage. */
export function defineStage(): void {
  if (!customElements.get('story-stage')) customElements.define('story-stage', StoryStage);
}

declare global {
  interface HTMLElementTagNameMap {
    'story-stage': StoryStage;
  }
}
