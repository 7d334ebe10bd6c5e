import { sharedStart } from './shared-start.ts'

/** Writes what `byte-reader.ts` reads. */
export interface ByteWriter {
  readonly number: (value: number) => void
  readonly sorted: (strings: readonly string[]) => void
  readonly text: (text: string) => void
  readonly bytes: () => Uint8Array
}

const encoder = new TextEncoder()

export function openWriter(): ByteWriter {
  const written: number[] = []
  const number = (value: number) => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) written.push((rest % 128) + 128)
    written.push(rest)
  }
  const text = (value: string) => {
    const bytes = encoder.encode(value)
    number(bytes.length)
    for (const byte of bytes) written.push(byte)
  }
  const sorted = (strings: readonly string[]) => {
    strings.forEach((string, index) => {
      const shared = sharedStart(strings[index - 1] ?? '', string)
      number(shared)
      text(string.slice(shared))
    })
  }
  return { number, sorted, text, bytes: () => Uint8Array.from(written) }
}
