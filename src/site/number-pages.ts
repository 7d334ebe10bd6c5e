/** Addresses of the pages of a list that has one: the first page has it, the others a number after it. */
export const numberPages =
  (url: string) =>
  (number: number): string =>
    number === 1 ? url : `${url}${number}/`
