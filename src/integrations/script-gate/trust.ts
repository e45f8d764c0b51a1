type Rule = (text: string) => string;

/** The part of Trusted Types that is needed. What it returns is not text, but may be used as such. */
interface Rules {
  readonly createScript: Rule;
  readonly createScriptURL: Rule;
}

/**
 * Under `require-trusted-types-for 'script'` a script's text and address must come from a policy. What they say is what
 * the page itself has written into its markup. Where the page forbids our policy, none is made, and the browser decides.
 */
export function createTrust(): Rules {
  const same: Rule = (text) => text;
  const rules: Rules = { createScript: same, createScriptURL: same };
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } };
  try {
    return trustedTypes?.createPolicy('privacy-gate', rules) ?? rules;
  } catch {
    return rules;
  }
}
