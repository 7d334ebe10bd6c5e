/** A kind of output: Eleventy's data for it, and the function that prints one page. */
export interface Template<Data> {
  readonly data: {
    /** The file's address from the output folder; false where this site has none. */
    readonly permalink: string | ((data: Data) => string | false)
    /** One page for each value of a list: Eleventy's pagination. */
    readonly pagination?: { readonly data: string; readonly size: 1; readonly alias: string }
  }
  readonly render: (data: Data) => string
}
