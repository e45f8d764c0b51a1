import { svg, type SVGTemplateResult } from 'lit';
import type { DrawingName } from '../../../accounts/types.ts';
import { around, centre, holes, note, tall, wide } from './strokes.ts';

/** A part as it is drawn: its views, and the dimensions that a full sheet adds. The sheet is 360 by 240. */
interface PartDrawing {
  readonly views: SVGTemplateResult;
  readonly dimensions: SVGTemplateResult;
  readonly scale: string;
}

const flange: PartDrawing = {
  views: svg`
    <circle class="body" cx="112" cy="112" r="74" />
    <circle class="outline" cx="112" cy="112" r="34" /><circle class="thin" cx="112" cy="112" r="30" />
    <circle class="centre" cx="112" cy="112" r="55" />
    ${holes(around(112, 112, 55, 8), 7)}${centre(112, 112, 84)}
    <path class="cut" d="M240 38h16v20h22v20h-38z M240 186h16v-20h22v-20h-38z" />
    <path class="outline" d="M240 78V146M278 78V146" />
    <path class="thin" d="M240 53H256M240 65H256M240 159H256M240 171H256" />
    <path class="centre" d="M228 112H292M234 59H262M234 165H262" />`,
  dimensions: svg`${tall(38, 186, 316, '⌀ 200', 58)}${tall(78, 146, 298, '⌀ 88.9', 18)}${wide(240, 256, 202, '18', 14)}
    ${note(163, 91, 196, 34, '8 × ⌀ 18')}`,
  scale: '1:2',
};

const housing: PartDrawing = {
  views: svg`
    <path class="body" d="M44 56q0-14 14-14H170q14 0 14 14V154H204V182H24V154H44z" />
    <path class="outline" d="M24 154H204" />
    <circle class="outline" cx="114" cy="100" r="42" /><circle class="outline" cx="114" cy="100" r="30" />
    ${holes(around(114, 100, 51, 4), 4.5)}${centre(114, 100, 58)}
    <path class="covered" d="M32 154V182M40 154V182M188 154V182M196 154V182" />
    <path class="body" d="M244 42H300V154H312V182H232V154H244z" />
    <path class="outline" d="M232 154H312" />
    <path class="covered" d="M244 58H256V70H300M244 142H256V130H300" />
    <path class="centre" d="M236 100H308M272 34V190" />`,
  dimensions: svg`${wide(24, 204, 204, '180', 18)}${tall(100, 182, 220, '82 ±0.02', 12)}${wide(244, 300, 30, '56', -8)}
    ${note(138, 82, 160, 26, '⌀ 62 H7')}`,
  scale: '1:2',
};

const bracket: PartDrawing = {
  views: svg`
    <path class="body" d="M34 36h88v68H34z" />
    <path class="body" d="M34 104h88v82H34z" /><path class="thin" d="M34 100H122" />
    ${holes(
      [
        [56, 58],
        [100, 58],
      ],
      7,
    )}${centre(56, 58, 12)}${centre(100, 58, 12)}
    <path class="outline" d="M66 128a12 12 0 0 1 24 0v30a12 12 0 0 1-24 0z" />
    <path class="centre" d="M78 108V180M60 128H96M60 158H96" />
    <path class="cut" d="M206 36h10v84q0 12 12 12h92v10h-94q-20 0-20-20z" />
    <path class="thin" d="M206 51h10M206 65h10" /><path class="centre" d="M198 58H224" />`,
  dimensions: svg`${wide(34, 122, 204, '60', 16)}${tall(36, 104, 144, '46', 20)}${tall(104, 186, 144, '56', 20)}
    ${wide(206, 320, 162, '78', 18)}${tall(36, 142, 190, '72', -14)}${note(63, 56, 100, 22, '2 × M6')}
    ${note(221, 127, 256, 92, 'R 4')}`,
  scale: '1:1',
};

const shaft: PartDrawing = {
  views: svg`
    <path class="body" d="M28 92l5-5H76V78H138V64H206V78H272V90H322l6 5v34l-6 5H272v12H206v14H138v-14H76V137H33l-5-5z" />
    <path class="outline" d="M33 87V137M76 78V146M138 64V160M206 64V160M272 78V146M322 90V134" />
    <path class="outline" d="M92 106h30a6 6 0 0 1 0 12H92a6 6 0 0 1 0-12z" />
    <path class="thin" d="M276 96H322M276 128H322" />
    <path class="centre" d="M16 112H340" />`,
  dimensions: svg`${wide(28, 328, 190, '320', 50)}${wide(138, 206, 44, '72', -14)}${wide(28, 76, 44, '51', -36)}
    ${tall(64, 160, 230, '⌀ 48 k6', 10)}${note(107, 118, 96, 172, '10 P9')}${note(300, 92, 312, 62, 'M30')}`,
  scale: '1:2',
};

const panel: PartDrawing = {
  views: svg`
    <path class="body" d="M28 44q0-8 8-8H316q8 0 8 8V170q0 8-8 8H36q-8 0-8-8z" />
    <path class="outline" d="M56 62h128v70H56z" />
    ${holes(
      [
        [42, 50],
        [310, 50],
        [42, 164],
        [310, 164],
      ],
      5,
    )}
    ${holes(
      [
        [216, 82],
        [252, 82],
        [288, 82],
      ],
      12,
    )}
    ${centre(216, 82, 17)}${centre(252, 82, 17)}${centre(288, 82, 17)}
    <path class="outline" d="M206 120h92M206 130h92M206 140h92" />
    <path class="outline" d="M64 146a5 5 0 0 0 0 10h112a5 5 0 0 0 0-10z" />
    <path class="covered" d="M28 178H324" />`,
  dimensions: svg`${wide(28, 324, 204, '482.6', 20)}${tall(36, 178, 346, '132.5', 18)}${wide(56, 184, 26, '208', -34)}
    ${note(306.5, 167.5, 286, 192, '4 × ⌀ 10')}`,
  scale: '1:4',
};

const finger: PartDrawing = {
  views: svg`
    <path class="body" d="M42 60q0-10 10-10H96q12 0 22 6L292 132q22 10 22 26 0 18-20 18-9 0-20-6L122 124q-10-6-24-6H52q-10 0-10-10z" />
    <path class="outline" d="M124 76l24 10-18 18-14-6zM160 92l26 11-20 20-22-12zM199 109l26 11-18 20-24-13zM238 126l26 11-14 18-26-12z" />
    ${holes(
      [
        [62, 84],
        [90, 84],
      ],
      8,
    )}${centre(62, 84, 14)}${centre(90, 84, 14)}
    <circle class="outline" cx="294" cy="156" r="6" />${centre(294, 156, 11)}
    <path class="thin" d="M278 142q8-6 18-2" />`,
  dimensions: svg`${wide(62, 90, 36, '20 ±0.05', -38)}${wide(42, 314, 204, '148', 40)}${tall(50, 118, 26, '38', -16)}
    ${note(294, 150, 306, 112, '⌀ 5')}`,
  scale: '1:1',
};

/** The drawing of each part. */
export const partDrawings: Readonly<Record<DrawingName, PartDrawing>> = {
  flange,
  housing,
  bracket,
  shaft,
  panel,
  finger,
};
