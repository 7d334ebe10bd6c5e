import type { LanguageFindings } from './language-findings.ts'

export const danish: LanguageFindings = {
  language: 'da',
  sections: {
    notices: [
      'Kort nyt',
      'Et orkester har fået en ny leder. En ledning er kappet, og vand løber ud. En tjeneste er ledig under en grå sky. En ungdom søges til arbejde ved en vej eller sti, gerne med cykel.',
    ],
    library: [
      'Biblioteket har længere åbent',
      'Fra januar kan lånerne hente bøger til klokken otte. Åbningstiderne om søndagen ændres ikke.',
    ],
    water: [
      'Brud på en vandledning',
      'Drikkevandet i de nordlige landsbyer skal koges, til rørene er lappet. Der tages prøver hver dag.',
    ],
    kitchen: [
      'Skolemaden laves på stedet',
      'Tre køkkener bygges om. Kokkene køber grøntsager af bønder på egnen, og madspildet er halveret.',
    ],
    cycling: [
      'Ny cykelsti langs åen',
      'Cyklisterne får deres egen bro. Vejarbejdet begynder i maj, og bilerne ledes udenom om sommeren.',
    ],
    cloud: [
      'Skytjenester sendes i udbud',
      'Myndigheden køber lagerplads hos tre leverandører. Jurister gransker aftalerne, før de skrives under.',
    ],
    archive: [
      'Gamle protokoller kan gennemsøges',
      'Arkivaren har skannet papirer fra forrige århundrede. Sogneforstanderskabets møder kan læses på nettet.',
    ],
    vaccine: [
      'Stik mod influenza',
      'Lægehuset vaccinerer ældre uden tidsbestilling. Sygeplejerskerne kommer også ud på plejehjemmet.',
    ],
    election: [
      'Valgtilforordnede søges',
      'Kommunen mangler to hundrede personer, som tager imod stemmer. Kurset er betalt og holdes om aftenen.',
    ],
    snow: [
      'Sådan ryddes sneen',
      'Sneplovene begynder med fortove og busstoppesteder. Der saltes, når gaderne er glatte.',
    ],
    music: [
      'Musikskolen fylder halvtreds',
      'Ungdomsorkestret spiller i kirken. Børnene synger, og tidligere elever er inviteret til festen.',
    ],
    permits: [
      'Byggetilladelser søges digitalt',
      'Den, der vil bygge en terrasse, sender tegningerne over nettet. Sagsbehandlerne svarer inden for ti uger.',
    ],
    solar: [
      'Solceller på svømmehallens tag',
      'Strømmen rækker til pumperne. Kommunens energirådgiver viser anlægget frem for husejere.',
    ],
  },
  questions: {
    inflected: [
      ['bibliotek', 'library'],
      ['låner', 'library'],
      ['bog', 'library'],
      ['rør', 'water'],
      ['prøve', 'water'],
      ['grøntsag', 'kitchen'],
      ['køkken', 'kitchen'],
      ['bonde', 'kitchen'],
      ['broen', 'cycling'],
      ['leverandør', 'cloud'],
      ['myndigheder', 'cloud'],
      ['aftale', 'cloud'],
      ['protokol', 'archive'],
      ['sygeplejerske', 'vaccine'],
      ['stemme', 'election'],
      ['barn', 'music'],
      ['tegning', 'permits'],
      ['pumpe', 'solar'],
    ],
    compound: [
      ['ledning', 'water'],
      ['vand', 'water'],
      ['orkester', 'music'],
      ['tjeneste', 'cloud'],
      ['cykel sti', 'cycling'],
      ['arbejde bil', 'cycling'],
    ],
    bare: [
      ['grontsager', 'kitchen'],
      ['aeldre', 'vaccine'],
      ['abningstider', 'library'],
      ['svommehal', 'solar'],
    ],
    slip: [
      ['bibiloteket', 'library'],
      ['influensa', 'vaccine'],
      ['protokoler', 'archive'],
      ['solcelelr', 'solar'],
    ],
    phrase: [
      ['"uden tidsbestilling"', 'vaccine'],
      ['"inden for ti uger"', 'permits'],
      ['"tidligere elever"', 'music'],
    ],
    unfinished: [
      ['biblio', 'library'],
      ['skytj', 'cloud'],
      ['snepl', 'snow'],
    ],
  },
}
