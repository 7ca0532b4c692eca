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
    joint_invited: 'Uitnodiging om een evenement mee te organiseren',
    joint_asked: 'Vraag om een evenement mee te organiseren',
    joint_answered: 'Antwoord op zo’n uitnodiging of vraag',
    joint_changed: 'Wijziging in wie een evenement organiseert',
    case_attached: 'Nieuw dossier bij een officieel bezoek',
    message_waiting: 'Berichten die wachten',
    other: 'Andere mail',
  },
};
