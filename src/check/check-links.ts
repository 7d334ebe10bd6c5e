import type { Nodes } from 'mdast'
import type { Diagnostic } from '../model/index.ts'
import type { IssueRule } from './checked-issue.ts'

/** Links to other issues and to sections that are not there, and addresses that mean a place on another site. */
export const checkLinks: IssueRule = ({ id, body, bodyLine }, { anchors }) => {
  const found: Diagnostic[] = []
  const visit = (node: Nodes): void => {
    if ('url' in node && node.type !== 'image') {
      const reason = describe(node.url, id, anchors)
      const { line = 1, column = 1 } = node.position?.start ?? {}
      if (reason) found.push({ ...reason, line: line + bodyLine - 1, column })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(body)
  return found
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>
type Fault = Pick<Diagnostic, 'ruleId' | 'severity' | 'reason'>

function describe(url: string, id: string, anchors: Anchors): Fault | null {
  const [, issue, anchor] = /^(?:(?:\.\/)?([^/?#\\]+)\.md)?(?:#(.+))?$/.exec(url) ?? []
  if (issue === undefined && anchor === undefined) return describeOther(url)
  const target = issue ?? id
  const known = anchors.get(target)
  if (!known) return issue === undefined ? null : toFault(`\`${url}\` leads to no issue that is published`)
  if (anchor === undefined || known.has(decode(anchor))) return null
  return toFault(`\`${url}\` leads to no section of ${issue === undefined ? 'this issue' : `\`${target}\``}`)
}

/** A path of the site that the text came from. */
function describeOther(url: string): Fault | null {
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|#)|^(?:\.\.)?\/media\//i.test(url)) return null
  const reason = `\`${url}\` is no address of this archive; give the whole address, with \`https://\``
  return { ruleId: 'dead-internal-link', severity: 'warning', reason }
}

const toFault = (reason: string): Fault => ({ ruleId: 'dead-internal-link', severity: 'error', reason })

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
