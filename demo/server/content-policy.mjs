/** What a site of ours allows: itself, and after consent the third-party stand-in. No inline script, no inline style. */
const strict = (others) => ({
  'default-src': "'none'",
  'script-src': `'self'${others}`,
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': `'self' data:${others}`,
  'media-src': "'self'",
  'connect-src': `'self'${others}`,
  'frame-src': `'self'${others}`,
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
});

/** Storybook and foreign widgets bring their own inline code; they may not load anything from elsewhere. */
const loose = {
  'default-src': "'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  'base-uri': "'self'",
};

export function contentPolicy({ ownPolicy, framed }, thirdParty) {
  const rules = ownPolicy || framed ? loose : strict(thirdParty ? ` ${thirdParty}` : '');
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
