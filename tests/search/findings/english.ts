import type { LanguageFindings } from './language-findings.ts'

export const english: LanguageFindings = {
  language: 'en',
  sections: {
    library: [
      'The library stays open longer',
      'From January borrowers can collect their books until eight. Sunday opening hours do not change.',
    ],
    water: [
      'A leak in a water main',
      'Boil what you drink in the northern villages until the pipes are mended. Samples are taken daily.',
    ],
    kitchen: [
      'School meals cooked on the spot',
      'Three kitchens are being rebuilt. The cooks buy vegetables from farmers nearby, and less food is thrown away.',
    ],
    cycling: [
      'New cycle path by the river',
      'Cyclists get a bridge of their own. Roadworks begin in May and cars are led another way during the summer.',
    ],
    cloud: [
      'Cloud services put out to tender',
      'The agency buys storage from three suppliers. Lawyers check the contracts before they are signed.',
    ],
    archive: [
      'Old minutes can be searched',
      'The archivist has scanned papers of the nineteenth century. What the parish meetings wrote can be read on the web.',
    ],
    vaccine: [
      'Shots against influenza',
      'The health centre vaccinates the elderly without an appointment. Nurses come to the care homes too.',
    ],
    election: [
      'Polling clerks wanted',
      'The board needs two hundred people to receive votes. Training is paid and given in the evenings.',
    ],
    snow: ['How snow is cleared', 'Ploughs begin with footpaths and bus stops. Sand is spread where streets are icy.'],
    music: [
      'The music school turns fifty',
      'The youth orchestra plays in the church. Children sing, and former pupils are invited to the café.',
    ],
    permits: [
      'Building permits on the web',
      'Who wants to build a porch sends the drawings digitally. Officers answer within ten weeks.',
    ],
    solar: [
      'Solar cells on the swimming hall',
      'The electricity is enough for the pumps. An energy adviser shows the plant to owners of houses.',
    ],
  },
  questions: {
    inflected: [
      ['libraries', 'library'],
      ['borrower', 'library'],
      ['village', 'water'],
      ['sampling', 'water'],
      ['cooking vegetable', 'kitchen'],
      ['farmer', 'kitchen'],
      ['bridges', 'cycling'],
      ['supplier', 'cloud'],
      ['agencies', 'cloud'],
      ['contract signing', 'cloud'],
      ['scanning', 'archive'],
      ['vaccination', 'vaccine'],
      ['nurse', 'vaccine'],
      ['vote', 'election'],
      ['child', 'music'],
      ['drawing', 'permits'],
      ['written', 'archive'],
      ['threw away', 'kitchen'],
    ],
    compound: [
      ['food away', 'kitchen'],
      ['bus stop', 'snow'],
      ['roadwork', 'cycling'],
    ],
    bare: [['cafe', 'music']],
    slip: [
      ['libary', 'library'],
      ['vegatables', 'kitchen'],
      ['orchesta', 'music'],
      ['electrcity', 'solar'],
      ['archvist', 'archive'],
    ],
    phrase: [
      ['"without an appointment"', 'vaccine'],
      ['"within ten weeks"', 'permits'],
      ['"of their own"', 'cycling'],
      ['"bus stops"', 'snow'],
    ],
    unfinished: [
      ['libra', 'library'],
      ['plou', 'snow'],
      ['influ', 'vaccine'],
      ['swimm', 'solar'],
    ],
  },
}
