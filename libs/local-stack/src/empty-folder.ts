import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { holderOf, type Remembered } from './data-folder.js';
import { linkedData } from './postgres-ground.js';
import { explainFolder, StackError } from './stack-error.js';

/**
 * Empties a stack's data folder, or one that holds several of them: data, keys, passwords, logs, and what the stack keeps
 * elsewhere for it (Docker volumes, root's database under /var/lib). A folder that is not there is empty already.
 * @throws StackError STACK_FOLDER_IN_USE if a stack runs in it, STACK_FOLDER_FOREIGN if it holds something else than stacks,
 * STACK_FOLDER_UNREADABLE if it can't be taken away
 */
export async function emptyFolder(folder: string): Promise<void> {
  const stacks = stackFolders(resolve(folder));
  for (const path of stacks) {
    const holder = holderOf(path);
    if (holder === undefined) continue;
    throw new StackError(
      'STACK_FOLDER_IN_USE',
      `A stack of process ${String(holder)} runs in ${path}. Stop it first (Ctrl-C there).`,
    );
  }
  if (stacks.length === 0 && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StackError(
      'STACK_FOLDER_FOREIGN',
      `${resolve(folder)} holds no stack's data, so it is not emptied. Remove it by hand if it is yours, or give another folder.`,
    );
  }
  for (const path of stacks) await removeOutside(path);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw explainFolder(error, resolve(folder));
  }
}

function stackFolders(path: string): string[] {
  if (!existsSync(path)) return [];
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [path, ...below.map((entry) => join(path, entry.name))].filter((each) => existsSync(join(each, 'stack.json')));
}

async function removeOutside(path: string): Promise<void> {
  const linked = linkedData(path);
  if (linked !== undefined) rmSync(linked, { recursive: true, force: true });
  const { volumes = [] } = JSON.parse(readFileSync(join(path, 'stack.json'), 'utf8')) as Partial<Remembered>;
  if (volumes.length === 0) return;
  const { dockerEngine, removeVolume } = await import('./container-server.js');
  const engine = await dockerEngine();
  for (const volume of volumes) await removeVolume(engine, volume);
}
