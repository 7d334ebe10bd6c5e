import type { SearchableIssue, SearchableSite } from '../../src/search/build/searchable-site.ts'

function issue(id: string, lang: string, title: string, sections: SearchableIssue['sections']): SearchableIssue {
  return { id, url: `issues/${id}/`, title, date: id, lang, preambleText: '', sections }
}

function section(id: string, title: string, text: string, byline: string | null = null) {
  return { id, title, byline, text }
}

/** An archive in two languages, newest issue first. */
export const sampleSite: SearchableSite = {
  issues: [
    issue('2023-10', 'sv', 'Nyhetsbrev oktober 2023', [
      section(
        'temamote',
        'Temamöte: AI-mönster',
        'Vi visade hur en tolk kan använda språkmodeller.\nAlla var välkomna.',
      ),
      section('moln', 'Molntjänster i staten', 'En ny rapport om molntjänster och deras kostnader.', 'Sanna Öhrnell'),
      section('aterbruk', 'Så kan vi återbruka', 'Att återbruka är över lag billigare än att köpa nytt.'),
    ]),
    issue('2023-09', 'sv', 'Nyhetsbrev september 2023', [
      section(
        'halsa',
        'En e-hälsospecifikation',
        'Den heter ES2023-06 och gäller e-hälsa. Se S2019/01521 och EU:s förordning.',
      ),
      section('arsmote', 'Kallelse', 'Välkommen till årsmötet. Stämman hålls klockan 12:30 och är över till lunch.'),
      section('avgifter', 'Avgifter', 'Avgiften för staten sänks. En kort rapport kommer, och möjliggör mer.'),
    ]),
    {
      ...issue('2022-05', 'en', 'Newsletter May 2022', [
        section('archives', 'Publishing archives', 'We published the archives of every newsletter. It runs on Python.'),
        section('meeting', 'Meeting notes', 'The cloud services were discussed over lunch, and Python’s future.'),
      ]),
      preambleText: 'Dear readers, welcome to the spring number.',
    },
    { ...issue('2021-12', 'fi', 'Uutiskirje', []), date: null, preambleText: 'Koko numero ilman otsikoita.' },
  ],
}
