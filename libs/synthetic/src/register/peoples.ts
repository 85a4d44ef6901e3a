import { Weighted } from '../weighted.js';

/** How a people forms its names. */
export type NamingStyle = 'vietnamese' | 'mong' | 'ede' | 'gia-rai' | 'khmer';

/** A people (*dân tộc*) with its family names, where they are others than the common ones. */
export interface People {
  readonly ethnicity: string;
  readonly style: NamingStyle;
  readonly families?: readonly string[];
}

export const KINH: People = { ethnicity: 'Kinh', style: 'vietnamese' };

const people = (ethnicity: string, style: NamingStyle, families: string): People => ({
  ethnicity,
  style,
  families: families.split(' ').map((family) => family.replaceAll('_', ' ')),
});

const TAY = people('Tày', 'vietnamese', 'Nông Hoàng Hoàng Lý Ma Triệu Hà Đàm Bế Lương Vi Lục');
const NUNG = people('Nùng', 'vietnamese', 'Nông Hoàng Lương Vi Lý Triệu Mã Lâm Hứa Lăng Chu');
const THAI = people('Thái', 'vietnamese', 'Lò Lò Cà Quàng Lường Tòng Hà Vi Lô Cầm Lương');
const MUONG = people('Mường', 'vietnamese', 'Bùi Bùi Quách Đinh Hà Phạm Nguyễn Cao Trương');
const MONG = people('Mông', 'mong', 'Giàng Vàng Thào Sùng Mùa Lý Hạng Ly Cứ Hờ Tráng Lầu');
const DAO = people('Dao', 'vietnamese', 'Triệu Bàn Phàn Lý Chảo Tẩn Đặng Phùng');
const EDE = people('Ê Đê', 'ede', 'Niê Niê Êban Mlô Byă Kbuôr Ayŭn Ênuôl Kđoh Ktla');
const GIA_RAI = people('Gia Rai', 'gia-rai', 'Siu Rơ_Châm Ksor Kpă Rah_Lan Rơ_Mah Nay Puih');
const BA_NA = people('Ba Na', 'vietnamese', 'Đinh Đinh Nguyễn Hồ Trần');
const KHMER = people('Khmer', 'khmer', 'Thạch Kim Sơn Danh Kiên Lâm Lý Châu Trần Tăng');
const CHAM = people('Chăm', 'vietnamese', 'Hán Thành Quảng Đàng Bá Đổng Kiều Từ Lưu Nguyễn');
const HOA = people('Hoa', 'vietnamese', 'Trần Lâm Lý Huỳnh Quách Vương Trịnh Tăng Mã Lưu Châu Hứa');

/** Peoples by province before July 2025 (statistical codes) and weight; everywhere else 99 of 100 families are Kinh. */
const REGIONS: readonly { provinces: string; peoples: readonly (readonly [People, number])[] }[] = [
  {
    provinces: '04 06 20',
    peoples: [
      [KINH, 15],
      [TAY, 40],
      [NUNG, 33],
      [DAO, 7],
      [MONG, 5],
    ],
  },
  {
    provinces: '02 08 10 15 19 24',
    peoples: [
      [KINH, 55],
      [TAY, 18],
      [NUNG, 6],
      [DAO, 8],
      [MONG, 11],
      [THAI, 2],
    ],
  },
  {
    provinces: '11 12 14',
    peoples: [
      [KINH, 19],
      [THAI, 45],
      [MONG, 28],
      [MUONG, 5],
      [DAO, 3],
    ],
  },
  {
    provinces: '17',
    peoples: [
      [KINH, 27],
      [MUONG, 63],
      [THAI, 5],
      [TAY, 3],
      [DAO, 2],
    ],
  },
  {
    provinces: '25 38 40',
    peoples: [
      [KINH, 85],
      [MUONG, 9],
      [THAI, 5],
      [MONG, 1],
    ],
  },
  {
    provinces: '62 64',
    peoples: [
      [KINH, 52],
      [GIA_RAI, 30],
      [BA_NA, 17],
      [EDE, 1],
    ],
  },
  {
    provinces: '66 67 68',
    peoples: [
      [KINH, 70],
      [EDE, 19],
      [NUNG, 4],
      [TAY, 3],
      [MONG, 2],
      [THAI, 2],
    ],
  },
  {
    provinces: '58 60',
    peoples: [
      [KINH, 86],
      [CHAM, 14],
    ],
  },
  {
    provinces: '79',
    peoples: [
      [KINH, 94],
      [HOA, 6],
    ],
  },
  {
    provinces: '84 91 94 95 96',
    peoples: [
      [KINH, 79],
      [KHMER, 19],
      [HOA, 2],
    ],
  },
];

const ELSEWHERE = new Weighted<People>([
  [KINH, 990],
  [HOA, 4],
  [TAY, 3],
  [MUONG, 3],
]);

const BY_PROVINCE = new Map(
  REGIONS.flatMap(({ provinces, peoples }) => {
    const choice = new Weighted(peoples);
    return provinces.split(' ').map((code) => [code, choice] as const);
  }),
);

/** The peoples of a province of before July 2025. */
export function peoplesOf(provinceCode: string): Weighted<People> {
  return BY_PROVINCE.get(provinceCode) ?? ELSEWHERE;
}
