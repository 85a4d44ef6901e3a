/** The part of pg-copy-streams that is used here; the package has no types of its own. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  type CopyStreamQuery = Writable & Submittable;
  function from(statement: string): CopyStreamQuery;
}
