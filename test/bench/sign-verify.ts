import { generateKeyPairSync, sign, verify } from 'node:crypto';

/**
 * What one ES256 signature and its verification cost on this machine at this moment, in microseconds. The machine is
 * shared and its speed drifts: CPU figures are stated raw and scaled to a machine where this costs 93 µs.
 */
export function signVerifyMicros(rounds = 3_000): number {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const input = Buffer.alloc(1_500, 'x');
  const encoding = { dsaEncoding: 'ieee-p1363' as const };
  const once = (): boolean => {
    const signature = sign('sha256', input, { key: privateKey, ...encoding });
    return verify('sha256', input, { key: publicKey, ...encoding }, signature);
  };
  for (let warm = 0; warm < 300; warm += 1) once();
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) once();
  const { user, system } = process.cpuUsage(start);
  return Math.round(((user + system) / rounds) * 10) / 10;
}

/** The speed at which the bounds on CPU hold, in microseconds for one ES256 signature and its verification. */
export const REFERENCE_MICROS = 93;
