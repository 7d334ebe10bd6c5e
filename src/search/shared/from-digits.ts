/** Whole numbers that `toDigits` of the build wrote. */
export const fromDigits = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\.([0-9a-z]+)\.|[0-9a-z]/g), ([digit, long]) => Number.parseInt(long ?? digit, 36))
