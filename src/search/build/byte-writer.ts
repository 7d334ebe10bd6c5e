import { sharedStart } from './shared-start.ts'

/** Writes what `byte-reader.ts` reads. */
export interface ByteWriter {
  readonly number: (value: number) => void
  /** Numbers below 2³². */
  readonly numbers: (values: Uint32Array) => void
  /** How much greater each number of an ascending list is than the one before it. */
  readonly steps: (values: Uint32Array) => void
  readonly sorted: (strings: readonly string[]) => void
  readonly text: (text: string) => void
  readonly bytes: () => Uint8Array
}

/** Bytes of the longest number, and of a UTF-16 unit. */
const mostOfNumber = 8
const mostOfUnit = 3

export function openWriter(): ByteWriter {
  let written = Buffer.allocUnsafe(4096)
  let length = 0
  const reserve = (count: number) => {
    if (length + count <= written.length) return
    const longer = Buffer.allocUnsafe(Math.max(written.length * 2, length + count))
    written.copy(longer, 0, 0, length)
    written = longer
  }
  const number = (value: number) => {
    reserve(mostOfNumber)
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) written[length++] = (rest % 128) + 128
    written[length++] = rest
  }
  const numbers = (values: Uint32Array) => {
    reserve(values.length * mostOfNumber)
    let at = length
    for (let index = 0; index < values.length; index++) {
      let rest = values[index] as number
      for (; rest > 127; rest >>>= 7) written[at++] = (rest & 127) | 128
      written[at++] = rest
    }
    length = at
  }
  const steps = (values: Uint32Array) =>
    numbers(values.map((value, at) => value - (at === 0 ? 0 : (values[at - 1] ?? 0))))
  const text = (value: string) => {
    number(Buffer.byteLength(value))
    reserve(value.length * mostOfUnit)
    length += written.write(value, length)
  }
  const sorted = (strings: readonly string[]) => {
    strings.forEach((string, index) => {
      const shared = sharedStart(strings[index - 1] ?? '', string)
      number(shared)
      text(string.slice(shared))
    })
  }
  return { number, numbers, steps, sorted, text, bytes: () => Uint8Array.prototype.slice.call(written, 0, length) }
}
