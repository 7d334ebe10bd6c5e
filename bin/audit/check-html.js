import { runAside } from './tools.js'

/** As a service on the web it must not read addresses of its own machine; here that is all there is. */
const allowLocal = '-Dnu.validator.servlet.allow-forbidden-hosts=true'

/** Errors and warnings of the Nu HTML checker, read over HTTP as browsers do, so that policies mean what they mean there. */
export async function checkHtml(vnu, addresses) {
  const { stderr } = await runAside('java', ['-Xss4m', allowLocal, '-jar', vnu, '--format', 'json', ...addresses])
  const { messages } = JSON.parse(stderr)
  return messages.map(
    ({ url, lastLine, type, subType, message, extract }) =>
      `${url}:${lastLine ?? 1}: ${subType ?? type}: ${message} (${String(extract ?? '')
        .trim()
        .slice(0, 120)})`,
  )
}
