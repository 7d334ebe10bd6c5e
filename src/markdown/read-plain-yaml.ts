/** What plain YAML holds: texts alone, as front matter is read. */
type Value = string | readonly Value[] | Mapping
type Mapping = { readonly [key: string]: Value }

/** The text on its way, a line at a time. */
interface Reading {
  readonly lines: readonly string[]
  /** The line that is read next. */
  at: number
}

/** No YAML at all, or more than can be told here. */
class NotPlain extends Error {}

const key = /^( *)((?:- )?)([A-Za-z]\w{0,60}):(?: (.+))?$/
const item = /^( *)- (.+)$/

/**
 * A mapping in the part of YAML in which front matter is mostly written: a key, or an item of a list, on a line of its own, what is
 * below it two spaces further in, texts in double quotes or of letters that mean nothing in YAML, lists and mappings on one line
 * without others inside. Null for all else: that is `parseYaml`'s to read, or to refuse.
 */
export function readPlainYaml(text: string): object | null {
  const reading = { lines: text.replace(/^\n|\n$/g, '').split('\n'), at: 0 }
  try {
    const mapping = readMapping(reading, 0)
    return reading.at === reading.lines.length ? mapping : null
  } catch (error) {
    if (error instanceof NotPlain || error instanceof SyntaxError) return null
    throw error
  }
}

/** `opening` is what stands before the first key: the dash of an item, or nothing. */
function readMapping(reading: Reading, indent: number, opening = ''): Mapping {
  const mapping: Record<string, Value> = {}
  for (let expected = opening; ; expected = '') {
    const [, spaces = '', dash = '', name, text] = key.exec(reading.lines[reading.at] ?? '') ?? []
    if (name === undefined || dash !== expected || spaces.length + dash.length !== indent) break
    if (Object.hasOwn(mapping, name)) refuse()
    reading.at += 1
    mapping[name] = text === undefined ? readBelow(reading, indent + 2) : readInline(text)
  }
  return Object.keys(mapping).length > 0 ? mapping : refuse()
}

/** The list or mapping below a key. */
function readBelow(reading: Reading, indent: number): Value {
  return isItem(reading, indent) ? readList(reading, indent) : readMapping(reading, indent)
}

function readList(reading: Reading, indent: number): Value {
  const items: Value[] = []
  while (isItem(reading, indent)) {
    const line = reading.lines[reading.at] ?? ''
    if (key.test(line)) items.push(readMapping(reading, indent + 2, '- '))
    else {
      items.push(readInline(line.slice(indent + 2)))
      reading.at += 1
    }
  }
  return items
}

const isItem = ({ lines, at }: Reading, indent: number) => item.exec(lines[at] ?? '')?.[1]?.length === indent

const quoted = '"(?:[^"\\\\]|\\\\.)*"'
/** Opens with a letter or digit; a colon between two of them is none that ends a key. */
const plain = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/+-]| +(?=[\\p{L}\\p{N}._/+-])|:(?=[\\p{L}\\p{N}]))*'
const scalar = `(?:${quoted}|${plain})`
const whole = new RegExp(`^${scalar}$`, 'u')
const list = new RegExp(`^\\[${scalar}(?:, ?${scalar})*\\]$`, 'u')
const pair = `[A-Za-z]\\w{0,60}: ${scalar}`
const flow = new RegExp(`^\\{${pair}(?:, ?${pair})*\\}$`, 'u')
const eachScalar = new RegExp(scalar, 'gu')
const eachPair = new RegExp(`([A-Za-z]\\w{0,60}): (${scalar})`, 'gu')

/** What stands on the line of its key or dash. */
function readInline(text: string): Value {
  if (whole.test(text)) return toText(text)
  if (list.test(text)) return Array.from(text.matchAll(eachScalar), ([each]) => toText(each))
  if (!flow.test(text)) return refuse()
  const mapping: Record<string, Value> = {}
  for (const [, name = '', value = ''] of text.matchAll(eachPair)) {
    if (Object.hasOwn(mapping, name)) refuse()
    mapping[name] = toText(value)
  }
  return mapping
}

/** What JSON writes between quotes means the same to YAML; what it does not, is refused. */
const toText = (written: string): string => (written.startsWith('"') ? JSON.parse(written) : written)

function refuse(): never {
  throw new NotPlain()
}
