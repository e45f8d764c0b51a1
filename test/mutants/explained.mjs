/**
 * Faults that no test can find, because nobody could notice them. Each is named by its file, the text of its line, what
 * stands there (`before`) and what stands there instead (`after`), as the runner prints them.
 */
const explained = [
  {
    file: 'src/stores/consent/merge.ts',
    lineText: 'return [...events.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));',
    before: '1',
    after: '(1 + 1)',
    why: 'only the sign of a comparison counts',
  },
  {
    file: 'src/stores/consent/record.ts',
    lineText: 'const byText = (one: string, other: string): number => (one < other ? -1 : 1);',
    before: '1',
    after: '(1 + 1)',
    why: 'only the sign of a comparison counts',
  },
  {
    file: 'src/stores/consent/record.ts',
    lineText: 'const byText = (one: string, other: string): number => (one < other ? -1 : 1);',
    before: 'one < other',
    after: '((one) <= (other))',
    why: 'no two ids of one record are the same',
  },
  {
    file: 'src/policy/rights/holidays.ts',
    lineText: 'const reduction = Math.floor((seed + Math.floor(golden / 11)) / 29);',
    before: '11',
    after: '(11 + 1)',
    why: 'no year before 2200 tells the two apart',
  },
  {
    file: 'src/policy/rights/holidays.ts',
    lineText: 'const moonCorrection = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);',
    before: '13',
    after: '(13 + 1)',
    why: 'no year before 2200 tells the two apart',
  },
  {
    file: 'src/receiver/log.ts',
    lineText: "if (lines === '') setImmediate(flush);",
    before: "lines === ''",
    after: 'true',
    why: 'writing nothing writes nothing; the condition saves the calls',
  },
  {
    file: 'src/integrations/script-gate/elements.ts',
    lineText: 'reconnect(element); // By the standard a style is read again then, and not for its type.',
    before: 'reconnect(element);',
    after: ';',
    why: 'Chromium, Firefox and WebKit read a style again for its type too',
  },
  {
    file: 'src/gate/cookies.ts',
    lineText: 'return value;',
    before: 'return value;',
    after: 'return undefined;',
    why: 'what cannot be decoded is no record, and is left out either way',
  },
];

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const keyOf = ({ file, lineText, before, after }) => [file, lineText, before, after].map(flat).join('\n');

/**
 * @param mutationsOf gives the faults that can be made in a file
 * @returns why a fault is not found by any test; nothing if that is not explained
 * @throws Error where a fault is explained that can no longer be made: the explanation goes, or follows its line
 */
export function explanations(mutationsOf) {
  const reasons = new Map(explained.map((entry) => [keyOf(entry), entry.why]));
  const files = [...new Set(explained.map(({ file }) => file))];
  const present = new Set(files.flatMap(mutationsOf).map(keyOf));
  const gone = explained.filter((entry) => !present.has(keyOf(entry)));
  if (gone.length > 0)
    throw new Error(`explained.mjs explains what is no longer there:\n${gone.map(keyOf).join('\n\n')}`);
  return (mutation) => reasons.get(keyOf(mutation));
}
