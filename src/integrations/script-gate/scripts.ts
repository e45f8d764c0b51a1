import { complain, complainAddress, isLoadable } from './elements.ts';
import { createTrust } from './trust.ts';

/** Runs the gated scripts of a page: each once, those of one service in the order in which they came. */
export interface Scripts {
  /** Runs a script when those before it have run; asks once more then whether it still may. */
  run(script: HTMLScriptElement, service: string, mayRun: () => boolean): void;
  /** Whether a script of the service has been started in this page. What has run cannot be stopped. */
  haveRun(service: string): boolean;
}

const parsed = (): Promise<void> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));

/** Whether the parser has passed the end of an element: its text may still be coming. */
function isWhole(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState !== 'loading';
}

/** A script like another, but one that runs. A new element, because what came by `innerHTML` never does. */
function revived(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) {
    try {
      if (name !== 'type') fresh.setAttribute(name, value);
    } catch {
      // A handler in an attribute, under Trusted Types: it would not have run either.
    }
  }
  // The browser hides a nonce from attributes.
  fresh.nonce = script.nonce;
  fresh.type = script.dataset['type'] ?? '';
  // A script that the parser did not make would be asynchronous; this keeps the order that the page wrote.
  fresh.async = script.hasAttribute('async');
  return fresh;
}

/** Creates the scripts of one gate. */
export function createScripts(): Scripts {
  const services = new Set<string>();
  const loaded = new Set<string>();
  const done = new WeakSet<Element>();
  const turns = new Map<string, Promise<void>>();
  let trust: ReturnType<typeof createTrust> | undefined;

  /** Starts a script; settles when one that is loaded has run or has failed. */
  function start(script: HTMLScriptElement, service: string): Promise<void> | undefined {
    const { src } = script.dataset;
    const key = `${service} ${src && new URL(src, document.baseURI).href}`;
    if (done.has(script) || (src && loaded.has(key))) return undefined;
    done.add(script);
    services.add(service);
    trust ??= createTrust();
    const fresh = revived(script);
    if (src) fresh.src = trust.createScriptURL(src);
    else fresh.text = trust.createScript(script.text);
    const settled = new Promise<void>((resolve) => {
      fresh.addEventListener('load', () => resolve());
      fresh.addEventListener('error', () => {
        loaded.delete(key);
        complain(`a script of "${service}" could not be loaded.`, fresh);
        resolve();
      });
    });
    if (src) loaded.add(key);
    script.replaceWith(fresh);
    return src && !fresh.async ? settled : undefined;
  }

  return {
    run(script, service, mayRun) {
      const { src } = script.dataset;
      if (src && !isLoadable(src)) return complainAddress(script);
      const turn = async (): Promise<void> => {
        if (!src && !isWhole(script)) await parsed();
        if (script.isConnected && mayRun()) await start(script, service);
      };
      const failed = (error: unknown): void => complain(String(error), script);
      turns.set(service, (turns.get(service) ?? Promise.resolve()).then(turn).catch(failed));
    },
    haveRun: (service) => services.has(service),
  };
}
