import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Newsletter } from '../model/index.ts'
import { toShareSvg } from './to-share-svg.ts'

/** What draws: bytes, so that it does not matter where they lie. */
export interface ShareTools {
  /** Of `@resvg/resvg-wasm`. */
  readonly wasm: Uint8Array
  /** TrueType; nothing of the machine's own fonts is used. */
  readonly font: Uint8Array
  /** The font's name for itself. */
  readonly family: string
}

/** The archive's picture as PNG: the same bytes on every machine, for WebAssembly computes alike on all. */
export async function toSharePng(newsletter: Newsletter, { wasm, font, family }: ShareTools): Promise<Uint8Array> {
  loading ??= initWasm(wasm as Uint8Array<ArrayBuffer>)
  await loading
  const options = { fontBuffers: [font], defaultFontFamily: family }
  const drawing = new Resvg(toShareSvg(newsletter, family), { font: options })
  try {
    return drawing.render().asPng()
  } finally {
    drawing.free()
  }
}

// The library can be started once in a process.
let loading: Promise<void> | undefined
