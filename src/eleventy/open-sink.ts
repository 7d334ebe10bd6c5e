/** Keeps what pages print, in place of Eleventy, which holds several copies of each until all are printed. */
export interface Sink {
  /** Keeps a page's text, and returns a ticket for it. */
  readonly put: (text: string | Uint8Array) => string
  /** What was kept for a ticket; anything else as it is. */
  readonly take: (ticket: string) => string | Uint8Array
}

/** A sink that has nothing yet. Texts are kept as bytes: those with letters beyond Latin 1 would take twice the room. */
export function openSink(): Sink {
  const kept: Uint8Array[] = []
  return {
    put: (text) => {
      kept.push(typeof text === 'string' ? Buffer.from(text) : text)
      return `\uffff${kept.length - 1}`
    },
    take: (ticket) => {
      const [, number] = /^\uffff(\d+)$/.exec(ticket) ?? []
      return (number === undefined ? undefined : kept[Number(number)]) ?? ticket
    },
  }
}
