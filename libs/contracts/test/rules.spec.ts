import { describe, expect, it } from '@jest/globals';
import { checkRecord, dayInVietnam, SECTORS, type Finding } from '#lib/contracts';
import { aRecord, said, spoken, TODAY } from './a-record.js';

const NUMBER = '/subject/identifiers/0/value';

describe('a record of any sector', () => {
  it.each(SECTORS)('the %s sample is sound and complete, and comes back as it was given', (sector) => {
    const record = aRecord(sector);
    const before = structuredClone(record);
    const checked = checkRecord(sector, record, TODAY);
    expect(checked).toEqual({ record: before, findings: [] });
    expect(checked.record).toBe(record);
  });

  it.each([null, undefined, 'text', 7, true, []])('%p is no record', (value) => {
    expect(spoken(checkRecord('land', value, TODAY).findings)).toEqual(['error value.wrong-type ']);
  });

  it('without id, version, agency or role is refused, with all four named', () => {
    const changes = { '/recordId': undefined, '/version': undefined, '/agency': undefined, '/subject/role': undefined };
    expect(said('land', changes).sort()).toEqual([
      'error record.member-missing /agency',
      'error record.member-missing /recordId',
      'error record.member-missing /subject/role',
      'error record.member-missing /version',
    ]);
  });

  it('with neither a name nor an identifier is refused; with either of them it is not', () => {
    const nameless = { '/subject/fullName': undefined };
    const nobody = { ...nameless, '/subject/identifiers': [] };
    expect(said('land', nobody)).toContain('error subject.nobody /subject');
    expect(said('land', nameless)).toEqual(['warning record.field-missing /subject/fullName']);
    expect(said('land', { '/subject/identifiers': undefined })).toEqual([
      'warning record.field-missing /subject/identifiers',
    ]);
  });

  it('a member of the wrong type is not called absent as well', () => {
    expect(said('land', { '/subject/fullName': 7, '/subject/identifiers': 'none', '/uses': {} }).sort()).toEqual([
      'error value.wrong-type /subject/fullName',
      'error value.wrong-type /subject/identifiers',
      'error value.wrong-type /uses',
    ]);
  });

  it('null is refused: a member that has no value is left out', () => {
    expect(said('tax', { '/office': null })).toEqual(['error value.wrong-type /office']);
  });

  it.each([
    ['/version', 0, 'value.too-small'],
    ['/version', 1.5, 'value.wrong-type'],
    ['/version', 3e9, 'value.too-large'],
    ['/recordId', '   ', 'value.empty'],
    ['/recordId', 'x'.repeat(101), 'value.too-long'],
    ['/subject/sex', 'Nam', 'value.not-in-list'],
    ['/subject/residence/commune/edition', '2025', 'value.not-in-list'],
    ['/subject/identifiers', Array(21).fill({ type: 'passport', value: 'C1' }), 'value.too-many'],
    ['/areaSquareMetres', -1, 'value.too-small'],
    ['/subject/fullName', 'a\0b', 'value.unstorable'],
    ['/subject/fullName', 'a\ud800b', 'value.unstorable'],
  ])('%s may not be %p: %s', (pointer, value, code) => {
    expect(said('land', { [pointer]: value })).toEqual([`error ${code} ${pointer}`]);
  });

  it('knows the day in Vietnam, seven hours ahead of UTC', () => {
    expect(dayInVietnam(Date.UTC(2026, 10, 23, 16, 59))).toBe('2026-11-23');
    expect(dayInVietnam(Date.UTC(2026, 10, 23, 17, 0))).toBe('2026-11-24');
    expect(said('land', { '/changedAt': '2026-11-24T16:59:59Z' })).toEqual([]);
    expect(said('land', { '/changedAt': '2026-11-24T17:00:00Z' })).toEqual(['error date.in-future /changedAt']);
  });

  it('a relative born, or a paper issued, in the future is refused', () => {
    expect(said('land', { '/relatives/0/birthYear': 2027, '/subject/identifiers/0/issuedOn': '2026-11-25' })).toEqual([
      'error date.in-future /subject/identifiers/0/issuedOn',
      'error date.in-future /relatives/0/birthYear',
    ]);
  });

  it('dates that are only known by month or year are not called future while they may be past', () => {
    expect(said('land', { '/certificate/issuedOn': '2026-11' })).toEqual([]);
    expect(said('land', { '/certificate/issuedOn': '2026' })).toEqual([]);
    expect(said('land', { '/certificate/issuedOn': '2026-12' })).toHaveLength(1);
  });
});

describe('a personal number', () => {
  it('that contradicts sex and birth year is a warning for each', () => {
    const { findings, record } = checkRecord('land', aRecord('land', { [NUMBER]: '066185111111' }), TODAY);
    expect(record).toBeDefined();
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['number.sex-contradicts', { expected: 'female', given: 'male' }],
      ['number.birth-year-contradicts', { expected: 1985, given: 1990 }],
    ]);
  });

  it('with an unknown province is a warning: countries have codes too', () => {
    expect(said('land', { [NUMBER]: '999090111111' })).toEqual([`warning number.province-unknown ${NUMBER}`]);
  });

  it('of someone yet to be born is a warning', () => {
    expect(
      said('land', { [NUMBER]: '066690111111', '/subject/birthDate': undefined, '/subject/sex': undefined }),
    ).toContain(`warning number.birth-year-ahead ${NUMBER}`);
  });

  it('that was replaced may contradict the person: it was replaced for a reason', () => {
    const former = { type: 'former-personal-number', value: '066185111111' };
    expect(said('land', { '/subject/identifiers/1': former })).toEqual([]);
  });

  it('an old number of other than nine digits is a warning', () => {
    expect(said('land', { '/subject/identifiers/1/value': '24011111' })).toEqual([
      'warning old-number.length /subject/identifiers/1/value',
    ]);
  });

  it('a passport has letters, of the Latin alphabet', () => {
    expect(said('land', { '/subject/identifiers/1': { type: 'passport', value: 'C1234567' } })).toEqual([]);
    expect(said('land', { '/subject/identifiers/1': { type: 'passport', value: 'С1234567' } })).toEqual([
      'error identifier.characters /subject/identifiers/1/value',
    ]);
  });
});

describe('names, places and words of open lists', () => {
  it.each([
    ['NguyÔn V¨n MÉu', 'name.broken'],
    ['Nguyễn Văn Mẫu\u0085', 'name.broken'],
    ['Nguyễn Văn Mẫu 2', 'name.broken'],
    ['Nguyễn Vаn Mẫu', 'name.look-alike'],
    ['Nguyễn\u200b Văn Mẫu', 'name.control'],
  ])('the odd name %p goes along with %s', (name, code) => {
    expect(said('land', { '/subject/fullName': name })).toEqual([`warning ${code} /subject/fullName`]);
    expect(said('land', { '/relatives/0/fullName': name })).toEqual([`warning ${code} /relatives/0/fullName`]);
  });

  it('an organisation may have digits in its name, and needs no birth date, sex or personal number', () => {
    const subject = { role: 'holder', kind: 'organisation', fullName: 'Công ty Mẫu 20/7' };
    expect(said('land', { '/subject': { ...subject, residence: { kind: 'contact' } } })).toEqual([]);
  });

  it('a commune that its edition does not have is a warning', () => {
    const commune = { code: '99999', edition: 'current' };
    expect(
      said('land', { '/subject/residence/commune': commune, '/subject/origin': commune, '/parcel/commune': commune }),
    ).toEqual([
      'warning commune.unknown /subject/residence/commune/code',
      'warning commune.unknown /subject/origin/code',
      'warning commune.unknown /parcel/commune/code',
    ]);
  });

  it('words that open lists do not have are warnings', () => {
    expect(said('land', { '/subject/role': 'owner', '/uses/0/code': 'ZZZ' })).toEqual([
      'warning subject.role-unknown /subject/role',
      'warning land-use.code-unknown /uses/0/code',
    ]);
    expect(said('civil-status', { '/kind': 'divorce' })).toEqual(['warning civil-status.kind-unknown /kind']);
    expect(said('tax', { '/taxpayerKind': 'x', '/status/code': 'y' })).toEqual([
      'warning tax.kind-unknown /taxpayerKind',
      'warning tax.status-unknown /status/code',
    ]);
  });
});

describe('the sectors', () => {
  it.each([
    ['BX 123456', true],
    ['Đ123456', true],
    ['AA12345678', true],
    ['AAA123456', false],
    ['12345', false],
  ])('land: serial %p is of known form: %p', (serial, known) => {
    expect(said('land', { '/certificate/serial': serial })).toEqual(
      known ? [] : ['warning certificate.serial-form /certificate/serial'],
    );
  });

  it.each(['1/2', '1/1', '3/7'])('land: %p is a share', (share) => {
    expect(said('land', { '/share': share })).toEqual([]);
  });

  it.each(['2/1', '0/1', '1/0', 'half', '50%'])('land: %p is no share', (share) => {
    expect(said('land', { '/share': share })).toEqual(['warning share.form /share']);
  });

  it('civil status: each kind has its own required fields', () => {
    expect(said('civil-status', { '/relatives': [] })).toEqual(['warning record.field-missing /relatives']);
    expect(said('civil-status', { '/kind': 'death' })).toEqual(['warning record.field-missing /deathDate']);
    expect(said('civil-status', { '/kind': 'marriage' })).toEqual(['warning record.field-missing /relatives']);
    expect(said('civil-status', { '/kind': 'correction' })).toEqual(['warning record.field-missing /corrected']);
  });

  it('civil status: a registration in the future is refused', () => {
    expect(said('civil-status', { '/registration/date': '2027' })).toEqual(['error date.in-future /registration/date']);
  });

  it.each([
    ['0100109106', []],
    ['0100109106-001', []],
    ['0100109107', ['warning tax-code.check-digit /taxCode']],
    ['01001091', ['warning tax-code.form /taxCode']],
    ['MST-1', ['warning tax-code.form /taxCode']],
    ['066190222222', ['warning tax-code.number-differs /taxCode']],
    ['０１００１０９１０６', ['error identifier.characters /taxCode']],
  ])('tax: code %p says %p', (taxCode, findings) => {
    expect(said('tax', { '/taxCode': taxCode })).toEqual(findings);
  });

  it('tax: a status may end in the future, but not before it begins', () => {
    expect(said('tax', { '/status/to': '2030-01-01' })).toEqual([]);
    expect(said('tax', { '/status/to': '2017' })).toEqual(['warning period.reversed /status/to']);
  });

  it.each([
    ['DN4667711111111', '7711111111', []],
    ['7711111111', '7711111111', []],
    ['066090111111', '066090111111', []],
    ['066090111111', '7711111111', []],
    ['DN4667711111112', '7711111111', ['warning health-card.not-insurance-number /healthCardNumber']],
    ['X1', '7711111111', ['warning health-card.form /healthCardNumber']],
    [
      'DN4667711111111',
      '771111111',
      ['warning insurance-number.form /insuranceNumber', 'warning health-card.not-insurance-number /healthCardNumber'],
    ],
    ['DN4667711111111', '77 1111 1111', ['warning number.blanks /insuranceNumber']],
    [
      'DN4667711111111',
      '771111111A',
      ['error identifier.characters /insuranceNumber', 'warning health-card.not-insurance-number /healthCardNumber'],
    ],
  ])('social security: card %p and number %p say %p', (card, number, findings) => {
    expect(said('social-security', { '/healthCardNumber': card, '/insuranceNumber': number })).toEqual(findings);
  });

  it('a withdrawn record needs no required field', () => {
    const changes = { '/withdrawn': true, '/certificate': undefined, '/parcel': undefined, '/uses': undefined };
    expect(said('land', changes)).toEqual([]);
    expect(said('land', { ...changes, '/withdrawn': false })).toHaveLength(7);
  });

  it('each required field is named when it alone is absent', () => {
    const alone = (pointer: string): Finding[] =>
      checkRecord('land', aRecord('land', { [pointer]: undefined }), TODAY).findings;
    for (const pointer of [
      '/certificate/serial',
      '/parcel/mapSheet',
      '/areaSquareMetres',
      '/subject/sex',
      '/changedAt',
    ]) {
      expect(spoken(alone(pointer))).toEqual([`warning record.field-missing ${pointer}`]);
    }
  });
});
