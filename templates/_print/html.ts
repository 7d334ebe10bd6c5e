/** Text that is HTML already. Only `html` and `raw` make it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

type Printable = Html | string | number | null | undefined | false | readonly Printable[]

/**
 * Prints HTML: everything put into it is escaped unless it is HTML already, for element content and for quoted attributes alike.
 * Lists are joined; null, undefined and false print nothing.
 * @example html`<p title="${'"'}">${'<b>'}</p>`.text // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(literals: TemplateStringsArray, ...values: readonly Printable[]): Html {
  let text = literals[0] ?? ''
  for (const [index, value] of values.entries()) text += print(value) + literals[index + 1]
  return new Html(text)
}

/** HTML from elsewhere that is known to be safe: a rendered body, sanitised when it was made. */
export const raw = (text: string): Html => new Html(text)

function print(value: Printable): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  return typeof value === 'object' ? value.map(print).join('') : escapeText(String(value))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Marks of HTML, and what it has no way to write, which is left out: control characters but white space, half surrogate pairs. */
const marks = /[&<>"']|(?![\t\n\f\r])\p{Cc}|\p{Cs}/gu

/** Units that a mark can begin with; texts without one are most, and are seen so in a fraction of the time. */
const mayBeMark = /[&<>"']|[^\t\n\f\r -~\u00A0-\uD7FF\uE000-\uFFFF]/

const escapeText = (text: string) =>
  mayBeMark.test(text) ? text.replace(marks, (character) => entities[character] ?? '') : text
