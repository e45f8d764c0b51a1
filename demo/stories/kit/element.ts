import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html as withTags, unsafeStatic } from 'lit/static-html.js';
import type { Center } from '../../../src/center.ts';

type Values = Readonly<Record<string, unknown>>;

/** Sets attributes as the controls say, and takes away those that they no longer say. */
class Attributes extends Directive {
  #before: readonly string[] = [];

  render(_values: Values): symbol {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Values]): symbol {
    const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== false);
    const names = set.map(([name]) => name);
    for (const name of this.#before) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of set) element.setAttribute(name, value === true ? '' : String(value));
    this.#before = names;
    return noChange;
  }
}

const attributes = directive(Attributes);

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** One of our elements, on a center, with attributes from the controls. */
export function element(tag: string, center: Center, args: Values, inside: unknown = ''): TemplateResult {
  const plain = Object.fromEntries(Object.entries(args).filter(([, value]) => isPlain(value)));
  const name = unsafeStatic(tag);
  return withTags`<${name} .center=${center} ${attributes(plain)}>${inside}</${name}>` as TemplateResult;
}
