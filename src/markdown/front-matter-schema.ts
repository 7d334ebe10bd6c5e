import * as v from 'valibot'

// The YAML is read as strings alone, so that `2004-03-01`, `012` and `no` stay what was written; keys that are not text say so here.
const text = v.string()
const flag = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((value) => value === 'true'),
)
const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,2}$/, 'expected a whole number'), v.transform(Number))
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected a date such as "2023", "2023-10" or "2023-10-31"'),
  v.check(exists, 'expected a date that the calendar has'),
)
const dateTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/, 'expected a day "2021-12-03" or a local time "2021-12-03T13:00"'),
  v.check(exists, 'expected a day and time that exist'),
)
/** Whether the calendar has the day and the clock the time; parts that are left out are the first. */
function exists(value: string): boolean {
  const [day = '', time = '00:00'] = value.split('T')
  const full = `${`${day}-01-01`.slice(0, 10)}T${time}:00.000Z`
  const parsed = new Date(full)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === full
}

const nullable = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([
    v.pipe(
      v.picklist(['null', '~', '']),
      v.transform(() => null),
    ),
    schema,
  ])

const section = v.object({ id: text, title: text, level: wholeNumber, byline: v.exactOptional(text) })

const calendarEntry = v.object({
  id: text,
  start: dateTime,
  end: v.exactOptional(dateTime),
  title: text,
  location: v.exactOptional(text),
  url: v.exactOptional(text),
  kind: v.exactOptional(v.picklist(['event', 'deadline'])),
  status: v.exactOptional(v.picklist(['confirmed', 'tentative', 'cancelled'])),
  implied: v.exactOptional(v.array(v.picklist(['year', 'month', 'day']))),
  section: v.exactOptional(text),
})

/** The keys of an issue's front matter, as the contract lists them. */
export const frontMatterSchema = v.object({
  title: text,
  titleSource: v.exactOptional(v.literal('composed')),
  date: v.exactOptional(date),
  dateSource: v.exactOptional(v.picklist(['stated', 'inferred', 'file-name'])),
  number: v.exactOptional(text),
  volume: v.exactOptional(text),
  lang: v.exactOptional(text),
  summary: v.exactOptional(text),
  sections: v.optional(v.array(section), []),
  calendar: v.optional(v.array(calendarEntry), []),
  contents: v.exactOptional(v.array(v.object({ text, section: nullable(text) }))),
  masthead: v.exactOptional(v.array(text)),
  suggested: v.exactOptional(v.array(calendarEntry)),
  draft: v.exactOptional(flag),
  reviewed: v.exactOptional(v.union([flag, v.array(text)])),
  corrections: v.exactOptional(v.array(v.object({ date, text }))),
  source: v.exactOptional(
    v.object({
      file: text,
      sha256: text,
      importer: text,
      encoding: v.exactOptional(text),
      fixMojibake: v.exactOptional(flag),
    }),
  ),
})
