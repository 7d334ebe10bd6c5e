/** Builds the newsletters beside the checkout as one archive into `folder/_site`; false where there are none. */
export declare function buildCorpus(root: string, folder: string, url: string): boolean
