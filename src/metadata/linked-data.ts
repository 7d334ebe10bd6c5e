/** A thing in the words of schema.org; what is undefined is not said. */
export type LinkedData = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** The address of something on the site, from its address from the site's root. */
export type LinkOf = (address: string) => string
