/** Letters that JSON leaves as they are and YAML does not print (YAML 1.2 § 5.1). */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/

/**
 * A mapping as block YAML, with a final line feed. Every text stands in double quotes: then no reader, of YAML 1.1 or 1.2, takes
 * `no`, `12:30` or `0o14` for anything else. Keys must be plain words; what is undefined is left out.
 */
export function writeYaml(mapping: object): string {
  return writeMapping({ ...mapping }, '')
}

function writeMapping(mapping: Readonly<Record<string, unknown>>, indent: string): string {
  let text = ''
  for (const key in mapping) {
    const value = mapping[key]
    if (value !== undefined) text += `${indent}${key}:${writeValue(value, indent)}`
  }
  return text
}

/** What stands behind a key, up to and with the line's end. */
function writeValue(value: unknown, indent: string): string {
  if (typeof value === 'string') return ` ${writeScalar(value)}\n`
  if (Array.isArray(value) && value.length > 0)
    return `\n${value.map((item) => writeItem(item, `${indent}  `)).join('')}`
  if (isMapping(value)) return `\n${writeMapping(value, `${indent}  `)}`
  return ` ${writeScalar(value)}\n`
}

/** The first key of a mapping stands on the line of its dash. */
function writeItem(item: unknown, indent: string): string {
  if (!isMapping(item)) return `${indent}- ${writeScalar(item)}\n`
  return `${indent}- ${writeMapping(item, `${indent}  `).slice(indent.length + 2)}`
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0

function writeScalar(value: unknown): string {
  const text = JSON.stringify(value)
  return unprintable.test(text) ? text.replace(new RegExp(unprintable, 'g'), toEscape) : text
}

const toEscape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
