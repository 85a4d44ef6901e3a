import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE = ['contracts', 'person', 'matching', 'signing', 'transparency-log', 'synthetic'];
const ADAPTERS = ['connector', 'population', 'messaging', 'persistence', 'platform', 'local-stack'];
const WORLD = [
  '@nestjs/*',
  'kafkajs',
  'pg',
  'pg-*',
  'typeorm',
  'pino',
  'prom-client',
  'fs',
  'node:fs',
  'node:fs/*',
  'net',
  'node:net',
  'http',
  'node:http',
  'node:child_process',
  'node:os',
];

const border = (patterns) => ['error', { patterns }];
const past = {
  group: ['#lib/*/*', '**/libs/*'],
  message: "Import a library by its face, '#lib/<name>'; nothing imports past its index.ts.",
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
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message:
            'Name what a face exports: `export { a, b } from …`, so that its index.ts reads as a table of contents.',
        },
      ],
    },
  },
  {
    files: PURE.map((name) => `libs/${name}/src/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': border([
        past,
        {
          group: WORLD,
          message:
            'This library is pure: same input, same output. It takes clock, randomness and I/O as arguments; put the part that touches the world into an adapter (libs/platform, persistence, messaging, connector, population).',
        },
        {
          group: [...ADAPTERS.map((name) => `#lib/${name}`), '**/apps/**'],
          message:
            'Dependencies point one way: apps → adapters → pure. A pure library may import only other pure libraries.',
        },
      ]),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A pure library has no clock: take the time as an argument.' },
        {
          object: 'Math',
          property: 'random',
          message: 'A pure library has no randomness: take a seeded source as an argument.',
        },
        { object: 'process', property: 'env', message: 'Only libs/platform reads the environment.' },
      ],
    },
  },
  {
    files: ADAPTERS.map((name) => `libs/${name}/src/**/*.ts`),
    rules: {
      'no-restricted-imports': border([
        past,
        {
          group: ['**/apps/**'],
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
