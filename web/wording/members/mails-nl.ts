/** The kinds of mail that are sent, as people call them. */
export const mails = {
  mailKinds: {
    sign_in_code: 'Code om aan te melden',
    invitation: 'Uitnodiging voor een team',
    membership_changed: 'Wijziging van een rol in een team',
    organisation_decided: 'Beslissing over een organisatie',
    claim_decided: 'Beslissing over een aanvraag',
    event_decided: 'Beslissing over een evenement',
    event_changed: 'Wijziging van een evenement',
    account_closing: 'Aankondiging dat een account gewist wordt',
    account_erased: 'Bevestiging dat een account gewist is',
    new_sign_in_method: 'Nieuwe manier om aan te melden',
    password_changed: 'Gewijzigd wachtwoord',
    key_created: 'Nieuwe sleutel van een organisatie',
    introduction_offered: 'Voorstel om kennis te maken',
    introduced: 'Kennismaking met een andere organisatie',
    message_waiting: 'Berichten die wachten',
    other: 'Andere mail',
  },
};
