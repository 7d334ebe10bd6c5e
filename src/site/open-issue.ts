import type { IssueHtml, SiteIssue } from '../model/index.ts'
import { type BodyFacts, toBody } from './to-body.ts'

/** What of an issue is long: each is read or made when it is asked for. */
export interface IssueTexts {
  /** As it was rendered, of the issue alone. */
  readonly html: () => IssueHtml
  readonly markdown: () => string
  readonly sourceText: () => string | null
}

/** What of an issue is at hand: plain data, which another thread may be sent. */
export interface IssueLight extends BodyFacts, Omit<SiteIssue, keyof IssueHtml | 'markdown' | 'sourceText'> {}

/**
 * An issue whose texts are opened when they are asked for, so that those of ten thousand are not in memory at once. It has a class, so that
 * Eleventy passes it on as it is.
 */
export const openIssue = (light: IssueLight, texts: IssueTexts): SiteIssue =>
  new OpenedIssue(light, texts) as unknown as SiteIssue

/** The same issue, of which something else is known. */
export const changeIssue = (issue: SiteIssue, changes: Partial<IssueLight>): SiteIssue =>
  openIssue({ ...toLight(issue), ...changes }, OpenedIssue.textsOf(issue))

/** What of an opened issue is at hand is a property of its own, and its texts are not. */
export const toLight = (issue: SiteIssue): IssueLight => ({ ...(issue as unknown as IssueLight) })

class OpenedIssue {
  readonly #texts: IssueTexts
  /** A page asks for it several times, and nothing else does; the collector may take it. */
  #body: WeakRef<IssueHtml> | undefined
  constructor(light: IssueLight, texts: IssueTexts) {
    Object.assign(this, light)
    this.#texts = texts
  }
  static textsOf(issue: object): IssueTexts {
    if (!(#texts in issue)) throw new Error('Unexpected issue, expected one that was opened')
    return issue.#texts
  }
  get #opened(): IssueHtml {
    const body = this.#body?.deref() ?? toBody(this.#texts.html(), this as unknown as IssueLight)
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
