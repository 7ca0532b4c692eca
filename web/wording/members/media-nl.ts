/** The image, the documents and the longer texts of an event that is being written. */
export const media = {
  media: {
    image: 'Beeld',
    altHint:
      'Wat is er te zien? Wie het beeld niet ziet, krijgt dit te lezen of te horen. Nodig zodra er een beeld is.',
    noAltYet: 'Het beeld, nog zonder beschrijving',
    imageHint:
      'JPEG, PNG, WebP of AVIF, hoogstens 10 MB. Wij maken het passend en wissen wat erin bewaard is, zoals de plaats waar het genomen werd.',
    otherImage: 'Kies een ander beeld',
    addImage: 'Voeg het beeld toe',
    replaceImage: 'Vervang het beeld',
    removeImage: 'Haal het beeld weg',
    documents: 'Documenten',
    documentHint:
      'PDF, Word, Excel, PowerPoint of OpenDocument, hoogstens 10 MB. Het bestand blijft zoals het is: kijk na of er in zijn eigenschappen geen namen staan die niet iedereen mag zien.',
    addDocument: 'Voeg het document toe',
    enoughDocuments: 'Er staan {count} documenten. Meer kan niet: haal er eerst een weg.',
    count: '{count, plural, one {# document} other {# documenten}}',
    imageNumber: 'beeld {number}',
    look: 'Bekijk het bestand',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal weg',
    gone: 'Dit bestand is er niet meer. Voeg het opnieuw toe.',
    showPreview: 'Toon hoe dit eruitziet',
    hidePreview: 'Verberg hoe dit eruitziet',
    previewOf: 'Zo ziet dit eruit: {field}',
    nothingToShow: 'Hier staat nog niets.',
  },
};
