import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ServiceName } from './services.js';
import { StackError } from './stack-error.js';

/**
 * The built entry of a service.
 * @throws StackError STACK_BUILD_MISSING
 */
export function mainOf(service: ServiceName): string {
  const main = join(projectRoot(), 'dist', 'apps', service, 'src', 'main.js');
  if (existsSync(main)) return main;
  throw new StackError(
    'STACK_BUILD_MISSING',
    `${service} is not built: ${main} is not there. Run \`npm run build\` first.`,
  );
}

/** The folder of the project's package.json, whether this file runs from its source or from the build. */
export function projectRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'lienthong')
      return folder;
  }
  throw new StackError(
    'STACK_BUILD_MISSING',
    'This file does not lie in the project any more: no package.json of lienthong above it.',
  );
}
