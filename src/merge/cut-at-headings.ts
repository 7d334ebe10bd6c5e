/** The text under each heading of a body as the importer writes it, in order; white space is no difference. */
export function cutAtHeadings(body: string): readonly string[] {
  const texts: string[] = []
  let fence = ''
  for (const line of body.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence === '' ? mark !== '' : line === fence) fence = fence === '' ? mark : ''
    if (fence === '' && /^#{2,6} /.test(line)) texts.push('')
    else if (texts.length > 0) texts.push(`${texts.pop()} ${line}`)
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}
