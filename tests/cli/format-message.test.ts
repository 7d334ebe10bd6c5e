import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatMessage } from '../../src/cli/format-message.ts'

const message = { ruleId: 'date-inferred', severity: 'info', reason: 'Expected a year' } as const

test('a message is file:line:column: severity: reason (rule)', () => {
  assert.equal(
    formatMessage('a.txt', { ...message, line: 9, column: 2 }),
    'a.txt:9:2: info: Expected a year (date-inferred)',
  )
})

test('what is about a whole file stands at its beginning', () => {
  assert.equal(formatMessage('a.txt', message), 'a.txt:1:1: info: Expected a year (date-inferred)')
})

test('colour is for the severity alone', () => {
  assert.equal(
    formatMessage('a.txt', message, true),
    'a.txt:1:1: \u001B[36minfo\u001B[0m: Expected a year (date-inferred)',
  )
})

test('control and bidirectional characters of a text cannot act on the terminal', () => {
  const reason = 'Unexpected `\u001B[2J\r\n\u202Etxt`'
  assert.equal(
    formatMessage('a.txt', { ...message, reason }),
    'a.txt:1:1: info: Unexpected `\uFFFD[2J\uFFFD\uFFFD\uFFFDtxt` (date-inferred)',
  )
})
