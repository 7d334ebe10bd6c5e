import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mergeIssue } from '../../src/merge/index.ts'

const base = `---
title: "Kvartersnytt, oktober 2023"
date: "2023-10"
lang: "sv"
sections:
  - id: "gardsstadning"
    title: "Gårdsstädning"
    level: 2
  - id: "belysning"
    title: "Belysning"
    level: 2
calendar:
  - id: "2023-10-14-stadning"
    start: "2023-10-14"
    title: "städning"
    implied:
      - "year"
  - id: "2023-10-20-mote"
    start: "2023-10-20"
    title: "möte"
masthead:
  - "Kvartersnytt"
  - "Oktober 2023"
source:
  file: "2023-10.txt"
  sha256: "aa"
  importer: "0.1.0"
---

## Gårdsstädning

Vi städar gården.

Ta med handskar.

## Belysning

Lampor byts i november.
`

/** The text with each of the pairs replaced; every first one must be there. */
function edit(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((edited, [from, to]) => {
    assert.ok(edited.includes(from), from)
    return edited.replace(from, to)
  }, text)
}

const merge = (ours: string, theirs: string, favour: 'ours' | 'theirs' | null = null) =>
  mergeIssue({ base, ours, theirs }, favour)

test('changes of different keys, entries, fields and lines are all there', () => {
  const ours = edit(
    base,
    ['lang: "sv"', 'lang: "sv"\nreviewed: true # av Eva'],
    ['    title: "möte"\n', '    title: "möte"\n    location: "Tvättstugan"\n'],
    ['Ta med handskar.', 'Ta med egna handskar.'],
  )
  const theirs = edit(
    base,
    ['title: "Kvartersnytt, oktober 2023"', 'title: "Kvartersnytt"'],
    ['start: "2023-10-20"', 'start: "2023-10-20T18:00"'],
    ['sha256: "aa"', 'sha256: "bb"'],
    ['Lampor byts i november.', 'Lampor byts i december.'],
  )
  const { text, conflicts } = merge(ours, theirs) ?? { text: '', conflicts: [] }
  assert.deepEqual(conflicts, [])
  const expected = edit(
    ours,
    ['title: "Kvartersnytt, oktober 2023"', 'title: "Kvartersnytt"'],
    ['start: "2023-10-20"', 'start: "2023-10-20T18:00"'],
    ['sha256: "aa"', 'sha256: "bb"'],
    ['Lampor byts i november.', 'Lampor byts i december.'],
  )
  assert.equal(text, expected)
})

test('entries that each side added, removed or moved come together', () => {
  const ours = edit(
    base,
    [
      '  - id: "2023-10-14-stadning"\n    start: "2023-10-14"\n    title: "städning"\n    implied:\n      - "year"\n',
      '',
    ],
    ['masthead:', '  # lades till efteråt\n  - id: "fest"\n    start: "2023-10-30"\n    title: "fest"\nmasthead:'],
  )
  const theirs = edit(base, [
    'masthead:',
    '  - id: "2023-10-25-kurs"\n    start: "2023-10-25"\n    title: "kurs"\nmasthead:',
  ])
  const merged = merge(ours, theirs)
  assert.deepEqual(merged?.conflicts, [])
  assert.equal(
    /calendar:\n([\s\S]*?)masthead/.exec(merged?.text ?? '')?.[1],
    `  - id: "2023-10-20-mote"
    start: "2023-10-20"
    title: "möte"
  # lades till efteråt
  - id: "fest"
    start: "2023-10-30"
    title: "fest"
  - id: "2023-10-25-kurs"
    start: "2023-10-25"
    title: "kurs"
`,
  )
})

test('a list without ids is merged entry by entry', () => {
  const ours = edit(base, ['  - "Kvartersnytt"\n', '  - "KVARTERSNYTT"\n'])
  const theirs = edit(base, ['  - "Oktober 2023"\n', '  - "Oktober 2023"\n  - "Årgång 3"\n'])
  const merged = merge(ours, theirs)
  assert.deepEqual(merged?.conflicts, [])
  assert.match(merged?.text ?? '', /masthead:\n {2}- "KVARTERSNYTT"\n {2}- "Oktober 2023"\n {2}- "Årgång 3"\n/)
})

test('where both changed the same, both sides are told with their lines, and the text is ours', () => {
  const ours = edit(base, ['title: "möte"', 'title: "stormöte"'], ['Ta med handskar.', 'Ta med vantar.'])
  const theirs = edit(base, ['title: "möte"', 'title: "årsmöte"'], ['Ta med handskar.', 'Ta med räfsor.'])
  const merged = merge(ours, theirs)
  assert.equal(merged?.text, ours)
  assert.deepEqual(
    merged?.conflicts.map(({ place, ours, theirs }) => [place, ours.line, ours.lines.at(-1), theirs.lines.at(-1)]),
    [
      ['calendar 2023-10-20-mote', 18, '    title: "stormöte"', '    title: "årsmöte"'],
      ['text', 34, 'Ta med vantar.', 'Ta med räfsor.'],
    ],
  )
  assert.equal(ours.split('\n')[34 - 1], 'Ta med vantar.')
  assert.equal(ours.split('\n')[18 - 1], '  - id: "2023-10-20-mote"')
})

test('a favoured side decides conflicts, and only these', () => {
  const ours = edit(base, ['title: "möte"', 'title: "stormöte"'], ['Vi städar gården.', 'Vi städar hela gården.'])
  const theirs = edit(base, ['title: "möte"', 'title: "årsmöte"'])
  assert.equal(merge(ours, theirs, 'ours')?.text, ours)
  assert.equal(merge(ours, theirs, 'theirs')?.text, edit(ours, ['title: "stormöte"', 'title: "årsmöte"']))
})

test('what one side removed and the other changed is a conflict', () => {
  const ours = edit(base, ['  - id: "2023-10-20-mote"\n    start: "2023-10-20"\n    title: "möte"\n', ''])
  const theirs = edit(base, ['title: "möte"', 'title: "årsmöte"'])
  assert.deepEqual(
    merge(ours, theirs)?.conflicts.map(({ place, ours }) => [place, ours.lines]),
    [['calendar 2023-10-20-mote', []]],
  )
  assert.doesNotMatch(merge(ours, theirs, 'ours')?.text ?? '', /mote/)
  assert.match(merge(ours, theirs, 'theirs')?.text ?? '', /årsmöte/)
})

test('an empty list is one that entries can be added to, and the last removed leaves one', () => {
  const empty = base.replace(/calendar:\n[\s\S]*?masthead/, 'calendar: []\nmasthead')
  const added = mergeIssue({ base: empty, ours: empty.replace('"sv"', '"en"'), theirs: base })
  assert.equal(added?.text, base.replace('"sv"', '"en"'))
  const emptied = mergeIssue({
    base,
    ours: base.replace(/ {2}- id: "2023-10-20-mote"[\s\S]*?(?=masthead)/, ''),
    theirs: empty,
  })
  assert.match(emptied?.text ?? '', /^calendar: \[\]$/m)
})

test('front matter as a person writes it is merged too', () => {
  const ours = edit(base, [
    '  - id: "2023-10-14-stadning"\n    start: "2023-10-14"\n    title: "städning"\n    implied:\n      - "year"\n  - id: "2023-10-20-mote"\n    start: "2023-10-20"\n    title: "möte"\n',
    '- {id: 2023-10-14-stadning, start: 2023-10-14, title: städning, implied: [year]}\n# preliminärt\n- id: 2023-10-20-mote\n  start: 2023-10-20 # en fredag\n  title: möte\n  location: gården\n',
  ])
  const merged = merge(ours, edit(base, ['start: "2023-10-20"', 'start: "2023-10-20T18:00"']))
  assert.deepEqual(merged?.conflicts, [])
  assert.match(
    merged?.text ?? '',
    /\n# preliminärt\n- id: 2023-10-20-mote\n {2}start: "2023-10-20T18:00"[^\n]*\n {2}title: möte\n {2}location: gården\n/,
  )
})

test('line endings and byte order mark stay as they are on disk', () => {
  const windows = `\uFEFF${edit(base, ['Ta med handskar.', 'Ta med vantar.'])}`.replaceAll('\n', '\r\n')
  const merged = merge(windows, edit(base, ['november', 'december']))
  assert.equal(merged?.text, edit(windows, ['november', 'december']))
})

test('front matter that cannot be read is not merged', () => {
  assert.equal(merge(edit(base, ['lang: "sv"', 'lang: "sv']), base.replace('november', 'december')), null)
  assert.equal(merge('no front matter\n', base.replace('november', 'december')), null)
  for (const lang of ['*nowhere', '"sv"\na: &a [x]\nb: [*a, *a]'])
    assert.equal(merge(edit(base, ['lang: "sv"', `lang: ${lang}`]), base.replace('november', 'december')), null)
})

/** Edits of an issue that do not touch the same place, however many there are of them. */
const places = [
  ['lang: "sv"', 'lang: "en"'],
  ['lang: "sv"\n', 'lang: "sv"\ndraft: true\n'],
  ['title: "Belysning"', 'title: "Ljus"'],
  ['title: "städning"', 'title: "höststädning"'],
  ['    title: "möte"\n', '    title: "möte"\n    kind: "event"\n'],
  ['masthead:', '  - id: "ny"\n    start: "2023-11-01"\n    title: "ny"\nmasthead:'],
  ['  - "Oktober 2023"\n', ''],
  ['## Gårdsstädning\n', '## Gården\n'],
  ['Vi städar gården.\n\n', ''],
  ['Ta med handskar.', 'Ta med vantar.\n\nOch räfsor.'],
  ['Lampor byts i november.\n', 'Lampor byts.\n\n## Nytt\n\nMer text.\n'],
] as const

const someEdits = fc.subarray(places.map((_, at) => at))
const apply = (chosen: readonly number[]) =>
  chosen.reduce((text, at) => text.replace(places[at]?.[0] ?? '', places[at]?.[1] ?? ''), base)

test('merging what was merged changes nothing, so a crash before the new text is remembered loses nothing', () => {
  fc.assert(
    fc.property(someEdits, someEdits, fc.constantFrom('ours', 'theirs', null), (own, other, favour) => {
      const [ours, theirs] = [apply(own), apply(other)]
      const first = mergeIssue({ base, ours, theirs }, favour)
      assert.ok(first)
      if (first.conflicts.length > 0) return
      const again = mergeIssue({ base, ours: first.text, theirs }, favour)
      assert.deepEqual(again, { text: first.text, conflicts: [] })
      assert.equal(mergeIssue({ base: theirs, ours: first.text, theirs })?.text, first.text)
    }),
  )
})

test('a side that changed nothing gives way whole', () => {
  fc.assert(
    fc.property(someEdits, (chosen) => {
      assert.deepEqual(merge(apply(chosen), base), { text: apply(chosen), conflicts: [] })
      assert.deepEqual(merge(base, apply(chosen)), { text: apply(chosen), conflicts: [] })
    }),
  )
})

test('a long text with changes at both ends is merged', () => {
  const lines = Array.from({ length: 4_000 }, (_, at) => `Stycke ${at}.\n\n`).join('')
  const long = base + lines
  const merged = mergeIssue({
    base: long,
    ours: `${edit(long, ['Vi städar', 'Ni städar'])}Sist.\n`,
    theirs: edit(long, ['november', 'december']),
  })
  assert.deepEqual(merged?.conflicts, [])
  assert.equal(merged?.text, `${edit(long, ['Vi städar', 'Ni städar'], ['november', 'december'])}Sist.\n`)
})
