// Loaded before a program (`node --import`): its clock runs eleven years, two months and some hours ahead.
const shift = (11 * 365 + 61) * 86_400_000 + 12_345_678
const Real = Date
globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift)
    else super(...args)
  }
  static now() {
    return Real.now() + shift
  }
}
