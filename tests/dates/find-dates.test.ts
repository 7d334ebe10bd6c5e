import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DateMention } from '../../src/dates/index.ts'
import { findDates } from '../../src/dates/index.ts'
import { findLocale } from '../../src/locales/index.ts'

/** Short for a mention: its text and what it says, in the order year, month, day, third, weekday, week, hour, minute. */
function short(mention: DateMention): string {
  const point = (stated: DateMention['from']) => {
    const { year, month, day, third, weekday, week, hour, minute } = stated
    const parts = { y: year, m: month, d: day, third, wd: weekday, w: week, h: hour, min: minute }
    const known = Object.entries(parts).filter(([, value]) => value !== undefined)
    return known.map(([name, value]) => `${name}${value}`).join(' ')
  }
  const points = [point(mention.from), ...(mention.to ? ['to', point(mention.to)] : [])]
  const also = (mention.also ?? []).map((stated) => `also ${point(stated)}`)
  const flags = [...(mention.impossible ? ['impossible'] : []), ...(mention.deadline ? ['deadline'] : [])]
  return [`[${mention.text}]`, ...points, ...also, ...flags].join(' ')
}

type Cases = readonly (readonly [text: string, ...expected: string[]])[]

function check(language: string, cases: Cases): void {
  for (const [text, ...expected] of cases) {
    test(text, () => assert.deepEqual(findDates(text, findLocale(language)).map(short), expected))
  }
}

describe('Swedish days', () =>
  check('sv', [
    ['Möte 3 december i salen', '[3 december] m12 d3'],
    ['Vi ses den 1 december.', '[den 1 december] m12 d1'],
    ['Klart den 14:e mars', '[den 14:e mars] m3 d14'],
    ['Den första maj vilar vi', '[Den första maj] m5 d1'],
    ['Tors 3/12 kaffe', '[Tors 3/12] m12 d3 wd4'],
    ['Onsd. 12 febr. Årsmöte', '[Onsd. 12 febr.] m2 d12 wd3'],
    ['25/5 - Årsmöte', '[25/5] m5 d25'],
    ['- 1/2 Styrelsemöte', '[1/2] m2 d1'],
    ['08-apr Provning', '[08-apr] m4 d8'],
    ['Sänt 4/4/2022', '[4/4/2022] y2022 m4 d4'],
    ['Sänt 13.12.2013', '[13.12.2013] y2013 m12 d13'],
    ['Sänt 2022-03-02', '[2022-03-02] y2022 m3 d2'],
    ['Sänt den 1/6 2010', '[den 1/6 2010] y2010 m6 d1'],
    ['01 jul 2021', '[01 jul 2021] y2021 m7 d1'],
    ['Uppdaterad 220122', '[220122] y2022 m1 d22'],
    ['20220302', '[20220302] y2022 m3 d2'],
    ['Mötet (3 december, fredag) ställs in', '[3 december, fredag] m12 d3 wd5'],
    ['Hör av dig den 16:e.', '[den 16:e] d16'],
    ['Sista dagen i oktober 2015', '[Sista dagen i oktober 2015] y2015 m10 d31'],
    ['3 december', '[3 december] m12 d3'],
    ['14\\. maj 2010', '[14\\. maj 2010] y2010 m5 d14'],
  ]))

describe('Swedish ranges and lists', () =>
  check('sv', [
    ['Hackaton 13 -15 mars hos oss', '[13 -15 mars] m3 d13 to m3 d15'],
    ['Stängt 22 december - 11 januari', '[22 december - 11 januari] m12 d22 to m1 d11'],
    ['Stängt 22/12-11/1', '[22/12-11/1] m12 d22 to m1 d11'],
    ['Måndag 27 – fredag 31 oktober', '[Måndag 27 – fredag 31 oktober] m10 d27 wd1 to m10 d31 wd5'],
    ['lördag–söndag 3–4 maj', '[lördag–söndag 3–4 maj] m5 d3 wd6 to m5 d4'],
    ['13–15/3 läger', '[13–15/3] m3 d13 to m3 d15'],
    ['8 till 12 maj', '[8 till 12 maj] m5 d8 to m5 d12'],
    ['fr.o.m. 1 mars t.o.m. 3 april', '[fr.o.m. 1 mars t.o.m. 3 april] m3 d1 to m4 d3'],
    ['10–12 maj 2024', '[10–12 maj 2024] y2024 m5 d10 to y2024 m5 d12'],
    ['30 december – 2 januari 2024', '[30 december – 2 januari 2024] y2023 m12 d30 to y2024 m1 d2'],
    ['mars–maj 2023', '[mars–maj 2023] y2023 m3 to y2023 m5'],
    ['fredag den 9:e till söndag den 11:e', '[fredag den 9:e till söndag den 11:e] d9 wd5 to d11 wd7'],
    ['27 september och 11 oktober', '[27 september och 11 oktober] m9 d27 also m10 d11'],
    ['15 juni, 27 juli och 15 augusti', '[15 juni, 27 juli och 15 augusti] m6 d15 also m7 d27 also m8 d15'],
    ['3, 10 och 17 december kl 9', '[3, 10 och 17 december kl 9] m12 d3 h9 also m12 d10 h9 also m12 d17 h9'],
    ['30 december och 2 januari 2024', '[30 december och 2 januari 2024] y2023 m12 d30 also y2024 m1 d2'],
    ['3 december, 4 januari', '[3 december] m12 d3', '[4 januari] m1 d4'],
    ['12/9, 10/10 och 14/11', '[12/9, 10/10 och 14/11] m9 d12 also m10 d10 also m11 d14'],
    ['12/9, 1/2 liter mjölk', '[12/9] m9 d12'],
    ['Lördag 14 september 11–15', '[Lördag 14 september 11–15] m9 d14 wd6 h11 to h15'],
    ['lör 14/9, 11-15, Klubbhuset', '[lör 14/9, 11-15] m9 d14 wd6 h11 to h15'],
    ['14/9 8-12 personer', '[14/9] m9 d14'],
    ['14/9 3-2', '[14/9] m9 d14'],
    ['Bygge 4/9 och fest 5/9', '[4/9] m9 d4', '[5/9] m9 d5'],
    ['3 december\n- 10 december', '[3 december] m12 d3', '[10 december] m12 d10'],
  ]))

describe('Swedish times', () =>
  check('sv', [
    ['Fika kl. 9–15.30', '[kl. 9–15.30] h9 to h15 min30'],
    ['kl 18.00', '[kl 18.00] h18 min0'],
    ['Tors 3/12 kl 18', '[Tors 3/12 kl 18] m12 d3 wd4 h18'],
    ['3 december, 15:42', '[3 december, 15:42] m12 d3 h15 min42'],
    ['2021-12-03 13:00-15:00', '[2021-12-03 13:00-15:00] y2021 m12 d3 h13 min0 to h15 min0'],
    ['18:00 den 24 april 2021', '[18:00 den 24 april 2021] y2021 m4 d24 h18 min0'],
    ['klockan 9 på lördag', '[klockan 9 på lördag] wd6 h9'],
    ['3 maj kl 10 – 4 maj kl 15', '[3 maj kl 10 – 4 maj kl 15] m5 d3 h10 to m5 d4 h15'],
    ['24–25 maj kl 9–16', '[24–25 maj kl 9–16] m5 d24 h9 to m5 d25 h16'],
    ['kl 18 – 3 mars', '[kl 18] h18', '[3 mars] m3 d3'],
    ['Måndagen 2 mars kl Träffen', '[Måndagen 2 mars] m3 d2 wd1'],
    ['Onsdagar kl. 14:00 till c:a 16:00', '[kl. 14:00 till c:a 16:00] h14 min0 to h16 min0'],
    ['måndag–fredag kl 9–16', '[kl 9–16] h9 to h16'],
  ]))

describe('Swedish weeks, months, years and deadlines', () =>
  check('sv', [
    ['v. 44 (31/10–4/11)', '[v. 44 (31/10–4/11)] m10 d31 to m11 d4'],
    ['30 oktober – 3 november (v.44)', '[30 oktober – 3 november (v.44)] m10 d30 to m11 d3'],
    ['Mån v. 45, den 2 november', '[Mån v. 45, den 2 november] m11 d2 wd1'],
    ['Vecka 9 Sportlov', '[Vecka 9] w9'],
    ['veckorna 44–45', '[veckorna 44–45] w44 to w45'],
    ['Oktober 2023', '[Oktober 2023] y2023 m10'],
    ['Nyhetsbrev nr 3 december 2021', '[december 2021] y2021 m12'],
    ['Program\n\nMars\n\nÅrsmöte', '[Mars] m3'],
    ['Mars\n13-14 Konferens', '[Mars\n13-14] m3 d13 to m3 d14'],
    ['fram till år 2034', '[år 2034] y2034'],
    ['Svara senast 15 januari', '[15 januari] m1 d15 deadline'],
    ['Anmälan senast 3/6', '[3/6] m6 d3 deadline'],
    ['31 november', '[31 november] m11 d31 impossible'],
    ['den 32 augusti', '[den 32 augusti] m8 d32 impossible'],
    ['29 februari 2022', '[29 februari 2022] y2022 m2 d29 impossible'],
    ['29 februari', '[29 februari] m2 d29'],
  ]))

describe('Swedish parts of months and years', () =>
  check('sv', [
    ['Vi ses i början av oktober', '[början av oktober] m10 third1'],
    ['Stängt under juli', '[juli] m7'],
    ['tredje kvartalet 2018', '[tredje kvartalet 2018] y2018 m7 to y2018 m9'],
  ]))

describe('English', () =>
  check('en', [
    ['Open March 10-11', '[March 10-11] m3 d10 to m3 d11'],
    ['Open 15–16 March', '[15–16 March] m3 d15 to m3 d16'],
    ['Jan 19 party', '[Jan 19] m1 d19'],
    ['On January 7, 2014 we met', '[January 7, 2014] y2014 m1 d7'],
    ['06 JAN 2014', '[06 JAN 2014] y2014 m1 d6'],
    ['Closed Dec. 31st', '[Dec. 31st] m12 d31'],
    ['See you on the 21st of May', '[the 21st of May] m5 d21'],
    ['Doors 1.30 pm – 4.00 pm', '[1.30 pm – 4.00 pm] h13 min30 to h16 min0'],
    ['6pm - 6.45pm', '[6pm - 6.45pm] h18 to h18 min45'],
    ['3-4pm', '[3-4pm] h15 to h16'],
    ['10-2pm', '[10-2pm] h10 to h14'],
    ['11:30-1:30', '[11:30-1:30] h11 min30 to h13 min30'],
    ['8am until 6', '[8am until 6] h8 to h18'],
    ['12am', '[12am] h0'],
    ['between 9:30 and 11:00 on Thursday', '[between 9:30 and 11:00 on Thursday] wd4 h9 min30 to h11 min0'],
    ['Saturday morning at 9', '[Saturday morning at 9] wd6 h9'],
    ['Friday July 11th, to Sunday July 13th', '[Friday July 11th, to Sunday July 13th] m7 d11 wd5 to m7 d13 wd7'],
    ['December 8, 9, and 10', '[December 8, 9, and 10] m12 d8 also m12 d9 also m12 d10'],
    ['Sale ends 31 October, 1999', '[31 October, 1999] y1999 m10 d31 deadline'],
    ['by 5pm on Friday 3 June', '[5pm on Friday 3 June] m6 d3 wd5 h17 deadline'],
    ['Wed Aug 05 12:00:00 2015', '[Wed Aug 05 12:00:00 2015] y2015 m8 d5 wd3 h12 min0'],
    ['- 9/21. Meetup', '[9/21] m9 d21'],
    ['On 4/25 at 16h', '[4/25 at 16h] m4 d25 h16'],
    ['the 3rd of may', '[the 3rd of may] m5 d3'],
  ]))

describe('English parts of months and years', () =>
  check('en', [
    ['We met in March', '[March] m3'],
    ['Closed during May, open again in Jan.', '[May] m5', '[Jan.] m1'],
    ['Closed in July–August', '[July–August] m7 to m8'],
    ['2/2013', '[2/2013] y2013 m2'],
    ['2014/10', '[2014/10] y2014 m10'],
    ['It grew in 09/2012 again', '[09/2012] y2012 m9'],
    [
      'Early March, mid-April and the end of May 2014',
      '[Early March] m3 third1',
      '[mid-April] m4 third2',
      '[the end of May 2014] y2014 m5 third3',
    ],
    ['Results for Q3 2018 are in', '[Q3 2018] y2018 m7 to y2018 m9'],
    ['Sales in the 4th qtr of 2018 rose', '[the 4th qtr of 2018] y2018 m10 to y2018 m12'],
    ['In the second quarter we move', '[the second quarter] m4 to m6'],
    ['The fifth last day of May', '[The fifth last day of May] m5 d27'],
    ['the 2nd last week of October 2018', '[the 2nd last week of October 2018] y2018 w42'],
    ['Rome burnt on 18 July 64 AD', '[18 July 64 AD] y64 m7 d18'],
  ]))

describe('English digits and times that are rarer', () =>
  check('en', [
    ['Due on 10 / 26 / 2021', '[10 / 26 / 2021] y2021 m10 d26'],
    ['26. 10.21 14.12', '[26. 10.21 14.12] y2021 m10 d26 h14 min12'],
    ['31 10 1974', '[31 10 1974] y1974 m10 d31'],
    ['15 / 2', '[15 / 2] m2 d15'],
    [
      '2015-03-28 17:00/2015-03-29 21:00',
      '[2015-03-28 17:00/2015-03-29 21:00] y2015 m3 d28 h17 min0 to y2015 m3 d29 h21 min0',
    ],
    ['Doors at 18:30/19:00', '[at 18:30/19:00] h18 min30 to h19 min0'],
    ['Thursday from 9a to 11a', '[Thursday from 9a to 11a] wd4 h9 to h11'],
    ['Come at seven o’clock in the evening', '[at seven o’clock in the evening] h19'],
    ['from 3:30 to six p.m.', '[from 3:30 to six p.m.] h15 min30 to h18'],
  ]))

describe('English of other countries', () =>
  check('en-IE', [
    ['Draw on 11/7/2026', '[11/7/2026] y2026 m7 d11'],
    ['Draw on 11/7', '[11/7] m7 d11'],
  ]))

describe('German, Danish, Norwegian, Finnish', () => {
  check('de', [
    ['28. Februar – 2. März', '[28. Februar – 2. März] m2 d28 to m3 d2'],
    ['Beginn 9.30 Uhr', '[Beginn 9.30 Uhr] h9 min30'],
    ['Am 15.2. um 18 Uhr', '[Am 15.2. um 18 Uhr] m2 d15 h18'],
    ['14./15.10.2018', '[14./15.10.2018] y2018 m10 d14 to y2018 m10 d15'],
    ['bis zum 15. Januar', '[zum 15. Januar] m1 d15 deadline'],
    ['Am 26. 10. 2021 wählen wir', '[Am 26. 10. 2021] y2021 m10 d26'],
    ['Im März und Ende Mai 2022', '[März] m3', '[Ende Mai 2022] y2022 m5 third3'],
    ['Umsatz im 3. Quartal 2018', '[3. Quartal 2018] y2018 m7 to y2018 m9'],
    ['Kommt um sieben Uhr abends', '[um sieben Uhr abends] h19'],
    ['10. August 85 n. Chr.', '[10. August 85 n. Chr.] y85 m8 d10'],
  ])
  check('da', [
    ['Kursus 10.-11. marts', '[10.-11. marts] m3 d10 to m3 d11'],
    ['d. 21/4 2010', '[d. 21/4 2010] y2010 m4 d21'],
    ['uge 44', '[uge 44] w44'],
  ])
  check('nb', [['fredag 3. desember kl. 18', '[fredag 3. desember kl. 18] m12 d3 wd5 h18']])
  check('fi', [
    ['tiistaina 7. joulukuuta 2021 klo 18.30', '[tiistaina 7. joulukuuta 2021 klo 18.30] y2021 m12 d7 wd2 h18 min30'],
    ['3.–5.5.2022', '[3.–5.5.2022] y2022 m5 d3 to y2022 m5 d5'],
  ])
})

describe('days and hours that other words lead to', () => {
  check('de', [
    ['10.10. und 14.11.', '[10.10. und 14.11.] m10 d10 also m11 d14'],
    ['um 10.10 beginnt es', '[um 10.10] h10 min10'],
    ['Wir treffen uns um 10.10.', '[um 10.10] h10 min10'],
    ['um den 10.10.', '[den 10.10.] m10 d10'],
    ['um 2,50 Euro teurer'],
    ['um 5 Prozent mehr'],
  ])
  check('en', [
    ['Sat 12th / Sun 13th Oct', '[Sat 12th / Sun 13th Oct] m10 d12 wd6 to m10 d13 wd7'],
    ['2024-03-02/03 | Ghent', '[2024-03-02/03] y2024 m3 d2 to y2024 m3 d3'],
    ['see 2024/12/16/news'],
  ])
  check('sv', [['juni/juli 2020', '[juni/juli 2020] y2020 m6 to y2020 m7']])
})
