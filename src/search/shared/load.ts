/** Reads one file of the search by its path from the site's root; rejects where it cannot. */
export type Load = (path: string) => Promise<Uint8Array | string>
