/** Tables as comma-separated text that a spreadsheet opens and does not run. */

export type CsvCell = string | number | boolean | null;

/** Characters with which a spreadsheet takes a cell for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * Rows as text (RFC 4180: comma, CRLF, doubled quotes). Numbers are written plainly. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front, as does text that begins with blanks and then such a character.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) || FORMULA.test(cell.trimStart()) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
