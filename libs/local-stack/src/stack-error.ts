import { hasCode } from './error-code.js';
/** Stable codes of what stops a stack; the message says what was expected and the way out. */
export type StackErrorCode =
  | 'STACK_NO_BROKER'
  | 'STACK_NO_DATABASE'
  | 'STACK_FOLDER_IN_USE'
  | 'STACK_FOLDER_UNREADABLE'
  | 'STACK_FOLDER_FOREIGN'
  | 'STACK_DISK_FULL'
  | 'STACK_START_FAILED'
  | 'STACK_NOT_RUNNING'
  | 'STACK_GIVEN'
  | 'STACK_TOPIC_PARTITIONS'
  | 'STACK_BUILD_MISSING'
  | 'STACK_UNKNOWN_SERVICE';

/** Why a stack could not start or do what was asked. `message` is for people, `code` for programs. */
export class StackError extends Error {
  constructor(
    readonly code: StackErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'StackError';
  }
}

/** Turns what the system says about a folder (full disk, no permission, no such place) into a message; other errors pass unchanged. */
export function explainFolder(error: unknown, folder: string): unknown {
  if (hasCode(error, 'ENOSPC')) {
    return new StackError(
      'STACK_DISK_FULL',
      `The disk under ${folder} is full. Free some space there (a stack needs about 1 GB), or choose another folder.`,
    );
  }
  const code = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].find((each) => hasCode(error, each));
  if (code === undefined) return error;
  return new StackError(
    'STACK_FOLDER_UNREADABLE',
    `The folder ${folder} can't be made, read or written by this user (${code}). Give another folder, or mend its permissions.`,
  );
}
