/** Lines that follow each other without a blank one between them. */
export interface Chunk {
  readonly lines: readonly string[]
  /** 0-based number of its first line. */
  readonly at: number
}

/** A text's lines in chunks, as blank lines (of nothing but spaces and tabs) part them. */
export function splitChunks(lines: readonly string[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let open: string[] | null = null
  for (const [at, line] of lines.entries()) {
    if (/^[\t ]*$/.test(line)) open = null
    else if (open) open.push(line)
    else {
      open = [line]
      chunks.push({ lines: open, at })
    }
  }
  return chunks
}
