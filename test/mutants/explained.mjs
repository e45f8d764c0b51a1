/**
 * Faults that no test can find, because nobody could notice them. Each is named by its file, the text of its line, what
 * stands there (`before`) and what stands there instead (`after`), as the runner prints them.
 */
const explained = [];

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
