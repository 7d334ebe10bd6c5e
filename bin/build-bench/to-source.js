/** A made-up issue as it would have been sent: plain text with lines of its own for titles. @param {string} markdown */
export function toSource(markdown) {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? []
  const [, title = ''] = /^title: "(.*)"$/m.exec(front) ?? []
  const [, date = ''] = /^date: "(.*)"$/m.exec(front) ?? []
  const text = body.replace(/^## (.*)$/gm, '\n$1').replaceAll('**', '')
  return `${title}\n\n${date}\n${text}`
}
