/** @typedef {{ engineName: string, collectionName: string, seconds: number, memory: number, disk: number, text: number,
 *   scores: Record<string, { count: number, mrr: number, recall: number }>, warm: { plain?: number, any?: number },
 *   cold: { median: number, ninth: number }, next: number }} Result */
/** @typedef {Record<string, Record<string, { count: number, median: number, longest: number }>>} Times milliseconds by collection and engine */

/** Wanted MRR@10 and recall@10 by class, and how far under the best peer a class may be. */
const wantedScores = {
  sv: { mechanical: [0.9, 0.97], 'by hand': [0.88, 0.95], 'compound-part': [0.65, 0], nodiacritics: [0.93, 0] },
  en: { mechanical: [0.8, 0.92] },
}
const mostUnder = 0.02
/** Wanted kB of a cold query by collection; a part of Pagefind's. */
const wantedCold = { 'sv 1,000': 45, 'sv 10,000': 60, 'en 7,157': 60, 'sv 100,000': 100 }
/** Wanted seconds and GB of a build. */
const wantedBuild = { 'sv 10,000': [30, 1.2], 'sv 100,000': [Number.POSITIVE_INFINITY, 4] }

/** @param {readonly Result[]} results @param {Times} times @returns {string} Markdown */
export function printTables(results, times) {
  const names = [...new Set(results.map(({ collectionName }) => collectionName))]
  return names
    .map((name) => {
      const own = results.filter(({ collectionName }) => collectionName === name)
      return [`## ${name} sections`, printScores(own), printCosts(own, times[name] ?? {})].filter(Boolean).join('\n\n')
    })
    .join('\n\n')
}

/** @param {readonly Result[]} results */
function printScores(results) {
  const [ours, ...peers] = results
  if (!ours || Object.keys(ours.scores).length === 0) return ''
  const wanted = wantedScores[ours.collectionName.slice(0, 2)] ?? {}
  // The limits are those of 10,000 sections; fewer are easier.
  const rows = Object.entries(ours.scores).map(([group, score]) => {
    const best = Math.max(0, ...peers.map(({ scores }) => scores[group]?.mrr ?? 0))
    const [mrr = 0, recall = 0] = wanted[group] ?? []
    const least = Math.max(mrr, group === 'mechanical' || group === 'by hand' ? 0 : best - mostUnder)
    const isGood = round(score.mrr) >= round(least) && round(score.recall) >= recall
    const cells = results.map(({ scores }) => `${digits(scores[group]?.mrr)}/${digits(scores[group]?.recall)}`)
    return [
      group,
      String(score.count),
      ...cells,
      `${digits(least)}${recall > 0 ? `/${digits(recall)}` : ''}`,
      verdict(isGood),
    ]
  })
  return table(
    ['MRR@10 / recall@10', 'questions', ...results.map(({ engineName }) => engineName), 'at least', ''],
    rows,
  )
}

/** @param {readonly Result[]} results @param {Times[string]} times */
function printCosts(results, times) {
  const [ours] = results
  if (!ours) return ''
  const pagefind = results.find(({ engineName }) => engineName === 'Pagefind')
  const row = (title, toCell, ourValue, limit, unit) => {
    const cells = results.map((result) => toCell(result))
    const isKnown = limit !== undefined && Number.isFinite(limit)
    return [title, ...cells, isKnown ? `≤ ${unit(limit)}` : '', isKnown ? verdict(ourValue <= limit) : '']
  }
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
  const ownCold = (wantedCold[ours.collectionName] ?? Number.POSITIVE_INFINITY) * 1000
  const cold = pagefind ? Math.min(ownCold, pagefind.cold.median / 4) : ownCold
  const next = pagefind && pagefind.next / 2
  const [seconds, gigabytes] = wantedBuild[ours.collectionName] ?? []
  const time = times[ours.engineName]?.median
  const mostTime =
    ours.collectionName === 'sv 10,000'
      ? Math.min(1100, (times.Pagefind?.median ?? Number.POSITIVE_INFINITY) / 2)
      : undefined
  const hasWarm = ours.warm.plain !== undefined
  const isWarm = ours.collectionName === 'sv 10,000'
  const rows = [
    row('cold query, median kB', ({ cold }) => kilobytes(cold.median), ours.cold.median, cold, kilobytes),
    row('cold query, 90th percentile kB', ({ cold }) => kilobytes(cold.ninth), ours.cold.ninth, ownCold * 2, kilobytes),
    row('next ten queries, kB', ({ next }) => kilobytes(next), ours.next, next, kilobytes),
    ...(time === undefined
      ? []
      : [
          row(
            'ten hits in Chromium, ms',
            ({ engineName }) => times[engineName]?.median.toFixed(0) ?? '',
            time,
            mostTime,
            String,
          ),
        ]),
    ...(time === undefined
      ? []
      : [
          row(
            'longest task of the page over 50 ms',
            ({ engineName }) => (times[engineName]?.longest ?? 0).toFixed(0),
            times[ours.engineName]?.longest ?? 0,
            50,
            String,
          ),
        ]),
    ...(hasWarm
      ? [
          row(
            'warm plain query, p95 ms',
            ({ warm }) => (warm.plain ?? 0).toFixed(1),
            ours.warm.plain,
            isWarm ? 5 : undefined,
            String,
          ),
          row(
            'warm query of any kind, p95 ms',
            ({ warm }) => (warm.any ?? 0).toFixed(1),
            ours.warm.any,
            isWarm ? 20 : undefined,
            String,
          ),
        ]
      : []),
    row('build, s', ({ seconds: taken }) => taken.toFixed(1), ours.seconds, seconds, String),
    row('build, GB', ({ memory }) => (memory / 1e9).toFixed(2), ours.memory / 1e9, gigabytes, String),
    row(
      'files ÷ text',
      ({ disk, text }) => (disk / text).toFixed(2),
      ours.disk / ours.text,
      1,
      (limit) => limit.toFixed(1),
    ),
  ]
  return table(['cost', ...results.map(({ engineName }) => engineName), 'limit', ''], rows)
}

const digits = (number) => (number === undefined ? '–' : number.toFixed(3))
const round = (number) => Math.round(number * 1000) / 1000
const verdict = (isGood) => (isGood ? 'ok' : 'SHORT')

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
