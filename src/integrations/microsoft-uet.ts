import type { Center, Integration } from '../center.ts';
import { followService } from './allowed/allowed.ts';

/** What `microsoftUet` takes. */
export interface MicrosoftUetOptions {
  /** The policy's service for Microsoft Advertising. */
  readonly service: string;
  /** The name of the queue. */
  readonly queue?: string;
}

const state = (allowed: boolean): 'granted' | 'denied' => (allowed ? 'granted' : 'denied');

/**
 * Microsoft Advertising's UET tag in consent mode: `ad_storage` is denied by default and updated by the choice. The tag
 * itself is to be gated. Source: Microsoft's guide to UET and consent mode.
 */
export function microsoftUet({ service, queue = 'uetq' }: MicrosoftUetOptions): Integration {
  const name = 'microsoft-uet';
  return {
    name,
    connect(center: Center) {
      const page = globalThis as unknown as Record<string, { push(...command: unknown[]): void } | undefined>;
      const push = (what: 'default' | 'update', allowed: boolean): void =>
        (page[queue] ??= []).push('consent', what, { ad_storage: state(allowed) });
      const said = page[queue];
      let last = false;
      if (!Array.isArray(said) || !said.includes('default')) push('default', last);
      return followService(center, { name, service }, (allowed) => {
        if (allowed !== last) push('update', allowed);
        last = allowed;
      });
    },
  };
}
