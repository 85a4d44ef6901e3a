import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { emptyFolder, StackError } from '#lib/local-stack';

/** Empties a data folder of this tool; anything else is left alone. Returns the exit code. */
export async function resetFolder(folder: string): Promise<number> {
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
  try {
    await emptyFolder(path);
  } catch (error) {
    if (!(error instanceof StackError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`${folder} emptied`);
  return 0;
}
