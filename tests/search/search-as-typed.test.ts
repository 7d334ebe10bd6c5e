import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { searchAsTyped } from '../../src/search/browser/search-as-typed.ts'
import type { Asked, PageListeners } from '../../src/search/browser/search-page.ts'
import type { FoundSections, Search } from '../../src/search/shared/index.ts'

const none = { total: 0, sections: [], years: [], corrections: [], files: [] }

interface Trial {
  readonly log: string[]
  readonly reader: PageListeners
  readonly type: (text: string) => void
  readonly answer: (query: string, outcome?: 'fails') => Promise<void>
}

/** A page and a search that write down what is asked of them; answers come when the test says so. */
function begin(t: TestContext, address = ''): Trial {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const log: string[] = []
  const pending = new Map<string, (answer: FoundSections | Error) => void>()
  const box = { value: '' }
  let asked: Asked = { query: address, from: null, to: null }
  let reader: PageListeners | undefined
  const search: Search = {
    find: (query, { limit, from }) => {
      const narrowed = from ? ` in ${from}` : ''
      log.push(`ask ${query}${narrowed}${limit > 10 ? `, ${limit}` : ''}`)
      return new Promise((resolve, reject) => {
        pending.set(query, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))
      })
    },
  }
  searchAsTyped(
    {
      query: () => box.value,
      setQuery: (query) => {
        box.value = query
      },
      addressed: () => asked,
      setAddress: (question, how) => {
        asked = question
        if (how === 'push') log.push('step')
      },
      showAnswer: ({ query }) => log.push(`show ${query}`),
      showFailure: () => log.push('failed'),
      clear: () => log.push('clear'),
      listen: (listeners) => {
        reader = listeners
      },
    },
    search,
  )
  return {
    log,
    reader: reader ?? assert.fail(),
    type: (text) => {
      box.value = text
      reader?.typed()
    },
    answer: async (query, outcome) => {
      pending.get(query)?.(outcome ? new Error('offline') : { query, ...none })
      await new Promise(setImmediate)
    },
  }
}

test('nothing is asked before the box is used', (t) => {
  assert.deepEqual(begin(t).log, [])
})

test('coming to the box loads, and a failure then is not told', async (t) => {
  const { log, reader, answer } = begin(t)
  reader.touched()
  await answer('', 'fails')
  assert.deepEqual(log, ['ask '])
})

test('an address with a query is answered at once, and fills the box', async (t) => {
  const { log, answer } = begin(t, 'moln')
  await answer('moln')
  assert.deepEqual(log, ['ask moln', 'show moln'])
})

test('a pause in typing asks, from two letters on', async (t) => {
  const { log, type, answer } = begin(t)
  type('m')
  t.mock.timers.tick(200)
  type('mo')
  t.mock.timers.tick(100)
  type('mol')
  t.mock.timers.tick(200)
  await answer('mol')
  assert.deepEqual(log, ['clear', 'ask mol', 'show mol'])
})

test('Enter asks at once and once, also for one letter', (t) => {
  const { log, type, reader } = begin(t)
  type('C')
  reader.submitted()
  t.mock.timers.tick(200)
  assert.deepEqual(log, ['step', 'ask C'])
})

test('an answer to an older question is not shown, nor its failure', async (t) => {
  const { log, type, answer } = begin(t)
  for (const query of ['mo', 'mol', 'moln']) {
    type(query)
    t.mock.timers.tick(200)
  }
  await answer('mol')
  await answer('moln')
  await answer('mo', 'fails')
  assert.deepEqual(log, ['ask mo', 'ask mol', 'ask moln', 'show moln'])
})

test('an emptied box clears, whatever is on its way', async (t) => {
  const { log, type, answer } = begin(t)
  type('moln')
  t.mock.timers.tick(200)
  type('')
  t.mock.timers.tick(200)
  await answer('moln')
  assert.deepEqual(log, ['ask moln', 'clear'])
})

test('a failure is told', async (t) => {
  const { log, answer } = begin(t, 'moln')
  await answer('moln', 'fails')
  assert.deepEqual(log, ['ask moln', 'failed'])
})

test('back and forward ask what the address says', (t) => {
  const { log, type, reader } = begin(t, 'moln')
  type('tjänst')
  reader.returned()
  t.mock.timers.tick(200)
  assert.deepEqual(log, ['ask moln', 'ask moln'])
})

test('a year narrows the question, and stays while the reader types on', (t) => {
  const { log, type, reader } = begin(t, 'moln')
  reader.chose({ query: 'moln', from: '2021', to: '2021' })
  type('tjänst')
  t.mock.timers.tick(200)
  reader.chose({ query: 'tjänst', from: null, to: null })
  assert.deepEqual(log, ['ask moln', 'step', 'ask moln in 2021', 'step', 'ask tjänst in 2021', 'step', 'ask tjänst'])
})

test('more hits are asked for in steps, and a new question begins with few', (t) => {
  const { log, type, reader } = begin(t, 'moln')
  reader.wantsMore()
  reader.wantsMore()
  type('tjänst')
  t.mock.timers.tick(200)
  assert.deepEqual(log, ['ask moln', 'ask moln, 20', 'ask moln, 30', 'step', 'ask tjänst'])
})

test('what is typed after a question that was sent or linked to is a step of its own, and its letters are not', (t) => {
  const { log, type } = begin(t, 'moln')
  for (const text of ['molnt', 'molntj']) {
    type(text)
    t.mock.timers.tick(200)
  }
  assert.deepEqual(log, ['ask moln', 'step', 'ask molnt', 'ask molntj'])
})
