import { inRegister, type Register } from '../../i18n/registers.ts';

/** An element that says in which language, and how, a person is spoken to. */
interface Spoken extends HTMLElement {
  readonly register: Register;
}

/** The languages for an element, best first (BCP 47): its own, that of the page around it, those of the browser. */
export function languagesOf({ lang, register, parentElement }: Spoken): readonly string[] {
  const around = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const tags = [lang, around, ...navigator.languages].filter((tag) => tag !== '');
  return tags.map((tag) => inRegister(tag, register));
}

/** Calls back when a page changes its language. Returns what ends it. */
export function followLanguage({ documentElement }: Document, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
