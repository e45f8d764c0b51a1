import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How different the colour of a pixel may be (0 to 1) before it counts: smoothing of letters differs from machine to machine. */
const tolerance = 0.2;

/**
 * The share of pixels that differ from the kept picture: 0 to 1, and 1 where the sizes differ. Where pictures differ, what
 * differs is written beside them into `coverage/`, which git leaves alone.
 */
export function differenceFrom(kept: string, taken: Buffer): number {
  const [one, other] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(taken)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const difference = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: tolerance });
  if (count > 0) write(kept.replace(/^.*\//, 'coverage/pictures/'), PNG.sync.write(difference));
  return count / (width * height);
}

/** Writes a picture. */
export function write(file: string, picture: Buffer): void {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
