import type { LanguageFindings } from './language-findings.ts'

export const german: LanguageFindings = {
  language: 'de',
  sections: {
    notices: [
      'Kurz gemeldet',
      'Ein Orchester hat eine neue Leitung. Das Wasser ist warm unter jeder Wolke. Dienste sind frei, und eine Genehmigung fehlt dem Bau. Die Jugend sucht ein Rad für den Weg.',
    ],
    library: [
      'Bücherei öffnet länger',
      'Ab Januar holen die Leser ihre Bücher bis acht Uhr ab. Die Öffnungszeiten am Sonntag ändern sich nicht.',
    ],
    water: [
      'Bruch einer Wasserleitung',
      'Das Trinkwasser der nördlichen Dörfer ist abzukochen, bis die Rohre geflickt sind. Täglich werden Proben genommen.',
    ],
    kitchen: [
      'Schulessen wird vor Ort gekocht',
      'Drei Küchen werden umgebaut. Die Köche kaufen Gemüse bei Bauern der Umgebung, und weniger wird weggeworfen.',
    ],
    cycling: [
      'Neuer Radweg am Fluss',
      'Radfahrer bekommen eine eigene Brücke. Die Straßenarbeiten beginnen im Mai, Autos werden im Sommer umgeleitet.',
    ],
    cloud: [
      'Wolkendienste ausgeschrieben',
      'Die Behörde kauft Speicherplatz bei drei Anbietern. Juristen prüfen die Verträge, bevor sie unterschrieben werden.',
    ],
    archive: [
      'Alte Protokolle lassen sich durchsuchen',
      'Die Archivarin hat Papiere des neunzehnten Jahrhunderts eingescannt. Die Sitzungen des Rates stehen im Netz.',
    ],
    vaccine: [
      'Spritzen gegen die Grippe',
      'Das Gesundheitsamt impft Ältere ohne Termin. Krankenschwestern kommen auch in die Pflegeheime.',
    ],
    election: [
      'Wahlhelfer gesucht',
      'Zweihundert Personen sollen Stimmen entgegennehmen. Die Schulung wird bezahlt und findet abends statt.',
    ],
    snow: [
      'So wird der Schnee geräumt',
      'Die Schneepflüge beginnen mit Gehwegen und Bushaltestellen. Gestreut wird, wenn die Gassen glatt sind.',
    ],
    music: [
      'Die Musikschule wird fünfzig',
      'Das Jugendorchester spielt in der Kirche. Kinder singen, und ehemalige Schüler sind zum Fest eingeladen.',
    ],
    permits: [
      'Baugenehmigungen im Netz',
      'Wer eine Terrasse bauen will, schickt die Zeichnungen digital. Die Antwort kommt binnen zehn Wochen.',
    ],
    solar: [
      'Solarzellen auf dem Hallenbad',
      'Der Strom reicht für die Pumpen. Der Energieberater zeigt die Anlage den Besitzern von Häusern.',
    ],
  },
  questions: {
    inflected: [
      ['prüft Vertrag', 'cloud'],
      ['Buch', 'library'],
      ['Dorf', 'water'],
      ['Rohr', 'water'],
      ['Probe', 'water'],
      ['Küche', 'kitchen'],
      ['Koch', 'kitchen'],
      ['Brücken', 'cycling'],
      ['Behörden', 'cloud'],
      ['Anbieter', 'cloud'],
      ['Vertrag', 'cloud'],
      ['Protokoll', 'archive'],
      ['Sitzung', 'archive'],
      ['impfen', 'vaccine'],
      ['Krankenschwester', 'vaccine'],
      ['Stimme', 'election'],
      ['Kind', 'music'],
      ['Zeichnung', 'permits'],
      ['Haus', 'solar'],
    ],
    compound: [
      ['Leitung', 'water'],
      ['Wasser', 'water'],
      ['Orchester', 'music'],
      ['Dienste', 'cloud'],
      ['Rad Weg', 'cycling'],
      ['Genehmigung', 'permits'],
    ],
    bare: [
      ['Bucherei', 'library'],
      ['Buecherei', 'library'],
      ['Gemuse', 'kitchen'],
      ['Gemuese', 'kitchen'],
      ['Strassenarbeiten', 'cycling'],
    ],
    slip: [
      ['Protokole', 'archive'],
      ['Musikschuhle', 'music'],
      ['Hallenabd', 'solar'],
      ['Wahlhefler', 'election'],
    ],
    phrase: [
      ['"ohne Termin"', 'vaccine'],
      ['"binnen zehn Wochen"', 'permits'],
      ['"ehemalige Schüler"', 'music'],
    ],
    unfinished: [
      ['Büch', 'library'],
      ['Wolkend', 'cloud'],
      ['Schneepf', 'snow'],
    ],
  },
}
