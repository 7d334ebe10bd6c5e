import type { Heading } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { CheckedIssue } from './checked-issue.ts'

/** A heading of an issue's body. */
export interface PlacedHeading {
  readonly title: string
  readonly level: number
  /** 1-based, in the file. */
  readonly line: number
  /** Something stands between it and the next heading. */
  readonly hasText: boolean
  /** 0-based place among the blocks of the body. */
  readonly at: number
}

/** The headings of a body that make sections, in order. */
export function listHeadings({ body, bodyLine }: CheckedIssue): readonly PlacedHeading[] {
  return body.children.flatMap((node, at) => {
    if (node.type !== 'heading') return []
    const title = titleOf(node)
    const next = body.children[at + 1]
    const line = (node.position?.start.line ?? 1) + bodyLine - 1
    const hasText = next !== undefined && next.type !== 'heading'
    return title === '' ? [] : [{ title, level: Math.max(2, node.depth), line, hasText, at }]
  })
}

const titleOf = (heading: Heading) => toText(heading).replace(/\s+/g, ' ').trim()
