import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown, toHtml } from '../../src/markdown/index.ts'
import type { IssueHtml, Section } from '../../src/model/index.ts'

function render(body: string, sections: readonly Section[] = []): IssueHtml {
  const { value, messages } = fromMarkdown(`---\ntitle: x\n---\n\n${body}`)
  assert.deepEqual(messages, [])
  assert.ok(value)
  return toHtml({ ...value, frontMatter: { ...value.frontMatter, sections } })
}

const cases: readonly (readonly [name: string, markdown: string, html: string])[] = [
  ['a paragraph', 'Hej', '<p>Hej</p>'],
  ['a paragraph that begins with a speech dash', '– Hej, säger hon.', '<p class="speech">–\u00A0Hej, säger hon.</p>'],
  ['speech with the hyphen that Markdown takes for a list', '\\- Hej', '<p class="speech">–\u00A0Hej</p>'],
  ['a dash without a space is no speech', '–20 grader', '<p>–20 grader</p>'],
  ['nothing but strong text is a question', '**Vad nu?**', '<p class="question"><strong>Vad nu?</strong></p>'],
  ['strong text before other text is none', '**Vad** nu', '<p><strong>Vad</strong> nu</p>'],
  ['HTML stays the text it was', '<b onclick=x>a</b>', '<p>&lt;b onclick=x>a&lt;/b></p>'],
  ['a block of HTML as well', '<script>\nalert(1)\n</script>', '<p>&lt;script>\nalert(1)\n&lt;/script></p>'],
  ['template languages mean nothing', '{{ x }} {% y %} #{z}', '<p>{{ x }} {% y %} #{z}</p>'],
  ['a script has no address', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['nor has one in disguise', '[a](&#106;avascript:alert(1))', '<p><a>a</a></p>'],
  ['nor data', '[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['literal addresses are links', 'www.a.se', '<p><a href="http://www.a.se" class="bare">www.a.se</a></p>'],
  ['an address that begins with a letter of another alphabet', 'åsa@example.se', '<p>åsa@example.se</p>'],
  ['one in marks that Markdown does not know as such', '<åsa@example.se>', '<p>&lt;åsa@example.se></p>'],
  ['one that goes on behind', 'a@b.exämple.se', '<p>a@b.exämple.se</p>'],
  ['one behind a word', '(å a@b.se)', '<p>(å <a href="mailto:a@b.se">a@b.se</a>)</p>'],
  ['an explicit link behind a letter', 'å[a](mailto:a@b.se)', '<p>å<a href="mailto:a@b.se">a</a></p>'],
  ['nothing but www', 'www. Www. (www.)', '<p>www. Www. (www.)</p>'],
  ['brackets around one', '[www.a.se]', '<p>[<a href="http://www.a.se" class="bare">www.a.se</a>]</p>'],
  ['an address that no browser can read', '[a](http://a%5Db/) http://a%5Db', '<p>a http://a%5Db</p>'],
  [
    'a number is held together',
    '1 100 och **23 100 000**.',
    '<p>1\u00A0100 och <strong>23\u00A0100\u00A0000</strong>.</p>',
  ],
  [
    'but not years, sums of other groups and codes',
    '2021 100, 5 0, `1 100`',
    '<p>2021 100, 5 0, <code>1 100</code></p>',
  ],
  ['a control character is not printed', 'a\u0001\u007Fb\u0085c', '<p>abc</p>'],
  [
    'a link without words has its address',
    '[](http://a.se)',
    '<p><a href="http://a.se" class="bare">http://a.se</a></p>',
  ],
  ['a link by reference', '[a][b]\n\n[b]: http://a.se', '<p><a href="http://a.se">a</a></p>'],
  ['a picture of the archive', '![a](../media/b.png)', '<p><img src="../../media/b.png" alt="a"></p>'],
  ['a picture elsewhere is a link', '![a](http://a.se/b.png)', '<p><a href="http://a.se/b.png">a</a></p>'],
  ['also without a scheme', '![a](//a.se/b.png)', '<p><a href="//a.se/b.png">a</a></p>'],
  [
    'a link whose words say where it leads',
    '[a.se/b](https://a.se/b/)',
    '<p><a href="https://a.se/b/" class="bare">a.se/b</a></p>',
  ],
  ['another issue', '[a](2021-04.md#b)', '<p><a href="../2021-04/#b">a</a></p>'],
  ['check boxes are what was typed', '- [x] a', '<ul>\n<li>[x] a</li>\n</ul>'],
  ['a footnote is what was typed', 'a[^1]\n\n[^1]: b', '<p>a[^1]</p>\n<p>[^1]: b</p>'],
  ['a heading in a quotation is none', '> ## a', '<blockquote>\n<p class="subheading">a</p>\n</blockquote>'],
  ['a short quotation is set apart', '> a', '<blockquote class="pull-quote">\n<p>a</p>\n</blockquote>'],
  ['a quotation of two paragraphs is read', '> a\n>\n> b', '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>'],
  ['what is wide scrolls', '```\na\n```', '<div class="scroll"><pre><code>a\n</code></pre></div>'],
]

for (const [name, markdown, html] of cases)
  test(`rendering: ${name}`, () => assert.equal(render(markdown).preambleHtml.trimEnd(), html))

test('a table has cells, and an empty heading cell heads nothing', () => {
  const { preambleHtml } = render('| a | |\n| --- | --- |\n| b | c |')
  assert.match(preambleHtml, /<th>a<\/th>\n<td><\/td>/)
  assert.match(preambleHtml, /<td>b<\/td>\n<td>c<\/td>/)
})

test('columns stand as the text sets them, by class', () => {
  const { preambleHtml } = render('| a | b | c |\n| --- | ---: | :-: |\n| d | 1 | e |')
  assert.match(preambleHtml, /<th>a<\/th>\n<th class="end">b<\/th>\n<th class="center">c<\/th>/)
  assert.match(preambleHtml, /<td>d<\/td>\n<td class="end">1<\/td>\n<td class="center">e<\/td>/)
})

test('sections are cut at headings, and html and text have neither heading', () => {
  const { preambleHtml, preambleText, sections } = render('före\n\n## A\n\nett  \ntvå\n\n- tre\n- fyra\n\n### B\n\nfem')
  assert.equal(preambleHtml, '<p>före</p>\n')
  assert.equal(preambleText, 'före')
  assert.deepEqual(
    sections.map(({ id, title, level, heading, text }) => [id, title, level, heading, text]),
    [
      ['a', 'A', 2, 2, 'ett två\ntre\nfyra'],
      ['b', 'B', 3, 3, 'fem'],
    ],
  )
})

test('printed headings skip no level', () => {
  const { sections } = render('### a\n\n##### b\n\n## c\n\n#### d')
  assert.deepEqual(
    sections.map(({ level, heading }) => [level, heading]),
    [
      [3, 2],
      [5, 3],
      [2, 2],
      [4, 3],
    ],
  )
})

const section = (id: string, title: string): Section => ({ id, title, level: 2 })
const idsOf = (body: string, sections: readonly Section[]) => render(body, sections).sections.map(({ id }) => id)

test('ids are those of the front matter in order, whatever the titles say', () => {
  assert.deepEqual(idsOf('## Nytt\n\n## B', [section('gammalt', 'Gammalt'), section('b', 'B')]), ['gammalt', 'b'])
})

test('where the numbers differ, ids follow the titles, and what is left gets a slug', () => {
  assert.deepEqual(idsOf('## Nytt\n\n## B', [section('annat', 'b')]), ['nytt', 'annat'])
})

test('a slug takes no id that the front matter names', () => {
  assert.deepEqual(idsOf('## B\n\n## Ö\n\n## Ö', [section('o', 'B')]), ['o', 'o-2', 'o-3'])
})

test('ids are unique, even where the front matter names one twice', () => {
  assert.deepEqual(idsOf('## A\n\n## B', [section('x', 'A'), section('x', 'B')]), ['x', 'x-2'])
})

test('ids of the page itself and of its calendar are taken', () => {
  const titles = ['_main', '_contents', '_calendar', '_corrections', '_q', '_other']
  const body = titles.map((title) => `## ${title}`).join('\n\n')
  assert.deepEqual(
    idsOf(
      body,
      titles.map((title) => section(title, title)),
    ),
    ['_main-2', '_contents-2', '_calendar-2', '_corrections-2', '_q-2', '_other'],
  )
  const { value } = fromMarkdown(
    '---\ntitle: x\ncalendar:\n  - {id: a, start: 2021-01-01, title: b}\n---\n\n## Entry A\n',
  )
  assert.deepEqual(value && toHtml(value).sections.map(({ id }) => id), ['entry-a-2'])
})

test('a byline that the body prints is not printed twice', () => {
  const sections = [
    { ...section('a', 'A'), byline: 'Av Eva' },
    { ...section('b', 'B'), byline: 'Av Bo' },
  ]
  const rendered = render('## A\n\nAv Eva\n\ntext\n\n## B\n\ntext', sections).sections
  assert.deepEqual(
    rendered.map(({ byline }) => byline),
    [null, 'Av Bo'],
  )
})
