import { describe, expect, it } from '@jest/globals';
import { readName } from '../src/name-repair.js';

/**
 * Names of Vietnam's minorities: single family and given names, as Vietnamese papers and registers write them. No line holds
 * anybody's whole name; whole names are put together below.
 *
 * Sources, read on 27 November 2026 (single names only; where a licence is not named, none is stated):
 * - Thái: "Họ và tên của 54 dân tộc Việt Nam" (Nguyễn Khôi), truyenhinhcapsongthu.net/top/ho-va-ten-cua-54-dan-toc-viet-nam-nguyen-khoi-vanhoaviet;
 *   firstreal.com.vn/cac-ho-pho-bien-va-y-nghia-cua-ho-o-viet-nam
 * - Mông: github.com/Hina845/hination 5307989, hination-fe/scripts/seed-citizens.mjs (made-up people)
 * - Dao: nguoixunghekiev.vn/serviceView_353__22388.html; baotuyenquang.com.vn/y-nghia-trong-cach-dat-ten-dem-cua-nguoi-dao-148792.html
 * - Ê Đê: Wikipedia tiếng Việt, "Tên người Ê Đê" (CC BY-SA), by laodongdongnai.vn/ten-nguoi-dan-toc-1651827945;
 *   kyuc.space/vi/doku.php?id=101-t-n-ng-i-la-gi; groups: topxephang.com/top-10-dan-toc-thieu-so-co-ten-goi-nhieu-nhat-o-nuoc-ta.html
 * - Gia Rai, Kơ Ho, Mnông, Xơ Đăng: chuyencu.com/ho-tu-la-dan-toc-gi-nam-2024; reatimes.vn/chuyen-ho-cua-nguoi-tay-nguyen-202191130143253004.htm
 * - Ba Na, Chơ Ro, Co, groups of the Kơ Ho: vietnamorchirds-nguyentienquang.blogspot.com/2015/06/a-nhom-nguoi-viet-co-1-dan-toc-chut-2.html
 * - Chăm: inrasara.com/2007/11/21 (Nguyễn Văn Tỷ, "Họ của người Chăm"); tiasang.com.vn/van-hoa/ban-them-ve-ho-nguoi-cham-1389
 * - Khmer: vanhoanvietnam.blogspot.com/2016/09/tim-hieu-ve-ho-nguoi-khmer-minh-khanh.html;
 *   hoclammcdamcuoi.blogspot.com/2016/09/ac-sac-cach-at-ten-cua-nguoi-khmer-nong.html
 * - others: chanhtuoi.chanh.in/cac-ho-o-viet-nam-la-gi-p5566.html
 */
const OF_MINORITIES: Readonly<Record<string, string>> = {
  Thái:
    'Bạc Bế Bua Bun Cà Cầm Chẩu Chiêu Đèo Khằm Leo Lỡo Lềm Lò Lô La Lộc Lự Lừ Lường Mang Mè Ngần Ngu Nho Nhọt Panh Pha Phia ' +
    'Quàng Sầm Tụ Tày Tao Tạo Tòng Vang Vì Sa Xin Lù',
  Mông: 'Vàng Giàng Sùng Thào Mùa Vừ Hạng Lý Sính Cứ Điêu Lỡ Của Dơ Lử Chớ Páo Dế Mỷ Dở Sua Pàng Xia Dua',
  Dao: 'Bàn Đặng Triệu Phùng Phàn Bạch Bao Đối Đường Lan Mãn Phương Chúc Lòi Mẩy Muội Nhậy Khé Ỳ Chang Dùng Tạ',
  'Ê Đê':
    'Niê Mlô Êban Ksơr Êčăm Kbuôr Adrơng Yă Kdăm Dun Du Krông Kmăn Săn Điêt Bhu Păr Kuê Yi Rông Jŭ Blao Drah Hjan Maryam Či ' +
    'Ngông Wang Nghia Blum Tuyn Jam Siêng Kpă Adham Krung Mđhur Ktul Dliê Hruê Bih Blô Kah Kdrao Arul Hwing Ktlê Êpan Ening',
  'Gia Rai':
    'Nay Ksor Kpă Siu Rchom Rčăm Rčom Rhlan Rbăm Puih Kpuih Kbor Ajrơng Rma Rơ Chom Mô Phin Der Loét Wil Ní Toan Pơi Jơn Tih',
  'Ba Na': 'Thưr Thớp Yung Blui Aying Klrot Blinh Chơ Nhiêng Đim Đech Njưk Danh Núp Wừu Vin',
  'Kơ Ho': 'Thiếu Mai Wẻ Bôt Kra Zan Păng Ting Chil Lát Lách Sree Nộp',
  Mnông: 'Tơr Bing Giang Snar Jok Ju Tiang Thịnh',
  'Xơ Đăng': 'Huy Lâm Đai Nhok Một He Lây Tăng',
  'Chơ Ro, Co': 'Điểu Chrau Lun Bicu Hồ Đinh',
  Chăm:
    'Ja Mưng Mư Plôi Ka Ôn Trà Ma Chế Đàng Quảng Báo Tài Sử Thông Quách Lượng Phú Klơn Thăk Đwai Kabait Inra Jaya Mrang ' +
    'Panrang Ong Ông Pudradang',
  Khmer: 'Thạch Lâm Sơn Kim Danh Chau Châu Néang',
  others: 'Ao Ánh Ấu Bàng Bành Bì Biện Bồ Giáp Hầu Hán Hề Hi Kông Ngũ Nhữ Phí Phù Quản Sái',
};

/**
 * Family and given names with marks, by language and country, a dozen of each and those that an old encoding reads as a syllable: from
 * Faker 40.63.0 (github.com/joke2k/faker, faker/providers/person, MIT licence). Of all 11,700 of them none is changed.
 */
const FOREIGN: Readonly<Record<string, string>> = {
  'more than one':
    'Zoë Gaël Maël Joël Mickaël Désirée Thérèse Irène Jérôme Benoît Aïcha François Françoise Björn Jörg Käthe Günther Schröder Weiß Strauß Åsa Håkan Søren Bjørn Muñoz Íñigo María Pérez João Magalhães Gonçalves Antônio Assunção Inês Núria Dvořák Jiří Wałęsa Çağlar Özgür Ağca Ásgeir Þór Sigurður Ævar Zoltán Kovács',
  fr_FR: 'Adèle Anaïs Chrétien Dupré Geneviève Hélène Lemaître Mendès Pénélope Sébastien Valérie Élise',
  fr_CA: 'Agnès Béatrice Clémence Dubé Geneviève Joséphine Létourneau Noël Raphaël Séguin Valérie Élise',
  fr_BE: 'Adèle Aurélien Compère Déborah Gaëlle Hélène Kévin Léon Maïté Naïm Roméo Sébastien Loïc',
  de_DE: 'André Börner Dörthe Gülsen Höfig Jähn Kläre Löffler Müller Röhricht Säuberlich Tröst',
  de_CH: 'Agnès Béatrice Céline Frédérique Hansjürg Joséphine Käser Léonie Müller Péter Schürch Tamás',
  nl_BE: 'Agnès André Chloé Céline Frédéric Gisèle Josée Loïc Michèle Rafaël Stéphane Valérie',
  es_ES: 'Aarón Aragón Brígida Cristóbal Enríquez Germán Jesús Marí Noé Pío Seguí Vizcaíno Toño',
  es_MX: 'Acuña Benavídez Cervántez Díaz Girón Jerónimo Marroquín Márquez Peña Rincón Sáenz Vásquez',
  es_CL: 'Aarón Arévalo Brígida Cárcamo Farías Haydée Joaquín Mejías Núñez Raúl Sofía Víctor',
  es_CA: 'Abellán Ariño Buendía Chacón Echeverría García Jordá Marqués Múgica Peñalver Salmerón Valcárcel',
  pt_PT: 'Alícia Araújo Constança Fábio José Kévim Lúcia Mélanie Rúben Simões Tomé Álvaro',
  pt_BR: 'Alícia Aragão Bárbara Cecília Fogaça Josué Júlia Letícia Léo Mendonça Otávio Vinícius',
  it_IT: 'Almagià Bellò Berrè Boldù Borzomì Cassarà Dallapé Donà Foà Giosuè Niccolò Nicolò',
  sv_SE: 'Ahlström Brännström Ekström Hedström Höglund Lindström Månsson Renée Sjöstedt Söderholm Wahlström Åse',
  da_DK: 'André Børge Jørgensen Kåre Møller René Sørensen Søs Åge Øivind Ørni Øvli',
  no_NO: 'Asbjørn Bjørg Bøe Håvard Jørgensen Nygård Pål Rønning Synnøve Sørensen Åse Øystein',
  fi_FI: 'Erkkilä Hytönen Jäntti Keinänen Kähkönen Leppänen Mäki Palomäki Pääkkönen Räsänen Sipilä Väinö',
  is_IS: 'Addý Blædís Emilía Gríma Hildiglúms Jóels Lár Nóni Sigurjóns Sóldís Álfur Önundur Sæi',
  et_EE:
    'Aasmäe Järv Jürgenson Kärner Liivamägi Mäeots Männiste Müürsepp Pärnpuu Põldmaa Säde Väli Gontšarov Ševtšenko Mäe',
  lv_LV: 'Ainārs Auziņa Cīrulis Emīlija Jēkaubs Kauliņš Krūmiņš Liepiņa Lūse Priedīte Rudzīte Sproģis Vītola Ābele',
  lt_LT: 'Agnė Arūnas Dovilė Gaižauskas Ignė Jokūbas Kęstutis Miglė Radvilė Ričardas Rytė Ugnė Vytė Žemyna',
  pl_PL: 'Józef Błażej Elżbieta Jędrzej Michał Mikołaj Miłosz Paweł Przemysław Radosław Rafał Róża Stanisław Łukasz',
  cs_CZ: 'Adéla Bohumír Fialová Hájková Klára Ludvík Mojmír Novotná Pokorný Sedláková Sýkorová Vilém Aleš Mareš',
  sk_SK:
    'Abrahám Bórik Dánová Hanúseková Jozefína Korecová Lipták Masárová Mydlová Plauchová Selecká Tománeková Aleš Mačo',
  hu_HU: 'Adrián Bogdán Dávid Gusztáv Ildikó Júlia Mihály Mónika Pintér Rózsa Tamás Vörös Dezső Győző',
  hr_HR:
    'Abičić Bijelić Buršić Ercegović Hrženjak Kelečić Lešić Matijaš Nataša Pleše Ružica Trgovčić Čargonja Škrnički',
  ro_RO:
    'Sânziana Ancuța Brăduț Călin Gențiana Horațiu Laurenția Lucreția Mădălina Nicoară Petrișor Romanița Stănescu Vincențiu',
  tr_TR: 'Abdülahat Birgül Esentürk Gülbiye Günar Hümeyra Mübetcel Pürçek Temuçin Zöhrehan Ömriye Özlem Abdiş Sayın',
  az_AZ: 'Aygül Elçin Gülmira Gülsüm Gülüstan Hüseynli Könül Müslüm Röyal Süleymanov Vüsal Çimnaz Abbaslı Ruhiyyə',
  ga_IE: 'Ailín Brún Ceothánach Coinnín Cuineáin Dionún Ginneá Innseadún Lúnam Piogóid Rís Sáirséal',
};

const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize('NFD'),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
];

/** What is read as another name than it is, of these names in every form. */
function changed(names: Iterable<string>): string[] {
  const found: string[] = [];
  for (const name of names) {
    for (const form of FORMS) {
      const raw = form(name);
      const reading = readName(raw);
      if (reading.state !== 'sound')
        found.push(`${raw}: ${reading.state === 'repaired' ? reading.name : reading.state}`);
    }
  }
  return found;
}

/** Each word alone, and beside every other one in the ways in which whole names are made. */
function* wholeNames(
  words: readonly string[],
  ways: readonly ((family: string, given: string) => string)[],
): Generator<string> {
  yield* words;
  for (const family of words)
    for (const given of words) if (family !== given) for (const way of ways) yield way(family, given);
}

describe('a name of a people of Vietnam', () => {
  it.each(Object.keys(OF_MINORITIES))('(%s) stays as it is, alone and in whole names', (people) => {
    const ways = [
      (family: string, given: string) => `${family} ${given}`,
      (family: string, given: string) => `${family} Thị ${given}`,
      (family: string, given: string) => `${family} A ${given}`,
      (family: string, given: string) => `Y ${given} ${family}`,
      (family: string, given: string) => `H'${given} ${family}`,
    ];
    expect(changed(wholeNames(OF_MINORITIES[people]!.split(' '), ways))).toEqual([]);
  });
});

describe('a foreign name', () => {
  it.each(Object.keys(FOREIGN))(
    '(%s) stays as it is, alone, in whole names, and beside a Vietnamese one',
    (country) => {
      const ways = [
        (family: string, given: string) => `${given} ${family}`,
        (family: string, given: string) => `Trần ${given} ${family}`,
        (_: string, given: string) => `Tran ${given}`,
        (_: string, given: string) => `Lê ${given}`,
        (_: string, given: string) => `${given} Mai`,
      ];
      expect(changed(wholeNames(FOREIGN[country]!.split(' '), ways))).toEqual([]);
    },
  );
});
