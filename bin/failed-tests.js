// A reporter for `node --test`: the tests that failed, by file, with the beginning of what each says.
import { relative } from 'node:path'

const mostLines = 8
const longestLine = 160

/** @param {unknown} error @returns {string} */
function describe(error) {
  const { cause } = /** @type {{ cause?: unknown }} */ (error ?? {})
  const text = cause instanceof Error ? cause.message : String(cause ?? error)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines
    .slice(0, mostLines)
    .map((line) => `    ${line.slice(0, longestLine)}\n`)
    .join('')
}

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events @returns {AsyncGenerator<string>} */
export default async function* failedTests(events) {
  for await (const { type, data } of events) {
    // Of tests that hold others those are told that failed themselves.
    if (type !== 'test:fail' || data.details.error.failureType === 'subtestsFailed') continue
    yield `  ${relative('.', data.file ?? '')}: ${data.name}\n${describe(data.details.error)}`
  }
}
