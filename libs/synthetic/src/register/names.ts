import { nameFrequencies, type NameFrequency } from '#lib/person';
import type { Random } from '../random.js';
import { Weighted } from '../weighted.js';
import type { People } from './peoples.js';

/** Shares at years of birth; between them they change evenly. */
type Trend = readonly (readonly [year: number, share: number])[];

const VAN: Trend = [
  [1930, 0.62],
  [1960, 0.5],
  [1980, 0.32],
  [2000, 0.12],
  [2015, 0.04],
];
const THI: Trend = [
  [1930, 0.85],
  [1960, 0.76],
  [1980, 0.6],
  [2000, 0.3],
  [2015, 0.1],
];
const NO_MIDDLE: Trend = [
  [1930, 0.05],
  [1980, 0.02],
  [2010, 0.005],
];
const TWO_MIDDLES: Trend = [
  [1960, 0.03],
  [1985, 0.1],
  [2015, 0.22],
];
const OF_OLD: Trend = [
  [1930, 0.35],
  [1960, 0.15],
  [1980, 0],
];

const words = (text: string): string[] => text.split(' ');

/** Middle syllables that only women, or only men, bear. */
const WOMENS = new Set(
  words('Thị Thu Thùy Bích Thúy Kiều Yến Quỳnh Diễm Tuyết Diệu Thảo Cẩm Ánh Lan Lệ Mỹ Như Mai Phương Hoài Châu Linh'),
);
const MENS = new Set(
  words(
    'Văn Quốc Đức Quang Hữu Thành Duy Đình Trung Tuấn Tấn Công Trọng Thế Tiến Nhật Mạnh Vũ Việt Thái Huy Chí Phước Trường Bá Thiên ' +
      'Viết Vĩnh Cao Khắc Phúc Phú Thiện Phi Đại Trí Sơn Nam Long Hùng Vinh Sĩ Quý Bình Tất Tùng Kỳ Sỹ Lâm Vương Thất Hiếu Khương Đắc Phát Đạt Chánh Toàn',
  ),
);
/** Given names that went out of use. */
const MENS_OF_OLD = words(
  'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi Bé Út Năm Sáu Bảy Tám Chín Mười Cu Xuyến Đực Lượm Nghè',
);
const WOMENS_OF_OLD = words(
  'Bé Út Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Gái Nụ Hĩm Tẹo Lượm Mận Bưởi Na Mít Nhài Cam Quýt Sen',
);

const MONG_MEN = words('Páo Sính Chú Dơ Tủa Sò Lử Chớ Nhè Vảng Dế Sếnh Lồng Súa');
const MONG_WOMEN = words('Mỷ Sua Dợ Chư Pà Máy Dia Xua Mào Ca Sao Dung');
const HIGHLAND_MEN = words('Blô Bhăm Khăm Win Jim Suân Tuấn Ngông Krông Thuyên Nguyên Bhiên Lâm Mơn');
const HIGHLAND_WOMEN = words('Hen Lan Nga Bliă Duyên Yêm Bích Rin Blui Mai Lê Loan Ngân Wơt');
const KHMER_MEN = words('Sa_Rây Ươl Sô_Phia Rinh Nguôn Sóc_Kha Rương Chanh_Đa Dũng Tuấn').map(unjoin);
const KHMER_WOMEN = words('Sa_Phép Rươne Sô_Ni Thia Sà_Rươl Đa_Ni Hồng Hoa Sa_Vane').map(unjoin);

function unjoin(name: string): string {
  return name.replaceAll('_', ' ');
}

const { family: families, middle: middles, givenMale, givenFemale } = nameFrequencies();
const choiceOf = (names: readonly NameFrequency[]): Weighted<string> =>
  new Weighted(names.map(({ name, weight }) => [name, weight] as const));
const FAMILIES = choiceOf(families);
const MEN = choiceOf(givenMale);
const WOMEN = choiceOf(givenFemale);
const MENS_MIDDLES = choiceOf(middles.filter(({ name }) => !WOMENS.has(name) && name !== 'Văn'));
const WOMENS_MIDDLES = choiceOf(middles.filter(({ name }) => !MENS.has(name) && name !== 'Thị'));

export interface Naming {
  readonly people: People;
  readonly family: string;
  readonly male: boolean;
  readonly birthYear: number;
}

/** A family name (*họ*) of a people. */
export function familyName(random: Random, people: People): string {
  return people.families === undefined ? FAMILIES.draw(random) : random.pick(people.families);
}

/** A full name as this people forms it, by sex and year of birth. */
export function fullName(random: Random, naming: Naming): string {
  const { people, family, male } = naming;
  switch (people.style) {
    case 'vietnamese':
      return vietnameseName(random, naming);
    case 'mong':
      return `${family} ${male ? 'A' : 'Thị'} ${random.pick(male ? MONG_MEN : MONG_WOMEN)}`;
    case 'ede':
      return male ? `Y ${random.pick(HIGHLAND_MEN)} ${family}` : `H'${random.pick(HIGHLAND_WOMEN)} ${family}`;
    case 'gia-rai':
      return male ? `${family} ${random.pick(HIGHLAND_MEN)}` : `${family} H'${random.pick(HIGHLAND_WOMEN)}`;
    case 'khmer':
      return male ? `${family} ${random.pick(KHMER_MEN)}` : `${family} Thị ${random.pick(KHMER_WOMEN)}`;
  }
}

/** The name of a twin of one sex: twins are mostly named alike, all but the given name. */
export function twinName(random: Random, own: string, otherTwin: string): string {
  if (random.chance(0.3)) return own;
  const alike = otherTwin.slice(0, otherTwin.lastIndexOf(' ')) + own.slice(own.lastIndexOf(' '));
  return alike === otherTwin ? own : alike;
}

function vietnameseName(random: Random, { family, male, birthYear }: Naming): string {
  const given = givenName(random, male, birthYear);
  const middle = middleName(random, male, birthYear);
  return middle === '' ? `${family} ${given}` : `${family} ${middle} ${given}`;
}

function givenName(random: Random, male: boolean, birthYear: number): string {
  if (random.chance(share(OF_OLD, birthYear))) return random.pick(male ? MENS_OF_OLD : WOMENS_OF_OLD);
  return (male ? MEN : WOMEN).draw(random);
}

/** The middle name (*đệm*): none, or one or two syllables. */
function middleName(random: Random, male: boolean, birthYear: number): string {
  if (random.chance(share(NO_MIDDLE, birthYear))) return '';
  if (random.chance(share(male ? VAN : THI, birthYear))) {
    if (male) return 'Văn';
    return random.chance(share(TWO_MIDDLES, birthYear)) ? `Thị ${WOMENS_MIDDLES.draw(random)}` : 'Thị';
  }
  const middles = male ? MENS_MIDDLES : WOMENS_MIDDLES;
  const first = middles.draw(random);
  if (!random.chance(share(TWO_MIDDLES, birthYear))) return first;
  const second = middles.draw(random);
  return second === first ? first : `${first} ${second}`;
}

function share(trend: Trend, year: number): number {
  let [beforeYear, before] = trend[0]!;
  for (const [atYear, at] of trend) {
    if (year < atYear)
      return before + ((at - before) * Math.max(0, year - beforeYear)) / Math.max(1, atYear - beforeYear);
    [beforeYear, before] = [atYear, at];
  }
  return before;
}
