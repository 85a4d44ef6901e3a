/**
 * The stream (partition) of a record: FNV-1a (32 bit) over the UTF-16 units of the source's record id, modulo the
 * number of partitions. All versions of a record share it, so they stay in order.
 */
export function streamOf(recordId: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < recordId.length; at++) {
    hash = Math.imul(hash ^ recordId.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % partitions;
}
