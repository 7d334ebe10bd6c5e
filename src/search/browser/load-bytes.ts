/** A file's bytes; null where it could not be loaded. */
export async function loadBytes(address: string, options: RequestInit = {}): Promise<Uint8Array | null> {
  return fetch(address, options)
    .then(async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null))
    .catch(() => null)
}
