import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ id: number, key?: string, title: string, text: string }} Section */
/** @typedef {{ group: string, text: string, wanted: readonly number[] }} Question */

/** What is searched: file of sections, language, how many of them, files of questions. More sections than there are: copies. */
export const collections = {
  'sv 1,000': {
    file: 'sv-10000.jsonl',
    language: 'sv',
    count: 1000,
    questions: ['queries-sv.json', 'queries-hand.json'],
  },
  'sv 10,000': {
    file: 'sv-10000.jsonl',
    language: 'sv',
    count: 10_000,
    questions: ['queries-sv.json', 'queries-hand.json'],
  },
  'en 7,157': { file: 'en-7000.jsonl', language: 'en', count: 7157, questions: ['queries-en.json'] },
  'sv 100,000': { file: 'sv-10000.jsonl', language: 'sv', count: 100_000, questions: ['queries-sv.json'] },
}

/** @typedef {(typeof collections)[keyof typeof collections]} Collection */

/** @param {Collection} collection @param {string} folder */
export const isThere = ({ file, questions }, folder) =>
  [file, ...questions].every((name) => existsSync(join(folder, name)))

/** @param {Collection} collection @param {string} folder @returns {readonly Section[]} */
export function readSections({ file, count }, folder) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
  const sections = lines.slice(0, count).map((line) => JSON.parse(line))
  const copies = Math.ceil(count / Math.max(1, sections.length))
  return Array.from({ length: copies }, (_, copy) => sections.map((section) => change(section, copy)))
    .flat()
    .slice(0, count)
}

/** Words of five letters and more of which three in ten are other words in each copy, as archives grow: `mötet`, `mötetba`. */
function change({ title, text, ...section }, copy) {
  if (copy === 0) return { ...section, title, text }
  const other = (word) => (hash(word) % 10 < 3 ? `${word}${'bdfgklmnrs'[copy % 10]}${'aeio'[hash(word) % 4]}` : word)
  const renew = (field) => field.replace(/\p{L}{5,}/gu, other)
  return { id: section.id, title: renew(title), text: renew(text) }
}

function hash(word) {
  let sum = 7
  for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) % 1_000_003
  return sum
}

/**
 * Questions that the sections can answer. The answers of a phrase are all sections that hold it; of the others the ones named.
 * @param {Collection} collection @param {readonly Section[]} sections @param {string} folder @returns {readonly Question[]}
 */
export function readQuestions({ questions }, sections, folder) {
  const byKey = new Map(sections.flatMap(({ key }, at) => (key === undefined ? [] : [[key, at]])))
  const flat = sections.map(({ title, text }) => toWords(`${title} ${text}`))
  const findAll = (phrase) => flat.flatMap((words, at) => (words.includes(toWords(phrase)) ? [at] : []))
  const read = (name) => {
    const isByHand = name.includes('hand')
    return JSON.parse(readFileSync(join(folder, name), 'utf8')).map(({ cls, q, rel, relKeys, phrase }) => ({
      group: isByHand ? 'by hand' : cls,
      text: q,
      wanted: relKeys
        ? relKeys.flatMap((key) => byKey.get(key) ?? [])
        : cls === 'phrase'
          ? findAll(phrase ?? q)
          : rel.filter((at) => at < sections.length),
    }))
  }
  return questions.flatMap(read).filter(({ wanted }) => wanted.length > 0)
}

const toWords = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
