import type { Meta } from '@storybook/web-components-vite';
import { statesWith } from '../kit/states.ts';

export default {
  title: 'Elements/Footer',
  component: 'privacy-footer',
  parameters: { inPage: true },
} satisfies Meta;

const states = statesWith();

export const Undecided = states.undecided;
export const Refused = states.refused;
export const Mixed = states.mixed;
export const NoServices = states.empty;
export const Services1 = states.one;
export const Services27 = states.twentySeven;
export const Services500 = states.fiveHundred;
export const ChangedPolicy = states.changedPolicy;
export const Loading = states.loading;
export const Problem = states.problem;
export const Offline = states.offline;
export const Waiting = states.waiting;
export const SignedIn = states.signedIn;
export const LongGermanWords = states.longWords;
export const RightToLeft = states.rightToLeft;
