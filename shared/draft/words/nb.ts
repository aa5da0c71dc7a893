import type { DraftWords } from './words.ts'

export const nb: DraftWords = {
  roles: {
    lead: { title: 'Hendelsesleder', does: 'Leder håndteringen, tar beslutningene og følger med på klokka.' },
    technical: { title: 'Teknisk ansvarlig', does: 'Utfører de tekniske trinnene, eller får dem utført.' },
    communications: {
      title: 'Kommunikasjonsansvarlig',
      does: 'Holder brukere, kunder og ledelse orientert.',
    },
  },
  channels: { phone: 'Telefon', chat: 'Chat', email: 'E-post', monitoring: 'Overvåking' },
  summary: 'En øvelse som bygger på «{document}»: {procedure}.',
  briefing: `## Situasjonen

Det er en vanlig arbeidsdag. Om få minutter skjer det noe med **{service}**. Dere har planen «{document}», rollene deres
og hverandre.

- {Service} skal være i drift igjen i løpet av **{rto}**, og dere skal ha kontrollert at det virker.
- Etter **{mtd}** ute av drift er skaden skjedd.
{loss}
## Slik spiller vi

- Ingenting av det dere gjør her, forlater rommet. Innled enhver ekte samtale dere kunne fristes til å ta, med «ØVELSE».
- Bruk planen slik dere ville gjort på jobb, og si høyt hvilket trinn dere følger.
- Arbeid tar tid i scenarioet. En beslutning er: hva, hvem gjør det, hvorfor, og hvor sikre dere er.
- Spør øvingslederen om det dere ellers ville slått opp.`,
  briefingLoss: 'Data fra høyst **{rpo}** kan gå tapt.',
  objectives: {
    command: 'Oppdage hendelsen og ta ledelsen',
    recover: 'Gjenopprette i planens rekkefølge, innen fastsatt tid',
    inform: 'Holde de berørte orientert',
    prove: 'Kontrollere at det virker, før det meldes',
  },
  endings: {
    recovered: {
      title: 'I drift igjen, og kontrollert',
      says: 'Tjenesten er i drift igjen innen fastsatt tid, noen har sett at den virker, og de berørte har fått beskjed.',
    },
    late: {
      title: 'I drift igjen, men for sent',
      says: 'Tjenesten er i drift igjen og kontrollert, men senere enn lovet. Det må forklares.',
    },
    unproven: {
      title: 'Avblåst uten kontroll',
      says: 'Hendelsen er avblåst, men ingen har kontrollert noe. Om tjenesten og dataene er i orden, vil tiden vise.',
    },
    lost: {
      title: 'Ikke i drift i tide',
      says: 'Den lengste akseptable nedetiden er overskredet, og tjenesten er fortsatt nede. Skaden lar seg ikke lenger rette opp.',
    },
  },
  states: {
    outage: 'Avbruddet',
    failing: 'Noe er galt, og ingen leder ennå',
    waiting: 'Det ventes på at det går over',
    working: 'Prosedyren utføres',
    restored: 'Det ser ut til å virke igjen',
    verifying: 'Det kontrolleres',
    claimed: 'Avblåst uten kontroll',
    proven: 'Bekreftet i drift',
    late: 'Bekreftet i drift, men for sent',
    closed: 'Avsluttet',
    limit: 'Lengste akseptable nedetid',
    running: 'Klokka går',
    over: 'Grensen er passert',
  },
  injects: {
    alarm: {
      title: 'De første tegnene',
      from: 'Overvåking',
      says: 'Dette har kommet inn de siste minuttene:\n\n{signs}',
      expect: 'Noen tar det på alvor, finner riktig prosedyre og sørger for at noen tar ledelsen.',
    },
    calls: {
      title: 'De første spørsmålene',
      from: 'En bruker',
      says: 'Hei, jeg ringer om {service}: det virker ikke hos meg. Gjelder det bare meg, eller kjenner dere til det?',
      expect: 'Henvendelsen noteres og sendes videre; ingenting loves.',
    },
    callOut: {
      title: 'Teamet kalles inn',
      from: 'Vakthavende',
      says: 'Vi behandler dette som en hendelse. Prosedyre: **{procedure}** (linje {line} i planen). Bekreft at du er tilgjengelig.',
      expect: 'Alle bekrefter at de er på plass, og sier hva de gjør først.',
    },
    management: {
      title: 'Ledelsen vil ha svar',
      from: 'Daglig leder',
      says: 'Jeg får spørsmål om når {service} er i drift igjen. Hva kan jeg si, og hvor sikre er dere?',
      expect: 'Et ærlig svar med anslag og tidspunkt for neste oppdatering, uten løfter.',
    },
    green: {
      title: 'Det ser bra ut igjen',
      from: 'Overvåking',
      says: 'Alarmene for {service} er borte.',
      expect: 'Noen spør hva dette beviser, og hvem som kontrollerer med en ekte bruker.',
    },
    complaint: {
      title: 'Hvorfor sa ingen fra?',
      from: 'En viktig kunde',
      says: 'Vi fikk høre av våre egne folk at {service} er nede. Når hadde dere tenkt å si fra?',
      expect: 'En unnskyldning, fakta, og en fast rytme fra nå av.',
    },
  },
  decisions: {
    classify: {
      title: 'Klassifisering',
      question: 'Hvor alvorlig er dette etter deres egen klassifisering, og hva følger av det?',
      right: 'Tjenesten er borte for alle som er avhengige av den; det er nettopp dette planen er til for.',
      lower: 'På dette nivået aktiveres ikke planen, og tiden går helt til nivået heves.',
    },
    activate: {
      title: 'Aktivere planen?',
      question: 'Aktiverer dere prosedyren «{procedure}» nå?',
      whole: 'Aktiverer dere planen «{document}» nå?',
      go: {
        label: 'Aktiver nå',
        because: 'Tegnene passer til prosedyren, og det koster lite å avblåse senere.',
      },
      wait: {
        label: 'Vent og se',
        because: 'Det kan gå over av seg selv; gjør det ikke det, er tiden tapt.',
      },
    },
    again: {
      title: 'Fortsatt vente?',
      question: 'Det har ikke gått over av seg selv. Hva nå?',
      go: { label: 'Aktiver prosedyren', because: 'Sent, men tiden som er igjen, kan ennå brukes.' },
      stay: { label: 'Fortsett å vente', because: 'Ingenting tyder på at det går over.' },
    },
    inform: {
      title: 'Hvem varsles, og når?',
      question: 'Hvem utenfor teamet får vite noe nå, av hvem, og hva får de vite?',
      now: {
        label: 'Informer de berørte nå om det som er kjent',
        because: 'De kan innrette seg, og de hører det først fra dere.',
      },
      later: { label: 'Vent til mer er kjent', because: 'Da finner de det ut selv.' },
    },
    route: {
      title: 'Hvilken vei?',
      question: 'Prosedyren har flere veier. Hvilken velger dere, og på hvilket grunnlag?',
      right: 'Den fører til målet med det som er kjent nå.',
      other: 'Den kan virke, men passer dårligere her.',
    },
    point: {
      title: 'Gjenopprette fra hva?',
      question: 'Hvilken sikkerhetskopi gjenoppretter dere fra, og hva mangler etterpå?',
      right: 'Av sikkerhetskopiene som er nevnt, taper denne minst.',
      other: 'Den virker, men mer går tapt.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Trengs dette trinnet?',
      question: 'Prosedyren overlater det til dere: «{step}». Gjør dere det?',
      go: { label: 'Gjør det', because: 'Det tar tid, og det gir sikkerhet.' },
      skip: {
        label: 'Hopp over',
        because: 'Det sparer tid, og etterlater en risiko som noen må ta ansvar for.',
      },
    },
    allClear: {
      title: 'Kan det avblåses?',
      question: 'Det ser ut til å virke igjen. Er det nok til å avblåse?',
      prove: { label: 'Kontroller først, avblås så', because: 'Grønt på en skjerm er ennå ikke et bevis.' },
      claim: { label: 'Avblås nå', because: 'Alle venter på det, og ingen har kontrollert.' },
    },
  },
  service: { title: 'Tjenesten', inline: 'tjenesten' },
  sign: '{Service} svarer ikke eller gir feilmeldinger.',
  verify: 'Kontroller med en ekte bruker at {service} virker',
  facts: { severity: 'Fastsatt alvorlighetsgrad', informed: 'De berørte er varslet' },
  copy: 'Siste sikkerhetskopi',
  olderCopy: 'Sikkerhetskopien før den',
  restoreOlder: 'Gjenopprett fra sikkerhetskopien før den siste',
  expected: { declared: 'Hendelse erklært', restored: 'Tjenesten gjenopprettet', verified: 'Kontrollert' },
  notice: 'Varsling: {to}',
  noticeWithin: 'Varsling: {to}, innen {limit}',
  months: { one: '1 måned', several: '{count} måneder' },
  update: 'Statusoppdateringer: {to}',
  gates: {
    'bad-backup': {
      title: 'Sikkerhetskopien er skadet',
      says: 'Gjenopprettingen har stoppet: sikkerhetskopien lar seg ikke lese til slutt, og det som er lest, stemmer ikke.',
      expect: 'Noen beslutter med blikket på klokka, og sier hvilke data som kommer til å mangle.',
      question: 'Sikkerhetskopien dere regnet med, er skadet. Hva nå?',
      good: {
        label: 'Ta en eldre sikkerhetskopi',
        because: 'Det koster data, men man vet at den virker.',
        task: 'Finn og prøv en eldre sikkerhetskopi',
      },
      bad: {
        label: 'Forsøk å redde denne sikkerhetskopien',
        because: 'Ingen vet hvor lang tid det tar, eller om det hjelper.',
        task: 'Forsøk å redde den skadede sikkerhetskopien',
      },
    },
    'key-person-away': {
      title: 'Den som kan det, er borte',
      says: '{role}: den som vanligvis gjør dette, sitter på et fly og kan ikke nås før i kveld.',
      expect: 'Stedfortrederen trer inn med det planen sier; noen noterer hva bare én visste.',
      question: 'Hvem overtar for {role}?',
      good: {
        label: 'Stedfortrederen overtar, med planen i hånd',
        because: 'Langsommere enn vanlig, men det begynner nå.',
        task: 'Overfør arbeidet til stedfortrederen',
      },
      bad: {
        label: 'Fortsett å prøve å få tak i vedkommende',
        because: 'Imens skjer det ingenting.',
        task: 'Prøv å få tak i den som er borte',
      },
    },
    'second-provider-down': {
      title: 'Reserven er også nede',
      says: 'Det planen vil gå over til, svarer heller ikke. Neste trinn, «{step}», kan ikke utføres foreløpig.',
      expect: 'Noen spør hva de to har felles, og leter etter en vei som ikke er avhengig av det.',
      question: 'Utveien er stengt. Hva nå?',
      good: {
        label: 'Skaff kapasitet et annet sted, og gå videre imens',
        because: 'Det koster penger, men avhenger ikke av at andre kommer i gang igjen.',
        task: 'Skaff kapasitet et annet sted',
      },
      bad: {
        label: 'Vent til den svarer igjen',
        because: 'Ingen har lovet noe tidspunkt.',
        task: 'Vent på reserven',
      },
    },
  },
  channelDown: {
    title: 'Chatten er død',
    from: 'En kollega, på telefon',
    says: 'Får du fortsatt meldinger i chatten? Jeg har ikke sett noe på flere minutter, og mine kommer ikke fram.',
    expect: 'Alle går over til en kanal som er avtalt på forhånd, og noen forsikrer seg om at alle er med.',
    region: 'Teamets chat',
    carrier: 'Chattetjenesten',
    working: 'Chatten virker',
    dead: 'Chatten er død',
    back: 'Chatten virker igjen',
  },
  guide: {
    audience: 'De som ville hatt rollene i denne planen om det skjedde i virkeligheten, og én som noterer.',
    preparation: [
      'Gå gjennom alt som er merket «guessed» i scenario.yaml: tider, mål og fakta fastsetter dere selv.',
      'Skriv ut planen, eller forsikre dere om at alle kan åpne den når nettet er nede.',
      'Si fra til dem som kan komme til å se ekte alarmer eller meldinger, at dette er en øvelse.',
    ],
    opening:
      'Fra nå av har alt jeg sier, skjedd. Si høyt hva dere gjør, hvem som gjør det, og hvilket trinn i planen dere følger.',
    watchFor: [
      'Hvem tar ledelsen, og hvor lang tid tar det?',
      'Hvilket trinn ble hoppet over, gjort i feil rekkefølge eller ikke forstått?',
      'På hvilket grunnlag sies det at det virker igjen?',
    ],
  },
  hotwash: [
    'Hva ventet vi skulle skje, og hva skjedde?',
    'Hvor ble tiden av, og hvem ventet på hvem?',
    'Hvilket trinn i planen passet ikke, manglet eller ble ikke funnet?',
    'På hvilket grunnlag sa vi at det var over?',
    'Hva endrer vi i planen i morgen, og hvem gjør det?',
  ],
  exercises: [
    'Aktivering av planen',
    'Gjenoppretting i riktig rekkefølge',
    'Kontroll før hendelsen avblåses',
  ],
}
