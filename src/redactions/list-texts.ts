/** Every text in data, with the path to it: `publisher.name`. */
export function listTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => listTexts(each, path === '' ? key : `${path}.${key}`))
}
