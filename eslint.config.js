import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE = ['contracts', 'person', 'matching', 'signing', 'transparency-log', 'synthetic'];
const ADAPTERS = ['connector', 'population', 'messaging', 'persistence', 'platform', 'local-stack'];
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
  {
    files: PURE.map((name) => `libs/${name}/src/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': border(
        [
          past,
          {
            regex: '^(?!\\.|#lib/|class-validator$|node:buffer$|node:crypto$)',
            message: `${IS_PURE} It takes clock, randomness and I/O as arguments; put the part that touches the world into an adapter (libs/platform, persistence, messaging, connector, population).`,
          },
          {
            regex: `^#lib/(${ADAPTERS.join('|')})$|(^|/)apps/`,
            message:
              'Dependencies point one way: apps → adapters → pure. A pure library may import only other pure libraries.',
          },
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
  },
  {
    files: ADAPTERS.map((name) => `libs/${name}/src/**/*.ts`),
    rules: {
      'no-restricted-imports': border([
        past,
        {
          regex: '(^|/)apps/',
          message: 'Dependencies point one way: apps → adapters → pure. An adapter never imports an app.',
        },
      ]),
    },
  },
  {
    files: ['**/*.ts'],
    // A later block replaces a rule, so the pure libraries keep theirs, which holds this one too.
    ignores: [
      'libs/platform/**',
      'libs/local-stack/**',
      '**/test/**',
      '**/*.spec.ts',
      ...PURE.map((name) => `libs/${name}/src/**`),
    ],
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
