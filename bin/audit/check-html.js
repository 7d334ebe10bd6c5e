import { runAside } from './tools.js'

/** Errors and warnings of the Nu HTML checker, read over HTTP as browsers do, so that policies mean what they mean there. */
export async function checkHtml(vnu, addresses) {
  const { stderr } = await runAside('java', ['-Xss4m', '-jar', vnu, '--format', 'json', ...addresses])
  const { messages } = JSON.parse(stderr)
  return messages.map(
    ({ url, lastLine, type, subType, message, extract }) =>
      `${url}:${lastLine ?? 1}: ${subType ?? type}: ${message} (${String(extract ?? '')
        .trim()
        .slice(0, 120)})`,
  )
}
