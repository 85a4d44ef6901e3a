import { hash } from 'node:crypto';

/** What decided: digests that a verdict names, so that the same record against the same register can be judged again. */
export interface ModelDigests {
  /** SHA-256, base64url, of the rules' description. */
  readonly model: string;
  /** SHA-256, base64url, of the register's frequencies. */
  readonly frequencies: string;
}

/** Changes with every change of the rules: a verdict's model digest stands for them. */
const RULES = [
  'lienthong matching rules, version 3',
  'a name in TCVN3, VNI-Windows, Windows-1258 or doubly encoded UTF-8 is read as it was meant; one that can not be read is not compared',
  'keys: number; old number, also of twelve digits; canonical name, another name too, y as i, with a birth date to the day',
  'a number links to its only owner whose name or birth date agrees, unless somebody else has the name and the date and the owner has not',
  'an old number likewise; of several owners who agree, to the only one who has the name and the date',
  'the name with the birth date to the day, 1 January left out, links to the only person who has both and no agreeing owner stands against',
  'agrees: equal, equal-normalised, partial, diacritics-differ',
].join('\n');

const digests: ModelDigests = {
  model: hash('sha256', RULES, 'base64url'),
  frequencies: hash('sha256', 'lienthong frequencies: none', 'base64url'),
};

/** The digests of these rules; they use no frequencies. */
export function modelDigests(): ModelDigests {
  return digests;
}
