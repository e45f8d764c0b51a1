import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWrapper, type AnyAnalytics } from '@segment/analytics-consent-tools';
import type { Center } from '../../src/center.ts';
import { segment } from '../../src/integrations/segment.ts';
import { readyCenter } from './ready-center.ts';

interface Tracked {
  readonly event: string;
  readonly categories: unknown;
}

/** Segment's library as far as its own wrapper touches it: what it was loaded with, and what it has tracked. */
class StandIn {
  loads: unknown[] = [];
  tracked: Tracked[] = [];
  initialized = false;
  instance = undefined;

  load(...args: unknown[]): void {
    this.loads.push(args);
    this.initialized = true;
  }

  on(): void {
    // The wrapper listens for "initialize"; here that has happened when it asks.
  }

  addSourceMiddleware(): void {
    // Stamps each event with the categories; asked for below by `track`.
  }

  addDestinationMiddleware(): void {
    // For the model "opt-out" alone.
  }

  track(event: string, _properties: unknown, options: { consent?: unknown } = {}): void {
    this.tracked.push({ event, categories: options.consent });
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function wrapped(categories?: Record<string, string[]>): Promise<{ center: Center; analytics: StandIn }> {
  const center = await readyCenter();
  const integration = segment({ service: 'analytics', ...(categories && { categories }) });
  center.connect(integration);
  const analytics = new StandIn();
  const withCenter = createWrapper(integration.wrapper);
  void (withCenter(analytics as unknown as AnyAnalytics) as unknown as StandIn).load('key');
  await settled();
  return { center, analytics };
}

// Segment's tools look for a switch of their log there.
Object.assign(globalThis, { window: globalThis });

describe('Segment with its own consent tools', () => {
  it('is not loaded before its service is allowed', async () => {
    const { center, analytics } = await wrapped();
    assert.deepEqual(analytics.loads, []);
    center.choose({ video: true });
    await settled();
    assert.deepEqual(analytics.loads, []);
    center.choose({ analytics: true });
    await settled();
    assert.equal(analytics.loads.length, 1);
  });

  it('is told of later choices by the event of its own', async () => {
    const { center, analytics } = await wrapped({ Analytics: ['analytics'], Advertising: ['ads', 'video'] });
    center.choose({ analytics: true });
    await settled();
    center.choose({ ads: true });
    center.choose({ video: true });
    await settled();
    assert.deepEqual(analytics.tracked, [
      {
        event: 'Segment Consent Preference Updated',
        categories: { categoryPreferences: { Analytics: true, Advertising: true } },
      },
    ]);
  });

  it('is told nothing more once its own service is withdrawn', async () => {
    const { center, analytics } = await wrapped();
    center.choose({ analytics: true });
    await settled();
    center.refuseAll();
    await settled();
    assert.deepEqual(analytics.tracked, []);
  });
});
