import type { DraftWords } from './words.ts'

export const da: DraftWords = {
  roles: {
    lead: {
      title: 'Hændelsesleder',
      does: 'Leder indsatsen, træffer beslutningerne og holder øje med uret.',
    },
    technical: { title: 'Teknisk ansvarlig', does: 'Udfører de tekniske trin, eller får dem udført.' },
    communications: {
      title: 'Kommunikationsansvarlig',
      does: 'Holder brugere, kunder og ledelse orienteret.',
    },
  },
  channels: { phone: 'Telefon', chat: 'Chat', email: 'E-mail', monitoring: 'Overvågning' },
  summary: 'En øvelse, der bygger på »{document}«: {procedure}.',
  briefing: `## Situationen

Det er en almindelig arbejdsdag. Om få minutter sker der noget med **{service}**. I har planen »{document}«, jeres
roller og hinanden.

- {Service} skal være i drift igen inden for **{rto}**, og I skal have kontrolleret, at det virker.
- Efter **{mtd}** ude af drift er skaden sket.
{loss}
## Sådan spiller vi

- Intet af det, I gør her, forlader rummet. Indled ethvert rigtigt opkald, I kunne fristes til at foretage, med »ØVELSE«.
- Brug planen, som I ville gøre på arbejdet, og sig højt, hvilket trin I følger.
- Arbejde tager tid i scenariet. En beslutning er: hvad, hvem gør det, hvorfor, og hvor sikre I er.
- Spørg øvelseslederen om det, I ellers ville have slået op.`,
  briefingLoss: 'Data fra højst **{rpo}** må gå tabt.',
  objectives: {
    command: 'Opdage hændelsen og tage ledelsen',
    recover: 'Genoprette i planens rækkefølge, inden for den fastsatte tid',
    inform: 'Holde de berørte orienteret',
    prove: 'Kontrollere, at det virker, før det meldes ud',
  },
  endings: {
    recovered: {
      title: 'I drift igen, og kontrolleret',
      says: 'Tjenesten er i drift igen inden for den fastsatte tid, nogen har set, at den virker, og de berørte har fået besked.',
    },
    late: {
      title: 'I drift igen, men for sent',
      says: 'Tjenesten er i drift igen og kontrolleret, men senere end lovet. Det skal forklares.',
    },
    unproven: {
      title: 'Afblæst uden kontrol',
      says: 'Hændelsen er afblæst, men ingen har kontrolleret noget. Om tjenesten og dens data er i orden, må tiden vise.',
    },
    lost: {
      title: 'Ikke i drift i tide',
      says: 'Den længste acceptable nedetid er overskredet, og tjenesten er stadig nede. Skaden kan ikke længere rettes op.',
    },
  },
  states: {
    outage: 'Nedbruddet',
    failing: 'Noget er galt, og ingen leder endnu',
    waiting: 'Der ventes på, at det går over',
    working: 'Proceduren udføres',
    restored: 'Det ser ud til at virke igen',
    verifying: 'Det kontrolleres',
    claimed: 'Afblæst uden kontrol',
    proven: 'Bekræftet i drift',
    late: 'Bekræftet i drift, men for sent',
    closed: 'Afsluttet',
    limit: 'Længste acceptable nedetid',
    running: 'Uret går',
    over: 'Grænsen er passeret',
  },
  injects: {
    alarm: {
      title: 'De første tegn',
      from: 'Overvågning',
      says: 'Dette er kommet ind de seneste minutter:\n\n{signs}',
      expect:
        'Nogen tager det alvorligt, finder den rigtige procedure og sørger for, at nogen tager ledelsen.',
    },
    calls: {
      title: 'De første spørgsmål',
      from: 'En bruger',
      says: 'Hej, jeg ringer om {service}: det virker ikke hos mig. Er det kun mig, eller kender I til det?',
      expect: 'Opkaldet noteres og gives videre; der loves ikke noget.',
    },
    callOut: {
      title: 'Teamet indkaldes',
      from: 'Vagthavende',
      says: 'Vi behandler dette som en hændelse. Procedure: **{procedure}** (linje {line} i planen). Bekræft, at du er til rådighed.',
      expect: 'Alle bekræfter, at de er på plads, og siger, hvad de gør først.',
    },
    management: {
      title: 'Ledelsen vil vide besked',
      from: 'Direktøren',
      says: 'Jeg bliver spurgt, hvornår {service} er i drift igen. Hvad må jeg sige, og hvor sikre er I?',
      expect: 'Et ærligt svar med et skøn og tidspunktet for næste opdatering, uden løfter.',
    },
    green: {
      title: 'Det ser godt ud igen',
      from: 'Overvågning',
      says: 'Alarmerne for {service} er væk.',
      expect: 'Nogen spørger, hvad det beviser, og hvem der kontrollerer med en rigtig bruger.',
    },
    complaint: {
      title: 'Hvorfor sagde ingen noget?',
      from: 'En vigtig kunde',
      says: 'Vi hørte af vores egne folk, at {service} er nede. Hvornår havde I tænkt jer at sige det?',
      expect: 'En undskyldning, fakta og en fast rytme fra nu af.',
    },
  },
  decisions: {
    classify: {
      title: 'Klassificering',
      question: 'Hvor alvorligt er dette efter jeres egen klassificering, og hvad følger af det?',
      right: 'Tjenesten er væk for alle, der er afhængige af den; det er netop dette, planen er til for.',
      lower: 'På dette niveau aktiveres planen ikke, og tiden går, til det hæves.',
    },
    activate: {
      title: 'Aktivere planen?',
      question: 'Aktiverer I proceduren »{procedure}« nu?',
      whole: 'Aktiverer I planen »{document}« nu?',
      go: {
        label: 'Aktivér nu',
        because: 'Tegnene passer til proceduren, og det koster lidt at afblæse senere.',
      },
      wait: { label: 'Vent og se', because: 'Det kan gå over af sig selv; gør det ikke det, er tiden tabt.' },
    },
    again: {
      title: 'Stadig vente?',
      question: 'Det er ikke gået over af sig selv. Hvad nu?',
      go: { label: 'Aktivér proceduren', because: 'Sent, men den tid, der er tilbage, kan stadig bruges.' },
      stay: { label: 'Bliv ved med at vente', because: 'Intet tyder på, at det går over.' },
    },
    inform: {
      title: 'Hvem underrettes, og hvornår?',
      question: 'Hvem uden for teamet får besked nu, af hvem, og hvad får de at vide?',
      now: {
        label: 'Orientér nu de berørte om det, man ved',
        because: 'De kan indrette sig, og de hører det først fra jer.',
      },
      later: { label: 'Vent, til man ved mere', because: 'Så finder de selv ud af det.' },
    },
    route: {
      title: 'Hvilken vej?',
      question: 'Proceduren har flere veje. Hvilken vælger I, og på hvilket grundlag?',
      right: 'Den fører til målet med det, man ved nu.',
      other: 'Den kan virke, men passer dårligere her.',
    },
    point: {
      title: 'Hvad gendannes der fra?',
      question: 'Hvilken sikkerhedskopi gendanner I fra, og hvad mangler bagefter?',
      right: 'Af de nævnte sikkerhedskopier taber denne mindst.',
      other: 'Den virker, men mere går tabt.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Er dette trin nødvendigt?',
      question: 'Proceduren overlader det til jer: »{step}«. Gør I det?',
      go: { label: 'Gør det', because: 'Det tager tid, og det giver sikkerhed.' },
      skip: {
        label: 'Spring det over',
        because: 'Det sparer tid og efterlader en risiko, som nogen må tage ansvaret for.',
      },
    },
    allClear: {
      title: 'Kan der afblæses?',
      question: 'Det ser ud til at virke igen. Er det nok til at afblæse?',
      prove: { label: 'Kontrollér først, afblæs så', because: 'Grønt på en skærm er endnu ikke et bevis.' },
      claim: {
        label: 'Afblæs nu',
        because: 'Alle venter på det, og ingen har kontrolleret.',
      },
    },
  },
  service: { title: 'Tjenesten', inline: 'tjenesten' },
  sign: '{Service} svarer ikke eller giver fejlmeddelelser.',
  verify: 'Kontrollér med en rigtig bruger, at {service} virker',
  facts: { severity: 'Fastlagt alvorlighedsgrad', informed: 'De berørte er underrettet' },
  copy: 'Seneste sikkerhedskopi',
  olderCopy: 'Sikkerhedskopien før den',
  restoreOlder: 'Gendan fra sikkerhedskopien før den seneste',
  expected: { declared: 'Hændelse erklæret', restored: 'Tjenesten genoprettet', verified: 'Kontrolleret' },
  notice: 'Underretning: {to}',
  noticeWithin: 'Underretning: {to}, inden for {limit}',
  months: { one: '1 måned', several: '{count} måneder' },
  update: 'Statusopdateringer: {to}',
  gates: {
    'bad-backup': {
      title: 'Sikkerhedskopien er beskadiget',
      says: 'Gendannelsen er stoppet: sikkerhedskopien kan ikke læses til ende, og det, der er læst, stemmer ikke.',
      expect: 'Nogen beslutter med blikket på uret og siger, hvilke data der vil mangle.',
      question: 'Den sikkerhedskopi, I regnede med, er beskadiget. Hvad nu?',
      good: {
        label: 'Tag en ældre sikkerhedskopi',
        because: 'Det koster data, men man ved, at den virker.',
        task: 'Find og afprøv en ældre sikkerhedskopi',
      },
      bad: {
        label: 'Forsøg at redde denne sikkerhedskopi',
        because: 'Ingen ved, hvor lang tid det tager, eller om det hjælper.',
        task: 'Forsøg at redde den beskadigede sikkerhedskopi',
      },
    },
    'key-person-away': {
      title: 'Den, der kan det, er væk',
      says: '{role}: den, der plejer at gøre dette, sidder i et fly og kan ikke træffes før i aften.',
      expect: 'Stedfortræderen træder til med det, planen siger; nogen noterer, hvad kun én vidste.',
      question: 'Hvem overtager for {role}?',
      good: {
        label: 'Stedfortræderen overtager, med planen i hånden',
        because: 'Langsommere end ellers, men det begynder nu.',
        task: 'Overdrag arbejdet til stedfortræderen',
      },
      bad: {
        label: 'Bliv ved med at forsøge at få fat i personen',
        because: 'Imens sker der ingenting.',
        task: 'Forsøg at få fat i den, der er væk',
      },
    },
    'second-provider-down': {
      title: 'Også reserven er nede',
      says: 'Det, planen vil gå over til, svarer heller ikke. Næste trin, »{step}«, kan foreløbig ikke udføres.',
      expect: 'Nogen spørger, hvad de to har til fælles, og leder efter en vej, der ikke afhænger af det.',
      question: 'Udvejen er spærret. Hvad nu?',
      good: {
        label: 'Skaf kapacitet et andet sted, og gå videre imens',
        because: 'Det koster penge, men afhænger ikke af, at andre kommer op at køre igen.',
        task: 'Skaf kapacitet et andet sted',
      },
      bad: {
        label: 'Vent, til den svarer igen',
        because: 'Ingen har lovet et tidspunkt.',
        task: 'Vent på reserven',
      },
    },
  },
  channelDown: {
    title: 'Chatten er død',
    from: 'En kollega, pr. telefon',
    says: 'Får du stadig beskeder i chatten? Jeg har ikke set noget i flere minutter, og mine kommer ikke frem.',
    expect: 'Alle går over til en kanal, der er aftalt på forhånd, og nogen sikrer sig, at alle er med.',
    region: 'Teamets chat',
    carrier: 'Chattjenesten',
    working: 'Chatten virker',
    dead: 'Chatten er død',
    back: 'Chatten virker igen',
  },
  guide: {
    audience: 'De, der ville have planens roller, hvis det skete i virkeligheden, og én, der noterer.',
    preparation: [
      'Gå alt igennem, der er mærket »guessed« i scenario.yaml: tider, mål og fakta fastsætter I selv.',
      'Print planen, eller sørg for, at alle kan åbne den, når nettet er nede.',
      'Sig til dem, der kan komme til at se rigtige alarmer eller beskeder, at dette er en øvelse.',
    ],
    opening:
      'Fra nu af er alt, hvad jeg siger, sket. Sig højt, hvad I gør, hvem der gør det, og hvilket trin i planen I følger.',
    watchFor: [
      'Hvem tager ledelsen, og hvor lang tid tager det?',
      'Hvilket trin blev sprunget over, gjort i forkert rækkefølge eller ikke forstået?',
      'På hvilket grundlag siges det, at det virker igen?',
    ],
  },
  hotwash: [
    'Hvad forventede vi, at der ville ske, og hvad skete der?',
    'Hvor blev tiden af, og hvem ventede på hvem?',
    'Hvilket trin i planen passede ikke, manglede eller blev ikke fundet?',
    'På hvilket grundlag sagde vi, at det var ovre?',
    'Hvad ændrer vi i planen i morgen, og hvem gør det?',
  ],
  exercises: ['Aktivering af planen', 'Genopretning i rigtig rækkefølge', 'Kontrol, før der afblæses'],
}
