import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which libraries each library may import: apps → adapters → pure, and no circle among either. */
const PURE = {
  person: [],
  contracts: ['person'],
  signing: ['contracts'],
  'transparency-log': ['contracts'],
  matching: ['contracts', 'person'],
  synthetic: ['contracts', 'person'],
};
const EVERY_PURE = Object.keys(PURE);
const ADAPTERS = {
  platform: EVERY_PURE,
  persistence: EVERY_PURE,
  messaging: [...EVERY_PURE, 'persistence'],
  connector: [...EVERY_PURE, 'platform', 'persistence', 'messaging'],
  population: [...EVERY_PURE, 'platform', 'persistence', 'messaging'],
  'local-stack': [...EVERY_PURE, 'platform', 'persistence', 'population'],
};
const source = (name) => `libs/${name}/src/**/*.ts`;

/** Hashing and keys, and nothing of node:crypto that draws random numbers. */
const PURE_CRYPTO = [
  'createHash',
  'createHmac',
  'createPrivateKey',
  'createPublicKey',
  'hash',
  'KeyObject',
  'sign',
  'timingSafeEqual',
  'verify',
];
const IS_PURE = 'This library is pure: same input, same output.';

// Regular expressions: in a glob a leading # begins a comment, and '#lib/…' would never match.
const border = (patterns, paths = []) => ['error', { paths, patterns }];
const past = {
  regex: '^#lib/[^/]+/|(^|/)libs/|^(\\.\\./)+[a-z-]+/src/',
  message: "Import a library by its face, '#lib/<name>'; nothing imports past its index.ts.",
};
const oneWay = (name, mayImport) => ({
  regex: `^#lib/(?!(${mayImport.join('|') || '-'})(/|$))|(^|/)apps/`,
  message: `Dependencies point one way: apps → adapters → pure. libs/${name} may import ${mayImport.join(', ') || 'no other library'}; the table is in eslint.config.js.`,
});
const exportAll = {
  selector: 'ExportAllDeclaration',
  message: 'Name what a face exports: `export { a, b } from …`, so that its index.ts reads as a table of contents.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.lienthong/', 'libs/person/src/data/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-imports': border([past]),
      'no-restricted-syntax': ['error', exportAll],
    },
  },
  ...Object.entries(PURE).map(([name, mayImport]) => ({
    files: [source(name)],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': border(
        [
          past,
          {
            regex: '^(?!\\.|#lib/|class-validator$|node:buffer$|node:crypto$)',
            message: `${IS_PURE} It takes clock, randomness and I/O as arguments; put the part that touches the world into an adapter (libs/platform, persistence, messaging, connector, population).`,
          },
          oneWay(name, mayImport),
        ],
        [
          {
            name: 'node:crypto',
            allowImportNames: PURE_CRYPTO,
            message: `${IS_PURE} Of node:crypto it may hash, sign and verify; random bytes come in as arguments.`,
          },
        ],
      ),
      'no-restricted-syntax': [
        'error',
        exportAll,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A pure library has no clock: take the time as an argument.',
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['crypto', 'fetch', 'performance', 'process', 'setImmediate', 'setInterval', 'setTimeout'].map((name) => ({
          name,
          message: `${IS_PURE} It takes clock, randomness and I/O as arguments.`,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A pure library has no clock: take the time as an argument.' },
        {
          object: 'Math',
          property: 'random',
          message: 'A pure library has no randomness: take a seeded source as an argument.',
        },
      ],
    },
  })),
  ...Object.entries(ADAPTERS).map(([name, mayImport]) => ({
    files: [source(name)],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': border([past, oneWay(name, mayImport)]) },
  })),
  {
    files: ['**/*.ts'],
    // A later block replaces a rule, so the pure libraries keep theirs, which holds this one too.
    ignores: ['libs/platform/**', 'libs/local-stack/**', '**/test/**', '**/*.spec.ts', ...EVERY_PURE.map(source)],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only libs/platform reads the environment, and lists all that is missing at once.',
        },
      ],
    },
  },
);
