/**
 * Reads a cell that is not blank. What can't be read as meant stays text, so that the check of the record names it
 * at its member instead of this place guessing.
 */
export type CellReader = (cell: string) => unknown;

const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;
const DECIMAL_COMMA = /^-?\d{1,15},\d{1,15}$/;

/** As written, blanks too. */
export const textCell: CellReader = (cell) => cell;

/** A word or date: without blanks around it. */
export const wordCell: CellReader = (cell) => cell.trim();

export const numberCell: CellReader = (cell) => (NUMBER.test(cell.trim()) ? Number(cell) : cell);

/** A number whose decimal mark may be a comma. Thousands marks are not guessed at: 1,234 would have two meanings. */
export const areaCell: CellReader = (cell) => {
  const text = cell.trim();
  const ambiguous = /,\d{3}$/.test(text);
  return numberCell(DECIMAL_COMMA.test(text) && !ambiguous ? text.replace(',', '.') : cell);
};

const FLAGS = new Map([
  ['true', true],
  ['1', true],
  ['có', true],
  ['false', false],
  ['0', false],
  ['không', false],
]);
export const flagCell: CellReader = (cell) => FLAGS.get(plain(cell)) ?? cell;

const SEXES = new Map([
  ['nam', 'male'],
  ['nữ', 'female'],
]);
export const sexCell: CellReader = (cell) => SEXES.get(plain(cell)) ?? cell.trim();

/** One more than a record may have, so that the check of the record refuses what is beyond. */
const READ_USES = 21;

/** `code:area:term`, area and term optional, several joined by `|`. */
export const landUsesCell: CellReader = (cell) =>
  cell.split('|', READ_USES).map((use) => {
    const [code = '', area = '', ...term] = use.split(':');
    const until = term.join(':').trim();
    return {
      code: code.trim(),
      ...(area.trim() === '' ? {} : { areaSquareMetres: areaCell(area) }),
      ...(until === '' ? {} : { until }),
    };
  });

const plain = (cell: string): string => cell.trim().normalize('NFC').toLowerCase();
