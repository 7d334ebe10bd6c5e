/** Whole numbers as text, in base 36: small ones as a digit each, others between dots. */
export const toDigits = (numbers: readonly number[]): string =>
  numbers.map((number) => (number < 36 ? number.toString(36) : `.${number.toString(36)}.`)).join('')
