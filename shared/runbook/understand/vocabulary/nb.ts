import type { Vocabulary } from './vocabulary.ts'

export const nb: Vocabulary = {
  language: 'nb',
  stopWords:
    'og|av|ikke|til|er|som|med|på|for|hvis|etter|må|være|blir|fra|oss|vi|skal|ved|eller|når|kan|den|det|en|et|hva|hver|mellom|bare|også|tjenesten|hendelse|hendelser|gjenoppretting|varsle|sjekk|ut|opp|uten|sikkerhet|brukere|ansvarlig|nåværende|gjennom|uke|dager|minutter|bruk|hvem|alle|noe|etterpå|være|både|sikkerhetskopi',
  units: {
    second: 'sekund|sekunder|sek|s',
    minute: 'minutt|minutter|minutters|min|m|minutts',
    hour: 'time|timer|timers|times|t|h|arbeidstime|arbeidstimer|kontortid',
    day: 'dag|dager|dagers|døgn|d|virkedag|virkedager|arbeidsdag|arbeidsdager|kalenderdager|dags|døgns|virkedagers|hverdag|hverdager|bankdag|bankdager|skoledager|natt|netter|døgnet',
    week: 'uke|uker|ukers|ukes',
    month: 'måned|måneder|mnd|måneders|måneds',
    quarter: 'kvartal|kvartaler',
    year: 'år|års',
  },
  numbers: {
    1: 'en|ett|et|én|ei|éin',
    2: 'to',
    3: 'tre|tredje',
    4: 'fire|fjerde',
    5: 'fem|femte',
    6: 'seks|sjette',
    7: 'sju|syv',
    8: 'åtte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
    14: 'fjorten',
    15: 'femten',
    20: 'tjue',
    24: 'tjuefire',
    30: 'tretti',
    45: 'førtifem',
    48: 'førtiåtte',
    60: 'seksti',
    72: 'syttito',
    90: 'nitti',
    25: 'tjuefem|fem og tjue',
    35: 'trettifem',
    50: 'femti',
    16: 'seksten',
    18: 'atten',
    36: 'trettiseks',
  },
  lengths: {
    PT30M: 'en halv time|halv time|halvtime|en halvtime|halvtimen',
    PT15M: 'et kvarter|kvarter|kvarteret',
    PT45M: 'tre kvarter',
    PT90M: 'halvannen time|en og en halv time|én og en halv time',
    PT12H: 'et halvt døgn|halvt døgn',
    P6M: 'et halvt år|halvt år|halvår',
    P14D: 'fjorten dager',
    P1D: 'samme dag|neste arbeidsdag|neste virkedag|neste hverdag|påfølgende arbeidsdag',
  },
  frequencies: {
    PT30M:
      'hver halvtime|hver halve time|hver halv time|halvtimesvis|to ganger i timen|hvert 30. minutt|en gang hver halvtime|hvert tretti minutt|hvert trettiende minutt',
    PT15M: 'hvert kvarter|hvert femtende minutt|fire ganger i timen|en gang i kvarteret',
    PT1H: 'hver time|timevis|timevise|hver hele time|en gang i timen|én gang i timen|hver hel time|hver time på slaget|en i timen|hver klokketime|hver eneste time|time for time|en sms i timen|en melding i timen|en gang per time|én gang per time|hver fulle time',
    P1D: 'daglig|daglige|hver dag|hver natt|nattlig|nattlige|hvert døgn|én gang i døgnet|en gang i døgnet|en gang om dagen|hver kveld|hver morgen|en gang per dag|én gang per dag|én gang om dagen|én gang per døgn|en gang per døgn|hver virkedag|hver hverdag|hver arbeidsdag|hvert 24. time|hver hverdagskveld|hver ukedag|hver virkedagskveld',
    P1W: 'ukentlig|ukentlige|hver uke|én gang i uken|en gang i uken|hver mandag|hver tirsdag|hver onsdag|hver torsdag|hver fredag|hver lørdag|hver søndag|en gang per uke|én gang per uke|en gang i uka|én gang i uka|ukevis|hver helg|på mandager|om mandagen|på tirsdager|om tirsdagen|på onsdager|om onsdagen|på torsdager|om torsdagen|på fredager|om fredagen|på lørdager|om lørdagen|på søndager|om søndagen|mandager|tirsdager|onsdager|torsdager|fredager|lørdager|søndager|en gang ukentlig',
    P14D: 'annenhver uke|hver fjortende dag|hver annen uke|to ganger i måneden|hver andre uke|annenhver fredag|annahver uke|hver 14. dag|hver 2. uke',
    P1M: 'månedlig|månedlige|hver måned|månedsvis|en gang i måneden|én gang i måneden|en gang per måned|én gang per måned|hver fjerde uke|den første i hver måned|den første i måneden|en gang hver måned|hver kalendermåned|ved månedsskiftet|hvert månedsskifte|første virkedag i måneden|siste fredag i måneden|en gang månedlig',
    P2M: 'annenhver måned|hver annen måned|hver andre måned|annahver måned|hver 2. måned',
    P3M: 'kvartalsvis|kvartalsvise|hvert kvartal|kvartalsvist|en gang i kvartalet|én gang i kvartalet|fire ganger i året|hver tredje måned|én gang per kvartal|en gang per kvartal|en gang hvert kvartal|per kvartal|pr. kvartal|fire ganger årlig|4 ganger i året',
    P6M: 'halvårlig|halvårlige|hvert halvår|to ganger i året|to ganger årlig|to ganger per år|halvårsvis|hvert halve år|hver sjette måned|én gang i halvåret|en gang i halvåret|to ganger om året|vår og høst|hver vår og høst|både vår og høst|høst og vår|to ganger pr. år|to ganger hvert år|en gang hvert halvår|hver 6. måned|2 ganger i året|2 ganger årlig|2 ganger per år|halvårig|hvert semester|en gang i semesteret|én gang i semesteret|en gang per semester|per semester',
    P1Y: 'årlig|årlige|hver høst|hver vår|hver sommer|hver vinter|hvert år|en gang i året|én gang i året|en gang per år|én gang årlig|en gang årlig|årvisst|én gang per år|hvert kalenderår|en gang hvert år|én gang hvert år|hver tolvte måned|en gang om året',
    P2Y: 'annethvert år|hvert annet år|hvert andre år|annet hvert år|annahvert år|hvert 2. år|en gang hvert annet år',
    P4M: 'tre ganger i året|hver fjerde måned|tre ganger årlig|tre ganger per år',
    P3Y: 'hvert tredje år',
    PT12H:
      'to ganger i døgnet|to ganger om dagen|morgen og kveld|to ganger daglig|morgen og ettermiddag|hver morgen og kveld|om morgenen og om kvelden|to ganger per døgn|to ganger per dag|to ganger pr. dag|2 ganger daglig|ved dagens start og slutt',
    PT2H: 'annenhver time|annahver time|hver andre time|hver annen time|hver 2. time|en gang annenhver time',
    PT6H: 'fire ganger om dagen|fire ganger daglig|fire ganger i døgnet',
    PT8H: 'tre ganger om dagen|tre ganger daglig|tre ganger i døgnet',
  },
  copyRhythms: {
    PT1H: 'timeskopi*|timebackup*|timekopi*|timesvis',
    P1D: 'nattkopi*|nattbackup*|døgnkopi*|dagskopi*|dagkopi*|om natten|nattestid|i løpet av natten|på natten|nattens kopi|ved døgnskiftet|etter stengetid|ved dagens slutt|hver natt|nattlige|på hverdager|hverdager kl|alle hverdager|på virkedager|etter arbeidstid',
    P1W: 'ukekopi*|ukeskopi*|ukebackup*|fredagskopi*|søndagskopi*|helgekopi*|søndager|lørdager|fredager|natt til søndag|natt til lørdag|natt til mandag|søndag kveld|fredag kveld|i helgen|i helga',
    P1M: 'månedskopi*|månedsbackup*|månedsbånd*|den 1. i måneden|den 1. i hver måned|den første i måneden|den første i hver måned|ved månedsslutt|ved månedsskiftet',
    P3M: 'kvartalskopi*|kvartalsbånd*|kvartalsbackup*|ved kvartalsslutt',
    P1Y: 'årskopi*|årsbånd*|årsbackup*|ved årsslutt|ved årsskiftet',
    PT12H: '2x daglig|morgen og kveld|midt på dagen og midt på natten',
    PT8H: 'tre ganger daglig|3x daglig',
    PT6H: 'fire ganger daglig|4x daglig',
    PT4H: 'seks ganger daglig|6x daglig',
  },
  ordinals: {
    2: 'annen|annet|andre|2.',
    3: 'tredje',
    4: 'fjerde',
    5: 'femte',
    6: 'sjette',
    '10': 'tiende',
    '15': 'femtende',
    '20': 'tjuende',
    '30': 'trettiende|tredevte',
    7: 'sjuende|syvende',
    8: 'åttende',
    12: 'tolvte',
  },
  per: 'i|per|pr|pr.|hver|hvert|om|i løpet av|/',
  times: 'ganger|gang|x',
  objectives: {
    rto: 'rto|gjenopprettingstid|gjenopprettingstidsmål|mål for gjenopprettingstid|maksimal gjenopprettingstid|gjenopprettingsmål tid|maks gjenopprettingstid|lengste gjenopprettingstid|krav til gjenopprettingstid|gjenopprettingstiden|maksimale gjenopprettingstiden',
    rpo: 'rpo|gjenopprettingspunkt|gjenopprettingspunktmål|maksimalt datatap|mål for gjenopprettingspunkt|akseptabelt datatap|maks datatap|tillatt datatap|maks. datatap|største tillatte datatap|maksimalt tap av data|tillatt tap av data|høyeste datatap|akseptert datatap|maksimalt akseptert datatap|gjenopprettingspunktet|akseptable datatapet|tillatte datatapet|maksimale datatapet',
    mtd: 'mtd|mtpd|maksimal tolererbar nedetid|maksimalt tolererbar nedetid|maksimal akseptabel nedetid|maksimalt tolerabel nedetid|maksimal tolerabel nedetid|lengste tolererbare nedetid|høyeste tålbare nedetid|lengste akseptable avbrudd|lengste tålelige avbrudd|lengste akseptable nedetid|lengste tillatte avbrudd|lengste akseptable stans|lengste tålbare avbrudd|maks tolerabel nedetid|lengste tålte avbrudd|maksimal tålt nedetid|maksimalt tålt avbrudd|yttergrense for avbrudd',
    mttr: 'mttr|gjennomsnittlig reparasjonstid|gjennomsnittlig gjenopprettingstid|gjennomsnittlig tid til gjenoppretting|gjennomsnittlig tid til retting|midlere reparasjonstid|gjennomsnittlig rettetid|gjennomsnittlig utbedringstid',
    mtbf: 'mtbf|gjennomsnittlig tid mellom feil|midlere tid mellom feil|tid mellom feil',
  },
  paraphrases: {
    rto: 'oppe igjen innen|tilbake innen|i drift innen|i drift igjen innen|gjenopprettes innen|gjenopprettet innen|oppe innen|skal være oppe|lengste gjenopprettingstid|tid til gjenoppretting|tilbake i drift|maks nedetid|maks. nedetid|maksimal nedetid|tillatt nedetid|akseptabel nedetid|tålt nedetid|lengste stans|lengste nedetid|kan være nede|tåler å være nede|gjenopprettingsmål|virke igjen innen|på lufta igjen|på plass igjen innen|kjøre igjen innen|mål for gjenoppretting|gjenopprettes|i gang igjen|normal drift|i drift igjen|tilbake senest|fungere igjen|virker igjen|gjenopprettet senest|operativ igjen|gjenetablert innen|gjenetableres innen|tilgjengelig igjen|tilbake på|kjører igjen|være borte|i orden igjen|brukes igjen|lengste tid til|oppe igjen|opp igjen|nede maks|nede høyst|nede lengst|maks nede|borte maks|stå mer enn|være nede mer enn|opp å gå|åpne igjen|i bruk igjen|fungerer igjen|tilbake etter|selge igjen|gjenopprettingsmålet',
    rpo: 'datatap|maks tap|maks. tap|tap av data|tåler å miste|kan miste|miste inntil|miste høyst|miste maks|tillatt tap|data vi kan miste|tapte data|akseptert tap|akseptert datatap|hvor mye data|lov å miste|tape høyst|tape inntil|gå tapt|vi kan miste|taste inn på nytt|registrere på nytt|registreres på nytt|føres på nytt|største tap|største datatap|høyeste datatap|miste mer enn|mister høyst|mistes|tap inntil|datavindu|tapt arbeid|tape mer enn|tapes|mangle høyst|datatapet|tap av registreringer|høyst miste|maks miste|høyst tape|godtar vi å miste|godtar å miste|aksepterer å miste|aksepterer å tape|mistede data|føre på nytt|skrive inn på nytt|legge inn på nytt|tastes på nytt|mangle',
    mtd: 'lengst tålelige|maks tolerabel|ytterste grense|absolutt grense|klarer oss ikke uten|kan ikke være uten|overlever ikke|yttergrense|tålegrense|tålegrensen|aldri være uten|smertegrense|smertegrensen|lengste tålte|tåler å være uten|lengste tålbare|lengste tålelige|ikke lenger tålelig|ikke stå mer enn|ikke klare oss uten',
  },
  media: {
    'status page': 'statusside|statussiden|status-side|driftsside',
    'e-mail': 'e-post|epost|mail|nyhetsbrev',
    SMS: 'sms|tekstmelding|tekstmeldinger',
    phone: 'telefon|oppringning|ringe|telefonmøte|talemelding|tlf',
    chat: 'chat|teams|slack|signal|whatsapp|meldingskanal|hendelseskanal*',
    web: 'nettside|nettsiden|intranett|intranettet|portal|app|appen|hjemmeside|kundeportal|online-skjema|skjema på nett|facebook|sosiale medier|web',
    press: 'presse|pressemelding|media|radio|avis',
    'in person': 'møte|muntlig|oppslag|høyttaler|personlig|oppslagstavle',
  },
  sections: {
    objectives:
      'rto|rpo|gjenopprettingsmål|mål for gjenoppretting|tidsmål|krav til gjenoppretting|tjenestenivå|tjenestenivåer|krav|måltall|gjenopprettingstider|kritikalitet|mål|konsekvensanalyse|*målene|hvor raskt|hvor fort|hvor lenge kan vi|hvor lenge vi kan|hvor lenge|oppe igjen|tåler vi|tåleevne|tålegrenser|toleranse|nedetidskrav|krav til oppetid|tilbake innen|gjenopprettingskrav|rekkefølge for gjenoppretting|maks nedetid|maksimal nedetid|tidskrav|vi tåler|kan vi tåle|vi kan tåle|tålegrense',
    roles:
      '*roller|rolle|rollene|ansvar|ansvarsområder|ansvarsfordeling|*team|teamet|beredskapsledelse|kriseledelse|kriseteam|organisering|*organisasjon|hvem gjør hva|bemanning|roller og ansvar|beredskapsgruppe*|krisestab|stab|hvem er vi|hvem bestemmer|mannskap|beredskapsteamet|*teamet|*gruppen|*gruppa|*ledelsen|*staben|beslutningsmyndighet|fullmakter|folk|personer|hvem er hvem|hvem har ansvar|hvem leder|funksjoner|nøkkelroller|mandat|mandater|deltakere|oppgavefordeling|hatter|medlemmer|hvem har ansvar*|hvem har hvilke*|*bemanning|arbeidsfordeling|rollefordeling|vakter og ansvar|ansvarlige|utpekt|fordelt|hvem kan utløse|hvem kan erklære|hvem beslutter|hatt|hatten|rollekort|laget|hvem gjør|hvem trer til|vakten|på vakt|styring og ansvar|hvem tar hva|hvem styrer|hvem er på laget|hvem tar seg av|hvem leder hva',
    severities:
      'alvorlighet*|alvorsgrad*|klassifisering|hendelsesklassifisering|prioritet*|hendelsesnivå*|kategorisering|hendelseskategorier|beredskapsnivå*|gradering|klassifisering av hendelser|varslingsnivå*|alvor|hvor alvorlig*|grader|hendelsesgrad*|nivåer|beredskapsgrad*|beredskapstrinn|hendelsestyper|hendelsesklasser|prioritering|fargekode*|varselnivå*|kritikalitet|hvor ille|hvor stort|hvor galt|farger|fargenivå*|kategorier|inndeling|skala|graderinger|hendelsesgradering|*farger|fargene|*nivåer|trafikklys|alvorlighetsskala|grad|klassifiseres|graderes|når er det alvorlig|er det alvorlig|slags dager|hvor haster|hastegrad|slags hendelser|typer hendelser|kritikalitetsnivå*|krisenivå*|responsnivå*|alarmtrinn|fareklasser|hendelsestype|trinn for hendelser|alvorlighet av hendelser|hendelser etter alvor|tre grader|dagens farge',
    procedures:
      '*prosedyre|*prosedyrer|*prosedyren|*prosedyrene|prosess|*prosessen|fremgangsmåte|framgangsmåte|trinn|steg|gjenoppretting|*gjenoppretting|gjenopprett|tilbakestilling|tilbakeføring|failover|omkobling|håndtering|*håndtering|tiltak|*tiltak|strakstiltak|umiddelbare tiltak|handlinger|aksjoner|respons|isolering|evakuering|instruks|forberedelser|forberedelse|gjennomføring|*instruks|tiltakskort|tiltaksliste|nedstenging|oppstart|etterarbeid|normalisering|etter hendelsen|feilsøking|utfall|*utfall|*feil|bortfall|*brudd|*angrep|løsepengevirus|scenario|scenarier|hva gjør vi|slik gjør du|slik gjør vi|førstehjelp|de første minuttene|første time|rulle tilbake|tilbakerulling|gjenoppbygging|kjøreplan|dreiebok|nødrutine*|*rutine|*rutiner|nedetid|verifisering|skadebegrensning|bekjempelse|reserveløsning*|korrupsjon|*tap|ved *|arbeidsgang|evaluering|oppfølging|avslutning|manuell drift|strømbrudd|brann|er nede|er borte|er ødelagt|er tapt|svikter|virker ikke|har stoppet|stoppet|stopper|utilgjengelig|ødelagt|slettet|hacket|kompromittert|er full|går ikke|faller ut|mister|stans|havari|slik kommer vi tilbake|tilbake til normalen|tilbake til normal drift|når det er over|etterpå|første grep|oppskrift|oppskrifter|framgang|kjøreplaner|etter at det er over|når alt virker igjen|når det virker igjen|avslutning av hendelsen|opprydding|rydde opp|evaluering etter hendelsen|før vi lukker|før hendelsen lukkes|starter ikke|åpner ikke|er død|henger|står fast|gravd over|mistet|stjålet|genskaping|gjenskaping|hente tilbake|legge tilbake',
    checklist: 'sjekkliste|sjekklister|*sjekkliste|huskeliste|gjøremål|sjekkpunkter',
    communication:
      'kommunikasjon|*kommunikasjon|kommunikasjonsplan|varsling|varslinger|informasjon til *|intern kommunikasjon|ekstern kommunikasjon|krisekommunikasjon|oppdateringer|statusoppdateringer|varslingsplan|hvem varsles|informasjonsflyt|informasjonstakt|oppdateringstakt|oppdateringsrytme|informasjon|statusmeldinger|informere|informasjonsrytme|rytme|meldingstakt|kundeinformasjon|kundevarsling|hvem skal vite|hvem får vite|hvem skal ha beskjed|beskjeder|kunngjøringer|informasjonsplan|pressekontakt|meldingsrytme|orientering|hvem får høre|si fra|hva vi sier|hva sier vi|beskjed til|underveis|meldinger til|hvordan vi informerer|media|presse|pressehåndtering|holde folk orientert|beskjed*|hvem får*|hvem skal ha*|å si fra|informere*|informasjon*|orientering*|holde orientert|holdes orientert|meldinger underveis|beskjeder underveis|kundemelding*|å informere|hvem informeres|hvem orienteres|status underveis|informeres|holdes informert|sier fra|gi beskjed|hvem må få vite|hvem skal få vite|holde folk informert|holder folk orientert|holde alle orientert|orientering underveis|informasjon underveis|varsling og informasjon|informasjon og varsling|statusrapportering|rapportering underveis|oppdateringer underveis|mens det står på|mens vi holder på|hvem hører hva|hvem sier vi fra til|hvem får beskjed|pårørendeinformasjon|info til|ut til kundene|budskap|medier|mediehåndtering|til omverdenen|løpende informasjon',
    templates:
      'mal|maler|*smal|*smaler|rapportmal*|e-postmal*|tekstmal*|sms-mal*|tekstforslag|eksempelmelding|meldingsmal*|skjema|*skjema|rapportmal',
    obligations:
      'varslingsplikt*|meldeplikt*|lovpålagt*|rapportering|myndigheter|myndighetskontakt|rapporteringsplikt*|plikter|regulatorisk*|lovkrav|juridisk*|gdpr|nis2|personvern|melding til myndigheter|varsling av myndigheter|frister|varslingsfrister|avviksmelding|ekstern rapportering|melding til tilsyn|meldinger til myndigheter|rapportering til *|hvem skal ha beskjed|pålagte varsler|plikt til å varsle|plikt til å melde|kontraktsfestede varsler|varsler til myndigheter|melding|meldinger|underretning|melde fra|må varsles|loven|lov og avtale|etter loven|myndighetsvarsling|skal ha melding|pliktig*|meldefrister|frister for melding|skal varsles|må ha beskjed|skal meldes|må meldes|ved lov|varsler med frist|hvem skal ha melding|melding til myndighet*|meldeplikt|meldeplikter|varslingsplikt|varslingsplikter|melding til myndighet|melding til myndighetene|lovpålagt|lovpålagte|lovpålagte varsler|lovpålagt varsling|pålagt varsling|varsling etter lov|hvem må varsles|hvem vi må melde til|etter lov og avtale|tilsyn|tilsynsmyndigheter|klokka går|klokka løper|fristen løper|loven krever|loven sier|avtalene krever|kontraktsfestet varsling|rapporteringsplikt|rapporteringsplikter|melding utad|ekstern melding|ekstern varsling',
    tests:
      'øvings*|øvelses*|test*|test|tester|testing|testplan|øvelse|øvelser|*øvelser|øvingsplan|øvelsesplan|testing og øvelser|regelmessig testing|*testing|øving|trening|tester og øvelser|*test|*tester|øver|øve|prøver|prøving|etterprøving|kontroller|årshjul|trening og øving|vi tester|slik tester vi|prøver vi|prøve|utprøving|prøvekjøring|*prøver|*øving|hvordan vi øver|slik øver vi|testes|prøves|øves|øver vi|vi øver|øvelser og kontroll|øvelser og prøver|testing og øving|test og øving|øvelsesprogram|testprogram|testkalender|øvelseskalender|virker det|om det virker|virker det fortsatt|slik vet vi at det virker|hvordan vi vet at det virker|prøv om det virker|holde planen i live|trening og øvelser|periodiske prøver|periodisk kontroll|generalprøve|vedlikehold av beredskapen',
    escalation:
      'eskaler|eskalere|eskalering|*eskalering|eskaleringsvei|eskaleringsmatrise|eskaleringsnivå*|eskaleringsplan|eskaleringsrutine|eskaleringstrinn|eskaleringslinje*|hvem ringer hvem|ringerekkefølge|varslingsrekkefølge|varslingskjede|varslingslinje|opptrapping|ringekjede|hvem kobles på|alarmkjede|varslingstrapp|ingen svarer|hvem vekker vi|hvem ringes|hvem ringer vi|utkalling|utkall|varslingsstige|stige|innkalling|neste ledd|løfte saken|ingen tar telefonen|når vi ikke får svar|får ikke svar|ringes først|når ingen tar*|uten svar|ikke rekker til|hvem vekkes|videre opp|oppover|klatring|hvem er neste|ringekjede*|varslingskjede*|alarmkjede*|oppkalling*|tilkalling*|hvem tilkalles|kalle inn flere|og hvem så|hvem deretter|hvem etterpå|høyere opp|eskaleres|oppringing|oppringning|trappe opp|hvem ringer du|når går du videre|ikke kommer videre|tilkalling|vekking|hvem varsles når|ubesvart|noen ikke svarer|alarmering|ringetrapp|mer hjelp|brug for hjelp|hvem blir vekket|hvem blir ringt|ringer du videre|rekkefølge på varsling|i hvilken rekkefølge|hvem ringer du først|når det drar ut|når det tar for lang tid|hvem kommer etter|kalle på flere|eskalér|hvem overtar når|opptrappe|neste nivå|varslingsrekke*|ringerekke*|mobilisering',
    contacts:
      'kontakt|kontakter|kontaktliste|kontaktinformasjon|kontaktpersoner|telefonliste|varslingsliste|*kontakter|vaktliste|leverandører|nødnumre|nøkkelpersoner|vakttelefon*|telefonnumre|leverandørkontakter|ringeliste|vaktordning|få tak i|nås|telefoner|numre|adresseliste|navn og nummer|eksterne parter|samarbeidspartnere|kontaktpunkter|tilgjengelighet|nummerliste*|telefonlisten|viktige numre|numrene|telefonnumre*|hvem ringer vi|hvem kan ringes|nå tak i|kontaktpunkt*|kontaktinfo*|telefonliste*|slik når du|her når du',
    backups:
      'backup|*backup*|sikkerhetskopi*|sikkerhetskopiering|kopier|oppbevaring|snapshot|øyeblikksbilder|backup-strategi|*kopi|*kopier|kopiering|sikring av data|datasikring|gjenopprettingspunkter|kopier av|reservekopi*|lagring av kopier|dataene våre|arkivering|hva vi tar vare på|hva vi lagrer|hva vi kopierer|kopier*|sikring av*|datalagring|dette tar vi kopi av|kopieres|sikkerhetskopieres|slik sikrer vi data|sikring av dataene|beskyttelse av data|hva sikres|backuprutine|backuprutiner|hva vi sikrer|sikrer vi|tas kopi|tar vi kopi|kopieplan|kopirutiner|hvor kopiene ligger|hva som kopieres|sikkerhetskopiert|kopiene*|kopien*|kopiane*|er sikret|kopiregime|kopirutine*|det vi tar vare på|vi tar vare på|sikring|kopiplan*|dumper|kopioversikt|backupoversikt|hva som er sikret',
    notBackedUp:
      'ikke backes opp|ikke sikkerhetskopiert|ikke sikkerhetskopieres|uten backup|ikke backup|ikke omfattet av backup|ikke tas backup|ikke tas sikkerhetskopi|tas ikke|uten sikkerhetskopi|ikke med i backup|sikkerhetskopieres ikke|ikke tar backup av|ikke tar kopi av|ikke kopieres|unntatt|ingen kopi|ikke kopi|tar ikke kopi|har ikke kopi|ikke tar vare på|ikke lagres|ikke lagret|uten kopi|ikke tatt kopi|ikke omfattet|holdes utenfor|ikke inkludert|omfattes ikke|ikke dekket|ikke sikres|sikres ikke|ikke sikret|kopieres ikke|tas det ikke kopi|tas det ikke backup|tar vi ikke kopi|tar vi ikke backup|ikke finnes kopi|utenfor backup|står utenfor|ikke tatt med',
    stakeholders: 'interessent*|stakeholder*|målgrupper|berørte parter',
    channels: 'kanal|kanaler|*kanaler|varslingskanaler|kommunikasjonskanaler',
    components:
      '*systemer|*komponenter|komponent|komponenter|system|systemer|tjenester|kritiske systemer|systemoversikt|tjenesteoversikt|avhengigheter|arkitektur|infrastruktur|systemkart',
    timeline: 'tidslinje|tidsplan|forventet tidslinje|faser|tidsbruk|forløp|forventet forløp|tidsestimat',
    conditions:
      'symptom*|indikator*|kjennetegn|kriterier|utløsende|når brukes|forutsetninger|forutsetning|årsak|årsaker|risiko*|konsekvens*|virkning|påvirkning|begrensninger|merknader|merknad|merk|bakgrunn|beskrivelse|eksempler|advarsel|tegn|utløsere|kriterium|forhåndskrav|du trenger|tilganger',
    definitions: 'definisjon|definisjoner|begrep|begreper|ordliste|forkortelser|ordforklaringer',
    contents: 'innhold|innholdsfortegnelse|på denne siden',
    changelog:
      'endringslogg|endringshistorikk|revisjonshistorikk|versjonshistorikk|versjoner|dokumenthistorikk|endringer|dokumentinformasjon|godkjenning|dokumentkontroll|revisjonslogg',
    scope:
      'formål|virkeområde|omfang|innledning|introduksjon|bakgrunn|om|hensikt|oversikt|sammendrag|prinsipper|strategi|kort fortalt|målsetting|målgruppe|avgrensning*|fakta og tall|greit å vite|verdt å vite|godt å vite|nyttig å vite|hva kundene ser|i tall|våre prinsipper|grunnregler|huskeregler',
    reference:
      'referanse*|lenker|relaterte dokumenter|se også|vedlegg kommandoer|nyttige kommandoer|ressurser|hurtigreferanse|kommandoer',
    dataClasses:
      'dataklassifisering|informasjonsklassifisering|dataklasser|klassifisering av data|klassifisering av informasjon|informasjonsklasser|konfidensialitetsnivå*|dataklasse|datatyper|verdivurdering',
    prevention:
      'forebygging|forebyggende*|forbedring|forbedringer|forbedringstiltak|læring|læringspunkter|anbefalinger|åpne punkter|kjente svakheter|måleparametere|åpne spørsmål|åpne saker|uløste saker|lærdommer|lærdom|erfaringer|hva vi lærte|forbedringsliste|forbedringspunkter|ønskeliste|svakheter|svake punkter|gjenstår|det vi mangler|mangler|løse tråder',
    maintenance:
      'vedlikehold|*vedlikehold|revisjon|revidering|oppdatering av planen|gjennomgang av planen|planvedlikehold|forvaltning|dokumenteier',
    generic:
      'oversikt|generelt|sammendrag|innledning|kort fortalt|samlet|detaljer|nøkkeltall|overordnet|tjenesten|metadata|definisjoner|fakta|dokument',
  },
  fields: {
    role: 'rolle|roller|funksjon|stilling|ansvarlig rolle|beredskapsrolle|kriserolle|rolle i hendelsen|verv|oppgave|hatt|krisefunksjon|rolle i krisen|tittel|stillingstittel|funksjon i beredskap|hatten|plass|oppgave under brudd|rolle i krise|rolle under hendelse|rolle i beredskap|post|stol|rollekort|kort',
    responsibilities:
      'ansvar|ansvarsområde|oppgave|oppgaver|arbeidsoppgaver|ansvarsområder|ansvar for|ansvarlig for|myndighet|gjør hva|hva de gjør|tar seg av|bestemmer|hovedoppgaver|hovedoppgave|har ansvar for|avgjør|hva det innebærer|innebærer|gjør|beslutter|ansvar og myndighet|ansvar og oppgaver|hva rollen gjør|skal|hva hatten betyr|hva vedkommende gjør|betyr',
    primary:
      'primær|hovedansvarlig|innehaver|person|primærkontakt|fast|navn|hvem|ordinær|første|til daglig|innehas av|førstevalg|hovedperson|ordinær innehaver|i dag|fylles av|dekkes av|ivaretas av|ansvarlig|bemannes av|besettes av|dekkes normalt av|hvem har den|holder|normalt|utpekt|utnevnt|tildelt|som oftest|oftest|som regel|vanligvis|bæres av|ordinært|til vanlig|person/stilling|stilling/person|hvem bærer den|person eller stilling',
    deputy:
      'stedfortreder|vara|backup|reserve|sekundær|erstatter|vikar|nestleder|avløser|ved fravær|om borte|hvis borte|når borte|nestemann|nummer to|andrevalg|trer inn|erstattes av|avløses av|ellers|stedfortredere|erstatning|avløsning|nr. 2|andre|andreperson|stand-in|dekkes av|settes inn|stedfortredende|vararolle|backup-person|hvis vedkommende ikke kan|hvis ikke tilgjengelig|om ikke|når den ikke kan|når vedkommende er borte|om vedkommende er borte|når hun er borte|når han er borte|trer inn ved fravær|hvem trer inn|ved sykdom|overtar|går inn ved fravær|bakvakt|reserveperson|andrevakt|vararepresentant|stedfortredende leder|vedkommendes stedfortreder|nr 2|nestansvarlig',
    person:
      'navn|kontakt|kontaktperson|person|hvem|leverandør|selskap|firma|tjeneste|part|virksomhet|instans',
    phone:
      'telefon|tlf|tlf.|mobil|telefonnummer|nummer|vakttelefon|vakttlf|døgntelefon|mobilnummer|tlf-nr|nås på|ringes på|sentralbord|fasttelefon|vaktnummer|direkte|tlf nr|telefonnr|telefonnr.|direktenummer|treffes på|kveld|natt|døgnvakt|ring|arbeid|jobb|privat|kontor|kontortid|dagtid|jobbtelefon',
    email: 'e-post|epost|mail|e-postadresse',
    component:
      'komponent|tjeneste|system|applikasjon|funksjon|prosess|område|hva|nivå|løsning|scenario|data|database|navn|modul|delsystem|fagsystem|kritikalitet|miljø',
    target: 'mål|verdi|krav|målverdi|grense|tid|maks|måltall|målsetting|avtalt',
    measured:
      'faktisk|målt|oppnådd|siste test|resultat|dagens|observert|vanligvis|sist målt|nåværende|anslag|estimat',
    severity:
      'alvorlighet|alvorlighetsgrad|alvorsgrad|prioritet|nivå|kategori|grad|klasse|kode|pri|prio|farge|hendelsesnivå|alarmnivå|beredskapsnivå|hendelsesgrad|klassifisering',
    response:
      'respons|responstid|reaksjonstid|svartid|tid til respons|responskrav|kvittering|første respons|reaksjon|responsfrist|kvitteres innen|kvittert innen|startes innen|bekreftes innen|oppstart innen|respons innen|påbegynnes innen|i arbeid innen|noen på saken|arbeid startes|påbegynt innen|første tiltak|vi reagerer|svar innen|reagerer innen|innsats innen|tid til innsats|tas tak i|første tiltak innen|i gang innen|vi er i gang innen|på saken innen|tas innen|reaksjon innen|start innen|håndteres innen|første svar|oppmøte|oppmøte innen|utrykning|vi svarer innen|noen er i gang innen|noen er på saken innen|arbeidet starter|noen ser på det innen|oppstart|kvittering innen|svarfrist|reaksjonsfrist|skal være i gang innen',
    frequency:
      'frekvens|hyppighet|hvor ofte|hvor tit|intervall|når|tidsplan|ofte|rytme|oppdatering|oppdateringsfrekvens|plan|tidspunkt|hver|hvor hyppig|oppdateres hver|minst hver|tas hver|kjøres|kjøres hver|takt|gjentas|syklus|periode|kopieres|tas|sist og neste|når og hvor ofte|minst',
    retention:
      'oppbevaring|oppbevaringstid|lagringstid|beholdes|bevares|retensjon|lagres i|tas vare på|oppbevares|retention|slettes etter|hvor lenge|hvor lenge beholdes|kastes etter|historikk|hvor langt tilbake|beholdes i|bevaringstid|lagringsperiode|oppbevares i|slettes|sparetid|tas vare på i|levetid',
    place:
      'lokasjon|sted|plassering|lagring|hvor|lagringssted|lagres|mål|oppbevaringssted|primær|sekundær|lokal|lagret|hvor ligger|hvor den ligger|legges|legges på|havner|ligger på|ligger|medium|hvorhen|hvor hen|dit|kopieres til|ligger hvor|oppbevares|til',
    item: 'hva|data|komponent|system|database|innhold|kilde|objekt|tjeneste|type|backup|datakilde|element|hva kopieres|datasett|datatype',
    test: 'test|øvelse|aktivitet|type|hva|navn|testtype|øvelsestype|type øvelse|scenario|hva øves|hva prøves|hva testes|prøve|kontroll|hva vi øver på|øving|tiltak|tema',
    number:
      'nr|nr.|#|trinn|steg|punkt|trinn nr|rekkefølge|trinn nr.|trinnr|løpenr|løpenr.|løpenummer|steg nr|steg nr.|pkt|pkt.|steg #',
    action:
      'handling|tiltak|aktivitet|oppgave|beskrivelse|hva|trinn|steg|instruks|gjøres|hva gjøres|aksjon|arbeid|gjør slik|gjør dette|hva du gjør|slik gjør du|arbeidsoppgave',
    owner:
      'ansvarlig|hvem|rolle|utføres av|eier|utfører|ansvar|av|gjøres av|person|hvem gjør det|team|ansvarlig rolle|av hvem|hvem utfører|gjøres av hvem|ansvarshavende|hvem har den|hvem gjør hva|hvem skal gjøre det|gjøres av rolle|ansvar for utførelse|oppgaveeier|funksjon|utførende|utførende rolle|utført av|utfører (rolle)|ansv.|ansv|besørges av|tas av|håndteres av|ved|ansvarlig person|ansvarlig team|tiltakseier|hvem handler',
    command: 'kommando|kommandoer|hvordan|skript',
    expected:
      'forventet|forventet resultat|resultat|forventet utfall|kontroll|verifisering|forventet svar|skal vise|forventes|verifiser|sjekk',
    ifItFails:
      'hvis det feiler|ved feil|feiler|hvis ikke|hvis feil|dersom det feiler|om det feiler|feiler det|ellers|hvis det ikke virker|dersom det ikke virker',
    rollback: 'tilbakerulling|rull tilbake|tilbakeføring|angre|rollback|tilbakestilling',
    window:
      'tid|når|tidsvindu|tidsfrist|innen|frist|varighet|tidspunkt|tidsramme|estimat|tidsbruk|klokkeslett|estimert tid',
    audience:
      'målgruppe|mottaker|mottakere|hvem|til|interessent|gruppe|stakeholder|hvem informeres|part|hvem får|hvem får vite|til hvem|hvem varsles|for hvem|hvem skal vite|hvem får beskjed',
    recipient:
      'til|myndighet|mottaker|hvem|instans|organ|varsles|part|interessent|stakeholder|meldes til|hvem varsles|plikt|krav|tilsyn|regelverk|til hvem|hvem skal varsles|mottakere|hvem må vite|varsles til|sendes til|adressat|hvem skal ha melding|motpart|hvem skal ha beskjed|hvem må varsles|melding til|varsel til|hvem skal vite det|hvem får melding|hvem vi melder til|skal varsles|etat',
    deadline:
      'frist|innen|tidsfrist|tid|senest|når|tidskrav|varslingsfrist|meldefrist|innen når|hvor fort|hvor raskt|frist for varsel|når senest|seneste|tid vi har|første melding|hvor lang tid|fristen',
    trigger:
      'utløser|fra|utløses av|regnes fra|hendelse|når|vilkår|løper fra|starter|gjelder når|ved|grunnlag|utløsende hendelse',
    level:
      'nivå|trinn|steg|linje|eskaleringsnivå|#|ledd|rekkefølge|ringes som nr|prioritet|etter|runde|nr|nr.|ordning|trapp',
    channel: 'kanal|kanaler|medium|via|hvordan|metode|middel',
    phase: 'fase|trinn|steg|milepæl|aktivitet',
    description:
      'beskrivelse|kriterier|eksempler|konsekvens|kommentar|merknad|forklaring|betydning|begrunnelse|eksempel|definisjon|kjennetegn',
    optional: 'valgfritt|valgfri|obligatorisk|påkrevd',
    wait: 'etter|ventetid|vent|hvis ikke svar innen|uten svar etter|ikke svar innen|ikke svar etter|når|etter hvor lang tid|varsles etter|ringes etter|kobles på etter|tid|innen|tidsfrist|neste etter|når det er gått|etter så lang tid|tid gått|hvis ubesvart etter|etter ventetid',
    status: 'status|frist|forfall|dato|levert|versjon|sak',
    deed: 'handling|handlinger|tiltak|gjøres|gjør|oppgave|aktivitet|trinn|steg|hva gjøres|hva skal gjøres|gjør slik|gjør dette|hva du gjør|slik gjør du|arbeidsoppgave|aksjon|instruks|arbeid|gjøremål|det gjør vi|hva vi gjør|vi gjør|hva som gjøres|skal gjøres|oppgaver|aktiviteter|arbeidstrinn|gjøres slik|hva gjør du|hva gjør vi|hva må gjøres|hva du skal gjøre|hva skal du gjøre|hva vi skal gjøre|dette gjør du|dette gjør vi|gjør følgende|arbeidsoperasjon|operasjon|gjenopprettingstiltak|strakstiltak|arbeid som skal gjøres|utføres|å gjøre|grep|handlingspunkt|aksjonspunkt|steg som tas|utfør|slik gjør vi',
    matter: 'hva|beskrivelse|fremgangsmåte|framgangsmåte|hva som skjer',
    thing: 'tjeneste|system|komponent|applikasjon|løsning|plattform',
    interest:
      'interesse|interesser|behov|informasjonsbehov|forventning|når varsles|når informeres|informeres om|hva de får vite|varsles når|hva',
    callee:
      'hvem|kontakt|rolle|ansvarlig|eskaler til|kontaktes|navn|funksjon|instans|til|hvem kontaktes|ring|ringes|varsles|person|hvem ringes|neste',
    levelTitle: 'navn|benevnelse|betegnelse|alvorlighet|betydning|kalles',
    aside:
      'kryptering|kryptert|nøkkel|nøkler|eier|ansvar|ansvarlig|overvåking|overvåkes|kontroll|sjekk|kontrolleres|verktøy|programvare|gjenoppretting|tilbakelesing|tilbakehenting|restore|test|tester|testes|prøve|verifisering|tilgang|alarm|varsling|kontakt|kostnad|status|prosedyre|merknad|merk|se|rutine|rto|rpo|rapport|rapportering|feil|ved feil|leverandør|sist testet|størrelse|varighet|starter|gjennomgang|type|metode|slag|backuptype',
    copies:
      'backup|sikkerhetskopi|sikkerhetskopier|sikkerhetskopiering|kopi|kopier|kopiering|backuprutine|sikring|reservekopi|backes opp|tas kopi|kopieres|datakopi|sikring av data|backup av data|kopien|kopiene|kopia|kopiane|sikkerhetskopien|sikkerhetskopiene|backupen|backupene|*backup*|*kopi*|kopier*|*sikring*',
  },
  words: {
    within:
      'innen|senest|maks|maksimalt|inntil|under|opptil|opp til|ikke mer enn|før|ila|i løpet av|mindre enn|høyst|innenfor|ikke senere enn|innen utløpet av|aldri senere enn|seinest|maks.|på under|i løpet av de første',
    every: 'hver|hvert|per|minst hver|minst hvert',
    undecided:
      'ikke bestemt|ikke fastsatt|avklares|må avklares|ikke avklart|tbd|ikke relevant|ikke aktuelt|etter beste evne|best effort|ikke definert|ingen|ukjent|ikke avtalt|fastsettes senere|bestemmes senere|ikke satt|ikke besluttet|uavklart|i/a|ikke krav|ikke angitt|så snart som mulig|under avklaring|skal avklares|akseptabelt tap|ingen krav|ikke vurdert|settes senere|under vurdering|gjenstår|bestemmes|fastsettes|avgjøres|ingen grense|ikke besluttet ennå|når vi rekker|når vi får tid|tar stilling til|spiller ingen rolle|ikke av betydning|ingen mål|ikke noe mål|ikke satt noe|når det passer|uten mål|ikke nødvendig|gjelder ikke|fastlegges|besluttes|vedtas|når vi kan|samme hva|det samme|ikke er fastsatt|ikke er satt|ikke er avklart|ikke er bestemt|er ikke fastsatt|er ikke satt|er ikke bestemt|er ikke avklart|er ikke besluttet|ikke er avtalt|er ikke avtalt',
    nothing:
      'null|intet datatap|ingen datatap|ikke noe datatap|ingen tap|umiddelbart|umiddelbar|ingen data tapt|null datatap|ingenting',
    overall:
      'hele tjenesten|samlet|overordnet|alle systemer|alle tjenester|totalt|hele løsningen|tjenesten som helhet|generelt|plattformen|hele plattformen|tjenesten|total|helheten|alt|hele virksomheten|virksomheten|hele selskapet|hele bedriften|virksomheten som helhet',
    measured:
      'faktisk|målt|oppnådd|siste test|i praksis|vanligvis|normalt|typisk|snitt|tok|gjennomsnitt|ved siste|overskrides|overskredet|halve|tidligere|historisk|historiske|erfaringsmessig|redusert|prosent|sist gang|forrige gang|under øvelsen|ved testen|ved øvelsen|overholdt|holdt?|rto holdt|nådd?|erfaring|var oppe|var tilbake|pleier|ble oppnådd|gikk det',
    notify:
      'varsle|varsles|varslet|varsel|varsler|melde|meldes|meld|melding|rapportere|rapporteres|rapporter|informere|informeres|underrette|underrettes|sende|sendes|send|gi beskjed|orientere|orienteres|orienter|informer|underrett|varsling|meldt|ringes|kontaktes|melder|rapporterer|underretter|beskjed|får beskjed|orienterer|få beskjed|skal vite',
    update:
      'oppdater|oppdatere|oppdateres|oppdatering|oppdateringer|informer|informere|informeres|status|orientere|orienter|orienteres|statusmelding|statusmøte|briefing|rapport|varsel|melding|statusrapport|situasjonsrapport|publiser|møte|send|sendes|holdes|beskjed|får vite|hører|får|ringes|tekstmelding|sms|e-post|samles|holdes orientert|orientering|oppsummering|skriver|nytt|innlegg|oppslag|kunngjøring|kunngjøres|legg ut|legges ut|legger ut|legge ut|post|postes|poster|skriv|skrives|status til|situasjonsbilde|lagebilde|lagemøte|samling|samlinger|samling i krisestab|møter|avsjekk|statusoppdatering|statusoppdateringer|pressemelding|varsles|varsler|telefonmøte|ringer|ringerunde|sms-er|eposter|nyhetsbrev|tavlemøte|brief|briefes|orienterer|informerer|oppdaterer|rapporterer|rapporteres|melder|meldes|meldinger|informasjon|holdes informert|får høre',
    audience:
      'kundens kontaktperson|berørte kunder|kunder|kundene|kunde|brukere|brukerne|berørte brukere|ledelse|ledelsen|ledergruppen|ledergruppe|toppledelsen|ansatte|alle ansatte|team|teamet|styret|styre|presse|pressen|media|offentligheten|interessenter|partnere|leverandører|myndigheter|support|internt|eksternt|kommuneledelsen|innbyggere|pårørende|statusside|statussiden|beredskapsledelsen|kriseledelsen|kriseledelse|kundesenter|kundeservice|butikker|direktør|eiere|pasienter|avdelinger|avdelingene|kriseteamet|beredskapsteamet|rådmann|kommunedirektør|brukersteder|brukerstedene|bankene|banker|medlemmer|beboere|elever|foresatte|foreldre|lærere|skolene|rektorer|studenter|sjåfører|butikkene|forhandlere|leietakere|leietakerne|kommuner|kommunene|pasientene|avdelingsledere|mellomledere|daglig leder|administrerende direktør|styreleder|styrelederen|direktøren|medarbeiderne|de ansatte|kundekontaktene|kundesenteret|alle|hele huset|internt i huset|eierne|abonnenter|annonsører|produsenter|bønder|bøndene|passasjerer|reisende|frivillige|givere|driftsavdelingen|driften|partnerne|leverandørene|avisene',
    authority:
      'datatilsynet|tilsyn|tilsynsmyndighet*|nsm|nasjonal sikkerhetsmyndighet|nkom|finanstilsynet|helsetilsynet|statsforvalteren|politiet|myndighet|myndigheter|myndighetene|registrerte|de registrerte|berørte personer|behandlingsansvarlig|helsecert|kommunecert|norcert|ncsc|nve|kraftcert|forsikringsselskap*|berørte kunder|berørte|kunder|helsedirektoratet|mattilsynet|beredskapsmyndighet*|kundene|dsb|arbeidstilsynet|cert|nødetatene|ekomcert|kunden|norges bank|bits|nordic financial cert|kommunelegen|fylkesmannen|luftfartstilsynet|kystverket|sjøfartsdirektoratet|kredittilsynet|ptil|havtil|petroleumstilsynet|databehandler|oppdragsgiver|oppdragsgivere|statens vegvesen|kortselskapene|kortselskap|innløser|sykehuspartner|helse- og omsorgsdepartementet|forsikringen|*tilsynet|*tilsyn|*departementet|*direktoratet|*etaten|*ombudet|*nemnda|kommunecsirt|nfcert|finanscert|sektorcert|kommuneoverlegen|tolletaten|skatteetaten|norsk helsenett|innsamlingskontrollen|råfisklaget|økokrim|kripos|forsikringsselskapet|forsikring|havnevesenet|brannvesenet|ukom|kortselskapet|folkehelseinstituttet|bankenes*|de det gjelder',
    personalDataBreach: 'personopplysning*|personvernbrudd|avvik|gdpr|personvernforordningen',
    optional:
      'valgfritt|valgfri|frivillig|om ønskelig|ved behov og tid|ikke obligatorisk|opsjonelt|kan utelates|kan sløyfes|hvis tid|om det er tid|ikke påkrevd|ikke nødvendig|ikke krav|dersom tid|hvis det er tid|etter eget skjønn|kan hoppes over',
    adHoc:
      'ad hoc|ad-hoc|ved behov|etter behov|ved endringer|ved større endringer|etter større endringer|ved endring|etter endringer|ved vesentlige endringer|ved hver større endring|etter hver større endring|uanmeldt|uten forvarsel|ved anledning|av og til|innimellom|når det passer|når noen nye|når noen ny|når det trengs|ved hver ny|hver ny|før hver|før hvert|etter hver|etter hvert nytt|etter hvert skifte|uregelmessig|på vilkårlige tidspunkt|tilfeldig|etter større ombygging|etter ombygging|ved nye|i sin første|hver gang noen|hver gang vi|etter oppgradering|etter oppgraderinger|ved nyansettelser|ved nyansettelse|ved utskifting|ved forespørsel|hendelsesstyrt|ved større endring|før sin første|før deres første|i sine første|i deres første|første uka|første uken|før første vakt',
    test: 'test|tester|testes|testing|*test|*øvelse|øvelse|øvelser|øves|øve|*testing|simulering|skrivebordsøvelse|gjennomgang|prøving|prøves|*øvelser|*tester|table-top|prøve|øving|restore-test|prøvegjenoppretting|kontroll av backup|prøver|prøver å|øver|øv|spiller|spilles|spiller gjennom|gjennomspilling|papirøvelse|prøves ut|ringes gjennom|gjennomringing|penetrasjonstest|leses tilbake|tilbakelesing|tilbakelesning|hente tilbake|testet|brannøvelse|prøvd|beredskapsøvelse|utprøving|avbrudd|flytting',
    notBackedUp:
      'kopieres ikke|backes ikke opp|sikkerhetskopieres ikke|ikke sikkerhetskopi*|ikke backup|ikke backes|ikke backet|tas ikke backup|ingen backup|uten backup|ingen sikkerhetskopi|ikke omfattet av backup|ikke tatt backup|ikke med i backup|tas ikke sikkerhetskopi|ingen kopi|ikke kopi|har ikke kopi|tar ikke kopi|lagres ikke|tas ikke vare på|ikke kopiert|blir ikke sikkerhetskopi*|ikke kopi av|tas det ikke kopi*|tas ikke kopi*|det tas ikke|ikke kopieres|tar ikke kopi*|kopierer ikke|ingen sikkerhetskopi*|finnes ikke kopi*|uten kopi|har ingen kopi|holdes utenfor|i ingen backup|ingen av kopiene|ikke med i kopien|ikke med:|holdes utenfor:|ikke omfattet:|heller ikke med|utelatt:|inngår ikke i|inngår ikke|ingår ikke|finnes det ingen kopi|finnes ingen kopi|finnes det ikke kopi|finnes ikke backup|ikke sikret|sikres ikke|sikkerhetskopierer ikke|kopierer vi ikke|tar vi ikke kopi*|tar vi ikke backup|tas det ikke backup*|tas det ingen|tar vi ingen|speiles ikke|replikeres ikke|arkiveres ikke|eksporteres ikke|ligger bare ett sted|bare ett sted|ikke omfattet|omfattes ikke|ikke dekket|dekkes ikke|ikke inkludert|utenfor backup|utenfor sikkerhetskopi*|unntatt fra|unntatt backup|er unntatt|ikke er med|er ikke med|uten sikkerhetskopi|ikke sikkerhetskopiert|ikke noe sted|ingen steder|dropper vi|utelates|hoppes over|hopper vi over',
    copy: '*backup*|sikkerhetskopi*|snapshot|snapshots|kopi|kopier|kopieres|replikeres|replika|replikering|øyeblikksbilde|*kopi|dump|arkiveres|speiles|*snapshot|*snapshots|kopiert|eksporteres|speiling|overføres|lagres|tas vare på|arkiv|journal|tar kopi|tas kopi|kopi av|uttrekk|avbildning|bånd|synkroniseres|sikres|sikkerhetskopier*|kopieringen|kopiering|fullkopi|inkrementell*|differensiell*|transaksjonslogg*|basekopi|nattkopi*|ukekopi*|månedskopi*|reservekopi*|speilet|replikert|arkivert|eksportert|dumpes|synkronisert|lagret|versjonert|versjonshåndter*|kopierer|backes|øyeblikksbilder|kopien|kopiene|kopia|dumpen|båndet|båndene',
    option:
      'alternativ|valg|variant|opsjon|mulighet|vei|veg|rute|spor|fremgangsmåte|framgangsmåte|tilfelle|plan|løp|metode|utvei|valgmulighet',
    step: 'trinn|steg|fase|punkt',
    severityWord:
      'alvorlighet|alvorlighetsgrad|prioritet|nivå|kategori|alvorsgrad|pri|klasse|grad|trinn|alvorsnivå|alarmnivå|hendelsesnivå|beredskapsnivå|fase|fargekode|kode|varselnivå|beredskapstrinn|hendelsesgrad',
    levelWord: 'nivå|trinn|linje|steg|ledd',
    pointer:
      'se|følg|som beskrevet i|beskrevet i|gå til|viser til|henviser til|fortsett med|som i|iht|iht.|i henhold til|jf|jf.|etter',
    respond:
      'respons|responstid|reaksjonstid|svartid|svar|reager|kvittering|kvitter|kvitteres|påbegynnes|reaksjon|bekreft|bekreftes|i gang|på saken|ser på det|svarer|kvittere|rykker ut|er på|sitter på|påbegynt|starter|begynner|reagerer|behandles|tas tak i|første tiltak|tar tak|være på saken|være på plass|på plass|er i sving|tas hånd om|være i gang|fristen er|kvittert|håndteres|påbegynner|ringer tilbake|ringer opp|samles|møtes|trer sammen|tar saken|tar den|svar på|svare|være i sving|ser på|setter i gang|møter opp|logger på|logger inn|på tråden|begynne|starte|påbegynne|reagere|rykke ut|settes i gang|setter kriseledelsen|noen på',
    review: 'gjennomgang|gjennomgås|revideres|revisjon|oppdateres|revider|revurderes|evalueres',
    immediately:
      'umiddelbart|straks|omgående|uten ugrunnet opphold|med en gang|øyeblikkelig|uten opphold|umiddelbar|så fort som mulig|snarest|snarest mulig|så snart som mulig|uten unødig opphold|uten ugrunnet forsinkelse|uten unødig forsinkelse|med det samme|straks og',
    onAwareness:
      'kjent med|kjennskap|oppdagelse|oppdaget|avdekket|konstatert|fått kunnskap|deteksjon|avdekking|oppdages|ble klar over|klar over|oppdaget det|vi oppdaget|skjønte|fant ut|mistanke|mistanken|ser at|så at|vi vet|blir kjent|ble kjent|kjent med bruddet|konstatering|bekreftet|fikk vite',
    actions:
      'tiltak|trinn|steg|handlinger|fremgangsmåte|framgangsmåte|gjør følgende|prosedyre|slik gjør du|strakstiltak|gjenoppretting|håndtering|gjør dette|beredskap|aksjoner|oppgaver|gjøremål',
    contract:
      'kontrakt*|avtale*|avtalt|polisen|forsikringsvilkår*|rammeavtale*|dpa|databehandleravtale*|avtalen|kontrakten|vilkårene|vilkår|polise*|leveringsavtale*|klausul|konsesjon*|tjenesteavtale*|punkt i avtalen|forsikringsavtale*',
    situation: 'når|hvis|dersom|om|ved|i tilfelle|skulle|hvis ikke|dersom ikke|så lenge|med en gang',
    escalated:
      'varsles|ringes|kobles|kobles inn|kobles på|kontaktes|tilkalles|overtar|beslutter|informeres|orienteres|involveres|varsler|ringer|kontakter|tilkaller|går til|løftes til|eskaleres til|kalles|får beskjed|underrettes|tas med|bestemmer|ringes opp|vekkes|er neste|får varselet|får varsel|tar over|går videre til|kvittere|svar innen|vekker|ringer du|prøver du|kalles inn|innkalles|blir ringt|blir varslet|hentes inn|skal vekkes|skal vite',
    received:
      'får|mottar|ringes|holdes orientert|holdes oppdatert|orienterer|informerer|ringer|oppringes|får beskjed|får vite|hører|får oppdatering|oppdateres|orienteres|informeres|blir orientert|blir oppdatert|samles|får melding|får en sms|får sms|får en telefon|får status|får en status|får en oppdatering|får nytt|får en melding|får en orientering|får statusmelding|blir informert|blir varslet|varsles|blir ringt|blir oppringt|tekstes|mailes|meldes|oppdaterer|briefer|briefes|rapporterer til|melder til|skriver til|sender|møtes|har statusmøte|holdes informert|holdes løpende orientert|får høre|underrettes|gir status til|gir beskjed til',
    phaseWord:
      'umiddelbare|tiltak|strakstiltak|gjenoppretting|verifisering|etterarbeid|deteksjon|oppdagelse|forberedelser|forberedelse|gjennomføring|først|deretter|så|til slutt|etterpå|underveis|i mellomtiden|med en gang|og|tilbake|straks|senere|opprydding|varsling|vurdering|stabilisering|avslutning|normalisering|kontroll|sikring|berging|oppstart|nedstenging|klargjøring|overgang|retur|tilbakeføring|skadebegrensning|kartlegging|uansett|i begge tilfeller|for begge|når det er over',
    leads:
      'leder|bestemmer|snakker|står for|fører|besvarer|har ansvar|har ansvaret|er ansvarlig|koordinerer|tar|tar seg av|håndterer|beslutter|svarer|eier|styrer|skriver|godkjenner|følger opp|informerer|sørger for|har siste ord|holder|passer',
    running:
      'tilbake|oppe|brukbar|brukbart|tilgjengelig|virke igjen|virker igjen|gjenopprettet|nede i|borte i|klare oss uten|klarer oss uten|være uten|i gang igjen|ute av drift|stå stille|klare seg uten|stå i|ligge nede|falle ut|savnes',
    modal: 'skal|må|bør|kan|får|vil|tåler',
    sequence:
      'først|for det første|aller først|deretter|så|dernest|etterpå|etter det|til slutt|til sist|samtidig|imens|i mellomtiden|når det er gjort|så snart|nå|start med|begynn med|for det andre|videre|for det tredje|etter dette|når dette er gjort|som det første|som det siste|på slutten|helt til slutt|først da|parallelt|straks etter|i neste omgang|avslutningsvis|så snart det er gjort',
    heldBy:
      'bæres av|holdes av|fylles av|ivaretas av|utføres av|er lagt til|ligger hos|besettes av|tas av|normalt|innehas av|vanligvis|som regel|til vanlig|som oftest|ordinært|primært|er til daglig|legges til|tilligger|ivaretas normalt av',
    standsIn:
      'trer inn|tar over|steppes inn|vikarierer|stepper inn|gjør jobben|gjør det samme|overtar|går inn|rykker opp|er stedfortreder|rykker inn|steller|tar rollen|tar jobben|gjør det|fungerer|stiller',
    absence:
      'ved fravær|i hans fravær|i hennes fravær|i fravær av|om borte|når borte|ved forfall|hvis forhindret|stedfortreder er|vara er|i stedet|er ikke tilgjengelig|med vara|med stedfortreder|ellers|som vara|som stedfortreder|når vedkommende er borte|er borte|når lederen er borte|bortreist|ved sykdom|avløser er|reserve er|vikar er|erstattes av|stedfortreder|vara|avløses av',
    media:
      'telefon|på telefon|sms|tekstmelding|e-post|epost|chat|teams|slack|signal|statusside|statussiden|nettside|nettsiden|intranett|intranettet|app|appen|oppslag|høyttaler|radio|pressemelding|portal|portalen|oppringing|brev|facebook|muntlig|møte|kanalen|nyhetsbrev|vhf|samband|nødnett|calling|calling-anlegg|oppslagstavle|oppslagstavla|tavla|kanal|gruppechat|chatten|pushvarsel|push|telefonmøte|videomøte|telefonsvarer|sosiale medier|nettsidene|nettstedet|hjemmesiden|skilt|skjerm|skjermene|skriftlig|personlig|mail|talevarsling|varslings-sms',
    systemWord: '*systemet|*system|tjenesten|*tjenesten|portalen|*portalen|programmet|løsningen',
    supporting: 'støttesystem|støttende system|it-system|ikt-system|fagsystem|understøttes av',
    never:
      'aldri|ingen|nei|ikke|ingensteds|mangler|bygges på nytt|bygges opp igjen|utgår|intet|gjenskapes|finnes ikke|unntatt|ikke omfattet|ikke aktuelt|utenfor|tas ikke|kopieres ikke|dekkes ikke|ubeskyttet|kan lages på nytt|lages på nytt|installeres på nytt|settes opp på nytt|ikke relevant|niks|ingenting|slett ikke|null',
    actor:
      '*ansvarlig|*ansvarlige|*leder|*lederen|*sjef|*sjefen|*vakt|*vakta|*vakten|*drift|*tekniker|*teknikeren|*utvikler|*rådgiver|*økonomi|*jurist|*kommunikasjon|*kontakt|*ombud|*talsperson|*loggfører|*skriver|*koordinator|*eier|*fører|*gruppe|*team|*teamet|*ledelse|*ledelsen|*direktør|*styreleder|*mester|*forvalter|*konsulent|*leverandør|*sekretær|*medarbeider|*plattform|*stab|*fagperson|*talsmann|*assistent|*spesialist|*operatør|*vaktmester|*ordfører|*hr|*nestleder|*bakvakt|*ring|*føreren|talsperson|talsmann|*ingeniør|rektor|styrer|*lege|*avstemmer|*søker|*dirigent|*vert|*analytiker|*bibliotekar|*regnskapsfører|*kasserer|*kontrollør|*elektriker|*portør|*revisor|*daglig leder|leder *|sjef *|ansvarlig *|*skipper|*radiolog|*radiograf|*sykepleier|*farmasøyt|*apoteker|*lærer|*kokk|*baker|*brygger|*montør|*mekaniker|*rørlegger|*styrmann|*maskinist|*havnefogd|*vekter|*resepsjon|*resepsjonist|*kundeservice|*kundesenter|*kundestøtte|*personell|*mannskap|*brukerstøtte|*systemeier|*frigiver|*legen|*legene|*overlege|*overlegen|*journalist|*redaktør|*produsent|*trafikkleder|*sjåfør|*disponent|*innkjøp|*logistikk|*salg|*marked|*kvalitet|*kontrolløren|*direktøren|*eieren|*operatøren|*ingeniøren|*koordinatoren|*rådgiveren|*leverandøren|*selskapet|*avdelingen|*seksjon|*nettverk|*helpdesk|*servicedesk|*it|*ikt|*it-avdeling|*sikkerhet|*personvernombud|*revisjon|*styret|*styre|*rektoren|*lærling|*assistenten|*kriseledelsen|*beredskapsgruppen|*kommunedirektør|*virksomhetsleder|*fagansvarlig|*saksbehandler|*arkivar|*bemanning|*vaktsentral|*driftssentral|*operasjonssentral|*alarmsentral|*bas|*formann|*nattevakt|*dagvakt|fagansvarlig *|systemeier *|enhetsleder *|avdelingsleder *|teamleder *|vaktleder *|systemansvarlig *|driftsansvarlig *|ansvarlig for *|leder for *|leder av *|vakthavende *|daglig leder *|*direktion|*direktionen|*vakthavende|*rådmann|*rådmannen|*styreformann|*beredskapssjef|*brannsjef|*kaptein|*havnekaptein|*redaktøren|*rektor|*fagsjef|*ansvarshavende|*tillitsvalgt|*verneombud|*controller|*støtte|*stedfortreder|*arkitekt|*byggeleder|*kaptein|*kundebehandler|*kontordame|*kontrollrom|*ekspedisjon|*ekspedisjonen|*servicetorg|*servicetorget|*sentralbord|*generalsekretær|*prest|*prosjektleder',
    and: 'og|eller',
    phoneWord:
      '*telefon*|tlf|tlf.|ring|ringes|mobil|nummer|numrene|numre|*vakt*|nås|treffes|svarer|sentralbord*|telefon*|*telefon|*telefonen|ringer|*nummer|vakt|*vakt|*vakten|har nummer|sentralbord|døgnåpent',
    reached:
      'har|nås|treffes|svarer|er på|kan nås|når du|kan ringes|ringes|har døgnåpent|har nummer|er tilgjengelig|er å treffe|via',
    calls: 'ring|kontakt|ta kontakt med|skriv til|varsle',
    calling:
      'ring|ringer|ringe|ring til|ringer til|ringe til|ring opp|ringer opp|kontakt|kontakter|kontakte|varsle|varsler|tilkall|tilkaller|tilkalle|vekk|vekker|vekke|kall inn|kaller inn|kalle inn|informer|informerer|informere|orienter|orienterer|orientere|går til|går videre til|går det videre til|gå videre til|går du videre til|går saken til|går det til|går varselet til|løftes til|løft til|løfter til|eskaler til|eskaleres til|eskalerer til|eskalere til|sendes til|sendes videre til|prøv|prøver|koble inn|kobler inn|koble på|kobler på|kople inn|hent|henter|hent inn|henter inn|går over til|overlates til|meld til|meldes til|melder til|rapporter til|rykker opp til|gi beskjed til|si fra til|sier fra til|turen til|tur til|snakk med|videre til|få tak i|få fatt i|får tak i|underrett|underretter|involver|involverer|trekk inn|trekker inn|innkaller|alarmer|alarmerer|spør|vender seg til|henvend deg til',
    calledUp:
      'ringes|ringes opp|varsles|kontaktes|tilkalles|kobles inn|kobles på|kobles|koples inn|vekkes|informeres|orienteres|underrettes|involveres|innkalles|kalles inn|kalles ut|kalles|hentes inn|trekkes inn|får beskjed|får varsel|får varselet|får alarmen|får meldingen|får saken|får telefonen|tar over|overtar|trer inn|beslutter|bestemmer|skal vite|vite det|vite om det|skal ha beskjed|har beskjed|er neste|står for tur|blir ringt|blir oppringt|blir varslet|blir vekket|blir kontaktet|blir kalt inn|blir koblet på|varslet|vekket|tar første|tar imot|tar telefonen|tar alarmen|mottar|tar den første|rykker ut|mobiliseres|alarmeres|settes inn|kommer inn|skal inn',
    conditional:
      'hvis|dersom|når|om|svarer ikke|ikke svarer|uten svar|ikke svar|fortsatt|ingen svarer|ingen|ikke|uten|får du ikke|har vi ikke|er det stille|ubesvart|stille|er saken|er feilen|er hendelsen|er den|er det|ukvittert|manglende|skulle',
    waited:
      'etter|fortsatt|mer enn|lenger enn|gått|uten|ytterligere|nye|over|varer|passert|utover|er gått|har gått',
    nobody:
      '*normal drift|*nøddrift|i drift|*melding|oppfølging|overvåking|*ringing|full drift|manuell drift|reservedrift|settes i drift|bredrift|kontakt|*rapportskriver|*krafttransport|*varsling|*kommunikasjon|*økonomi|drift|*sentralbord|*strømdrift|*iverksetter|oppdrift|*støtte for',
    goesOn:
      'går|gå|går videre|sendes|løftes|løft|eskaleres|eskaler|rykker|hopper|overføres|overføres videre|settes over|flyttes|klatrer|videresendes|meldes',
    toward: 'til|videre til|opp til|over til',
    onDuty: 'på vakt|i tjeneste|med vakt|i vakt|på jobb',
    afterwards: 'deretter|etter det|derpå|så|etterpå|dernest',
    away: 'borte|fraværende|syk|bortreist|opptatt|på ferie|i ferie|har ferie|har fri|ikke er til stede|ikke tilgjengelig|ikke kan|forhindret|utilgjengelig|ikke nås|ikke får tak i|sover|permisjon',
    unnamed:
      'vakant|ubesatt|ledig|ingen|mangler|ikke utpekt|ikke pekt ut|ikke oppnevnt|ikke utnevnt|ikke bestemt|ikke avklart|foreløpig|skal utpekes',
    permissions: 'tilgang|tilganger|tilgangsstyring|adgang|rettigheter|brukerroller|systemroller',
    registered:
      'org.nr|org.nr.|orgnr|organisasjonsnummer|kundenummer|kontonummer|avtalenummer|polisenummer|saksnummer|postboks|serienummer|kid|kundenr|polise*|konto*|faktura*|ordrenummer|referanse|versjon|port|lisens*|org. nr|sak|avtalenr|polisenr|saksnr|lisensnummer|oppgi|brukerstednr|brukerstednummer',
    denial: 'ikke|ingen|intet|aldri|uten',
    copied:
      'er|blir|backes|sikkerhetskopieres|kopieres|tas|tar|går|lagres|speiles|replikeres|overføres|sendes|ligger|skrives|har|står|kopierer|eksporteres|legges|sikres|tatt|kopiert|arkiveres|dumpes|legger|synkroniseres|havner|oppbevares|skal|må|finnes|lagrer|sikrer|kjøres|lages|versjoneres|strømmes',
    kept: 'beholdes|behold|oppbevar*|bevares|lagres|ligger|tas vare på|tar vare på|rullerende|slettes|kastes|overskrives|blir liggende|lagres i|tatt vare på|sparer|spares|retensjon*|utløper|roteres ut|kastes etter|holdes i|gjemmes i|lagring|lagringstid|oppbevaringstid|bevaringstid|bevart|oppbevart|beholder|beholdt|lagret i|står i|varer|levetid|ryddes|ryddes bort|rulleres|rullering|gjenbrukes|brukes om igjen|forkastes|makuleres|slettet|tilgjengelig i|holder vi|lagrer vi|liggende|går tilbake|historikk|ut etter|erstattes etter|holdes',
    onChange:
      'hver endring|ved endring|hver gang|løpende|kontinuerlig|etter hver|etter hvert|ved hver|ved hvert|før hver|fortløpende|i sanntid|med hver|ved endringer|etter endring|etter endringer|når den endres|når det endres|når de endres|ved lagring|ved utrulling|ved innsending|i strømmer|strømmes|manuelt|for hånd|ved behov|hver utrulling|hver service|med en gang|straks|innen sekunder|ved release',
    restored:
      'gjenopprettes|innleses|tilgang til|leses tilbake|legges tilbake|gjenoppretter vi|prøves|øves|kontrolleres|sjekkes|overvåkes|verifiseres|feilet|får beskjed|varsles',
    numberedPhase: 'fase|etappe',
    scenarioWord: 'scenario|scenarie',
    ifNeeded:
      'hvis nødvendig|om nødvendig|ved behov|hvis mulig|om mulig|dersom nødvendig|dersom mulig|etter behov|dersom det trengs|hvis det trengs|om det trengs|hvis det er nødvendig|om det er nødvendig|ved nødvendighet|eventuelt|evt.|evt',
    chapterWord:
      '*prosedyrer|*scenarier|*rutiner|*prosess|*prosesstrinn|*tiltakskort|*kort|*kortene|*planer|*tiltaksplaner|*handlingsplaner|*oppskrifter|*instrukser|*dreiebøker|*hendelser|*feil|*situasjoner|*tilfeller|*tiltak|*sjekklister|*beredskapsplaner|*håndgrep|*avbrudd|*utfall|*prosedyrene|*scenariene|*rutinene',
    finiteVerb: 'er|var|har|ligger|står|henger|virker|holder|tar|varer|kan|må|skal|finnes|se',
    howMany: 'bare|kun|alle|alt|hver|begge|en enkelt|flere|hele|ingen|delvis|mindre enn|mer enn',
    documentWord:
      '*plan|*planen|*håndbok|*handbok|*perm|*permen|*instruks|*rutine|*rutiner|*prosedyre|*prosedyrer|*veileder|*retningslinje|*retningslinjer|*kort|*tiltakskort|*konsept|*vedlegg|*dreiebok|*runbook|*sjekkliste|*strategi|*policy|*beredskap|*gjenoppretting|*kontinuitet|*notat',
    doesThis:
      'gjør dette|gjør det følgende|gjør alt dette|utfører dette|gjør disse trinnene|tar dette|håndterer dette|har dette kortet|følger dette kortet',
    levelName:
      'kritisk|høy|høg|middels|moderat|lav|alvorlig|begrenset|krise|rød|gul|grønn|oransje|svart|blå|vesentlig|betydelig|mindre|større|liten|stor|omfattende|normal|katastrofe|stans|merkbart|merkbar|kosmetisk|redusert|forhøyet|ubetydelig|svært alvorlig|beredskap|grå|hvit|lilla|rutine|irritasjon|plagsom|ulykke|vanlig|øvrig|annet|driftsstans|avvik|hendelse|viktig|mild|verst|livstruende|forstyrrelse|uvesentlig|full stans|delvis stans|rødt|gult|grønt|hvitt|blått|grått|kritiske|alvorlige|høye|lave|lite|stort|ulempe|lindrig|blokkerende|full stopp|delvis stopp|stopp|krisesituasjon|storm|kuling|bris|henvendelse|spørsmål|ønske|svekket|forstyrret|hemmet|uro|varsel|stille|tregt|treg|feil|mindre feil|småfeil|skjønnhetsfeil|ubehag|plunder|hverdag|katastrofal|ekstrem|stor hendelse|moderate',
    dataClassName: 'offentlig|åpen|fortrolig|hemmelig|strengt|intern|kundedata|konfidensiell',
    weekday:
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandager|fredager|mandagen|tirsdagen|onsdagen|torsdagen|fredagen|lørdagen|søndagen|virkedag|virkedagen|hverdag|hverdagen',
    season:
      'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|vår|sommer|høst|vinter',
    ofEach: 'i hver|i hvert|hver|hvert|i|i en',
    likewise: 'det samme gjelder for|det samme gjelder|det gjør heller ikke|heller ikke|likeså',
    watched:
      'sjekk|sjekke|sjekker|sjekkes|kontroller|kontrollere|kontrolleres|kontrollerer|overvåk|overvåke|overvåkes|overvåker|mål|måle|måles|måler|les av|leses av|avles|avleses|avlesning|loggfør|loggføres|logger|logges|noter|noteres|noterer|inspiser|inspiseres|tell|telles|tell opp|følg med|se til|ser til|gå runde|runde|runder|ronde|prøv igjen|prøver igjen|jobben|jobb|synk|synkroniseres|synkroniserer|henter data|spør|pinger|puls|temperatur|temperaturen|termometer|termometre*|målinger|måling|bytt|avløs|avløses|fyll|fylles|restart|starter på nytt|utløper|fornyes|hjerteslag|ser over|se over|tilsyn',
    trial:
      'test|tester|testes|teste|testet|testing|*testen|*test|*testing|*øvelse|*øvelsen|*øvelser|øvelse|øvelser|øves|øve|øver|øvd|øvd på|øv|øving|*øving|simulering|simuleres|simulerer|prøver ut|prøves|prøve|prøver|prøvd|prøv|prøving|*prøve|prøvekjøres|prøvekjøre|prøvekjører|prøvekjøring|prøvekjørt|utprøving|*prøving|gjenoppretter|gjenopprettes|gjenoppretting|*gjenoppretting|gjenopprettingstest|tilbakefører|tilbakeføres|tilbakeføring|henter tilbake|hentes tilbake|hente tilbake|henter vi tilbake|tilbakehenting|legger tilbake|legges tilbake|legge tilbake|legger vi tilbake|tilbakelegging|tilbakelesing|tilbakelesning|leses tilbake|leser tilbake|leser vi tilbake|leser inn igjen|spilles tilbake|spilles gjennom|spiller gjennom|spiller vi|gjennomspilling|failover|bytter over|byttes inn|bytter inn|veksles|omkobling|omkobles|kobler om|kobles om|flytter over|flytting|overflytting|trekker ut kontakten|trekker støpselet|drar ut kontakten|kjøres på aggregat|under last|med last|ringes gjennom|gjennomringing|quiz|penetrasjonstest|papirdag|later som|på liksom|tørrtrening|tørrkjøring|generalprøve|øvingsdag|spilldag|kaosdag|svartstart|opplæring og øvelse|evakuering|varslingsprøve|prøvevarsling|prøvealarm|prøver ringekjeden|testmiljø|testmiljøet|testserver|testmaskin|prøveserver|prøvemiljø|sandkasse|øvingsmiljø|lab|startes opp|kjøres i gang|ringes|reservemaskin',
    ownPaper:
      'denne filen|denne fila|filen|fila|dette dokumentet|dokumentet|denne siden|denne sida|siden|sida|denne planen|planen|beredskapsplanen|instruksen|denne instruksen|håndboka|håndboken|permen|kortene|disse kortene|kortet|wikien|rutinen selv|internrevisjon|internrevisjonen|denne wikien|teksten|veiledningen',
    limitWord:
      'frist|fristen|tidsfrist|tidsfristen|meldefrist|meldefristen|varslingsfrist|varslingsfristen|har vi|vi har|har|klokka|krever|vil ha|forlanger|gir oss|forventer',
    ownOfficer:
      'personvernombud*|personvernkontakt*|personvernansvarlig*|personvernrådgiver*|compliance-ansvarlig',
    notRhythm:
      'daglig leder|daglige leder|daglige ledere|daglig ledelse|daglig drift|daglige driften|daglige drifta|daglig ansvar|daglig leders',
    backAgain:
      'tilbake|gjenoppretter|gjenopprettes|gjenoppretting|tilbakefører|tilbakeføres|tilbakelegging|tilbakelesing|tilbakelest',
    practised:
      'test|tester|testes|teste|testet|testing|*øvelse|*øvelsen|*øvelser|øvelse|øvelser|øves|øve|øver|øvd|øving|prøves|prøvekjøres|prøvekjører|prøvekjøring|simuleres|simulering|*gjenopprettingstest|gjenopprettingstest|under last|med last|tørrtrening|generalprøve|gjennomspilling|prøver ut|prøves ut|prøver gjenoppretting',
    copyVerb:
      'sikkerhetskopieres|sikkerhetskopiert|kopieres|kopiert|backes opp|backet opp|tas kopi|tas det kopi|tas backup|tar kopi|tar backup|tas sikkerhetskopi|tar sikkerhetskopi|speiles|replikeres|dumpes|eksporteres|arkiveres|synkroniseres|sikres|kopierer|sikkerhetskopierer|omfattes|inngår|lagres',
    copyPlace:
      'minnepinne|minnepinnen|usb*|safe|safen|hvelv*|bankboks*|sky|skyen|skylager|*sky|git|nas|bånd|båndrobot|båndbibliotek|disk|ekstern disk|bøtte|objektlager|datasenter*|reservehall*|perm|permen|arkiv|server|lager|kopimaskin|utskrift|papir|s3|hylle|skap|båndene|båndet|disken|diskene|disker|pinnen|mediet',
    otherwise: 'ellers|minst|unntatt|bortsett fra|med mindre|høyst|senest|i stedet for',
    solved:
      'løst|løses|rettet|rettes|reparert|gjenopprettet|utbedret|avsluttet|ferdig|fikset|oppe igjen|tilbake i drift|i drift igjen',
    means: 'betyr|betyr at|er når|er der|er at|er|gjelder når|gjelder|vil si|brukes når|dekker|når',
    toBeSet:
      'avklares|skal avklares|fastsettes|fastlegges|bestemmes|besluttes|avgjøres|vedtas|under avklaring|tas stilling til|tar stilling til|tar styret stilling til|gjenstår|drøftes|utredes|vurderes|settes i|settes når|ikke avklart|ikke fastsatt|tbd|utsatt|utsettes',
    moreThan: 'mer enn|lenger enn|lengre enn|over',
    howSoon:
      'hvor fort|hvor raskt|hvor snart|opp igjen|oppe igjen|tilbake når|når tilbake|være tilbake|i drift igjen|gjenopprettingstider|innen når|frister for gjenoppretting|virke igjen|hva må opp|når skal|fungere igjen|i gang igjen|gjenopprettingsmål|mål for gjenoppretting',
    lasts: 'tar|varer|bruker|trenger',
    exempt: 'unntatt|utelatt|holdt utenfor|utenfor|utelates|holdes utenfor',
    both: 'begge|alle tre|alle kopier|alle kopiene|samtlige|hver av dem',
    cardWord: 'kort|tiltakskort|scenario|innsatskort|rutine|plan|prosedyre|hendelse',
    outage:
      'utfall|bortfall|nede|nedetid|svarer|tap|feil|stanset|stans|gjenoppretting|gjenopprette|gjenopprettes|utilgjengelig|borte|brudd|virker|krasjet|faller|stopper|mistet|står|ødelagt|kryptert|driftsstans|omkobling|svikter|svikt|treg',
    upkeep:
      'byttes|bytter|byttes ut|skiftes|skiftes ut|service|rengjøres|vaskes|patches|roteres|fornyes|oppdateres|oppdatert|etterfylles|revideres|gjennomgås|gås gjennom|leses gjennom|skrives ut|arkiveres|slettes|faktureres|rapporteres|sertifiseres|fylles opp',
    longerThan: 'mer enn|lenger enn|over|i over|mer enn i|varer|varte|minst|nede i|utover|etter',
    demand: 'må|skal',
    targetWord: 'mål|målet|målene|krav|kravet|tidskrav',
  },
  grammar: {
    article: 'den|det|de|en|ei|et|vår|vårt|våre|dens|dets|deres|sin|denne|dette',
    about: 'for|angående|vedrørende',
    of: 'av|på|til|for|i',
    linking: 'er|gjelder|ligger|lyder|utgjør|forblir|finnes|virker|fungerer|kjører|blir|være|vært|holder|går',
    having: 'har|får|krever|trenger|fikk|skal',
    lacking: 'mangler|savner',
    pronoun:
      'vi|man|det|dette|disse|den|de|ingen|alt|noe|hva|som|jeg|du|dere|ingenting|noen|her|der|ikke|hvis|når|om|da|slik',
    that: 'at|mens|men|fordi|siden|så|som|når|hvis|enn',
    ends: 'innen|innenfor|etter|igjen|tilbake|oppe|bare|også|alltid|senest|maks|maksimalt|høyst|på|altså|derfor|da|uten|under|dersom|i|igang|gang|nede|borte|videre|ifølge|iflg',
    vague:
      'brudd|bruddet|avbrudd|avbruddet|stans|hendelse|hendelsen|feil|feilen|gjenoppretting|gjenopprettingen|mål|målet|målene|krav|kravet|kravene|tap|tapet|data|datatap|nedetid|verdi|verdien|tall|tallet|tabell|tabellen|tilfelle|tid|tiden|maks|maksimalt|største|lengste|akseptabelt|tillatt|avtalt|grense|grensen|timer|minutter|dager|styret|ledelsen|kunder|kundene|brukere|brukerne|plan|planen|prosedyren|scenario|scenariet|normal|full|backup|dag|døgn|alle|hver|begge|dette|denne|disse|datatapet|unntak|overordnet|overordnede|samlet|samtidig|nøkkeltall|respons|system|systemer|tjeneste|tjenester|prosess|prosesser|applikasjon|komponent|komponenter|funksjon|annet|angitt|lenger|enn|lengre',
    without: 'uten',
  },
  verbs:
    'aktiver|avbryt|avklar|avslutt|avtal|analyser|anmeld|arkiver|avgjør|begrens|bekreft|beregn|beslutt|bestem|bestill|blokker|bruk|bytt|dokumenter|distribuer|eksporter|endre|eskaler|etabler|evaluer|evakuer|fjern|flytt|forbered|fordel|forsøk|fortsett|frakoble|frigjør|fyll|følg|før|gi|gjenopprett|gjenoppta|gjennomfør|gjennomgå|gjenta|gjør|godkjenn|gå|hent|hold|identifiser|implementer|informer|innkall|installer|involver|isoler|iverksett|kall|kartlegg|kjør|klargjør|koble|kommuniser|kontakt|kontroller|koordiner|kopier|la|lag|lagre|last|les|lever|logg|lukk|lås|mål|legg|meld|monitorer|mottak|noter|nullstill|oppdater|opphev|opprett|oppretthold|oppsummer|orienter|overfør|overvåk|pass|pek|planlegg|provisjoner|prioriter|prøv|publiser|rapporter|registrer|reset|restart|restore|revider|ring|roter|rull|rydd|samle|samkjør|sammenlign|se|send|sett|sikre|sikkerhetskopier|simuler|sjekk|skaff|skaler|skift|skriv|skru|slett|slå|sperr|spør|stans|start|steng|still|stopp|svar|sørg|ta|telle|tell|test|tilbakestill|tilkall|trekk|tøm|undersøk|unngå|utnevn|utpek|utfør|valider|varsle|velg|vent|vente|verifiser|vurder|vis|åpne|ikke|aldri|alltid|post|implementér|gjør rede|oppretter|bytte|koble fra|koble til|slå av|slå på|hvis|ved|når|hvert|deaktiver|reinstaller|bygg|patch|frys|oppnevn|loggfør|mobiliser|etterfyll|avlys|gjenbruk|opplys|innhent|fastslå|fastsett|del|be|påse|kvitter|utarbeid|meddel|frakopl|prøvekjør|kjøp|finn|kunngjør|lån|sorter|heng|tørk|bli|møt|trykk|selg|regn|del ut|rop|veksle|tast|viderekoble|ikke slett|aksepter|anbring|angi|anskaff|anslå|anta|anvend|advar|akkumuler|alarmer|anrop|autoriser|avvis|avstem|avvent|avles|avmeld|avsett|avspill|avsperr|avvikle|be om|bedøm|befordre|begynn|behandle|behold|bemann|benytt|berg|berolig|beskriv|beskytt|besvar|besøk|betal|bevar|bistå|bring|brif|brems|bryt|dekk til|demonter|deleger|diagnostiser|dirigér|diriger|diskuter|dobbeltsjekk|dra|dropp|drøft|ekskluder|ekspeder|engasjer|ekstraher|erstatt|ettergå|etterregistrer|etterspør|faks|fang|fakturer|filtrer|flett|forbind|forbedre|foreslå|foreta|forhør|forhold|forklar|forleng|forlat|forsegl|forsikre|forskyv|forstørr|forsyn|fortell|fotografer|framskaff|fremskaff|frigi|fyr opp|føl|før inn|før opp|følg med|gi beskjed|gi fra|gjem|gjenbygg|gjenåpne|gjenetabler|gjeninnfør|gjensend|gransk|grip|gå gjennom|hev|hjelp|hold igjen|hindre|håndter|håndhev|importer|initier|innfør|innlever|innled|inspiser|instruer|integrer|intervju|inviter|isolér|juster|kalibrer|kansellér|kanseller|kast|klassifiser|klikk|koble inn|koble ned|koble opp|koble ut|kombiner|kommenter|kompenser|komprimer|konfigurer|konkluder|konstater|konsulter|konverter|korriger|krypter|kryssjekk|krysskontroller|kryss av|kutt|lad opp|last inn|last ned|last opp|led|legg inn|legg ned|legg tilbake|legg ut|lirk|list opp|lokaliser|logg inn|logg på|logg ut|lytt|løft|løs|løs ut|lån ut|lever tilbake|lås opp|marker|merk|monter|motta|navngi|nekt|nedgrader|nedskaler|nøytraliser|noter ned|nuller|nummerer|observer|oppbevar|oppdag|oppfordr|oppgi|oppgrader|oppjuster|oppsøk|ordne|organiser|omdiriger|omprogrammer|omrut|oversett|overlat|overlever|overta|overhold|pakk|pakk ned|pakk ut|parker|passer på|pek om|pek over|ping|plasser|plukk|plugg|plugg inn|plugg ut|presiser|presenter|print|programmer|protokollfør|prøv igjen|pump|purr|påbegynn|påkall|påvis|rapportér|reager|reduser|referer|registrér|reguler|rekalibrer|rekonfigurer|rekonstruer|rekvirer|reparer|replay|repliker|reserver|resynkroniser|rens|rett opp|returner|riv|rull tilbake|rull ut|rut om|rydd opp|rydd bort|røkt|saksøk|saml inn|sammenhold|sammenstill|sanér|separer|signer|simulér|sirkuler|sjalt|skann|scan|skil|skjerm|skjul|skjær|skru av|skru ned|skru opp|skru på|skyv|skyll|slipp|slukk|slå fast|slå inn|slå opp|slå sammen|slå over|smør|snakk|snu|sorter ut|spesifiser|spill av|spill inn|splitt|spol|spre|sprøyt|spyl|stabiliser|start opp|start på nytt|stemple|stem av|still inn|still opp|still om|stripp|stryk|støtt|støvsug|styr|stykk|suppler|sveip|svar på|synkroniser|sørg for|søk|søk etter|ta av|ta bilde|ta imot|ta inn|ta kontakt|ta med|ta ned|ta opp|ta over|ta stilling|ta ut|takk|tast inn|tenn|tett|tilby|tildel|tilkjenn|tilpass|tilsett|tolk|transporter|trekk ut|trekk tilbake|trill|unnlat|underrett|underskriv|understrek|utfyll|utlever|utløs|utnytt|utsett|utsted|utstyr|vedlikehold|vekk|velt|vend|vent til|verifisér|vis fram|videreformidl|videresend|videreutvikl|vipp|vri|vurder om|øk|øv|åpn|sjekk ut|dobbeltkontroller|gå over|gå inn|gå til|gå tilbake|finn fram|finn ut|få på plass|gjør klar|gjør ferdig|heis|kople|kople fra|kople til|meld fra|meld inn|meld tilbake|kontrollér|si|si fra|stå|skift ut|sett av|sett i gang|sett inn|sett opp|sett over|sett tilbake|sett ut|følg opp|hent inn|hent ut|hent tilbake|hold øye|hold orden|hør|hør med|kall inn|kall sammen|kall tilbake|kjør inn|les av|les inn|se etter|se over|skriv inn|skriv ned|skriv om|skriv opp|skriv ut|snakk med|spør om|stopp inn|forsiktig|husk å|dersom|så snart',
}
