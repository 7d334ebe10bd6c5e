import type { IssueHtml, SiteIssue } from '../model/index.ts'

/** What of an issue is long: each is read or made when it is asked for. */
export interface IssueTexts {
  readonly body: () => IssueHtml
  readonly markdown: () => string
  readonly sourceText: () => string | null
}

/** What of an issue is at hand. */
export type IssueLight = Omit<SiteIssue, keyof IssueHtml | 'markdown' | 'sourceText'>

/**
 * An issue whose texts are opened when they are asked for, so that those of ten thousand are not in memory at once. It has a class, so that
 * Eleventy passes it on as it is.
 */
export const openIssue = (light: IssueLight, texts: IssueTexts): SiteIssue =>
  new OpenedIssue(light, texts) as unknown as SiteIssue

class OpenedIssue {
  readonly #texts: IssueTexts
  /** A page asks for it several times, and nothing else does; the collector may take it. */
  #body: WeakRef<IssueHtml> | undefined
  constructor(light: IssueLight, texts: IssueTexts) {
    Object.assign(this, light)
    this.#texts = texts
  }
  get #opened(): IssueHtml {
    const body = this.#body?.deref() ?? this.#texts.body()
    this.#body = new WeakRef(body)
    return body
  }
  get preambleHtml() {
    return this.#opened.preambleHtml
  }
  get preambleText() {
    return this.#opened.preambleText
  }
  get sections() {
    return this.#opened.sections
  }
  get markdown() {
    return this.#texts.markdown()
  }
  get sourceText() {
    return this.#texts.sourceText()
  }
}
