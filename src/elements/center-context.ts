import type { Center } from '../center.ts';

/**
 * The context protocol of the web components community group (`context-request`), for one context: the privacy center.
 * An element asks by an event; a `<privacy-center>` around it answers, else the first one in the document does.
 */

const centerContext = 'privacy-center';
const providerEvent = 'privacy-center-provided';

type GotCenter = (center: Center) => void;

class CenterRequestEvent extends Event {
  readonly context = centerContext;
  readonly callback: GotCenter;

  constructor(callback: GotCenter) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

const isCenterRequest = (event: Event): event is CenterRequestEvent =>
  (event as { context?: unknown }).context === centerContext;

/** Asks for a center now, and again whenever one appears while there is none. Returns what ends the asking. */
export function requestCenter(element: HTMLElement, got: GotCenter): () => void {
  const { ownerDocument } = element;
  let found = false;
  const ask = (): void => {
    if (found) return;
    element.dispatchEvent(
      new CenterRequestEvent((center) => {
        found = true;
        got(center);
      }),
    );
  };
  ownerDocument.addEventListener(providerEvent, ask);
  ask();
  return () => ownerDocument.removeEventListener(providerEvent, ask);
}

/** Answers elements inside the provider at once and those elsewhere in its document if nobody else did. Returns what ends it. */
export function provideCenter(provider: HTMLElement, center: () => Center | undefined): () => void {
  const { ownerDocument } = provider;
  const answer = (event: Event): void => {
    const provided = center();
    if (!isCenterRequest(event) || !provided) return;
    event.stopImmediatePropagation();
    event.callback(provided);
  };
  provider.addEventListener('context-request', answer);
  ownerDocument.addEventListener('context-request', answer);
  ownerDocument.dispatchEvent(new Event(providerEvent));
  return () => {
    provider.removeEventListener('context-request', answer);
    ownerDocument.removeEventListener('context-request', answer);
  };
}
