/** What is generally known of vendors, as of 2026-11-24, from memory: hints for a person, not facts to publish. */

/** First words of companies that are known to make profiles for advertising across websites. */
export const adNetworks: ReadonlySet<string> = new Set(
  'google alphabet meta facebook microsoft bing linkedin tiktok bytedance baidu pinterest twitter criteo taboola outbrain snap reddit'.split(
    ' ',
  ),
);

/** First words of companies whose European subsidiaries have a parent outside the EEA. */
export const parentsOutside: ReadonlySet<string> = new Set(
  'google alphabet meta facebook microsoft linkedin amazon apple adobe oracle salesforce tiktok stripe zoom'.split(' '),
);

/** Services that find out who visits and add what they know from elsewhere. */
export const enrichers =
  /lead ?forensics|leadfeeder|dealfront|clearbit|zoominfo|albacross|kickfire|leadinfo|6sense|demandbase/i;

/** Names of items that tell who sets them, with the words that the provider or the service may go by. */
export const itemOwners: readonly {
  readonly name: RegExp;
  readonly owner: string;
  readonly words: readonly string[];
}[] = [
  { name: /^Optanon/, owner: 'OneTrust', words: ['onetrust'] },
  { name: /^optimizely/i, owner: 'Optimizely', words: ['optimizely'] },
  { name: /^(?:HMACCOUNT|Hm_l)/, owner: 'Baidu', words: ['baidu'] },
  { name: /^_(?:fbp|fbc)$/, owner: 'Meta', words: ['meta', 'facebook'] },
  { name: /^(?:_uet|MUID$)/, owner: 'Microsoft', words: ['microsoft', 'bing'] },
  { name: /^__stripe/, owner: 'Stripe', words: ['stripe'] },
  { name: /^amplitude_/, owner: 'Amplitude', words: ['amplitude'] },
  { name: /^_hj/, owner: 'Hotjar', words: ['hotjar', 'contentsquare'] },
];

/** Services of which authorities or courts have held that they are not strictly necessary. */
export const contested =
  /\bTag Manager\b|\bGoogle Analytics\b|\b(?:Meta|Facebook)[ -]Pixel\b|\bGoogle Ads\b|\bHotjar\b|\bClarity\b|\breCAPTCHA\b/i;
