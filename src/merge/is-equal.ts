/** Whether two values of the front matter say the same; keys of a mapping may stand in any order. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(fieldOf(one, key), fieldOf(other, key)))
  )
}

const fieldOf = (object: object, key: string) => (object as Readonly<Record<string, unknown>>)[key]
