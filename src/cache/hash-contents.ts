import { createHash } from 'node:crypto'

/** Names bytes by what they are: SHA-256 in base64url, cut to 22 characters. */
export const hashContents = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
