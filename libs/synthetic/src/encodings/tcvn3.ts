/**
 * TCVN3 (the ABC fonts), one byte a letter: TCVN 5712:1993, form VN3, shown as a Latin-1 system shows its bytes. Toned capitals
 * have no codes: the capitals' fonts draw them at the small letters' codes.
 */
const LETTERS = tableOf(
  'ăâêôơưđ',
  '¨©ª«¬\u00ad®',
  'ĂÂÊÔƠƯĐ',
  '¡¢£¤¥¦§',
  'àảãáạằẳẵắặầẩẫấậ',
  'µ¶·¸¹»¼½¾ÆÇÈÉÊË',
  'èẻẽéẹềểễếệ',
  'ÌÎÏÐÑÒÓÔÕÖ',
  'ìỉĩíị',
  '×ØÜÝÞ',
  'òỏõóọồổỗốộờởỡớợ',
  'ßáâãäåæçèéêëìíî',
  'ùủũúụừửữứự',
  'ïñòóôõö÷øù',
  'ỳỷỹýỵ',
  'úûüýþ',
);

/** The text as TCVN3 bytes read as Latin-1: `Nguyễn Văn An` becomes `NguyÔn V¨n An`. Letters that TCVN3 lacks stay. */
export function toTcvn3(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC'))
    encoded += LETTERS.get(letter) ?? LETTERS.get(letter.toLowerCase()) ?? letter;
  return encoded;
}

/** Letters and their codes, in turns. */
function tableOf(...lists: string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < lists.length; at += 2) {
    const codes = [...lists[at + 1]!];
    [...lists[at]!].forEach((letter, index) => table.set(letter, codes[index]!));
  }
  return table;
}
