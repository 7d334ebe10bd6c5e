import type { LanguageFindings } from './language-findings.ts'

export const norwegian: LanguageFindings = {
  language: 'nb',
  sections: {
    notices: [
      'Kort nytt',
      'Et orkester har fått en ny leder. En ledning er kuttet, og vann renner ut. En tjeneste er ledig under en grå sky. En ungdom søkes til arbeid ved en vei, gjerne med sykkel.',
    ],
    library: [
      'Biblioteket holder åpent lenger',
      'Fra januar kan lånerne hente bøker til klokken åtte. Åpningstidene på søndager endres ikke.',
    ],
    water: [
      'Brudd på en vannledning',
      'Drikkevannet i de nordlige bygdene må kokes til rørene er tettet. Det tas prøver hver dag.',
    ],
    kitchen: [
      'Skolematen lages på stedet',
      'Tre kjøkken bygges om. Kokkene kjøper grønnsaker av bønder i nærheten, og matsvinnet er halvert.',
    ],
    cycling: [
      'Ny sykkelvei langs elva',
      'Syklistene får sin egen bru. Veiarbeidet begynner i mai, og bilene ledes utenom om sommeren.',
    ],
    cloud: [
      'Skytjenester lyses ut',
      'Etaten kjøper lagring av tre leverandører. Jurister gransker avtalene før de skrives under.',
    ],
    archive: [
      'Gamle protokoller kan gjennomsøkes',
      'Arkivaren har skannet papirer fra attenhundretallet. Formannskapets møter kan leses på nettet.',
    ],
    vaccine: [
      'Stikk mot influensa',
      'Legesenteret vaksinerer eldre uten timebestilling. Sykepleierne kommer også til sykehjemmet.',
    ],
    election: [
      'Valgmedarbeidere søkes',
      'Kommunen trenger to hundre personer som tar imot stemmer. Kurset er betalt og holdes på kveldstid.',
    ],
    snow: [
      'Slik ryddes snøen',
      'Brøytebilene begynner med fortau og bussholdeplasser. Det strøs når gatene er glatte.',
    ],
    music: [
      'Musikkskolen fyller femti',
      'Ungdomsorkesteret spiller i kirken. Barna synger, og tidligere elever er invitert til festen.',
    ],
    permits: [
      'Byggetillatelser søkes digitalt',
      'Den som vil bygge en veranda, sender tegningene over nettet. Saksbehandlerne svarer innen ti uker.',
    ],
    solar: [
      'Solceller på svømmehallens tak',
      'Strømmen rekker til pumpene. Kommunens energirådgiver viser anlegget fram for huseiere.',
    ],
  },
  questions: {
    inflected: [
      ['bibliotek', 'library'],
      ['låner', 'library'],
      ['bok', 'library'],
      ['rør', 'water'],
      ['prøve', 'water'],
      ['grønnsak', 'kitchen'],
      ['kjøkkenet', 'kitchen'],
      ['bonde', 'kitchen'],
      ['bruene', 'cycling'],
      ['leverandør', 'cloud'],
      ['etater', 'cloud'],
      ['avtale', 'cloud'],
      ['protokoll', 'archive'],
      ['sykepleier', 'vaccine'],
      ['stemme', 'election'],
      ['tegning', 'permits'],
      ['pumpe', 'solar'],
    ],
    compound: [
      ['ledning', 'water'],
      ['vann', 'water'],
      ['orkester', 'music'],
      ['tjeneste', 'cloud'],
      ['sykkel vei', 'cycling'],
      ['arbeid bil', 'cycling'],
    ],
    bare: [
      ['gronnsaker', 'kitchen'],
      ['apningstider', 'library'],
      ['svommehall', 'solar'],
    ],
    slip: [
      ['bibiloteket', 'library'],
      ['influenza', 'vaccine'],
      ['protokoler', 'archive'],
      ['solcelelr', 'solar'],
    ],
    phrase: [
      ['"uten timebestilling"', 'vaccine'],
      ['"innen ti uker"', 'permits'],
      ['"tidligere elever"', 'music'],
    ],
    unfinished: [
      ['biblio', 'library'],
      ['skytj', 'cloud'],
      ['brøyt', 'snow'],
    ],
  },
}
