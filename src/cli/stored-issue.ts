import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeUtf8, folders } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import type { IssueFacts, IssueHtml, RenderedIssue } from '../model/index.ts'

/** A rendered issue whose texts are on disk, and read when they are asked for. */
class StoredIssue implements Pick<RenderedIssue, 'html' | 'markdown' | 'sourceText'> {
  readonly #dir: string
  readonly #facts: IssueFacts
  readonly #body: (markdown: () => string) => IssueHtml
  constructor(dir: string, facts: IssueFacts & { readonly key: string }, body: (markdown: () => string) => IssueHtml) {
    Object.assign(this, facts)
    this.#dir = dir
    this.#facts = facts
    this.#body = body
  }
  get html(): IssueHtml {
    return this.#body(() => this.markdown)
  }
  get markdown(): string {
    return decodeUtf8(readFileSync(join(this.#dir, folders.issues, `${this.#facts.id}.md`))) ?? ''
  }
  get sourceText(): string | null {
    const { file, encoding } = this.#facts.frontMatter.source ?? {}
    if (!this.#facts.hasSource || file === undefined) return null
    return decode(readFileSync(join(this.#dir, folders.sources, file)), encoding).value
  }
}

/** Such an issue; its body is made by a function that may ask for the Markdown. */
export const toStoredIssue = (
  dir: string,
  facts: IssueFacts & { readonly key: string },
  body: (markdown: () => string) => IssueHtml,
): RenderedIssue => new StoredIssue(dir, facts, body) as unknown as RenderedIssue
