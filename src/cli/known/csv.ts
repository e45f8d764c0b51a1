/** The rows of a CSV text (RFC 4180): quoted fields, doubled quotes, line breaks inside quotes. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, quoted, plain, end] = found;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',' && cells.lastIndex < text.length) rows.push([]);
    if (cells.lastIndex >= text.length) break;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
