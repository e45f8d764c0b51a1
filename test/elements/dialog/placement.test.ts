import { expect } from '@open-wc/testing';
import type { PrivacyDialog } from '../../../src/elements/dialog/dialog.ts';
import { click, find, openPage, settled } from '../../fixtures/page.ts';

async function open(placement: PrivacyDialog['placement']): Promise<HTMLDialogElement> {
  const root = await openPage();
  root.dialogPlacement = placement;
  await settled(root);
  root.center?.open('settings');
  await settled(root);
  return find<HTMLDialogElement>(root, 'dialog');
}

describe('privacy-dialog', () => {
  it('opens in the middle of the window unless told otherwise, over the page', async () => {
    const dialog = await open('dialog');
    const { left, right } = dialog.getBoundingClientRect();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.lessThan(2);
  });

  it('opens as a sheet at the side, as high as the window', async () => {
    const dialog = await open('sheet');
    const { right, height } = dialog.getBoundingClientRect();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(Math.abs(document.documentElement.clientWidth - right)).to.be.lessThan(2);
    expect(height).to.equal(innerHeight);
  });

  it('opens in the page, which stays usable, and closes by its button', async () => {
    const dialog = await open('inline');
    expect(dialog.open).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(false);
    expect(getComputedStyle(dialog).position).to.equal('static');
    await click(dialog.querySelector('[part=body]')!);
    expect(dialog.open, 'a click in it does not close it').to.equal(true);
    await click(dialog.querySelector('.icon')!);
    await settled(dialog.getRootNode() instanceof ShadowRoot ? (dialog.getRootNode() as ShadowRoot).host : dialog);
    expect(dialog.open).to.equal(false);
  });
});
