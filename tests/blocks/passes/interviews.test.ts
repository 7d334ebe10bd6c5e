import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, outline } from '../../support/import-text.ts'

const types = (text: string, language = 'sv') => outline(text, language).map((line) => line.split(':')[0])
const lede = 'Vi träffade hamnkaptenen en solig dag på kajen och frågade om sommaren som kommer.'

test('labelled questions and answers in one block', () => {
  const text = `${lede}\n\nF: Hur blir sommaren?\nS: Den blir varm, tror jag.\n\nF: Vad gör ni i hamnen nu?\nS: Vi målar bryggorna.\n`
  assert.equal(
    bodyOf(text),
    `${lede}\n\n**F: Hur blir sommaren?**\n\nS: Den blir varm, tror jag.\n\n**F: Vad gör ni i hamnen nu?**\n\nS: Vi målar bryggorna.\n`,
  )
})

test('labelled questions and answers in blocks of their own, the answers of several paragraphs', () => {
  const text =
    'Q: How long have you been here?\n\nA: Ten years\n\nAnd I like it here, most of the time.\n\nQ: What comes next?\n\nA: Rest\n'
  assert.deepEqual(types(text, 'en'), ['question', 'paragraph', 'paragraph', 'question', 'paragraph'])
})

test('labels in full, and of other languages', () => {
  const turns = (question: string, answer: string) =>
    `${question}: Wie geht es?\n${answer}: Gut.\n\n${question}: Und sonst?\n${answer}: Auch gut.\n`
  const expected = ['question', 'paragraph', 'question', 'paragraph']
  assert.deepEqual(types(turns('Frage', 'Antwort'), 'de'), expected)
  assert.deepEqual(types(turns('Fråga', 'Svar')), expected)
  assert.deepEqual(types(turns('Spm', 'Svar'), 'nb'), expected)
  assert.deepEqual(types(turns('K', 'V'), 'fi'), expected)
})

test('questions over their answers, from three on', () => {
  const pair = (question: string) => `${question}\nDet tycker jag är en bra fråga, men jag vet inte.\n`
  const three = [lede, '', pair('Hur blir sommaren?'), pair('Vem målar bryggan?'), pair('Kommer det fler båtar?')].join(
    '\n',
  )
  assert.deepEqual(types(three), [
    'paragraph',
    ...['question', 'paragraph', 'question', 'paragraph', 'question', 'paragraph'],
  ])
  const one = `${lede}\n\n${pair('Hur blir sommaren?')}`
  assert.ok(!types(one).includes('question'))
})

test('answers with a dash below their questions are spoken', () => {
  const pair = (question: string) => `${question}\n– Jag tror att det blir bra, säger Anna Ek och ler stort.\n`
  const text = [lede, '', pair('Hur blir sommaren?'), pair('Vem målar bryggan?'), pair('Kommer fler båtar?')].join('\n')
  assert.deepEqual(types(text).slice(1), ['question', 'speech', 'question', 'speech', 'question', 'speech'])
})

test('letters with colons that nobody answers, and wrapped prose that asks, are text', () => {
  const groups = 'F: Fotboll på planen varje dag.\n\nG: Gymnastik i hallen varje kväll.\n'
  assert.ok(!types(groups).includes('question'))
  const prose =
    'Who will pay for all of this in the end, and when will they do it?\nNobody knows it yet, and nobody in the council was ready to tell us.\n'
  assert.ok(!types(`${prose}\n${prose}`, 'en').includes('question'))
})
