import type { DraftWords } from './words.ts'

export const nl: DraftWords = {
  roles: {
    lead: {
      title: 'Incidentmanager',
      does: 'Leidt de aanpak, neemt de besluiten en houdt de klok in het oog.',
    },
    technical: {
      title: 'Technisch coördinator',
      does: 'Voert de technische stappen uit, of laat ze uitvoeren.',
    },
    communications: {
      title: 'Communicatieadviseur',
      does: 'Houdt gebruikers, klanten en directie op de hoogte.',
    },
  },
  channels: { phone: 'Telefoon', chat: 'Chat', email: 'E-mail', monitoring: 'Monitoring' },
  summary: 'Een oefening op basis van ‘{document}’: {procedure}.',
  briefing: `## De situatie

Het is een gewone werkdag. Over een paar minuten gebeurt er iets met **{service}**. Jullie hebben het plan ‘{document}’,
jullie rollen en elkaar.

- Het doel: {service} binnen **{rto}** weer in bedrijf, en aantoonbaar werkend.
- Na **{mtd}** uitval is de schade geleden.
{loss}
## Zo spelen we

- Niets van wat jullie hier doen verlaat de ruimte. Begin elk echt telefoontje dat je toch zou willen plegen met ‘OEFENING’.
- Gebruik het plan zoals op het werk, en zeg hardop welke stap je volgt.
- Werk kost tijd in het scenario. Een besluit is: wat, wie doet het, waarom, en hoe zeker je bent.
- Vraag de oefenleider naar wat je anders zou opzoeken.`,
  briefingLoss: 'Er mag hoogstens **{rpo}** aan gegevens verloren gaan.',
  objectives: {
    command: 'Het incident herkennen en de leiding nemen',
    recover: 'Herstellen in de volgorde van het plan, binnen de hersteltijd',
    inform: 'Betrokkenen op de hoogte houden',
    prove: 'Aantonen dat het werkt voordat het wordt gemeld',
  },
  endings: {
    recovered: {
      title: 'Terug, en aangetoond',
      says: 'De dienst werkt binnen de afgesproken hersteltijd weer, iemand heeft dat zelf gezien, en de betrokkenen weten het.',
    },
    late: {
      title: 'Terug, maar te laat',
      says: 'De dienst is terug en werkt aantoonbaar, maar later dan beloofd. Dat vraagt om uitleg.',
    },
    unproven: {
      title: 'Afgemeld zonder controle',
      says: 'Het incident is afgemeld, maar niemand heeft iets gecontroleerd. Of de dienst en de gegevens in orde zijn, moet nog blijken.',
    },
    lost: {
      title: 'Niet op tijd terug',
      says: 'De maximaal aanvaardbare uitval is overschreden en de dienst ligt er nog steeds uit. De schade is niet meer te herstellen.',
    },
  },
  states: {
    outage: 'De storing',
    failing: 'Er is iets mis en niemand heeft nog de leiding',
    waiting: 'Er wordt gewacht tot het overgaat',
    working: 'De procedure wordt uitgevoerd',
    restored: 'Het lijkt weer te werken',
    verifying: 'Het wordt gecontroleerd',
    claimed: 'Afgemeld zonder controle',
    proven: 'Werkt aantoonbaar',
    late: 'Werkt aantoonbaar, maar te laat',
    closed: 'Afgerond',
    limit: 'Maximaal aanvaardbare uitval',
    running: 'De klok loopt',
    over: 'De grens is overschreden',
  },
  injects: {
    alarm: {
      title: 'De eerste signalen',
      from: 'Monitoring',
      says: 'Dit komt sinds een paar minuten binnen:\n\n{signs}',
      expect: 'Iemand neemt het serieus, zoekt de juiste procedure en zorgt dat iemand de leiding neemt.',
    },
    calls: {
      title: 'De eerste vragen',
      from: 'Een gebruiker',
      says: 'Hallo, ik bel over {service}: het werkt bij mij niet. Ligt het aan mij, of weten jullie ervan?',
      expect: 'De melding wordt genoteerd en doorgegeven; er wordt niets beloofd.',
    },
    callOut: {
      title: 'Het team wordt opgeroepen',
      from: 'De dienstdoende medewerker',
      says: 'We behandelen dit als een incident. Procedure: **{procedure}** (regel {line} van het plan). Bevestig dat je beschikbaar bent.',
      expect: 'Iedereen meldt zich en zegt wat er als eerste wordt gedaan.',
    },
    management: {
      title: 'De directie wil het weten',
      from: 'Directeur',
      says: 'Ik krijg vragen over {service}. Wanneer werkt alles weer, wat mag ik daarover zeggen, en hoe zeker zijn jullie?',
      expect:
        'Een eerlijk antwoord met een schatting en het tijdstip van het volgende bericht, zonder belofte.',
    },
    green: {
      title: 'Het ziet er weer goed uit',
      from: 'Monitoring',
      says: 'Er zijn geen meldingen meer over {service}. Alles lijkt weer te werken.',
      expect: 'Iemand vraagt wat dit bewijst, en wie het met een echte gebruiker controleert.',
    },
    complaint: {
      title: 'Waarom heeft niemand iets gezegd?',
      from: 'Een belangrijke klant',
      says: 'Wij hoorden van onze eigen mensen dat er bij jullie een storing is ({service}). Wanneer waren jullie van plan het te melden?',
      expect: 'Excuses, de feiten, en vanaf nu een vast ritme.',
    },
  },
  decisions: {
    classify: {
      title: 'Classificatie',
      question: 'Hoe ernstig is dit volgens jullie eigen indeling, en wat volgt daaruit?',
      right: 'De dienst is weg voor iedereen die ervan afhangt; juist daarvoor is het plan er.',
      lower:
        'Op dit niveau wordt het plan niet geactiveerd, en er gaat tijd verloren totdat er wordt opgeschaald.',
    },
    activate: {
      title: 'Het plan activeren?',
      question: 'Activeren jullie nu de procedure ‘{procedure}’?',
      whole: 'Activeren jullie nu het plan ‘{document}’?',
      go: {
        label: 'Nu activeren',
        because: 'De signalen passen bij de procedure, en later afschalen kost weinig.',
      },
      wait: {
        label: 'Afwachten',
        because: 'Misschien gaat het vanzelf over; zo niet, dan is deze tijd verloren.',
      },
    },
    again: {
      title: 'Nog steeds wachten?',
      question: 'Het is niet vanzelf overgegaan. Wat nu?',
      go: {
        label: 'De procedure activeren',
        because: 'Laat, maar de tijd die rest kan nog worden gebruikt.',
      },
      stay: { label: 'Blijven wachten', because: 'Niets wijst erop dat het overgaat.' },
    },
    inform: {
      title: 'Wie wordt ingelicht, en wanneer?',
      question: 'Wie buiten het team krijgt nu bericht, van wie, en wat horen zij?',
      now: {
        label: 'De betrokkenen nu vertellen wat bekend is',
        because: 'Zij kunnen zich erop instellen, en ze horen het van jullie zelf.',
      },
      later: { label: 'Wachten tot er meer bekend is', because: 'Dan komen zij er zelf achter.' },
    },
    route: {
      title: 'Welke weg?',
      question: 'De procedure kent verschillende wegen. Welke kiezen jullie, en op grond waarvan?',
      right: 'Deze leidt met wat nu bekend is naar het doel.',
      other: 'Het kan werken, maar past hier minder goed.',
    },
    point: {
      title: 'Waaruit herstellen?',
      question: 'Uit welke back-up herstellen jullie, en wat ontbreekt er daarna?',
      right: 'Van de genoemde back-ups verliest deze het minst.',
      other: 'Het werkt, maar er gaat meer verloren.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Is deze stap nodig?',
      question: 'De procedure laat het aan jullie over: ‘{step}’. Doen jullie het?',
      go: { label: 'Wel doen', because: 'Het kost tijd, en het geeft zekerheid.' },
      skip: {
        label: 'Overslaan',
        because: 'Het bespaart tijd en laat een risico achter dat iemand moet dragen.',
      },
    },
    allClear: {
      title: 'Afmelden?',
      question: 'Het lijkt weer te werken. Is dat genoeg om het incident af te melden?',
      prove: { label: 'Eerst controleren, dan afmelden', because: 'Groen op een scherm is nog geen bewijs.' },
      claim: {
        label: 'Nu afmelden',
        because: 'Iedereen wacht erop, en niemand heeft het gecontroleerd.',
      },
    },
  },
  service: { title: 'De dienst', inline: 'de dienst' },
  sign: '{Service}: geen reactie, of foutmeldingen.',
  verify: 'Met een echte gebruiker controleren of alles werkt: {service}',
  facts: { severity: 'Vastgestelde ernst', informed: 'De betrokkenen zijn ingelicht' },
  copy: 'Laatste back-up',
  olderCopy: 'De back-up daarvoor',
  restoreOlder: 'Herstellen uit de back-up daarvoor',
  expected: { declared: 'Incident vastgesteld', restored: 'Dienst hersteld', verified: 'Gecontroleerd' },
  notice: 'Melding: {to}',
  noticeWithin: 'Melding: {to}, binnen {limit}',
  months: { one: '1 maand', several: '{count} maanden' },
  update: 'Statusupdates: {to}',
  gates: {
    'bad-backup': {
      title: 'De back-up is onbruikbaar',
      says: 'Het terugzetten is gestopt: de back-up is niet tot het einde te lezen, en wat gelezen is, klopt niet.',
      expect: 'Iemand besluit met het oog op de klok, en zegt welke gegevens zullen ontbreken.',
      question: 'De back-up waarop jullie rekenden, is onbruikbaar. Wat nu?',
      good: {
        label: 'Een oudere back-up nemen',
        because: 'Het kost gegevens, maar daarvan is bekend dat hij werkt.',
        task: 'Een oudere back-up zoeken en uitproberen',
      },
      bad: {
        label: 'Deze back-up proberen te redden',
        because: 'Niemand weet hoelang dat duurt, of dat het helpt.',
        task: 'De onbruikbare back-up proberen te redden',
      },
    },
    'key-person-away': {
      title: 'Wie het kan, is er niet',
      says: '{role}: wie dit gewoonlijk doet, zit in een vliegtuig en is tot vanavond niet te bereiken.',
      expect: 'De vervanger springt in met wat het plan zegt; iemand noteert wat maar één persoon wist.',
      question: 'Wie neemt het over van {role}?',
      good: {
        label: 'De vervanger neemt het over, met het plan in de hand',
        because: 'Langzamer dan anders, maar het begint nu.',
        task: 'Het werk overdragen aan de vervanger',
      },
      bad: {
        label: 'Blijven proberen de persoon te bereiken',
        because: 'Intussen gebeurt er niets.',
        task: 'Proberen de afwezige te bereiken',
      },
    },
    'second-provider-down': {
      title: 'Het alternatief ligt er ook uit',
      says: 'Waar het plan naar uitwijkt, reageert ook niet. De volgende stap, ‘{step}’, kan voorlopig niet worden uitgevoerd.',
      expect: 'Iemand vraagt wat de twee gemeen hebben, en zoekt een weg die daar niet van afhangt.',
      question: 'De uitwijk is niet mogelijk. Wat nu?',
      good: {
        label: 'Elders capaciteit regelen en intussen doorgaan',
        because: 'Het kost geld, en het hangt niet af van het herstel van een ander.',
        task: 'Elders capaciteit regelen',
      },
      bad: {
        label: 'Wachten tot het weer reageert',
        because: 'Niemand heeft een tijd beloofd.',
        task: 'Op het alternatief wachten',
      },
    },
  },
  channelDown: {
    title: 'De chat ligt eruit',
    from: 'Een collega, per telefoon',
    says: 'Krijg jij nog berichten in de chat? Ik zie al minuten niets, en de mijne komen niet aan.',
    expect: 'Iedereen gaat over op een vooraf afgesproken kanaal, en iemand gaat na of iedereen er is.',
    region: 'De chat van het team',
    carrier: 'Chatdienst',
    working: 'De chat werkt',
    dead: 'De chat ligt eruit',
    back: 'De chat werkt weer',
  },
  guide: {
    audience: 'Wie de rollen van dit plan zou hebben als het echt gebeurde, en iemand die notuleert.',
    preparation: [
      'Loop alles na wat in scenario.yaml met ‘guessed’ is gemarkeerd: tijden, doelen en feiten bepaal je zelf.',
      'Print het draaiboek, of zorg dat iedereen het kan openen als het netwerk eruit ligt.',
      'Vertel wie echte meldingen of berichten te zien kan krijgen dat dit een oefening is.',
    ],
    opening:
      'Vanaf nu is alles wat ik zeg gebeurd. Zeg hardop wat je doet, wie het doet en welke stap van het plan je volgt.',
    watchFor: [
      'Wie neemt de leiding, en hoelang duurt dat?',
      'Welke stap werd overgeslagen, in de verkeerde volgorde gedaan of niet begrepen?',
      'Op grond waarvan wordt gezegd dat het weer werkt?',
    ],
  },
  hotwash: [
    'Wat verwachtten we dat er zou gebeuren, en wat gebeurde er?',
    'Waar is de tijd gebleven, en wie wachtte op wie?',
    'Welke stap van het plan paste niet, ontbrak of werd niet gevonden?',
    'Op grond waarvan zeiden we dat het voorbij was?',
    'Wat veranderen we morgen aan het plan, en wie doet dat?',
  ],
  exercises: [
    'Het plan activeren',
    'Herstellen in de juiste volgorde',
    'Aantonen dat het werkt voordat er wordt afgemeld',
  ],
}
