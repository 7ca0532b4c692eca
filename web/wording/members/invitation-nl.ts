/** What somebody who is invited to a team reads. */
export const invitation = {
  invitation: {
    title: 'Uitnodiging voor het team van {team}',
    text: '{inviter} nodigt u uit in het team van {team}, als {role}.',
    textAnonymous: 'U bent uitgenodigd in het team van {team}, als {role}.',
    sentTo: 'De uitnodiging is voor {email} en geldt tot {date}.',
    newAccount: 'U hebt hier nog geen account. Door te aanvaarden maakt u er een, met dat mailadres.',
    name: 'Uw naam',
    nameHint: 'Zoals collega’s en kantoren u kennen',
    accept: 'Aanvaard de uitnodiging',
    ignore: 'Wilt u niet meedoen? Dan hoeft u niets te doen: zonder uw antwoord verandert er niets.',
    otherPerson: 'Deze uitnodiging is voor {email}, maar u bent aangemeld als {me}. Meld u af om ze te aanvaarden.',
    signOut: 'Meld u af en kom hier terug',
    goneTitle: 'Deze uitnodiging werkt niet meer',
    goneText:
      'Ze is al gebruikt, ingetrokken of verlopen, of er is een nieuwere. Vraag een nieuwe aan wie u uitnodigde. Kijk eerst of er intussen geen nieuwe mail kwam.',
    goneMember: 'Hebt u ze zelf al aanvaard?',
    goneSignIn: 'Meld u dan aan',
    goneAccount: 'Ga dan naar uw account',
  },
};
