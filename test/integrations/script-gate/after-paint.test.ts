import { expect } from '@open-wc/testing';
import { createPauses } from '../../../src/integrations/script-gate/after-paint.ts';

describe('the pause before a service is opened', () => {
  const frame = globalThis.requestAnimationFrame;
  let painted: FrameRequestCallback[] = [];

  beforeEach(() => {
    painted = [];
    globalThis.requestAnimationFrame = (callback) => painted.push(callback);
  });

  afterEach(() => {
    globalThis.requestAnimationFrame = frame;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const show = (value: DocumentVisibilityState): void =>
    void Object.defineProperty(document, 'visibilityState', { value, configurable: true });

  it('lasts until the click has been painted, once; after that until the next task', async () => {
    show('visible');
    const pause = createPauses();
    let isOver = false;
    const first = pause().then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect([isOver, painted.length]).to.deep.equal([false, 1]);
    painted[0]?.(0);
    await first;
    await pause();
    expect(painted.length).to.equal(1);
  });

  it('waits for no paint in a page that nobody sees', async () => {
    show('hidden');
    await createPauses()();
    expect(painted.length).to.equal(0);
  });
});
