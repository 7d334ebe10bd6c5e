/** So many texts are remembered, and as many before them: the lines of one issue, however long, for each rule goes through all of them. */
const most = 131_072
/** Longer texts are seldom asked for twice. */
const longest = 240

/** What was found in the latest texts: rules ask for the dates of one line again and again. */
export interface Remembered<Value> {
  latest: Map<string, Value>
  before: ReadonlyMap<string, Value>
}

/** Nothing yet. */
export function remembered<Value>(): Remembered<Value> {
  return { latest: new Map(), before: new Map() }
}

/** What was found in a text, or is found now. `find` must give the same for the same text. */
export function remember<Value>(memory: Remembered<Value>, text: string, find: () => Value): Value {
  if (text.length > longest) return find()
  const known = memory.latest.get(text)
  if (known !== undefined) return known
  const value = memory.before.get(text) ?? find()
  if (memory.latest.size >= most) {
    memory.before = memory.latest
    memory.latest = new Map()
  }
  memory.latest.set(text, value)
  return value
}
