import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Flow, FlowGroup } from '../../policy/flows.ts';

/**
 * How data is protected where it goes: by the GDPR itself, by a decision of the Commission (Art. 45), by a contract or rules
 * (Art. 46, 47), by an exception for the single case (Art. 49), or by nothing that counts.
 */
export type Protection = 'eea' | 'decision' | 'contract' | 'exception' | 'none';

const byMechanism = {
  adequacy: 'decision',
  dpf: 'decision',
  scc: 'contract',
  bcr: 'contract',
  coc: 'contract',
  cert: 'contract',
  'art49-1-a': 'exception',
  'art49-1-b': 'exception',
  'art49-1-c': 'exception',
  'art49-1-d': 'exception',
  'art49-1-e': 'exception',
  'art49-1-f': 'exception',
  'art49-1-g': 'exception',
  'art49-compelling': 'exception',
  // Void since the judgment in case C-311/18.
  'privacy-shield': 'none',
} as const satisfies Readonly<Record<NonNullable<FlowGroup['mechanism']>, Protection>>;

/** How the data of a group is protected. */
export function protectionOf({ third }: Flow, { mechanism }: FlowGroup): Protection {
  if (!third) return 'eea';
  return mechanism === undefined ? 'none' : byMechanism[mechanism];
}

/** The same in words, with the article. */
export function protectionWords(words: Words, { third }: Flow, { mechanism }: FlowGroup): string {
  if (!third) return words.t('transfers.eea');
  return mechanism === undefined ? words.t('transfers.noSafeguard') : words.code('mechanism', mechanism);
}

/** Form and filling tell what the colour does, for whoever sees no colours and on paper: full, half, empty, dashed, crossed. */
export const signs: Readonly<Record<Protection, TemplateResult>> = {
  eea: html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle class="full" cx="12" cy="12" r="9" /></svg>`,
  decision: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path class="full" d="M3 12a9 9 0 0018 0z" />
  </svg>`,
  contract: html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /></svg>`,
  exception: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" stroke-dasharray="4 5.4" />
  </svg>`,
  none: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <rect x="4" y="4" width="16" height="16" />
    <path d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
  </svg>`,
};
