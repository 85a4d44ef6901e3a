import { bareName } from './name.js';

/** A part of an address. */
export interface WrittenPart {
  /** In whole words. */
  readonly written: string;
  /** The same without diacritics. */
  readonly whole: string;
}

/** A hamlet or a group of houses. */
const HAMLET = beginningWith([
  ...'thôn ấp bản buôn bon plei plơi làng xóm chòm khóm khối tổ tdp đội cụm khu kp kv ktt kdc kđt'.split(' '),
  'tiểu khu',
]);
/** A street, a house, or a part of one. */
const STREET = beginningWith([
  ...'đường phố ngõ ngách hẻm hẽm kiệt km số sn lô tầng block'.split(' '),
  ...['đại lộ', 'quốc lộ', 'tỉnh lộ', 'nhà số', 'căn hộ', 'chung cư', 'tòa nhà', 'toà nhà'],
]);
/** 161/23, 12A, 45/6B Nguyễn Huệ, K12/5. */
const HOUSE = /^[a-z]?\d{1,4}[a-z]{0,3}(?:[/-]\d{1,4}[a-z]{0,3})*(?![/\d\p{L}])/u;
const ASCII = /^[ -~]*$/;

/** Whether a part of an address names a hamlet or a group of houses. */
export function isHamlet(part: WrittenPart): boolean {
  return begins(part, HAMLET);
}

/** Whether it names a street, a house, or a part of one. */
export function isOfStreet(part: WrittenPart): boolean {
  return begins(part, STREET) || HOUSE.test(part.written.trim().toLowerCase());
}

/** A word at the start of a part: with its diacritics where the part has any, for *tổ* is no *Tô*. */
interface Beginning {
  readonly written: RegExp;
  readonly bare: RegExp;
}

function beginningWith(words: readonly string[]): Beginning {
  return {
    written: new RegExp(String.raw`^(?:${words.join('|')})(?!\p{L})`, 'u'),
    bare: new RegExp(String.raw`^(?:${words.map(bareName).join('|')})(?![a-z])`),
  };
}

function begins({ written, whole }: WrittenPart, beginning: Beginning): boolean {
  return ASCII.test(written) ? beginning.bare.test(whole) : beginning.written.test(written.trim().toLowerCase());
}
