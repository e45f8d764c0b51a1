import type { PolicyProblem } from '../policy/problems.ts';

/** Something is wrong with the policy. With an error no policy is in force and what needs consent is off. */
export class PrivacyProblemEvent extends Event {
  static readonly type = 'privacy-problem';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(PrivacyProblemEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}
