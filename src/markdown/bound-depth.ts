/** Levels of quotations and lists beyond which a body is text: no person nests so deep, and each level costs time and stack. */
const deepest = 100
/** Of indentation, that many columns; the narrowest item of a list is indented by two. */
const widest = 2 * deepest

/** A body whose depth is bounded. */
export interface BoundedBody {
  readonly text: string
  /** 0-based number of the first line that was changed; null where none was. */
  readonly firstChanged: number | null
}

/**
 * Bounds how deep quotations and lists of a body may nest: a mark beyond the deepest level becomes the character it is, and
 * indentation beyond it is cut. No word is lost, and the number of lines stays.
 */
export function boundDepth(body: string): BoundedBody {
  const lines = body.split('\n')
  // Most bodies have no line that could be too deep, and are returned as they are.
  const firstChanged = lines.findIndex((line) => boundLine(line) !== line)
  return firstChanged < 0 ? { text: body, firstChanged: null } : { text: lines.map(boundLine).join('\n'), firstChanged }
}

const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const indentation = /[ \t]*/y
const marker = />|[-+*](?=[ \t])|\d{1,9}(?=[.)][ \t])/y

function boundLine(line: string): string {
  if (line.length <= deepest || rule.test(line)) return line
  let [result, at, levels, columns] = ['', 0, 0, 0]
  for (;;) {
    const space = matchAt(indentation, line, at)
    const [kept, width] = cutSpace(space, widest - columns)
    at += space.length
    columns += width
    const mark = matchAt(marker, line, at)
    if (mark === '') return result + kept + line.slice(at)
    levels += 1
    const isNumber = /\d/.test(mark)
    if (levels > deepest)
      return `${result}${kept}${isNumber ? `${mark}\\` : `\\${mark}`}${line.slice(at + mark.length)}`
    const end = at + mark.length + (isNumber ? 1 : 0)
    result += kept + line.slice(at, end)
    at = end
  }
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0] ?? ''
}

/** Space of at most some columns, and its width; one column is always left, as a mark needs it behind itself. */
function cutSpace(space: string, most: number): readonly [kept: string, width: number] {
  const width = space.replaceAll('\t', '    ').length
  if (width <= Math.max(1, most)) return [space, width]
  const left = Math.max(1, most)
  return [' '.repeat(left), left]
}
