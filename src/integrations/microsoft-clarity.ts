import type { Center, Integration } from '../center.ts';
import { followAllowed } from './allowed/allowed.ts';

/** What `microsoftClarity` takes. */
export interface MicrosoftClarityOptions {
  /** The policy's service for Clarity. */
  readonly service: string;
  /** The policy's service for Microsoft's advertising; advertising storage stays denied unless given. */
  readonly adsService?: string;
}

type Clarity = ((...command: unknown[]) => void) & { q?: unknown[] };

const state = (allowed: boolean): 'granted' | 'denied' => (allowed ? 'granted' : 'denied');

/** The queue that Clarity's own snippet makes, and takes over where there is one. */
function clarity(): Clarity {
  const page = globalThis as { clarity?: Clarity };
  return (page.clarity ??= function queue() {
    // eslint-disable-next-line prefer-rest-params -- Clarity reads its queue's entries as argument objects
    (page.clarity!.q ??= []).push(arguments);
  });
}

/**
 * Microsoft Clarity's consent signal, version 2 (`consentv2`, with a capital S in its keys), which Microsoft demands for
 * visits from the EEA, the United Kingdom and Switzerland since 31 October 2025. Clarity itself is to be gated.
 */
export function microsoftClarity({ service, adsService }: MicrosoftClarityOptions): Integration {
  const name = 'microsoft-clarity';
  return {
    name,
    connect(center: Center) {
      let last: string | undefined;
      return followAllowed(center, { name }, (allowed) => {
        const signal = {
          ad_Storage: state(adsService !== undefined && allowed.has(adsService)),
          analytics_Storage: state(allowed.has(service)),
        };
        const text = JSON.stringify(signal);
        if (text === last) return;
        last = text;
        clarity()('consentv2', signal);
      });
    },
  };
}
