/** A switch or a box to tick. */
export interface Switch {
  readonly on: boolean;
  /** As a screen reader says it, near enough: `aria-label`, else the label around or beside it. */
  readonly name: string;
  /** Stands in the entry of one service, not over several. */
  readonly own: boolean;
  /** The services it stands for: its own, or those of the section it stands in. */
  readonly services: readonly string[];
}

/** Reads every switch that is rendered in an element, shadow roots included. Runs in the page and so uses nothing from outside itself. */
export function switchesOf(root: Element): Switch[] {
  const all = (parent: ParentNode): Element[] =>
    [...parent.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
  const serviceOf = (it: Element): string | null => {
    const host = it.getRootNode();
    return host instanceof ShadowRoot ? host.host.getAttribute('service') : null;
  };
  const servicesIn = (parent: Element | null): string[] =>
    [...(parent?.querySelectorAll('[service]') ?? [])].map((it) => it.getAttribute('service')!);
  return all(root.shadowRoot ?? root)
    .filter((it) => it.matches('input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]'))
    .filter((it) => it.checkVisibility())
    .map((it) => {
      const own = serviceOf(it);
      const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])].map((label) => label.innerText) : [];
      return {
        on: it instanceof HTMLInputElement ? it.checked : it.getAttribute('aria-checked') === 'true',
        name: it.getAttribute('aria-label') ?? labels.join(' '),
        own: own !== null,
        services: own === null ? servicesIn(it.closest('section')) : [own],
      };
    });
}
