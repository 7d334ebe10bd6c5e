import type { LanguageFindings } from './language-findings.ts'

export const swedish: LanguageFindings = {
  language: 'sv',
  sections: {
    notices: [
      'Kort nytt',
      'Orkestern har fått en ny ledning. Allt vatten är varmt under varje moln. En tjänst är ledig i en skola för musik. En ungdom sökes till arbete vid en väg, gärna med cykel.',
    ],
    library: [
      'Biblioteket håller öppet längre',
      'Från januari kan låntagarna hämta böcker till klockan åtta. Öppettiderna på söndagar ändras inte.',
    ],
    water: [
      'Läcka på en vattenledning',
      'Dricksvattnet i norra byarna måste kokas tills rören har lagats. Prover tas varje dag.',
    ],
    kitchen: [
      'Skolmaten lagas på plats',
      'Tre kök byggs om. Kockarna köper grönsaker av bönder i trakten, och matsvinnet har halverats.',
    ],
    cycling: [
      'Ny cykelväg längs ån',
      'Cyklister får en egen bro. Vägarbetet börjar i maj och bilarna leds om under sommaren.',
    ],
    cloud: [
      'Molntjänster upphandlas',
      'Myndigheten köper lagring av tre leverantörer. Avtalen granskas av jurister innan de skrivs under.',
    ],
    archive: [
      'Gamla protokoll blir sökbara',
      'Arkivarien har skannat handlingar från artonhundratalet. Sockenstämmans protokoll går att läsa på nätet.',
    ],
    vaccine: [
      'Sprutor mot influensa',
      'Vårdcentralen vaccinerar äldre utan tidsbokning. Sjuksköterskorna kommer också till äldreboendet.',
    ],
    election: [
      'Röstmottagare sökes',
      'Valnämnden behöver tvåhundra personer som tar emot röster. Utbildningen är betald och hålls på kvällar.',
    ],
    snow: [
      'Så röjs snön i vinter',
      'Plogbilarna börjar med gångvägar och busshållplatser. Sandning sker när det är halt.',
    ],
    music: [
      'Musikskolan fyller femtio',
      'Ungdomsorkestern spelar i kyrkan. Barnen sjunger, och före detta elever är bjudna på jubileet.',
    ],
    permits: [
      'Bygglov söks med e-tjänst',
      'Den som vill bygga en altan skickar ritningarna digitalt. Handläggarna svarar inom tio veckor.',
    ],
    solar: [
      'Solceller på simhallens tak',
      'Elen räcker till pumparna. Kommunens energirådgivare visar anläggningen för villaägare.',
    ],
  },
  questions: {
    inflected: [
      ['bibliotek', 'library'],
      ['låntagare', 'library'],
      ['bok', 'library'],
      ['rör', 'water'],
      ['grönsak', 'kitchen'],
      ['bonde', 'kitchen'],
      ['bro cyklisterna', 'cycling'],
      ['leverantör', 'cloud'],
      ['myndigheter köpa', 'cloud'],
      ['protokollen', 'archive'],
      ['sjuksköterska', 'vaccine'],
      ['vaccinerade', 'vaccine'],
      ['röst', 'election'],
      ['barn', 'music'],
      ['ritning', 'permits'],
      ['pump', 'solar'],
      ['skriva under avtal', 'cloud'],
    ],
    compound: [
      ['ledning', 'water'],
      ['vatten', 'water'],
      ['lagring molntjänst', 'cloud'],
      ['tjänst', 'cloud'],
      ['orkester', 'music'],
      ['skolor', 'music'],
      ['cykel väg', 'cycling'],
      ['busshållplats', 'snow'],
      ['arbete bilen', 'cycling'],
    ],
    bare: [
      ['oppettider', 'library'],
      ['gronsaker', 'kitchen'],
      ['cykelvag langs an', 'cycling'],
      ['snon rojs', 'snow'],
      ['ungdomsorkestern', 'music'],
      ['aldreboende', 'vaccine'],
    ],
    slip: [
      ['bibilioteket', 'library'],
      ['influenza', 'vaccine'],
      ['plogbialrna', 'snow'],
      ['protokol', 'archive'],
      ['leverantörrer', 'cloud'],
    ],
    phrase: [
      ['"tas varje dag"', 'water'],
      ['"utan tidsbokning"', 'vaccine'],
      ['"före detta elever"', 'music'],
      ['"inom tio veckor"', 'permits'],
    ],
    unfinished: [
      ['biblio', 'library'],
      ['molntj', 'cloud'],
      ['solc', 'solar'],
      ['valnä', 'election'],
    ],
  },
}
