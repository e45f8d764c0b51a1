/**
 * The pieces of a sentence that names several things: its own words, and in the place of each thing its number, so that
 * each can be marked with its language.
 *
 * @param say makes the sentence of what stands for the things
 */
export function piecesOf(count: number, say: (marks: readonly string[]) => string): readonly (string | number)[] {
  // Characters for private use: no text has them.
  const marks = Array.from({ length: count }, (_, at) => `\ue000${at}\ue001`);
  const pieces = say(marks).split(/\ue000(\d+)\ue001/);
  return pieces.map((piece, at) => (at % 2 === 1 ? Number(piece) : piece));
}
