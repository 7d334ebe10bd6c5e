import type { Permalinks } from '../permalinks/index.ts'
import type { Redactor } from './open-redactor.ts'

/**
 * What the site may say of its old addresses: those that hold a name are let go, because a page that leads on would hold it too; where a
 * redirect leads is the address without it. All of them where nobody is to be removed.
 */
export function redactPermalinks(permalinks: Permalinks, redactor: Redactor | null): Permalinks {
  if (!redactor) return permalinks
  const { published, redirects, withdrawn } = permalinks
  const { findNamed, address, text } = redactor
  const isNamed = (key: string) => findNamed(key).length > 0
  return {
    published: Object.fromEntries(
      keep(published, isNamed).map(([page, anchors]) => [page, anchors.filter((anchor) => !isNamed(anchor))]),
    ),
    redirects: Object.fromEntries(keep(redirects, isNamed).map(([from, to]) => [from, address(to)])),
    withdrawn: Object.fromEntries(
      keep(withdrawn, isNamed).map(([page, { date, reason }]) => [page, { date, reason: text(reason) }]),
    ),
  }
}

const keep = <Value>(record: Readonly<Record<string, Value>>, isNamed: (key: string) => boolean) =>
  Object.entries(record).filter(([key]) => !isNamed(key))
