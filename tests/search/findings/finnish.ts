import type { LanguageFindings } from './language-findings.ts'

export const finnish: LanguageFindings = {
  language: 'fi',
  sections: {
    notices: [
      'Lyhyesti',
      'Eräs orkesteri harjoittelee. Vesi on lämmintä, ja uusi johto on valittu. Palvelu on auki, pilvi on kaukana. Nuoriso odottaa koulua ja ruokaa: ruoka on valmis, koulu alkaa.',
    ],
    library: [
      'Kirjasto on auki pidempään',
      'Tammikuusta alkaen lainaajat voivat noutaa kirjat kahdeksaan asti. Sunnuntain aukioloajat eivät muutu.',
    ],
    water: [
      'Vesijohto vuotaa',
      'Pohjoisten kylien juomavesi on keitettävä, kunnes putket on korjattu. Näytteitä otetaan päivittäin.',
    ],
    kitchen: [
      'Kouluruoka valmistetaan paikan päällä',
      'Kolme keittiötä uusitaan. Kokit ostavat vihanneksia lähiseudun viljelijöiltä.',
    ],
    cycling: [
      'Uusi pyörätie joen varteen',
      'Pyöräilijät saavat oman sillan. Tietyöt alkavat toukokuussa ja autot ohjataan muualle.',
    ],
    cloud: [
      'Pilvipalvelut kilpailutetaan',
      'Virasto ostaa tallennustilaa kolmelta toimittajalta. Lakimiehet tarkastavat sopimukset ennen allekirjoitusta.',
    ],
    archive: [
      'Vanhat pöytäkirjat verkkoon',
      'Arkistonhoitaja on skannannut papereita viime vuosisadalta. Kuntakokouksen päätökset voi lukea netissä.',
    ],
    vaccine: [
      'Rokotuksia influenssaa vastaan',
      'Terveysasema rokottaa ikäihmisiä ilman ajanvarausta. Sairaanhoitajat käyvät myös palvelutalossa.',
    ],
    election: [
      'Vaalivirkailijoita haetaan',
      'Kaksisataa henkilöä ottaa äänet vastaan. Koulutus maksetaan ja pidetään iltaisin.',
    ],
    snow: [
      'Näin lumi aurataan',
      'Aurat aloittavat kävelyteistä ja bussipysäkeistä. Hiekkaa levitetään, kun on liukasta.',
    ],
    music: [
      'Musiikkikoulu täyttää viisikymmentä',
      'Nuoriso-orkesteri soittaa kirkossa. Lapset laulavat, ja entiset oppilaat on kutsuttu juhlaan.',
    ],
  },
  questions: {
    inflected: [
      ['kirjastot', 'library'],
      ['kirjastossa', 'library'],
      ['putki', 'water'],
      ['kylä', 'water'],
      ['keittiö', 'kitchen'],
      ['vihannes', 'kitchen'],
      ['silta', 'cycling'],
      ['sopimus', 'cloud'],
      ['paperi', 'archive'],
      ['sairaanhoitaja', 'vaccine'],
      ['lapsi', 'music'],
      ['kirkko', 'music'],
    ],
    compound: [
      ['ruoka', 'kitchen'],
      ['vesi', 'water'],
      ['orkesteri', 'music'],
      ['palvelu', 'cloud'],
    ],
    bare: [
      ['keittiota', 'kitchen'],
      ['poytakirjat', 'archive'],
      ['pyoratie', 'cycling'],
    ],
    slip: [
      ['kirjatso', 'library'],
      ['influensaa', 'vaccine'],
    ],
    phrase: [
      ['"ilman ajanvarausta"', 'vaccine'],
      ['"oman sillan"', 'cycling'],
    ],
    unfinished: [
      ['kirjas', 'library'],
      ['pilvip', 'cloud'],
    ],
  },
}
