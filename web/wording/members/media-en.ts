import type { media as dutch } from './media-nl.ts';

export const media: typeof dutch = {
  media: {
    image: 'Image',
    altHint: 'What is to be seen? Whoever does not see the image reads or hears this. Needed once there is an image.',
    noAltYet: 'The image, without a description yet',
    imageHint:
      'JPEG, PNG, WebP or AVIF, 10 MB at most. We make it fit and erase what is kept inside, such as the place where it was taken.',
    otherImage: 'Choose another image',
    addImage: 'Add the image',
    replaceImage: 'Replace the image',
    removeImage: 'Take the image away',
    documents: 'Documents',
    documentHint:
      'PDF, Word, Excel, PowerPoint or OpenDocument, 10 MB at most. The file stays as it is: check that its properties hold no names that not everybody may see.',
    addDocument: 'Add the document',
    enoughDocuments: 'There are {count} documents. That is the most: take one away first.',
    count: '{count, plural, one {# document} other {# documents}}',
    imageNumber: 'image {number}',
    look: 'Look at the file',
    up: 'Up',
    down: 'Down',
    remove: 'Take away',
    gone: 'This file is gone. Add it again.',
    showPreview: 'Show how this looks',
    hidePreview: 'Hide how this looks',
    previewOf: 'How this looks: {field}',
    nothingToShow: 'There is nothing here yet.',
  },
};
