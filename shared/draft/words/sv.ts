import type { DraftWords } from './words.ts'

export const sv: DraftWords = {
  roles: {
    lead: { title: 'Incidentledare', does: 'Leder arbetet, fattar besluten och håller koll på klockan.' },
    technical: {
      title: 'Tekniskt ansvarig',
      does: 'Utför de tekniska stegen, eller ser till att de utförs.',
    },
    communications: {
      title: 'Kommunikationsansvarig',
      does: 'Håller användare, kunder och ledning informerade.',
    },
  },
  channels: { phone: 'Telefon', chat: 'Chatt', email: 'E-post', monitoring: 'Övervakning' },
  summary: 'En övning som bygger på ”{document}”: {procedure}.',
  briefing: `## Läget

Det är en vanlig arbetsdag. Om några minuter händer något med **{service}**. Ni har planen ”{document}”, era roller och
varandra.

- {Service} ska vara i drift igen inom **{rto}**, och ni ska ha kontrollerat att det fungerar.
- Efter ett avbrott på **{mtd}** är skadan skedd.
{loss}
## Så spelar vi

- Inget av det ni gör här lämnar rummet. Inled varje riktigt samtal som ni frestas att ringa med ”ÖVNING”.
- Använd planen som ni skulle ha gjort i arbetet, och säg högt vilket steg ni följer.
- Arbete tar tid i scenariot. Ett beslut är: vad, vem gör det, varför, och hur säkra ni är.
- Fråga övningsledaren om det som ni annars skulle ha slagit upp.`,
  briefingLoss: 'Data från högst **{rpo}** får gå förlorade.',
  objectives: {
    command: 'Upptäcka incidenten och ta ledningen',
    recover: 'Återställa i planens ordning, inom utsatt tid',
    inform: 'Hålla berörda informerade',
    prove: 'Kontrollera att det fungerar innan det meddelas',
  },
  endings: {
    recovered: {
      title: 'I drift igen, och kontrollerat',
      says: 'Tjänsten är i drift igen inom utsatt tid, någon har sett att den fungerar och de som berörs har fått veta det.',
    },
    late: {
      title: 'I drift igen, men för sent',
      says: 'Tjänsten är i drift igen och kontrollerad, men senare än utlovat. Det behöver förklaras.',
    },
    unproven: {
      title: 'Avslutat utan kontroll',
      says: 'Klartecken har getts, men ingen har kontrollerat. Om tjänsten och dess data är i ordning återstår att se.',
    },
    lost: {
      title: 'Inte i drift i tid',
      says: 'Det längsta acceptabla avbrottet är överskridet, och tjänsten ligger fortfarande nere. Skadan går inte längre att reparera.',
    },
  },
  states: {
    outage: 'Avbrottet',
    failing: 'Något är fel, och ingen leder ännu',
    waiting: 'Man väntar på att det ska gå över',
    working: 'Proceduren genomförs',
    restored: 'Det verkar fungera igen',
    verifying: 'Det kontrolleras',
    claimed: 'Avslutat utan kontroll',
    proven: 'Bekräftat i drift',
    late: 'Bekräftat i drift, men för sent',
    closed: 'Avslutat',
    limit: 'Längsta acceptabla avbrott',
    running: 'Klockan går',
    over: 'Gränsen är passerad',
  },
  injects: {
    alarm: {
      title: 'De första tecknen',
      from: 'Övervakning',
      says: 'Det här har kommit in de senaste minuterna:\n\n{signs}',
      expect: 'Någon tar det på allvar, letar upp rätt procedur och ser till att någon tar ledningen.',
    },
    calls: {
      title: 'De första frågorna',
      from: 'En användare',
      says: 'Hej, jag ringer om {service}: det fungerar inte hos mig. Är det bara jag, eller känner ni redan till det?',
      expect: 'Samtalet antecknas och förs vidare; inga löften ges.',
    },
    callOut: {
      title: 'Gruppen kallas in',
      from: 'Den som har jour',
      says: 'Vi behandlar detta som en incident. Procedur: **{procedure}** (rad {line} i planen). Bekräfta att du är tillgänglig.',
      expect: 'Alla bekräftar att de är på plats och säger vad de gör först.',
    },
    management: {
      title: 'Ledningen vill ha besked',
      from: 'Vd',
      says: 'Jag får frågan när {service} är i drift igen. Vad kan jag säga, och hur säkra är ni?',
      expect: 'Ett ärligt svar med en uppskattning och tiden för nästa besked, utan löften.',
    },
    green: {
      title: 'Det ser bra ut igen',
      from: 'Övervakning',
      says: 'Larmen för {service} har upphört.',
      expect: 'Någon frågar vad detta bevisar, och vem som kontrollerar med en riktig användare.',
    },
    complaint: {
      title: 'Varför sa ingen något?',
      from: 'En viktig kund',
      says: 'Vi fick höra av vår egen personal att {service} ligger nere. När hade ni tänkt säga till?',
      expect: 'En ursäkt, fakta och en fast rytm från och med nu.',
    },
  },
  decisions: {
    classify: {
      title: 'Klassning',
      question: 'Hur allvarligt är detta enligt er egen klassning, och vad följer av det?',
      right: 'Tjänsten är borta för alla som är beroende av den; det är precis detta planen är till för.',
      lower: 'På den här nivån aktiveras inte planen, och tid går förlorad tills den höjs.',
    },
    activate: {
      title: 'Aktivera planen?',
      question: 'Aktiverar ni proceduren ”{procedure}” nu?',
      whole: 'Aktiverar ni planen ”{document}” nu?',
      go: {
        label: 'Aktivera nu',
        because: 'Tecknen stämmer med proceduren, och det kostar lite att blåsa av senare.',
      },
      wait: {
        label: 'Vänta och se',
        because: 'Det kan gå över av sig självt; gör det inte det är tiden förlorad.',
      },
    },
    again: {
      title: 'Fortsätta vänta?',
      question: 'Det har inte gått över av sig självt. Vad nu?',
      go: {
        label: 'Aktivera proceduren',
        because: 'Sent, men den tid som återstår kan fortfarande användas.',
      },
      stay: { label: 'Fortsätt vänta', because: 'Inget tyder på att det går över.' },
    },
    inform: {
      title: 'Vem informeras, och när?',
      question: 'Vem utanför gruppen får veta något nu, av vem, och vad får de veta?',
      now: {
        label: 'Informera berörda nu om det som är känt',
        because: 'De kan rätta sig efter det, och de hör det först från er.',
      },
      later: { label: 'Vänta tills mer är känt', because: 'Då får de reda på det själva.' },
    },
    route: {
      title: 'Vilken väg?',
      question: 'Proceduren har flera vägar. Vilken väljer ni, och på vilka grunder?',
      right: 'Den leder till målet med det som är känt nu.',
      other: 'Den kan fungera, men passar sämre här.',
    },
    point: {
      title: 'Återställa från vad?',
      question: 'Vilken säkerhetskopia återställer ni från, och vad saknas efteråt?',
      right: 'Av de säkerhetskopior som nämns är det den som förlorar minst.',
      other: 'Den fungerar, men mer går förlorat.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Behövs det här steget?',
      question: 'Proceduren överlåter det åt er: ”{step}”. Gör ni det?',
      go: { label: 'Gör det', because: 'Det tar tid, och det ger säkerhet.' },
      skip: {
        label: 'Hoppa över',
        because: 'Det sparar tid och lämnar en risk som någon måste ta ansvar för.',
      },
    },
    allClear: {
      title: 'Klartecken?',
      question: 'Det verkar fungera igen. Räcker det för att ge klartecken?',
      prove: {
        label: 'Kontrollera först, ge klartecken sedan',
        because: 'Grönt på en skärm är ännu inget bevis.',
      },
      claim: { label: 'Ge klartecken nu', because: 'Alla väntar på det, och ingen har kontrollerat.' },
    },
  },
  service: { title: 'Tjänsten', inline: 'tjänsten' },
  sign: '{Service} svarar inte eller ger felmeddelanden.',
  verify: 'Kontrollera med en riktig användare att {service} fungerar',
  facts: { severity: 'Fastställd allvarlighetsgrad', informed: 'De som berörs är informerade' },
  copy: 'Senaste säkerhetskopian',
  olderCopy: 'Säkerhetskopian före den',
  restoreOlder: 'Återställ från säkerhetskopian före den senaste',
  expected: { declared: 'Incident fastställd', restored: 'Tjänsten återställd', verified: 'Kontrollerad' },
  notice: 'Underrättelse: {to}',
  noticeWithin: 'Underrättelse: {to}, inom {limit}',
  months: { one: '1 månad', several: '{count} månader' },
  update: 'Lägesuppdateringar: {to}',
  gates: {
    'bad-backup': {
      title: 'Säkerhetskopian är skadad',
      says: 'Återställningen har stannat: säkerhetskopian går inte att läsa till slutet, och det som har lästs stämmer inte.',
      expect: 'Någon beslutar med blicken på klockan och säger vilka data som kommer att saknas.',
      question: 'Säkerhetskopian som ni räknade med är skadad. Vad nu?',
      good: {
        label: 'Ta en äldre säkerhetskopia',
        because: 'Det kostar data, men man vet att den fungerar.',
        task: 'Leta upp och prova en äldre säkerhetskopia',
      },
      bad: {
        label: 'Försök rädda den här säkerhetskopian',
        because: 'Ingen vet hur lång tid det tar eller om det hjälper.',
        task: 'Försök rädda den skadade säkerhetskopian',
      },
    },
    'key-person-away': {
      title: 'Den som kan det är borta',
      says: '{role}: den som brukar göra detta sitter på ett flyg och kan inte nås förrän i kväll.',
      expect: 'Ersättaren tar vid med det som planen säger; någon antecknar vad bara en person visste.',
      question: 'Vem går in i stället för {role}?',
      good: {
        label: 'Ersättaren tar över, med planen i hand',
        because: 'Långsammare än vanligt, men det börjar nu.',
        task: 'Lämna över arbetet till ersättaren',
      },
      bad: {
        label: 'Fortsätt försöka nå personen',
        because: 'Under tiden händer ingenting.',
        task: 'Försök nå den som är borta',
      },
    },
    'second-provider-down': {
      title: 'Även reserven ligger nere',
      says: 'Det som planen vill gå över till svarar inte heller. Nästa steg, ”{step}”, kan tills vidare inte utföras.',
      expect: 'Någon frågar vad de två har gemensamt och söker en väg som inte är beroende av det.',
      question: 'Utvägen är stängd. Vad nu?',
      good: {
        label: 'Skaffa kapacitet på annat håll och gå vidare under tiden',
        because: 'Det kostar pengar, men ni slipper vänta på att någon annan kommer igång igen.',
        task: 'Skaffa kapacitet på annat håll',
      },
      bad: {
        label: 'Vänta tills den svarar igen',
        because: 'Ingen har lovat någon tid.',
        task: 'Vänta på reserven',
      },
    },
  },
  channelDown: {
    title: 'Chatten är död',
    from: 'En kollega, per telefon',
    says: 'Får du fortfarande meddelanden i chatten? Jag har inte sett något på flera minuter, och mina kommer inte fram.',
    expect: 'Alla går över till en kanal som har avtalats i förväg, och någon ser till att alla är med.',
    region: 'Gruppens chatt',
    carrier: 'Chattjänsten',
    working: 'Chatten fungerar',
    dead: 'Chatten är död',
    back: 'Chatten fungerar igen',
  },
  guide: {
    audience: 'De som skulle ha planens roller om det hände på riktigt, och en person som antecknar.',
    preparation: [
      'Gå igenom allt som är märkt ”guessed” i scenario.yaml: tider, mål och fakta bestämmer ni själva.',
      'Skriv ut planen, eller se till att alla kan öppna den när nätet ligger nere.',
      'Säg till dem som kan få se riktiga larm eller meddelanden att detta är en övning.',
    ],
    opening:
      'Från och med nu har allt som jag säger hänt. Säg högt vad ni gör, vem som gör det och vilket steg i planen ni följer.',
    watchFor: [
      'Vem tar ledningen, och hur lång tid tar det?',
      'Vilket steg hoppades över, gjordes i fel ordning eller förstods inte?',
      'På vilka grunder sägs det att det fungerar igen?',
    ],
  },
  hotwash: [
    'Vad väntade vi oss skulle hända, och vad hände?',
    'Vart tog tiden vägen, och vem väntade på vem?',
    'Vilket steg i planen passade inte, saknades eller hittades inte?',
    'På vilka grunder sa vi att det var över?',
    'Vad ändrar vi i planen i morgon, och vem gör det?',
  ],
  exercises: ['Aktivera planen', 'Återställa i rätt ordning', 'Kontroll före klartecken'],
}
