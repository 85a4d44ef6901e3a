import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Empties a data folder of this tool; anything else is left alone. Returns the exit code. */
export function resetFolder(folder: string): number {
  const path = resolve(folder);
  if (!existsSync(path)) {
    console.log(`${folder} is not there: nothing to empty`);
    return 0;
  }
  if (!path.split('/').includes('.lienthong')) {
    console.error(
      `${folder} is not inside a .lienthong folder, so it is not emptied; remove it by hand if it is yours`,
    );
    return 2;
  }
  rmSync(path, { recursive: true, force: true });
  console.log(`${folder} emptied`);
  return 0;
}
