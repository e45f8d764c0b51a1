import { createClosedGate, type Gate } from '../../../src/integrations/script-gate/gate.ts';

declare global {
  /** What gated scripts of a test say that they have run. */
  var ran: string[] | undefined;
}

/** A gate on a part of the test page, and what a test does with it. */
export interface GatedPage {
  readonly gate: Gate;
  readonly root: HTMLElement;
  /** Adds markup as the parser would: scripts in it are inert until the gate opens them. */
  add(markup: string): Element;
  allow(...services: string[]): void;
  /** What gated scripts have said so far, after everything that is under way has settled. */
  ran(count: number): Promise<readonly string[]>;
  /** The warnings that were given. */
  readonly warnings: readonly unknown[][];
  end(): void;
}

/** The address of a script that says its name. */
export const scriptAddress = (name: string): string => new URL(`./scripts/${name}.js`, import.meta.url).href;

/** Waits until something is so; a test that waits in vain ends by its time limit. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

/** Starts a gate that allows nothing, with a part of the page of its own. */
export function gatedPage(): GatedPage {
  const warnings: unknown[][] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => void warnings.push(words);
  const said: string[] = (globalThis.ran = []);
  const root = document.body.appendChild(document.createElement('section'));
  const gate = createClosedGate();
  return {
    gate,
    root,
    warnings,
    add(markup) {
      // A fragment made from a template keeps scripts unprepared, as a framework's would.
      const template = document.createElement('template');
      template.innerHTML = markup;
      const element = document.importNode(template.content, true).firstElementChild!;
      root.append(element);
      return element;
    },
    allow: (...services) => gate.update({ allows: (id) => services.includes(id) }),
    async ran(count) {
      await until(() => said.length >= count);
      // What would come too much comes now.
      await new Promise((resolve) => setTimeout(resolve));
      return said;
    },
    end() {
      gate.stop();
      root.remove();
      console.warn = warn;
      globalThis.ran = undefined;
    },
  };
}
