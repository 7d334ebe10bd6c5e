import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importIssue } from '../../src/pipeline.ts'

interface Frame {
  readonly top: string
  readonly prose: string
  readonly cue: string
}

const frames: Readonly<Record<string, Frame>> = {
  sv: {
    top: 'Nyhetsbrev från hamnen\n\nFebruari 2024\n\nLedare',
    prose: 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.',
    cue: 'Kalendarium',
  },
  en: {
    top: 'News from the harbour\n\nFebruary 2024\n\nEditorial',
    prose: 'This is a sentence that is long enough to be running text and that ends with a full stop.',
    cue: 'Upcoming Events',
  },
  da: {
    top: 'Nyt fra havnen\n\nFebruar 2024\n\nLeder',
    prose: 'Her står en sætning, der er lang nok til at være løbende tekst, og som slutter med punktum.',
    cue: 'Kalender',
  },
  de: {
    top: 'Nachrichten vom Hafen\n\nFebruar 2024\n\nVorwort',
    prose: 'Hier steht ein Satz, der lang genug ist, um Fließtext zu sein, und der mit einem Punkt endet.',
    cue: 'Termine',
  },
  nb: {
    top: 'Nytt fra havna\n\nFebruar 2024\n\nLeder',
    prose: 'Her står en setning som er lang nok til å være løpende tekst, og ikke slutter før her.',
    cue: 'Kalender',
  },
}

function read(language: string, body: string, top = frames[language]?.top ?? '') {
  const text = `${top}\n\n${frames[language]?.prose}\n\n${body}\n`
  const options = { file: 'brev.txt', language, sha256: '', importer: '' }
  const { value, messages } = importIssue(new TextEncoder().encode(text), options)
  const entries = value?.issue.frontMatter.calendar ?? []
  const rules = messages.map(({ ruleId }) => ruleId)
  return { entries, rules, markdown: value?.markdown ?? '' }
}

/** Start, title and, where there is one, end, place, kind and status. */
const shown = (language: string, body: string, top?: string) =>
  read(language, body, top).entries.map(({ start, end, title, location, kind, status }) =>
    [start, title, end, location, kind, status].filter((part) => part !== undefined).join(' · '),
  )
const inCalendar = (language: string, ...lines: readonly string[]) =>
  shown(language, `${frames[language]?.cue}\n\n${lines.join('\n')}`)

describe('a month over its days', () => {
  const months = [
    ['sv', 'Mars', '13 Fåglar i hamnen', '20 Årsmöte kl 18', 'April 2025', 'lör 5 Utflykt'],
    ['en', 'March', '13 Birds in the harbour', '20 Annual meeting at 6 pm', 'April 2025', 'Sat 5 Outing'],
    ['da', 'Marts', '13. Fugle i havnen', '20. Generalforsamling kl. 18', 'April 2025', 'lør 5. Udflugt'],
    ['de', 'März', '13. Vögel im Hafen', '20. Hauptversammlung 18 Uhr', 'April 2025', 'Sa 5. Ausflug'],
    ['nb', 'Mars', '13. Fugler i havna', '20. Årsmøte kl. 18', 'April 2025', 'lør 5. Utflukt'],
  ] as const
  for (const [language, month, first, second, next, third] of months) {
    const starts = ['2024-03-13', '2024-03-20T18:00', '2025-04-05']
    const cue = frames[language]?.cue
    test(`as blocks of their own (${language})`, () => {
      const { entries } = read(language, `${cue}\n\n${month}\n\n${first}\n${second}\n\n${next}\n\n${third}`)
      assert.deepEqual(
        entries.map(({ start }) => start),
        starts,
      )
      assert.deepEqual(
        entries.map(({ implied }) => implied),
        [['year'], ['year'], undefined],
      )
    })
    test(`as lines of one block (${language})`, () => {
      const { entries } = read(language, `${cue}\n\n${month}\n${first}\n${second}\n${next}\n${third}`)
      assert.deepEqual(
        entries.map(({ start }) => start),
        starts,
      )
    })
    test(`over a list (${language})`, () => {
      const { entries } = read(language, `${cue}\n\n${month}\n\n- ${first}\n- ${second}\n\n${next}\n\n- ${third}`)
      assert.deepEqual(
        entries.map(({ start }) => start),
        starts,
      )
    })
    test(`without a calendar's heading (${language})`, () => {
      const { entries } = read(language, `${month}\n${first}\n${second}`)
      assert.deepEqual(
        entries.map(({ start }) => start),
        starts.slice(0, 2),
      )
    })
  }

  test('the month may stand in the heading of the calendar', () => {
    assert.deepEqual(shown('sv', 'Kalendarium mars\n\n13 Fåglar i hamnen\n20 Bio'), [
      '2024-03-13 · Fåglar i hamnen',
      '2024-03-20 · Bio',
    ])
  })

  test('a month over what only counts is no programme', () => {
    assert.deepEqual(shown('sv', 'Mars\n\n1. Köp bröd\n2. Baka kaka\n3. Bjud alla'), [])
  })
})

describe('an event set as a record', () => {
  const records = [
    ['sv', 'Årsmöte', '3 april', 'Tid: 13:00', 'Plats: Folkets hus', 'Julfika', '10 april', 'Tid: 15', 'Var: Bryggan'],
    [
      'en',
      'Annual meeting',
      'April 3',
      'Time: 1 pm',
      'Venue: Town hall',
      'Tea',
      'April 10',
      'Time: 3 pm',
      'Where: Pier',
    ],
    ['da', 'Årsmøde', '3. april', 'Tid: kl. 13', 'Sted: Rådhuset', 'Kaffe', '10. april', 'Tid: kl. 15', 'Sted: Kajen'],
    [
      'de',
      'Hauptversammlung',
      '3. April',
      'Zeit: 13 Uhr',
      'Ort: Rathaus',
      'Kaffee',
      '10. April',
      'Zeit: 15 Uhr',
      'Wo: Kai',
    ],
    ['nb', 'Årsmøte', '3. april', 'Tid: kl. 13', 'Sted: Rådhuset', 'Kaffe', '10. april', 'Tid: kl. 15', 'Hvor: Kaia'],
  ] as const
  for (const [language, title, day, time, place, title2, day2, time2, place2] of records) {
    const cue = frames[language]?.cue
    const value = (label: string) => label.replace(/^.*?: /, '')
    const expected = [
      `2024-04-03T13:00 · ${title} · ${value(place)}`,
      `2024-04-10T15:00 · ${title2} · ${value(place2)}`,
    ]
    test(`title, day and labels in one block (${language})`, () => {
      const body = `${cue}\n\n${title}\n${day}\n${time}\n${place}\n\n${title2}\n${day2}\n${time2}\n${place2}`
      assert.deepEqual(shown(language, body), expected)
    })
    test(`title, day and labels in blocks of their own (${language})`, () => {
      const body = [cue, title, day, time, place, title2, day2, time2, place2].join('\n\n')
      assert.deepEqual(shown(language, body), expected)
    })
    test(`the day before the title (${language})`, () => {
      const body = `${cue}\n\n${day}\n${title}\n${time}\n${place}\n\n${day2}\n${title2}\n${time2}\n${place2}`
      assert.deepEqual(shown(language, body), expected)
    })
    test(`the day before the title, in blocks of their own (${language})`, () => {
      const body = [cue, day, title, time, place, day2, title2, time2, place2].join('\n\n')
      assert.deepEqual(shown(language, body), expected)
    })
  }

  test('a day behind a label, below an article, with labels that nobody knows', () => {
    const prose = frames.sv?.prose
    const body = `Välkommen på årsmöte\n\n${prose}\n\nNär: 3 april kl 13\nVar: Folkets hus\nAnmälan: eva@example.org`
    assert.deepEqual(shown('sv', body), ['2024-04-03T13:00 · Välkommen på årsmöte · Folkets hus'])
  })

  test('labels below an item of a list', () => {
    assert.deepEqual(
      inCalendar('sv', '- 3 april Årsmöte', '  - Tid: 13–15', '  - Plats: Folkets hus', '- 7 april Bio'),
      ['2024-04-03T13:00 · Årsmöte · 2024-04-03T15:00 · Folkets hus', '2024-04-07 · Bio'],
    )
  })
})

test('the place is taken from labels and cells, never from prose', () => {
  assert.deepEqual(
    inCalendar(
      'sv',
      '3 april Fest. Plats: Bryggan.',
      '5 april | Lund | Hamngruppen',
      '7 april Dans, i Folkets hus',
      '8 april | Bio',
    ),
    [
      '2024-04-03 · Fest · Bryggan',
      '2024-04-05 · Lund | Hamngruppen · Lund',
      '2024-04-07 · Dans, i Folkets hus',
      '2024-04-08 · Bio',
    ],
  )
})

test('an address is the url', () => {
  const { entries } = read('sv', 'Kalendarium\n\n5 april Dans https://example.org/dans\n6 april Bio')
  assert.deepEqual(
    entries.map(({ title, url }) => [title, url]),
    [
      ['Dans', 'https://example.org/dans'],
      ['Bio', undefined],
    ],
  )
})

describe('days as they are printed', () => {
  const cases: readonly (readonly [string, string, ...string[]])[] = [
    ['sv', '27 september och 11 oktober, kurs', '2024-09-27 · kurs', '2024-10-11 · kurs'],
    ['sv', '22 december - 11 januari, stängt', '2024-12-22 · stängt · 2025-01-11'],
    ['sv', 'v. 44 (28/10–1/11) Höstlov', '2024-10-28 · Höstlov · 2024-11-01'],
    ['da', '10.-11. marts Kursus', '2024-03-10 · Kursus · 2024-03-11'],
    ['nb', '10.–11. mars Kurs', '2024-03-10 · Kurs · 2024-03-11'],
    ['de', '28. Februar – 2. März Messe', '2024-02-28 · Messe · 2024-03-02'],
    ['en', 'March 10-11 Fair', '2024-03-10 · Fair · 2024-03-11'],
    ['sv', 'tis 3/12 kl 18 möte', '2024-12-03T18:00 · möte'],
    ['sv', '25/5 - Årsmöte', '2024-05-25 · Årsmöte'],
    ['en', '5/4. Rust Paris', '2024-05-04 · Rust Paris'],
    ['en', 'Aug 19 | Meeting', '2024-08-19 · Meeting'],
    ['en', 'May 3, 1.30 pm – 4.00 pm, talk', '2024-05-03T13:30 · talk · 2024-05-03T16:00'],
    ['sv', '3 maj kl. 9–15.30 kurs', '2024-05-03T09:00 · kurs · 2024-05-03T15:30'],
    ['sv', 'den 16:e möte i hamnen', '2024-02-16 · möte i hamnen'],
    ['sv', 'senast 15 mars anmälan', '2024-03-15 · anmälan · deadline'],
    ['sv', 'Sista anmälningsdag 10/5', '2024-05-10 · Sista anmälningsdag 10/5 · deadline'],
    ['sv', '10/5 Sista ansökningsdag för bidrag', '2024-05-10 · Sista ansökningsdag för bidrag · deadline'],
    ['en', 'Deadline: April 26', '2024-04-26 · Deadline: April 26 · deadline'],
    ['de', 'Anmeldeschluss: 5. März', '2024-03-05 · Anmeldeschluss: 5. März · deadline'],
    ['da', '10/5 Sidste frist for tilmelding', '2024-05-10 · Sidste frist for tilmelding · deadline'],
    ['nb', 'Påmeldingsfrist 5. april', '2024-04-05 · Påmeldingsfrist 5. april · deadline'],
    ['sv', '3 maj innan lunch: städning', '2024-05-03 · innan lunch: städning'],
    ['sv', '14 april, OBS nytt datum, fika', '2024-04-14 · OBS nytt datum, fika'],
    ['sv', '15 april fika (prel)', '2024-04-15 · fika (prel) · tentative'],
    ['de', '16. April Kaffee, abgesagt', '2024-04-16 · Kaffee, abgesagt · cancelled'],
    ['de', '17. April Kaffee ist abgesagt.', '2024-04-17 · Kaffee ist abgesagt. · cancelled'],
    ['sv', '2024-03-25   Webbinarium: om fåglar   kl 10', '2024-03-25T10:00 · Webbinarium: om fåglar kl 10'],
  ]
  for (const [language, line, ...expected] of cases) {
    test(`${line} (${language})`, () => assert.deepEqual(inCalendar(language, line), expected))
  }

  test('a weekday that contradicts its day is told, and the day kept', () => {
    const { entries, rules } = read('sv', 'Kalendarium\n\nmåndag 3 april 2024 möte\n5 april bio')
    assert.equal(entries[0]?.start, '2024-04-03')
    assert.ok(rules.includes('weekday-mismatch'))
  })
})

describe('lines without a day', () => {
  test('are told between entries, not at the end', () => {
    const between = read('sv', 'Kalendarium\n\n3 april möte\nVälkomna alla\n5 april bio')
    const after = read('sv', 'Kalendarium\n\n3 april möte\n5 april bio\nVälkomna alla')
    assert.deepEqual(
      [between, after].map(({ rules }) => rules.includes('calendar-without-date')),
      [true, false],
    )
  })

  test('go on with the entry above where they are set deeper', () => {
    assert.deepEqual(inCalendar('sv', '3 april   Möte om', '          bryggan', '5 april   Bio'), [
      '2024-04-03 · Möte om bryggan',
      '2024-04-05 · Bio',
    ])
  })
})

test('headings below a calendar that open with a day are events, their paragraphs stay text', () => {
  const prose = frames.sv?.prose
  const body = `Kalendarium\n\n3 maj: Vårstädning\n\n${prose}\n\n10 maj: Sjösättning\n\n${prose}\n\nNy brygga\n\n${prose}`
  const { entries, markdown } = read('sv', body)
  assert.deepEqual(
    entries.map(({ start, title }) => [start, title]),
    [
      ['2024-05-03', 'Vårstädning'],
      ['2024-05-10', 'Sjösättning'],
    ],
  )
  assert.match(markdown, /^#+ 3 maj: Vårstädning$/m)
})

describe('no entries', () => {
  test('of a list that tells of what has been', () => {
    assert.deepEqual(
      shown('sv', 'Hänt\n\n- 3 mars: lagade kranen\n- 9 mars: målade bryggan\n- 28 mars: städade kajen'),
      [],
    )
  })

  test('of a list whose days are long over', () => {
    assert.deepEqual(shown('en', 'Log\n\n- November 3, 2023: new crane\n- December 9, 2023: a pier'), [])
  })

  test('of a day long over in a list of which others are still to come', () => {
    assert.deepEqual(shown('en', 'Log\n\n- November 3, 2023: new crane\n- March 9, 2024: boat race'), [
      '2024-03-09 · boat race',
    ])
  })

  test('of one heading with a day below a calendar', () => {
    const prose = frames.sv?.prose
    assert.deepEqual(shown('sv', `Kalendarium\n\n${prose}\n\n3 maj: en dag att minnas\n\n${prose}`), [])
  })

  test('of a day below a title without a place', () => {
    assert.deepEqual(shown('sv', `Ny brygga\n\n3 april\n\n${frames.sv?.prose}`), [])
  })
})

test('the only line of a calendar is its event', () => {
  assert.deepEqual(shown('sv', `Kalendarium\n\n3 maj Städning\n\nNy brygga\n\n${frames.sv?.prose}`), [
    '2024-05-03 · Städning',
  ])
})
