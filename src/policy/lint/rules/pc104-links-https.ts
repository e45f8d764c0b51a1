import { type Keys, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const placeholder = /^https?:\/\/(?:localhost|127\.|\[::1\]|(?:www\.)?example\.(?:com|org|net)\b|[^./]+(?:[/:]|$))/i;

function linksIn(policy: unknown): { keys: Keys; link: string }[] {
  const found: { keys: Keys; link: string }[] = [];
  const open: { value: unknown; keys: Keys }[] = [{ value: policy, keys: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, keys } = next;
    if (typeof value !== 'object' || value === null || keys.length > 8) continue;
    for (const [name, inner] of Object.entries(value)) {
      const place = [...keys, Array.isArray(value) ? Number(name) : name];
      if (typeof inner === 'string') {
        if (/^https?:/i.test(inner) && name !== '$schema') found.push({ keys: place, link: inner });
      } else open.push({ value: inner, keys: place });
    }
  }
  return found;
}

export const links: Rule = {
  id: 'PC104',
  name: 'links-https',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 12(1), 32 GDPR',
  looksFor:
    'A link without https, or one that leads to a placeholder such as localhost or example.com. Whether it answers, only a visit can tell.',
  why: said(
    'Eine Information, die man nicht erreicht, ist nicht erteilt.',
    'Information that cannot be reached has not been given.',
  ),
  mend: said('Setzen Sie eine erreichbare Adresse mit https ein.', 'Put in an address that can be reached over https.'),
  good: { 'parties[0].privacyUrl': 'https://rechenhof.example/datenschutz' },
  bad: { 'parties[0].privacyUrl': 'https://example.com/privacy' },
  schema: /(?:Url|\.url|\.endpoint|\.imprint|\.notice)$/,
  *check({ policy, texts }) {
    for (const { keys, link } of linksIn(policy)) {
      if (placeholder.test(link))
        yield { keys, found: said(`„${link}“ ist ein Platzhalter.`, `"${link}" is a placeholder.`) };
    }
    for (const { keys, text } of texts) {
      const plain = /\bhttp:\/\/\S+/i.exec(text);
      if (plain)
        yield {
          keys,
          found: said(`Der Text verweist auf ${plain[0]} ohne https.`, `The text links to ${plain[0]} without https.`),
        };
    }
  },
};
