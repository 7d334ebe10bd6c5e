/** Reads what `byte-writer.ts` of the build wrote, from the first byte to the last. */
export interface ByteReader {
  /** A whole number from 0 in LEB128: seven bits a byte, the lowest first, the high bit where more follow. */
  readonly number: () => number
  readonly numbers: (count: number) => Uint32Array
  /** Strings in sorted order, each as the letters it shares with the one before it and its own. */
  readonly sorted: (count: number) => readonly string[]
  readonly text: () => string
}

const decoder = new TextDecoder()

export function openBytes(bytes: Uint8Array): ByteReader {
  let at = 0
  const number = () => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0
      if (byte < 128) return value + byte * scale
      value += (byte - 128) * scale
    }
  }
  const text = () => {
    const length = number()
    at += length
    return decoder.decode(bytes.subarray(at - length, at))
  }
  const sorted = (count: number) => {
    const strings: string[] = []
    for (let index = 0; index < count; index++) {
      const before = strings[index - 1] ?? ''
      strings.push(before.slice(0, number()) + text())
    }
    return strings
  }
  const numbers = (count: number) => {
    const list = new Uint32Array(count)
    for (let index = 0; index < count; index++) list[index] = number()
    return list
  }
  return { number, numbers, sorted, text }
}
