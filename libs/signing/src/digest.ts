import { hash } from 'node:crypto';

/**
 * SHA-256 as base64url without padding (43 characters). Text is hashed as its UTF-8 bytes.
 */
export const sha256 = (input: Uint8Array | string): string => hash('sha256', input, 'base64url');
