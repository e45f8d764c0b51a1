import { render } from 'lit';
import { computed } from 'nanostores';
import { defineElements } from 'privacy-center';
import type { Portal } from '../../accounts/types.ts';
import { createActs } from './acts.ts';
import { createScreen, type PortalOptions, type PortalWords } from './screen.ts';
import { createState } from './state.ts';

/** Starts a portal in the page. */
export async function startPortal<Name extends Portal, Words extends PortalWords>(
  options: PortalOptions<Name, Words>,
): Promise<void> {
  await defineElements('privacy-center', 'privacy-footer', 'privacy-banner', 'privacy-dialog');
  const root = document.createElement('privacy-center');
  const state = createState(options.name, options.base, root);
  root.center = state.center;
  const screen = createScreen(options, state, createActs(state), root);
  const { address, session, $sync, $language, $said, $menuOpen, $forgotten } = state;

  const show = (): void => {
    document.title = screen.title();
    render(screen.render(), document.body);
    void defineElements(...(screen.open()?.page?.needs ?? []));
  };
  computed(
    [address.$place, session.$session, session.$failed, $sync, $language, $said, $menuOpen, $forgotten],
    () => ({}),
  ).subscribe(show);

  address.$place.listen((now, before) => {
    if (now.path === before?.path) return;
    // After the new page has been rendered: a screen reader goes on at its title.
    queueMicrotask(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus({ preventScroll: true });
    });
  });
  addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    const opened = screen.open();
    if (opened && origin === opened.scene.thirdParty) opened.page?.hear?.(opened.scene, data);
  });
  await session.start();
}
