import type { Rule } from './rule.ts';
import { sameLayer } from './rules/f01-same-layer.ts';
import { refuseIsButton } from './rules/f02-refuse-is-button.ts';
import { styleEquality } from './rules/f03-style-equality.ts';
import { areaRatio } from './rules/f04-area-ratio.ts';
import { contrastParity } from './rules/f05-contrast-parity.ts';
import { sameViewport } from './rules/f06-same-viewport.ts';
import { clickParity } from './rules/f07-click-parity.ts';
import { noExtraConfirm } from './rules/f08-no-extra-confirm.ts';
import { defaultsOff } from './rules/f09-defaults-off.ts';
import { necessaryHonest } from './rules/f10-necessary-honest.ts';
import { closeIsNotConsent } from './rules/f11-close-is-not-consent.ts';
import { labelTruth } from './rules/f12-label-truth.ts';
import { noSteeringWords } from './rules/f13-no-steering-words.ts';
import { noDoubleNegative } from './rules/f14-no-double-negative.ts';
import { layer1Facts } from './rules/f15-layer-1-facts.ts';
import { granularAtHand } from './rules/f16-granular-at-hand.ts';
import { withdrawAsEasy } from './rules/f17-withdraw-as-easy.ts';
import { withdrawEffective } from './rules/f18-withdraw-effective.ts';
import { nothingBeforeChoice } from './rules/f19-nothing-before-choice.ts';
import { noNagging } from './rules/f20-no-nagging.ts';
import { noWall } from './rules/f21-no-wall.ts';
import { noMaze } from './rules/f22-no-maze.ts';
import { languageConsistent } from './rules/f23-language-consistent.ts';
import { stateTruth } from './rules/f24-state-truth.ts';
import { focusNeutral } from './rules/f25-focus-neutral.ts';
import { contextualEmbed } from './rules/f26-contextual-embed.ts';
import { signalRespect } from './rules/f27-signal-respect.ts';
import { unsubscribeParity } from './rules/f28-unsubscribe-parity.ts';

/** The rules of fairness, in their order. A new one is a file and a line here. */
export const rules: readonly Rule[] = [
  sameLayer,
  refuseIsButton,
  styleEquality,
  areaRatio,
  contrastParity,
  sameViewport,
  clickParity,
  noExtraConfirm,
  defaultsOff,
  necessaryHonest,
  closeIsNotConsent,
  labelTruth,
  noSteeringWords,
  noDoubleNegative,
  layer1Facts,
  granularAtHand,
  withdrawAsEasy,
  withdrawEffective,
  nothingBeforeChoice,
  noNagging,
  noWall,
  noMaze,
  languageConsistent,
  stateTruth,
  focusNeutral,
  contextualEmbed,
  signalRespect,
  unsubscribeParity,
];
