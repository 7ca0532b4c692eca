/** Mails about events, in English. */

/** What was decided of a submitted event. */
export function eventSubmitted(title: string) {
  return {
    published: {
      subject: `${title} is published`,
      lead: `${title} has been reviewed and published. The event is now in the list, and in the calendars of those who may see it.`,
      action: 'See the event',
    },
    changes_requested: {
      subject: `Please change ${title}`,
      lead: `${title} has been reviewed. Something still has to change before it can be published.`,
      action: 'Change the event and send it in again',
    },
    refused: {
      subject: `${title} will not be published`,
      lead: `${title} has been reviewed and will not be published.`,
      action: 'See the decision',
    },
  };
}

/** What was decided of an event that is published for fewer and asked to be shown to everybody. */
export function eventShared(title: string) {
  const stays = 'Those who see it now will go on seeing it.';
  return {
    published: {
      subject: `${title} is now public`,
      lead: `${title} has been reviewed. Everybody can now see the event, in the list and in the calendars.`,
      action: 'See the event',
    },
    changes_requested: {
      subject: `Please change ${title}`,
      lead: `${title} has been reviewed. Something still has to change before everybody can see it. ${stays}`,
      action: 'Change the event and ask again',
    },
    refused: {
      subject: `${title} will not be public`,
      lead: `${title} has been reviewed and will not be shown to everybody. ${stays}`,
      action: 'See the decision',
    },
  };
}
