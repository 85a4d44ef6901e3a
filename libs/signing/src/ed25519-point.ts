/** The field's prime, 2^255 − 19 (RFC 8032, section 5.1). */
const PRIME = 2n ** 255n - 19n;
/** y of two of the four points of order 8; the other two have its negative. */
const ORDER_EIGHT = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
/** y of the points whose order divides 8. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, PRIME - 1n, ORDER_EIGHT, PRIME - ORDER_EIGHT]);

/**
 * Whether a public key on Ed25519 binds its owner: written in its only form, and not of small order. Under a key of small
 * order anybody finds signatures for any message without a private key, and RFC 8032 lets a verifier accept them.
 * @param encoded the 32 octets of the point
 */
export function isBindingEd25519(encoded: Uint8Array): boolean {
  const bigEndian = Buffer.from(encoded).reverse();
  bigEndian[0]! &= 0x7f; // the sign of x
  const y = BigInt(`0x${bigEndian.toString('hex')}`);
  return y < PRIME && !SMALL_ORDER.has(y);
}
