/** So many texts are remembered, and as many before them: the lines of one issue, however long, for each rule goes through all of them. */
const most = 131_072
/** Longer texts are seldom asked for twice. */
const longest = 240

/** What was read in the latest texts. */
interface Memory<Value> {
  latest: Map<string, Value>
  before: ReadonlyMap<string, Value>
}

/**
 * A reading of texts in a language that remembers the latest: rules ask of one line again and again. `read` must give the same for the
 * same text, and something.
 */
export function rememberTexts<Language extends object, Value extends NonNullable<unknown> | null>(
  read: (text: string, language: Language) => Value,
): (text: string, language: Language) => Value {
  const memories = new WeakMap<Language, Memory<Value>>()
  let spoken: Language | undefined
  let memory: Memory<Value> = { latest: new Map(), before: new Map() }
  return (text, language) => {
    if (text.length > longest) return read(text, language)
    // One issue has one language, and is asked for it as often as it has lines.
    if (language !== spoken) {
      memory = memories.get(language) ?? { latest: new Map(), before: new Map() }
      memories.set(language, memory)
      spoken = language
    }
    const known = memory.latest.get(text)
    if (known !== undefined) return known
    const value = memory.before.get(text) ?? read(text, language)
    if (memory.latest.size >= most) {
      memory.before = memory.latest
      memory.latest = new Map()
    }
    memory.latest.set(text, value)
    return value
  }
}
