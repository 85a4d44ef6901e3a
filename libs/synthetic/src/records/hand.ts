import { toDoubleUtf8 } from '../encodings/double-utf8.js';
import { toLatin1UpperCase } from '../encodings/latin1-case.js';
import { toTcvn3 } from '../encodings/tcvn3.js';
import { toVni } from '../encodings/vni.js';
import { withoutDiacritics } from './name-errors.js';
import type { ENCODING_ERRORS } from './rates.js';

export type EncodingError = (typeof ENCODING_ERRORS)[number];

/** How all the names of one record are written. */
export interface Hand {
  readonly upperCase: boolean;
  readonly withoutDiacritics: boolean;
  readonly encoding: EncodingError | undefined;
  /** Whether letters became capitals before the text became broken bytes (capitals' fonts) or after, blindly. */
  readonly capitalsFirst: boolean;
}

/** Writes a name in a record's hand. */
export function inHand(hand: Hand, name: string): string {
  let written = hand.withoutDiacritics ? withoutDiacritics(name) : name;
  if (hand.upperCase && hand.capitalsFirst) written = written.toUpperCase();
  const broken = encoded(hand, written);
  if (!hand.upperCase || hand.capitalsFirst) return broken;
  return hand.encoding === undefined || hand.encoding === 'name.decomposed'
    ? broken.toUpperCase()
    : toLatin1UpperCase(broken);
}

function encoded({ encoding, capitalsFirst }: Hand, name: string): string {
  switch (encoding) {
    case undefined:
      return name;
    case 'name.encoding-tcvn3':
      return toTcvn3(name);
    case 'name.encoding-vni':
      return toVni(name);
    case 'name.encoding-double-utf8':
      return toDoubleUtf8(name, capitalsFirst ? 'windows-1252' : 'latin1');
    case 'name.decomposed':
      return name.normalize('NFD');
  }
}
