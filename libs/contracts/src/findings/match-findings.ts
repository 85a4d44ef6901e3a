import type { FindingEntry } from './catalogue.js';

/** What comparing with the register brings out; said beside a field's relation. */
export const MATCH_FINDINGS = {
  'person.deceased': {
    severity: 'warning',
    vi: 'Theo Cơ sở dữ liệu quốc gia về dân cư, người này đã mất. Hãy xử lý bản ghi theo quy định về thừa kế hoặc chấm dứt.',
    en: 'The population register says that this person has died. Treat the record as the rules on inheritance or termination say.',
  },
  'person.not-compared': {
    severity: 'info',
    vi: 'Bản ghi về tổ chức hoặc cộng đồng, hoặc đã bị thu hồi, nên không đối chiếu với dữ liệu dân cư.',
    en: 'The record is about an organisation or a community, or was withdrawn, and is not compared with the population register.',
  },
  'birth-date.unreadable': {
    severity: 'warning',
    vi: 'Không đọc được ngày sinh nên không dùng để tìm người. Hãy viết theo dạng YYYY-MM-DD hoặc dd/mm/yyyy.',
    en: 'The birth date cannot be read and was not used. Write it as YYYY-MM-DD or dd/mm/yyyy.',
  },
  'sex.unreadable': {
    severity: 'warning',
    vi: 'Không đọc được giới tính nên không dùng để tìm người. Hãy ghi Nam hoặc Nữ.',
    en: 'The sex cannot be read and was not used. Write M or F.',
  },
  'commune.not-resolved': {
    severity: 'warning',
    vi: 'Không xác định được xã, phường từ nội dung đã ghi. Hãy ghi mã xã, phường năm chữ số.',
    en: 'The commune cannot be told from what is written. Write its code of five digits.',
  },
  'commune.edition-unknown': {
    severity: 'info',
    vi: 'Không rõ mã xã, phường thuộc danh mục trước hay sau tháng 7 năm 2025; đã thử cả hai. Hãy ghi rõ danh mục.',
    en: 'It is not said whether the commune is of the list before or since July 2025; both were tried. Say which.',
  },
  'record.too-little-to-search': {
    severity: 'warning',
    vi: 'Bản ghi có quá ít dữ liệu để tìm người. Hãy bổ sung số giấy tờ, họ tên hoặc ngày sinh.',
    en: 'The record holds too little to look for anybody. Add a number, a name or a birth date.',
  },
  'record.duplicate-in-sector': {
    severity: 'warning',
    vi: 'Ngành đã có bản ghi khác về cùng sự việc (mã {other}). Hãy tìm bản ghi đó, so sánh hai bản và thu hồi bản thừa.',
    en: 'The sector has another record of the same matter ({other}). Find it, compare the two, and withdraw the one too many.',
  },
  'field.differs': {
    severity: 'warning',
    vi: '{field} khác với dữ liệu dân cư. Hãy đối chiếu với giấy tờ gốc.',
    en: '{field} differs from the population register. Compare it with the original paper.',
  },
  'number.names-another': {
    severity: 'warning',
    vi: 'Số trong bản ghi thuộc người khác: cả họ tên và ngày sinh đều không khớp. Hãy đối chiếu với thẻ.',
    en: 'The number in the record belongs to someone whose name and birth date both differ. Compare it with the card.',
  },
  'number.not-in-register': {
    severity: 'warning',
    vi: 'Không có số này trong dữ liệu dân cư. Hãy đối chiếu với thẻ.',
    en: 'The population register does not have this number. Compare it with the card.',
  },
  'number.leading-zeros-lost': {
    severity: 'warning',
    vi: 'Số bị mất chữ số 0 ở đầu (thường do bảng tính). Hãy ghi đủ 12 chữ số.',
    en: 'The number lost its leading zeros (spreadsheets do that). Write all 12 digits.',
  },
  'number.one-digit-differs': {
    severity: 'warning',
    vi: 'Số khác một chữ số so với dữ liệu dân cư. Hãy đối chiếu với thẻ.',
    en: "One digit of the number differs from the register's. Compare it with the card.",
  },
  'number.of-household-member': {
    severity: 'warning',
    vi: 'Số này là của người khác trong cùng hộ. Hãy ghi số của chính người này.',
    en: 'The number is that of another member of the household. Give the number of this person.',
  },
  'number.former': {
    severity: 'warning',
    vi: 'Số này đã được thay bằng số khác. Hãy ghi số đang có hiệu lực trên thẻ.',
    en: 'The number was replaced by another. Give the one that is valid, from the card.',
  },
  'name.diacritics-absent': {
    severity: 'warning',
    vi: 'Họ tên thiếu dấu. Hãy ghi lại họ tên có đủ dấu.',
    en: 'The name lacks its diacritics. Write it with them.',
  },
  'name.tone-differs': {
    severity: 'warning',
    vi: 'Họ tên khác dấu so với dữ liệu dân cư. Hãy đối chiếu với thẻ.',
    en: "The name has another tone or mark than the register's. Compare it with the card.",
  },
  'name.i-y': {
    severity: 'info',
    vi: 'Họ tên khác nhau cách viết i/y (Lý, Lí); được coi là một.',
    en: 'The names differ only in i or y, which counts as the same.',
  },
  'name.middle-omitted': {
    severity: 'warning',
    vi: 'Họ tên thiếu chữ đệm. Hãy ghi đủ họ, chữ đệm và tên.',
    en: 'The middle name is left out. Write the whole name.',
  },
  'name.initials': {
    severity: 'warning',
    vi: 'Họ tên viết tắt. Hãy ghi đủ.',
    en: 'The name is abbreviated. Write it in full.',
  },
  'name.order-changed': {
    severity: 'warning',
    vi: 'Các phần của họ tên bị đảo thứ tự. Hãy ghi theo thứ tự họ, chữ đệm, tên.',
    en: 'The parts of the name are in another order. Write family, middle, given name.',
  },
  'name.one-letter-differs': {
    severity: 'warning',
    vi: 'Họ tên khác một chữ cái so với dữ liệu dân cư. Hãy đối chiếu với thẻ.',
    en: "One letter of the name differs from the register's. Compare it with the card.",
  },
  'name.former': {
    severity: 'warning',
    vi: 'Đây là tên gọi khác hoặc tên cũ của người này. Hãy ghi họ tên đang có hiệu lực trên thẻ.',
    en: 'This is another or a former name of the person. Give the one that is valid, from the card.',
  },
  'name.title-set-aside': {
    severity: 'info',
    vi: 'Bên cạnh họ tên có chữ không phải tên (Ông, Bà, Hộ, ghi chú trong ngoặc) hoặc tên người thứ hai (vợ, chồng, người cùng đứng tên), đã bỏ qua khi đối chiếu. Mỗi ô chỉ nên ghi họ tên một người.',
    en: 'Beside the name stands what is none (Mr, Mrs, household, a remark in brackets), or a second holder; it was set aside. Keep the field for the name of one person.',
  },
  'name.encoding-tcvn3': {
    severity: 'warning',
    vi: 'Họ tên ghi bằng bảng mã TCVN3 (ABC), đã đọc lại được. Hãy chuyển dữ liệu sang Unicode.',
    en: 'The name is in the TCVN3 (ABC) encoding and could be read. Convert the data to Unicode.',
  },
  'name.encoding-vni': {
    severity: 'warning',
    vi: 'Họ tên ghi bằng bảng mã VNI, đã đọc lại được. Hãy chuyển dữ liệu sang Unicode.',
    en: 'The name is in the VNI encoding and could be read. Convert the data to Unicode.',
  },
  'name.encoding-double-utf8': {
    severity: 'warning',
    vi: 'Họ tên bị mã hóa UTF-8 hai lần, đã đọc lại được. Hãy sửa bước xuất dữ liệu.',
    en: 'The name was encoded as UTF-8 twice and could be read. Mend the export.',
  },
  'name.encoding-cp1258': {
    severity: 'warning',
    vi: 'Họ tên ghi bằng bảng mã Windows-1258, đã đọc lại được. Hãy chuyển dữ liệu sang Unicode.',
    en: 'The name is in the Windows-1258 encoding and could be read. Convert the data to Unicode.',
  },
  'name.encoding-telex': {
    severity: 'warning',
    vi: 'Họ tên gõ kiểu Telex khi bộ gõ tiếng Việt chưa bật (Nguyeenx là Nguyễn), đã đọc lại được. Hãy ghi lại họ tên có dấu.',
    en: 'The name was typed as Telex keys, the Vietnamese keyboard being off (Nguyeenx for instance), and could be read. Write it with its diacritics.',
  },
  'name.encoding-vni-keys': {
    severity: 'warning',
    vi: 'Họ tên gõ kiểu VNI khi bộ gõ tiếng Việt chưa bật (Nguye6n4 là Nguyễn), đã đọc lại được. Hãy ghi lại họ tên có dấu.',
    en: 'The name was typed as VNI keys, the Vietnamese keyboard being off (Nguye6n4 for instance), and could be read. Write it with its diacritics.',
  },
  'name.unreadable': {
    severity: 'warning',
    vi: 'Họ tên bị lỗi bảng mã, không đọc lại được trọn vẹn nên không đối chiếu như một họ tên. Hãy ghi lại họ tên theo thẻ.',
    en: 'The name is in a broken encoding that can not be read as a whole, so it was not compared as a name. Write it anew, from the card.',
  },
  'birth-date.day-month-swapped': {
    severity: 'warning',
    vi: 'Ngày và tháng sinh bị đảo so với dữ liệu dân cư, hoặc tháng được ghi trước ngày. Hãy đối chiếu với thẻ.',
    en: "Day and month of birth are swapped against the register's, or the month is written first. Compare with the card.",
  },
  'birth-date.one-digit-differs': {
    severity: 'warning',
    vi: 'Ngày sinh khác một chữ số so với dữ liệu dân cư. Hãy đối chiếu với thẻ.',
    en: "One digit of the birth date differs from the register's. Compare it with the card.",
  },
  'birth-date.year-off-by-one': {
    severity: 'warning',
    vi: 'Năm sinh lệch một năm so với dữ liệu dân cư (có thể do tuổi mụ). Hãy đối chiếu với thẻ.',
    en: "The year of birth is one off the register's (age may have been counted the traditional way). Compare with the card.",
  },
  'birth-date.year-only': {
    severity: 'info',
    vi: 'Ngày sinh chỉ ghi một phần (năm, hoặc tháng và năm), không mâu thuẫn với dữ liệu dân cư. Hãy bổ sung khi có.',
    en: 'Only a part of the birth date is given (year, or year and month); it contradicts nothing. Add the rest when it is known.',
  },
  'birth-date.placeholder-day': {
    severity: 'info',
    vi: 'Ngày sinh 01/01 thường có nghĩa là không rõ ngày. Hãy đối chiếu với thẻ.',
    en: 'A birth on 1 January often stands for an unknown day. Compare with the card.',
  },
  'residence.commune-merged-2025': {
    severity: 'info',
    vi: 'Xã đã sắp xếp lại từ 01/7/2025; mã cũ ứng với nơi ở hiện nay trong dữ liệu dân cư. Hãy cập nhật mã khi thuận tiện.',
    en: "The commune was rearranged on 1 July 2025; its old code fits the register's present one. Update the code at leisure.",
  },
  'origin.commune-merged-2025': {
    severity: 'info',
    vi: 'Xã quê quán đã sắp xếp lại từ 01/7/2025; mã trong bản ghi ứng với mã trong dữ liệu dân cư.',
    en: "The commune of origin was rearranged on 1 July 2025; the record's code fits the register's.",
  },
  'residence.outdated': {
    severity: 'warning',
    vi: 'Nơi ở trong bản ghi là nơi ở cũ. Hãy cập nhật nơi ở.',
    en: 'The residence in the record is a former one. Update it.',
  },
} as const satisfies Record<string, FindingEntry>;
