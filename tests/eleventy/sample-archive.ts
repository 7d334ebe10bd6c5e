import { renderSite } from '../../src/eleventy/index.ts'
import { findLocale } from '../../src/locales/index.ts'
import { fromMarkdown } from '../../src/markdown/index.ts'
import type { CalendarEntry, FrontMatter, Newsletter, RenderedIssue, Site } from '../../src/model/index.ts'
import { addTopics, renderIssue } from '../../src/pipeline.ts'
import { toSite } from '../../src/site/index.ts'

/** A newsletter with every optional fact. */
export const newsletter: Newsletter = {
  title: 'Bryggan',
  description: 'Nytt från båtklubben vid ån, sedan 1987',
  url: 'https://example.org/arkiv/',
  language: 'sv',
  timezone: 'Europe/Stockholm',
  publisher: { name: 'Åviks båtklubb', url: 'https://example.org/', email: 'kansli@example.org' },
  issn: '1234-5679',
  license: 'CC-BY-4.0',
  terms: [{ term: 'Sommarregattan' }],
  publish: 'all',
}

/** An issue as its Markdown file would give it. */
export function issueOf(id: string, frontMatter: Partial<FrontMatter>, body: string): RenderedIssue {
  const written = { title: `Bryggan ${id}`, date: id.slice(0, 7), sections: [], calendar: [], ...frontMatter }
  const yaml = JSON.stringify(written, (_, value: unknown) => (typeof value === 'number' ? String(value) : value))
  const markdown = `---\n${yaml}\n---\n\n${body}`
  const { value } = fromMarkdown(markdown)
  if (!value) throw new Error(`the sample issue ${id} cannot be read`)
  return renderIssue({ id, issue: value, markdown, sourceText: `${body}\r\n` }, findLocale('sv'))
}

const regatta: CalendarEntry = {
  id: '2021-06-05-sommarregattan',
  start: '2021-06-05T10:00',
  end: '2021-06-05T16:00',
  title: 'Sommarregattan',
  location: 'Norra piren',
  section: 'kalender',
}

const spring = `Isen har gått och kranen är bokad. I det här numret berättar varvschefen om vårens arbete, och vi presenterar den nya hamnkaptenen.

## Vårens sjösättning

Sjösättningen börjar den 24 april. Den som inte har fått sin tid kan höra av sig till [kansliet](mailto:kansli@example.org) eller titta på www.example.org/tider. Kranen lyfter högst sex ton; väger båten mer måste den anmälas i förväg.

Tänk på att

- ta bort presenning och ställning innan kranen kommer,
- ha tampar och fendrar klara,
- betala lyftet *före* sjösättningen.

### Så går det till

Varvschefen ropar upp båtarna i tur och ordning. Vagnen hämtar båten på platsen och ställer den under kranen.

| Dag | Brygga | Tid |
| --- | --- | --- |
| Lördag | A och B | 08–12 |
| Söndag | C | 08–15 |

## ”Hamnen ska vara en plats där man stannar kvar”

**Vad blir det första du gör som hamnkapten?**

– Jag tänker gå runt och hälsa på alla som har plats här, säger Karin Öst. Det finns saker som man bara får veta om man frågar.

**Och det svåraste?**

– Kön till bryggplatserna. Den är längre än någonsin, och det går inte att bygga sig ur den.

> Det finns saker som man bara får veta om man frågar.

## Kalender

- 5 juni kl. 10–16: Sommarregattan, Norra piren
- 30 december–2 januari: Klubbhuset stängt
- 1 maj: Sista dag att betala bryggavgiften
`

/** Four issues: one rich, one that announces an event again, one in English that tries to break out, one from another year. */
export const issues: readonly RenderedIssue[] = [
  issueOf(
    '2021-04',
    {
      title: 'Bryggan våren 2021',
      date: '2021-04-12',
      dateSource: 'stated',
      number: '2',
      volume: '35',
      lang: 'sv',
      summary:
        'Isen har gått och kranen är bokad. Varvschefen berättar om vårens arbete, och vi presenterar den nya hamnkaptenen.',
      sections: [
        { id: 'varens-sjosattning', title: 'Vårens sjösättning', level: 2, byline: 'Text: Olof Lind' },
        { id: 'sa-gar-det-till', title: 'Så går det till', level: 3 },
        { id: 'hamnen-ska-vara-en-plats', title: 'Hamnen', level: 2 },
        { id: 'kalender', title: 'Kalender', level: 2 },
      ],
      calendar: [
        regatta,
        {
          id: '2021-12-30-klubbhuset',
          start: '2021-12-30',
          end: '2022-01-02',
          title: 'Klubbhuset stängt',
          status: 'tentative',
        },
        {
          id: '2021-05-01-bryggavgift',
          start: '2021-05-01',
          title: 'Sista dag att betala bryggavgiften',
          kind: 'deadline',
          implied: ['year'],
        },
      ],
      corrections: [{ date: '2021-04-20', text: 'Söndagens tid var fel i det utskickade numret.' }],
    },
    spring,
  ),
  issueOf(
    '2021-05',
    {
      dateSource: 'inferred',
      summary: 'En påminnelse om regattan.',
      calendar: [{ ...regatta, id: '2021-06-05-den-sommarregattan', title: 'Den SOMMARREGATTAN' }],
    },
    '## Påminnelse\n\nRegattan närmar sig. Se [förra numret](2021-04.md#kalender).\n\n### Direkt under\n\n#### Och ett steg till\n\nText.\n',
  ),
  issueOf(
    '2022-01',
    {
      title: `<script>alert(1)</script> {{ site }} {% x %} "'&`,
      lang: 'en',
      summary: '"><img src=x onerror=alert(1)>',
      sections: [{ id: 'hostile', title: 'x', level: 2 }],
      calendar: [
        { id: '2022-02-02-odd', start: '2022-02-02', title: '"><b>', url: 'javascript:alert(1)', location: '<i>' },
      ],
    },
    '## `<b>` {{ 7*7 }} <%= x %>\n\n<img src=x onerror=alert(1)> {{ site.newsletter.title }} {% include "x" %} [click](javascript:alert(1)) ![pixel](https://example.net/pixel.png)\n\n```\n<%= x %>\n```\n',
  ),
  issueOf('odaterat', { title: 'Ett blad utan datum', date: undefined } as unknown as FrontMatter, 'Bara text.\n'),
]

/** The sample as a site. */
export function sampleSite(overrides: Partial<Newsletter> = {}, published = issues): Site {
  const options = { locale: findLocale('sv'), generator: '0.0.0' }
  return toSite({ ...newsletter, ...overrides }, published, options).value
}

type Options = Partial<Parameters<typeof renderSite>[0]>

/** The sample's files by path, as bytes. */
export async function renderSampleFiles(options: Options = {}): Promise<ReadonlyMap<string, Uint8Array>> {
  const { site = sampleSite() } = options
  const files = await renderSite({ ...options, site: addTopics(site) })
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]))
}

/** The sample's files by path, as text. */
export async function renderSample(options: Options = {}): Promise<ReadonlyMap<string, string>> {
  const files = await renderSampleFiles(options)
  return new Map([...files].map(([path, content]) => [path, Buffer.from(content).toString('utf8')]))
}
