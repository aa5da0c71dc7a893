import type { Vocabulary } from './vocabulary.ts'

export const da: Vocabulary = {
  language: 'da',
  stopWords:
    'og|af|ikke|til|er|som|med|på|for|hvis|efter|skal|være|bliver|fra|os|vi|ved|eller|når|kan|den|det|en|et|hvad|hver|mellem|også|kun|tjenesten|hændelse|hændelser|hændelsen|genopretning|genetablering|underret|ud|op|uden|sikkerhed|brugere|brugerne|ansvarlig|gennem|uge|dage|minutter|brug|hvem|alle|noget|både|kontakt|sikkerhedskopi|nedbrud|oplysninger|hvor|samt|kontrollér|medarbejdere|driften',
  units: {
    second: 'sekund|sekunder|sek|s',
    minute: 'minut|minutter|minutters|min|min.',
    hour: 'time|timer|timers|times|t|h|arbejdstimer|arbejdstime',
    day: 'dag|dage|dages|døgn|døgns|d|hverdage|hverdag|arbejdsdag|arbejdsdage|kalenderdage|bankdage|dags|bankdag|skoledage|nat|nætter|døgnet',
    week: 'uge|uger|ugers|uges',
    month: 'måned|måneder|mdr|mdr.|måneders|måneds',
    quarter: 'kvartal|kvartaler',
    year: 'år|års',
  },
  numbers: {
    1: 'en|et|én|ét',
    2: 'to',
    3: 'tre|tredje',
    4: 'fire|fjerde',
    5: 'fem|femte',
    6: 'seks|sjette',
    7: 'syv',
    8: 'otte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
    14: 'fjorten',
    15: 'femten',
    20: 'tyve',
    24: 'fireogtyve',
    30: 'tredive',
    45: 'femogfyrre',
    48: 'otteogfyrre',
    60: 'tres',
    72: 'tooghalvfjerds',
    90: 'halvfems',
    25: 'femogtyve',
    35: 'femogtredive',
    50: 'halvtreds',
    16: 'seksten',
    18: 'atten',
    36: 'seksogtredive',
  },
  lengths: {
    PT30M: 'en halv time|halv time|halvtime|en halvtime',
    PT15M: 'et kvarter|kvarter',
    PT45M: 'tre kvarter',
    PT90M: 'halvanden time|en og en halv time|én en halv time',
    PT12H: 'et halvt døgn|halvt døgn',
    P6M: 'et halvt år|halvt år|halvår',
    P14D: 'fjorten dage',
    P1D: 'samme dag|næste hverdag|næste arbejdsdag|førstkommende hverdag|den følgende hverdag',
  },
  frequencies: {
    PT30M:
      'hver halve time|hver halvtime|hver halv time|to gange i timen|en gang hver halve time|en gang i halvtimen|hvert 30. minut|hver 30. minut|hver tredivte minut',
    PT15M: 'hvert kvarter|hver femtende minut|en gang i kvarteret|fire gange i timen',
    PT1H: 'hver time|timevis|én gang i timen|en gang i timen|hver hele time|en gang hver time|én gang hver time|en sms i timen|en gang pr. time|time for time',
    P1D: 'daglig|dagligt|daglige|hver dag|hver nat|natlig|natligt|natlige|hvert døgn|én gang i døgnet|en gang i døgnet|en gang om dagen|hver aften|hver morgen|én gang om dagen|en gang dagligt|hver hverdag|hver arbejdsdag|hver hverdagsaften|hver ugedag',
    P1W: 'ugentlig|ugentligt|ugentlige|hver uge|en gang om ugen|én gang om ugen|hver mandag|hver tirsdag|hver onsdag|hver torsdag|hver fredag|hver lørdag|hver søndag|en gang ugentligt|hver weekend|en gang i ugen|én gang i ugen|om mandagen|på mandage|om mandage|om tirsdagen|på tirsdage|om tirsdage|om onsdagen|på onsdage|om onsdage|om torsdagen|på torsdage|om torsdage|om fredagen|på fredage|om fredage|om lørdagen|på lørdage|om lørdage|om søndagen|på søndage|om søndage|en gang pr. uge',
    P14D: 'hver anden uge|hver fjortende dag|hver 14. dag|to gange om måneden|hver anden fredag|to gange pr. måned',
    P1M: 'månedlig|månedligt|månedlige|hver måned|en gang om måneden|én gang om måneden|månedsvis|en gang i måneden|en gang hver måned|hver fjerde uge|den første i hver måned|den første i måneden|den 1. i måneden|en gang pr. måned|hver kalendermåned|ved månedsskiftet|første hverdag i måneden|1 gang om måneden',
    P2M: 'hver anden måned|hver 2. måned',
    P3M: 'kvartalsvis|kvartalsvist|kvartalsvise|hvert kvartal|en gang i kvartalet|én gang i kvartalet|kvartårlig|kvartalsmæssig|fire gange om året|hver tredje måned|hvert 3. måned|en gang pr. kvartal|én gang pr. kvartal|en gang per kvartal|en gang hvert kvartal|pr. kvartal|per kvartal|fire gange årligt|4 gange om året',
    P6M: 'halvårlig|halvårligt|halvårlige|hvert halve år|hvert halvår|to gange om året|to gange årligt|halvårsvis|hver sjette måned|en gang i halvåret|én gang i halvåret|to gange årlig|en gang hvert halve år|forår og efterår|hvert forår og efterår|efterår og forår|både forår og efterår|to gange pr. år|to gange per år|2 gange om året|2 gange årligt|2 x årligt|hvert semester|en gang i semestret|en gang pr. semester|pr. semester',
    P1Y: 'årlig|hvert forår|hvert efterår|årligt|årlige|hvert år|en gang om året|én gang om året|én gang årligt|en gang årligt|en gang pr. år|hvert kalenderår|en gang hvert år|én gang hvert år|hver tolvte måned|en gang per år|hver vinter|hver sommer',
    P2Y: 'hvert andet år|hvert 2. år|en gang hvert andet år',
    P4M: 'tre gange om året|hver fjerde måned|tre gange årligt',
    P3Y: 'hvert tredje år',
    PT2H: 'hver anden time|hver 2. time',
    PT12H:
      'to gange i døgnet|to gange om dagen|to gange dagligt|morgen og aften|morgen og eftermiddag|hver morgen og aften|om morgenen og om aftenen|to gange pr. døgn|to gange per dag|to gange pr. dag|2 gange dagligt|2 gange om dagen',
    PT6H: 'fire gange om dagen|fire gange dagligt|fire gange i døgnet',
    PT8H: 'tre gange om dagen|tre gange dagligt|tre gange i døgnet',
  },
  copyRhythms: {
    PT1H: 'timekopi*|timebackup*|timevis',
    P1D: 'natkopi*|natbackup*|døgnkopi*|dagskopi*|dagkopi*|dagsbackup*|om natten|i løbet af natten|på natten|nattens kopi|ved døgnskifte|efter lukketid|ved dagens slutning|på hverdage|alle hverdage|hverdage kl|på arbejdsdage|efter arbejdstid',
    P1W: 'ugekopi*|ugebackup*|fredagskopi*|søndagskopi*|weekendkopi*|søndage|lørdage|fredage|natten til søndag|natten til lørdag|natten til mandag|søndag aften|fredag aften|i weekenden',
    P1M: 'månedskopi*|månedsbackup*|månedsbånd*|den 1. i måneden|den 1. i hver måned|den første i måneden|den første i hver måned|ved månedsskiftet|ved månedens udgang',
    P3M: 'kvartalskopi*|kvartalsbånd*|kvartalsbackup*',
    P1Y: 'årskopi*|årsbånd*|årsbackup*|ved årsskiftet',
    PT12H: '2x dagligt|morgen og aften|to gange dagligt',
    PT8H: 'tre gange dagligt|3x dagligt',
    PT6H: 'fire gange dagligt',
    PT4H: 'seks gange dagligt',
  },
  ordinals: {
    2: 'anden|andet|2.',
    3: 'tredje',
    4: 'fjerde',
    5: 'femte',
    6: 'sjette',
    '10': 'tiende',
    '15': 'femtende',
    '20': 'tyvende',
    '30': 'tredivte',
    7: 'syvende',
    8: 'ottende',
    12: 'tolvte',
  },
  per: 'i|per|pr|pr.|hver|hvert|om|/',
  times: 'gange|gang|x',
  objectives: {
    rto: 'rto|genopretningstid|genetableringstid|mål for genopretningstid|maksimal genopretningstid|genopretningstidsmål|reetableringstid|gendannelsestid|mål for genetableringstid|maks genopretningstid|længste genopretningstid|krav til genopretningstid|maksimal genetableringstid|genopretningstiden|genetableringstiden|reetableringstiden|gendannelsestiden',
    rpo: 'rpo|genopretningspunkt|maksimalt datatab|mål for genopretningspunkt|acceptabelt datatab|genetableringspunkt|tilladt datatab|gendannelsespunkt|maks. datatab|maks datatab|højeste datatab|største datatab|accepteret datatab|maksimalt tab af data|tilladt tab af data|maksimalt accepteret datatab|genopretningspunktet|acceptable datatab|tilladte datatab|maksimale datatab',
    mtd: 'mtd|mtpd|maksimal tolerabel nedetid|maksimalt tolerabel nedetid|maksimal acceptabel nedetid|maksimal tålelig nedetid|længst tålelige nedetid|maksimalt acceptabel nedetid|maksimal tålbar nedetid|længste acceptable afbrydelse|længste tålelige afbrydelse|længste acceptable nedetid|længst acceptable nedetid|længste tålelige nedetid|maks tolerabel nedetid|længste tålte afbrydelse|længst tilladte afbrydelse|maksimalt tålelig nedetid',
    mttr: 'mttr|gennemsnitlig reparationstid|gennemsnitlig genopretningstid|gennemsnitlig tid til genopretning|gennemsnitlig tid til udbedring|gennemsnitlig udbedringstid|middelreparationstid|gennemsnitlig tid til reparation',
    mtbf: 'mtbf|gennemsnitlig tid mellem fejl|middeltid mellem fejl|tid mellem fejl',
  },
  paraphrases: {
    rto: 'oppe igen inden|tilbage inden|i drift inden|i drift igen inden|genoprettes inden|genetableres inden|oppe inden|skal være oppe|igen i drift|tilbage i drift|maks nedetid|maks. nedetid|maksimal nedetid|tilladt nedetid|acceptabel nedetid|længste nedetid|længste stop|må være nede|kan være nede|må ligge nede|kan undværes|tid til genopretning|virke igen inden|køre igen inden|i gang igen inden|i luften igen|mål for genopretning|genopretningsmål|genoprettes|oppe igen|køre igen|kører igen|i drift igen|tilbage senest|i gang igen|fungere igen|retableret inden|retableres inden|normal drift|genoprettet senest|tilgængelig igen|virke igen|virker igen|være væk|genoprettet inden|bruges igen|reetableret inden|op igen|nede maks|nede højst|nede længst|maks nede|væk højst|være nede mere end|åbne igen|i brug igen|fungerer igen|sælge igen|op at køre|genopretningsmålet|genetableringsmål|genetableringsmålet',
    rpo: 'datatab|maks tab|maks. tab|tab af data|må miste|kan miste|miste højst|miste op til|kan tåle at miste|tilladt tab|tabte data|accepteret tab|accepteret datatab|hvor meget data|må mistes|gå tabt|må tabes|maksimalt tab|største tab|største datatab|tab højst|tastes ind igen|indtastes igen|indtaste igen|registreres igen|mistes|må tabe|tabe højst|går tabt|miste mere end|tabt arbejde|tabes|mangle højst|mister højst|datatabet|tabet af data|højst miste|maks miste|højst tabe|accepterer at miste|mistede data|kan mistes|må gå tabt|tastes ind på ny|indtaste på ny|føres ind igen|indtastes på ny|mangle',
    mtd: 'længst tålelige|yderste grænse|kan ikke undvære|kan ikke klare os uden|klarer os ikke uden|smertegrænse|smertegrænsen|tålegrænse|tålegrænsen|kan undværes|undvære|må ikke være uden|yderste frist|længste tålelige|ikke længere tåleligt|uholdbart|ikke klare os uden',
  },
  media: {
    'status page': 'statusside|statussiden|driftsside|driftssiden',
    'e-mail': 'e-mail|mail|e-post|nyhedsbrev',
    SMS: 'sms|tekstbesked|tekstbeskeder',
    phone: 'telefon|opkald|telefonisk|telefonmøde|tlf',
    chat: 'chat|teams|slack|signal|whatsapp',
    web: 'hjemmeside|hjemmesiden|intranet|intranettet|portal|app|appen|kundeportal|web|sociale medier|facebook|e-boks',
    press: 'presse|pressemeddelelse|medier|radio|avis',
    'in person': 'møde|mundtligt|opslag|opslagstavle|højttaler|personligt',
  },
  sections: {
    objectives:
      'rto|rpo|genopretningsmål|mål for genopretning|krav til genopretning|genetableringsmål|serviceniveau|serviceniveauer|servicemål|kritikalitet|konsekvensanalyse|mål|tidsmål|genopretningstider|krav|reetableringsmål|hvor hurtigt|hvor længe|oppe igen|tilbage inden|tålegrænser|tåler vi|nedetidskrav|krav til oppetid|tilladt nedetid|maksimal nedetid|acceptabel nedetid|rækkefølge for genopretning|genetableringstider|tidskrav|vi tåler|kan vi tåle|vi kan tåle|tålegrænse',
    roles:
      '*roller|rolle|rollerne|ansvar|ansvarsfordeling|ansvarsområder|*team|teamet|kriseledelse|krisestab|beredskabsledelse|organisering|*organisation|hvem gør hvad|bemanding|beredskabsgruppe*|stab|kriseteam|hvem er vi|*teamet|*gruppen|*ledelsen|*staben|hvem bestemmer|ansvarlige|beslutningskompetence|beføjelser|organisation|folk|personer|hvem er hvem|hvem leder|funktioner|nøgleroller|deltagere|opgavefordeling|mandat|mandater|medlemmer|hvem har ansvar*|hvem har hvilke*|*bemanding|arbejdsfordeling|rollefordeling|vagter og ansvar|hvem må|hvem kan erklære|hvem beslutter|kasket|kasketter|hat|hatte|rollekort|holdet|mandskab|hvem gør|træder til|udpeget|vagten|hvem tager hvad|styring og ansvar|hvem er med|hvem tager sig af',
    severities:
      'alvorlighed*|alvorsgrad*|klassifikation|klassificering|hændelsesklassifikation|prioritet*|hændelsesniveau*|kategorisering|beredskabsniveau*|klassificering af hændelser|prioritering|kritikalitetsniveau*|alvor|hvor alvorlig*|grader|hændelsesgrad*|niveauer|beredskabstrin|hændelsesklasser|fejlklasser|inddeling|farvekode*|alarmniveau*|kategorier|alvorlighedsgrad*|kritikalitet|hvor galt|hvor slemt|hvor stort|farver|farveniveau*|skala|alarmtrin|grader af alvor|gradering|*farver|farverne|*niveauer|trafiklys|alvorsskala|grad|klassificeres|graderes|hvornår er det alvorligt|er det alvorligt|slags dage|hvor meget haster|hastegrad|slags hændelser|typer af hændelser|kriseniveau*|responsniveau*|hændelsestyper|alvorstrin|tre grader|kritikalitetstrin|haster det|dagens farve',
    procedures:
      '*procedure|*procedurer|*proceduren|proces|*processen|forberedelser|gennemførelse|fremgangsmåde|trin|genopretning|*genopretning|genopret|genetablering|*genetablering|gendannelse|reetablering|tilbagerulning|failover|omkobling|håndtering|*håndtering|tiltag|*tiltag|handlinger|øjeblikkelige handlinger|umiddelbare handlinger|aktioner|respons|isolering|inddæmning|evakuering|instruks|*instruks|handlingskort|actionkort|action card|nedlukning|opstart|efterbehandling|normalisering|efter hændelsen|fejlfinding|nedbrud|*nedbrud|*fejl|bortfald|*brud|*angreb|scenarie|scenarier|scenario|sådan gør du|sådan gør vi|første time|*rutine|*rutiner|nødprocedure*|verifikation|verificering|afslutning|opfølgning|evaluering|*tab|korruption|strømsvigt|brand|*svigt|udbedring|manuel drift|nøddrift|er nede|er væk|er ødelagt|virker ikke|er gået i stå|går i stå|utilgængelig|ødelagt|slettet|hacket|kompromitteret|svigter|falder ud|mister|stop|havari|ligger nede|nede|tilbage til normal drift|tilbage til normalen|når det er overstået|bagefter|første skridt|opskrift|drejebog|køreplan|når det er ovre|når alt virker igen|når det virker igen|efterarbejde|afslutning af hændelsen|oprydning|ryd op|evaluering efter hændelsen|før vi lukker|starter ikke|åbner ikke|er død|hænger|sidder fast|er fuld|gravet over|mistet|stjålet|genskab|genskabelse|genskabe|hente tilbage|lægge tilbage|genindlæsning',
    checklist: 'tjekliste|tjeklister|*tjekliste|checkliste|huskeliste|to-do',
    communication:
      'kommunikation|*kommunikation|kommunikationsplan|information|underretning|orientering|intern kommunikation|ekstern kommunikation|krisekommunikation|opdateringer|statusopdateringer|varsling|orientering undervejs|besked til *|informationsrytme|meldinger|statusmeldinger|informationstakt|takt|rytme|kundeinformation|hvem får besked|beskeder|driftsinformation|opdateringsrytme|opdateringstakt|informationsflow|informationsinterval|hvem får at vide|siger vi|hvad vi siger|sige til|give besked|giver vi besked|presse|medier|udmelding|udmeldinger|løbende orientering|hvem hører hvad|besked*|hvem får*|hvem skal vide|hvem skal have|informere*|information*|orientere*|orientering*|holde orienteret|holdes orienteret|kundebesked*|underretning*|meddelelser|statusbeskeder|informeres|orienteres|sig til|hvem skal have besked|hold folk orienteret|holde folk orienteret|holde alle orienteret|information undervejs|løbende information|undervejs|imens det står på|imens|mens det står på|statusrapportering|information til|budskaber|hvad siger vi|besked til|til omverdenen|pårørendeinformation',
    templates:
      'skabelon|skabeloner|*skabelon|*skabeloner|eksempeltekst|tekstforslag|formular|blanket|standardtekst*',
    obligations:
      'underretninger|anmeldelser|indberetninger|besked til andre|underretningspligt*|anmeldelsespligt*|lovkrav|rapportering|myndigheder|myndighedsunderretning|rapporteringspligt*|forpligtelser|anmeldelse|indberetning|juridisk*|gdpr|nis2|persondata|myndighedskontakt|frister|lovpligtig*|myndighedskrav|underretning af myndigheder|underretning|underretning til *|hvem skal have besked|pligter|pligt til at underrette|meldepligt*|indberetningspligt*|underretningspligter|underretningsfrister|anmeldelsesfrister|anmelde|indberette|ifølge loven|loven|lov og aftale|skal underrettes|skal have besked|pligt|underretningskrav|meldefrister|skal anmeldes|anmeldelse*|indberetning*|*pligt|*pligter|myndighed*|anmeldelsespligt|anmeldelsespligter|underretningspligt|indberetningspligt|indberetningspligter|rapporteringspligt|pligt til at anmelde|lovpligtig|lovpligtige|lovpligtig underretning|ifølge lov|efter lov og aftale|anmeldelse til myndighed|anmeldelse til myndigheder|indberetning til myndigheder|tilsyn|tilsynsmyndigheder|tidsfrister|skal indberettes|hvem skal underrettes|uret tikker|uret går|fristen løber|loven kræver|loven siger|aftalerne kræver|ekstern underretning|ekstern indberetning|myndighedsrapportering',
    tests:
      'øvelses*|test*|afprøvning*|test|tests|testning|testplan|øvelse|øvelser|øvelsesplan|*øvelser|afprøvning|*test|*tests|træning|testskema|øver|øve|prøver|prøve|prøvning|afprøver|kontroller|årshjul|vi tester|sådan tester vi|prøver vi|*afprøvning|sådan øver vi|generalprøve*|øvelse*|testes|afprøves|øves|øver vi|vi øver|øvelser og prøver|øvelser og test|afprøvninger|afprøvning og øvelser|test og øvelser|test og øvelse|øvelsesprogram|øvelseskalender|afprøvningsplan|virker det|virker det stadig|om det virker|sådan ved vi, at det virker|hvordan vi ved at det virker|træning og øvelser|periodisk kontrol|periodiske prøver|efterprøvning|holde planen i live|verifikation',
    escalation:
      'eskaler|eskalér|eskalere|vagtordning|eskalering|*eskalering|eskalation|eskaleringsvej|eskaleringsmatrix|eskaleringsniveau*|eskaleringsplan|eskaleringskæde|eskaleringstrin|hvem ringer til hvem|hvem ringer hvem|kaldekæde|alarmeringskæde|ringerækkefølge|optrapning|alarmering|tilkald|tilkaldekæde|tilkaldeorden|ingen svarer|trækker ud|hvem vækker vi|hvem ringes op|hvem ringer vi til|opkaldsrækkefølge|indkaldelse|næste led|løfte sagen|hvem tilkaldes|tager telefonen|ringes først|ringer vi|intet svar|ingen tager telefonen|hvem ringes|hvem vækkes|alarmkæde*|ringekæde*|varslingskæde*|kaldekæde*|tilkaldekæde*|tilkald*|hvem er næste|opad|videre op|eskaler*|kalde flere ind|og hvem så|hvem derefter|højere op|eskaleres|opkald|trappe op|hvem ringer du|ringekæde|opkaldskæde|ikke kommer videre|vækning|hvem kaldes|ubesvaret|alarmtrappe|tilkaldelse|mere hjælp|hvem bliver vækket|hvem bliver ringet op|alarmrækkefølge|i hvilken rækkefølge|når det trækker ud|når det tager for lang tid|kommer ikke videre|hvem kommer bagefter|næste niveau|alarmeringsrækkefølge|hvem ringer du til bagefter|hvem så',
    contacts:
      'kontakt|kontakter|kontaktliste|kontaktoplysninger|kontaktpersoner|telefonliste|alarmeringsliste|*kontakter|vagtliste|leverandører|nøglepersoner|vagtordning|telefonnumre|leverandørkontakter|ringeliste|få fat i|fat i|nås|træffes|telefoner|numre|adresseliste|navne og numre|eksterne parter|samarbejdspartnere|kontaktpunkter|nummerliste*|telefonlisten|vigtige numre|telefonnumre*|numrene|få fat på|hvem ringer vi|hvem kan ringes|telefonliste*|sådan får du fat|sådan når du',
    backups:
      'backup|*backup*|sikkerhedskopi*|sikkerhedskopiering|kopier|opbevaring|snapshot*|kopier af *|kopiering|datasikring|*kopier|*kopi|gendannelsespunkter|sikring af data|kopier af|reservekopi*|hvad vi gemmer|vores data|arkivering|hvad der gemmes|hvad gemmes|gemmer|kopier*|datakopier|hvad vi kopierer|gemte data|kopieres|sikkerhedskopieres|sådan sikrer vi data|sikring af dataene|beskyttelse af data|hvad sikres|backuprutine|backuprutiner|hvad vi sikrer|sikrer vi|tages kopi|tager vi kopi|tager vi backup|hvor kopierne ligger|hvad der kopieres|sikkerhedskopieret|kopierne*|kopien*|er sikret|kopiplan*|kopirutine*|det vi gemmer|vi gemmer|sikring|kopioversigt|backupoversigt|kopieringsplan|kopiregime',
    notBackedUp:
      'ikke sikkerhedskopieres|sikkerhedskopieres ikke|ikke tages backup|uden backup|ingen backup|ikke backup|ikke omfattet|ikke er omfattet|undtaget fra backup|tages ikke backup|ikke tager backup|ikke kopieres|ingen kopi|uden kopi|kopieres ikke|gemmes ikke|ikke gemmes|vi ikke gemmer|tages ikke kopi|ikke sikkerhedskopi*|omfattes ikke|holdes udenfor|ikke inkluderet|ikke dækket|ikke med i kopierne|ikke sikres|sikres ikke|ikke sikret|tages der ikke backup|tages der ikke kopi|tager vi ikke backup|tager vi ikke kopi|ikke findes kopi|uden for backup|står udenfor',
    stakeholders: 'interessent*|målgrupper|berørte parter',
    channels: 'kanal|kanaler|*kanaler',
    components:
      '*systemer|*komponenter|komponent|komponenter|system|systemer|tjenester|kritiske systemer|systemoversigt|serviceoversigt|afhængigheder|arkitektur|infrastruktur|aktiver',
    timeline: 'tidslinje|tidsplan|forventet tidslinje|faser|tidsforbrug|forløb|forventet forløb',
    conditions:
      'symptom*|indikator*|kendetegn|kriterier|udløsende|hvornår|forudsætning*|årsag|årsager|risiko*|konsekvens*|påvirkning|begrænsninger|bemærkninger|bemærkning|bemærk|baggrund|beskrivelse|eksempler|advarsel|tegn|krav|noter',
    definitions: 'definition|definitioner|begreber|ordliste|forkortelser|termer',
    contents: 'indhold|indholdsfortegnelse',
    changelog:
      'ændringslog|ændringshistorik|revisionshistorik|versionshistorik|versioner|dokumenthistorik|ændringer|dokumentinformation|godkendelse|dokumentkontrol|dokumentstyring',
    scope:
      'formål|omfang|indledning|introduktion|baggrund|om|oversigt|sammenfatning|resumé|principper|strategi|kort fortalt|målgruppe|afgrænsning*|anvendelsesområde|fakta og tal|godt at vide|værd at vide|nyttigt at vide|hvad kunderne ser|i tal|vores principper|grundregler',
    reference:
      'reference*|links|relaterede dokumenter|se også|nyttige kommandoer|ressourcer|kommandoer|henvisninger',
    dataClasses:
      'dataklassifikation|dataklassificering|informationsklassifikation|dataklasser|klassifikation af data|klassificering af data|informationsklasser|fortrolighedsniveau*|klassifikation af oplysninger|datatyper',
    prevention:
      'forebyggelse|forebyggende*|forbedring|forbedringer|læring|læringspunkter|anbefalinger|åbne punkter|kendte svagheder|nøgletal|åbne spørgsmål|åbne sager|uløste sager|erfaringer|hvad vi lærte|forbedringsliste|forbedringspunkter|ønskeliste|svagheder|svage punkter|udestår|udestående|det vi mangler|løse ender|mangler',
    maintenance:
      'vedligeholdelse|*vedligeholdelse|revision|revidering|opdatering af planen|gennemgang af planen|forvaltning|dokumentejer|vedligehold',
    generic:
      'oversigt|generelt|resumé|sammenfatning|indledning|kort fortalt|samlet|detaljer|nøgletal|overordnet|tjenesten|metadata|definitioner|fakta|dokument',
  },
  fields: {
    role: 'rolle|roller|funktion|stilling|ansvarlig rolle|beredskabsrolle|kriserolle|rolle i krisen|hverv|opgave|post|hat|titel|kasket|kasketten|opgave under nedbrud|rolle i krise|rolle under hændelsen|stol|plads|rollekort|kort',
    responsibilities:
      'ansvar|ansvarsområde|opgave|opgaver|arbejdsopgaver|ansvarsområder|ansvarlig for|mandat|beføjelse|gør hvad|tager sig af|bestemmer|hovedopgaver|hovedopgave|har ansvar for|afgør|sørger for|indebærer|hvad det indebærer|gør|hvad de gør|beslutter|ansvar og beføjelser|skal|hvad kasketten betyder|hvad vedkommende gør|betyder',
    primary:
      'primær|hovedansvarlig|indehaver|person|navn|hvem|ordinær|fast|til daglig|varetages af|førstevalg|i første række|fast person|i dag|første|dækkes af|besættes af|ansvarlig|bemandes af|udfyldes af|normalt|hovedperson|udpeget|tildelt|oftest|som regel|sædvanligvis|bæres af|person/stilling|stilling/person|person eller stilling',
    deputy:
      'stedfortræder|backup|reserve|sekundær|afløser|suppleant|vikar|ved fravær|hvis væk|når væk|andetvalg|træder til|træder ind|erstattes af|afløses af|nummer to|ellers|stedfortrædere|i ferier|afløsning|nr. 2|anden|andenperson|reserveperson|dækkes af|stand-in|stedfortræder ved fravær|afløsere|hvis vedkommende ikke kan|hvis ikke til stede|hvis forhindret|når vedkommende er væk|træder til ved fravær|ved sygdom|overtager|springer ind|hvem træder til|bagvagt|anden vagt|stedfortræderen|afløseren|reservevagt|souschef|næstkommanderende',
    person:
      'navn|kontakt|kontaktperson|person|hvem|leverandør|firma|selskab|tjeneste|part|virksomhed|instans|organisation',
    phone:
      'telefon|tlf|tlf.|mobil|telefonnummer|nummer|vagttelefon|døgntelefon|mobilnummer|træffes på|nås på|omstilling|fastnet|døgnet rundt|mobiltelefon|telefonnr|telefonnr.|direkte|aften|nat|døgnvagt|ring|mobilnr|arbejde|arbejdet|privat|kontor|kontortid|dagtid',
    email: 'e-mail|email|mail|e-post|mailadresse',
    component:
      'komponent|tjeneste|service|system|applikation|funktion|proces|område|hvad|niveau|løsning|scenarie|data|database|navn|modul|forretningsproces|kritikalitet|miljø',
    target: 'mål|værdi|krav|målværdi|grænse|tid|maks|målsætning|aftalt|måltal',
    measured:
      'faktisk|målt|opnået|seneste test|resultat|nuværende|observeret|normalt|senest målt|estimat|skøn',
    severity:
      'alvorlighed|alvorlighedsgrad|alvorsgrad|prioritet|niveau|kategori|grad|klasse|kode|prio|farve|alarmniveau|hændelsesniveau|alarmtrin|beredskabstrin|klassifikation',
    response:
      'respons|responstid|reaktionstid|svartid|tid til respons|kvittering|første respons|reaktion|svar inden|reageres inden|påbegyndes inden|respons inden|bekræftes inden|reaktion inden|nogen på sagen|arbejdet begynder|begynder inden|første handling|reagerer inden|vi reagerer|start inden|taget op inden|første handling inden|i gang inden|påbegyndes inden for|første svar|fremmøde inden|behandles inden|vi svarer inden|nogen er i gang inden|arbejdet starter|nogen ser på det inden|kvittering inden|tages inden|svarfrist|reaktionsfrist|første reaktion|nogen er på sagen inden|på sagen inden|nogen er på inden',
    frequency:
      'frekvens|hyppighed|hvor ofte|hvor tit|hvor tit kopieres|interval|hvornår|skema|rytme|opdatering|tidsplan|tidspunkt|kadence|opdateringsfrekvens|mindst hver|tages|tages hver|køres|takt|gentages|cyklus|periode|hvor hyppigt|kopieres|mindst',
    retention:
      'opbevaring|opbevaringstid|opbevaringsperiode|gemmes|bevares|retention|slettes efter|hvor længe|opbevares|gemmes i|hvor længe gemmes|smides ud efter|historik|hvor langt tilbage|beholdes|bevares i|opbevares i|slettes|gemmes hvor længe|beholdes i|levetid',
    place:
      'placering|sted|lokation|lagring|hvor|lagringssted|opbevaringssted|lagres|ligger|mål|primær|sekundær|gemt på|hvor ligger|hvor den ligger|lægges på|havner|ligger på|medie|hvorhen|kopieres til|medium|til|gemmes hvor',
    item: 'hvad|data|komponent|system|database|indhold|kilde|objekt|tjeneste|type|backup|element|hvad kopieres|datasæt',
    test: 'test|øvelse|aktivitet|type|hvad|navn|testtype|øvelsestype|afprøvning|scenarie|hvad øves|hvad prøves|hvad testes|prøve|kontrol|hvad vi øver|hvad afprøves|emne|handling',
    number:
      'nr|nr.|#|trin|punkt|trin nr|rækkefølge|trinnr|rækkenr|trin nr.|løbenr|løbenr.|løbenummer|pkt|pkt.|trin nummer|skridt nr',
    action:
      'handling|tiltag|aktivitet|opgave|beskrivelse|hvad|trin|instruks|gøres|aktion|gør sådan|gør dette|hvad du gør|sådan gør du|arbejdsopgave',
    owner:
      'ansvarlig|hvem|rolle|udføres af|ejer|udfører|ansvar|af|person|hvem gør det|team|ansvarlig rolle|af hvem|hvem udfører|gøres af|ansvarshavende|hvem har den|hvem skal gøre det|udførende|udførende rolle|funktion|opgaveejer|udført af|ansv.|ansv|håndteres af|varetages af|ansvarlig person|ansvarligt team|hvem handler|gennemføres af|den udførende|gøres af hvem|udføres af rolle|ved|tovholder',
    command: 'kommando|kommandoer|hvordan|script',
    expected:
      'forventet|forventet resultat|resultat|forventet udfald|kontrol|verifikation|forventet svar|forventet output|kontrolleres',
    ifItFails:
      'hvis det fejler|ved fejl|hvis det mislykkes|hvis ikke|mislykkes|ellers|hvis trinnet fejler|hvis det ikke virker|hvis det slår fejl|fejler det',
    rollback: 'tilbagerulning|rul tilbage|tilbageførsel|fortryd|rollback|tilbage',
    window:
      'tid|hvornår|tidsvindue|tidsfrist|inden|frist|varighed|tidspunkt|tidsramme|estimeret tid|tidsforbrug|klokkeslæt',
    audience:
      'målgruppe|modtager|modtagere|hvem|til|interessent|gruppe|part|hvem orienteres|hvem får|hvem får besked|til hvem|for hvem|hvem skal vide|modtagergruppe',
    recipient:
      'til|myndighed|modtager|hvem|instans|organ|underrettes|part|interessent|anmeldes til|pligt|krav|regelgrundlag|lovgrundlag|til hvem|hvem skal underrettes|modtagere|hvem skal vide det|meldes til|indberettes til|sendes til|adressat|modpart|hvem skal have besked|hvem underrettes|underretning til|tilsynsmyndighed|hvem får besked|skal underrettes',
    deadline:
      'frist|inden|tidsfrist|tid|senest|hvornår|tidskrav|inden for|hvor hurtigt|anmeldelsesfrist|underretningsfrist|hvornår senest|allersenest|hvor lang tid|tid vi har|første underretning|tidsramme|anmeldefrist|inden hvornår|fristen',
    trigger:
      'udløser|fra|udløses af|regnes fra|hændelse|hvornår|betingelse|løber fra|starter|gælder når|ved|udløsende hændelse',
    level: 'niveau|trin|linje|eskaleringsniveau|#|led|rækkefølge|tur|orden|efter|runde|nr|nr.|trappe',
    channel: 'kanal|kanaler|medie|via|hvordan|metode',
    phase: 'fase|trin|milepæl|aktivitet',
    description:
      'beskrivelse|kriterier|eksempler|konsekvens|kommentar|bemærkning|bemærkninger|forklaring|betydning|begrundelse|definition|kendetegn',
    optional: 'valgfri|valgfrit|frivillig|obligatorisk',
    wait: 'efter|ventetid|vent|hvis ikke svar inden|intet svar inden|intet svar efter|uden svar efter|hvornår|efter hvor lang tid|tilkaldes efter|kaldes efter|ringes op efter|tid|inden|tidsgrænse|næste efter|når der er gået|efter så lang tid|tid gået|hvis ubesvaret efter|efter ventetid',
    status: 'status|frist|dato|version',
    deed: 'handling|handlinger|tiltag|opgave|aktivitet|trin|gør|gøres|hvad gøres|hvad skal gøres|gør sådan|gør dette|hvad du gør|sådan gør du|arbejdsopgave|aktion|instruks|gøremål|at gøre|det gør vi|hvad vi gør|vi gør|hvad der gøres|skal gøres|opgaver|aktiviteter|arbejde|hvad gør du|hvad gør vi|hvad skal du gøre|hvad skal vi gøre|hvad du skal gøre|hvad vi skal gøre|det gør du|dette gør du|sådan gør vi|gør følgende|arbejdstrin|operation|genopretningstiltag|straksopgave|udfør|udføres|aktionspunkt|skridt|hvad der skal gøres|håndgreb',
    matter: 'hvad|beskrivelse|fremgangsmåde|hvad der sker',
    thing: 'tjeneste|service|system|komponent|applikation|løsning|platform',
    interest:
      'interesse|interesser|behov|informationsbehov|forventning|hvornår orienteres|orienteres om|hvad de får at vide|hvornår',
    callee:
      'hvem|kontakt|rolle|ansvarlig|kontaktes|navn|funktion|instans|til|hvem kontaktes|ring|ringes op|tilkaldes|person|hvem ringes op|næste',
    levelTitle: 'navn|betegnelse|benævnelse|alvorlighed|betydning|kaldes',
    aside:
      'kryptering|krypteret|nøgler|ejer|ansvar|ansvarlig|overvågning|overvåges|kontrol|kontrolleres|værktøj|software|gendannelse|genskabelse|indlæsning|restore|test|tests|testes|prøve|afprøvning|verifikation|adgang|alarm|kontakt|omkostning|status|procedure|bemærkning|bemærk|se|rutine|rto|rpo|rapport|rapportering|fejl|ved fejl|leverandør|sidst testet|størrelse|varighed|starter|gennemgang|type|metode|slags|backuptype',
    copies:
      'backup|sikkerhedskopi|sikkerhedskopier|sikkerhedskopiering|kopi|kopier|kopiering|backuprutine|reservekopi|datakopi|sikring|sikring af data|kopieres|kopien|kopierne|sikkerhedskopien|sikkerhedskopierne|backuppen|backups|back-up|*backup*|*kopi*|kopier*|*sikring*',
  },
  words: {
    within:
      'inden|inden for|indenfor|senest|maks|maksimalt|højst|op til|under|før|mindre end|max|ikke senere end|aldrig senere end|i løbet af|på under|inden udløbet af',
    every: 'hver|hvert|per|pr.|mindst hver|mindst hvert',
    undecided:
      'ikke besluttet|ikke fastsat|afklares|ikke afklaret|tbd|ikke relevant|ikke aktuelt|efter bedste evne|best effort|bedste evne|ikke defineret|ingen|ukendt|ikke aftalt|fastsættes senere|besluttes senere|i/r|ikke angivet|hurtigst muligt|skal afklares|under afklaring|ikke fastlagt|fastlægges|fastlægges senere|skal fastsættes|ikke bestemt|mangler|intet krav|acceptabelt tab|udestår|fastsættes|bestemmes|afgøres|når vi kan nå det|når vi kan|ingen grænse|uden betydning|tages stilling til|betyder ikke noget|når der er tid|intet mål|uden mål|ikke nødvendigt|gælder ikke|besluttes|aftales|når tiden tillader|ikke fastlagt endnu|ikke aftalt endnu|ligegyldigt|ikke er fastlagt|er ikke fastlagt|ikke er fastsat|er ikke fastsat|ikke er besluttet|er ikke besluttet|er ikke aftalt|ikke er aftalt',
    nothing: 'nul|intet datatab|intet tab|straks|øjeblikkelig|ingen datatab|nul datatab|intet|ingenting',
    overall:
      'hele tjenesten|samlet|overordnet|alle systemer|alle tjenester|totalt|tjenesten som helhed|hele platformen|generelt|tjenesten|platformen|total|hele løsningen|helheden|hele virksomheden|virksomheden|hele selskabet|virksomheden som helhed',
    measured:
      'faktisk|målt|opnået|seneste test|i praksis|normalt|sædvanligvis|typisk|gennemsnit|tog|ved seneste|overskrides|halvdelen|tidligere|historisk|historiske|erfaringsmæssigt|nedsat|procent|sidste gang|ved testen|ved øvelsen|ved sidste|under øvelsen|overholdt|overholdt?|nået?|erfaring|var oppe|var tilbage|plejer|rto overholdt',
    notify:
      'underret|underrette|underrettes|underretning|anmeld|anmelde|anmeldes|anmeldelse|indberet|indberette|indberettes|indberetning|rapporter|rapporteres|rapportér|rapportere|informer|informeres|informér|informere|orienter|orienteres|orientér|orientere|meddel|meddeles|varsles|varsle|varsel|send|sendes|meld|meldes|give besked|besked|tidlig varsling|advarsel|notificer|notificeres|kontaktes|have besked|få besked|kontakte|ringes|underretter|meddele|anmelder|indberetter|kræver besked|orienterer',
    update:
      'opdater|opdatér|opdatere|opdateres|opdatering|opdateringer|informer|informér|informeres|status|orienter|orientér|orienteres|orientering|statusmøde|statusopdatering|statusmelding|rapport|melding|situationsrapport|møde|send|sendes|briefing|publicer|afholdes|holdes|besked|får at vide|hører|får|ringes|sms|e-mail|mail|samles|holdes orienteret|opsummering|skriver|nyt|opslag|kundgøres|læg ud|lægges ud|lægger ud|post|poste|postes|poster|skriv|skrives|situationsbillede|samling|møder|afstemning|statusopdateringer|pressemeddelelse|telefonmøde|ringer|mailer|nyhedsbrev|tavlemøde|brief|briefes|briefer|orienterer|informerer|opdaterer|rapporterer|rapporteres|melder|meldes|meldinger|information|driftsinfo|driftsinformation|underrettes|underretter|publiceres|meddelelse|meddelelser|meddeles|indlæg|telefonopkald|opkald|kontaktes|holdes underrettet|mundtlig',
    audience:
      'berørte kunder|kunder|kunderne|kunde|brugere|brugerne|berørte brugere|ledelse|ledelsen|direktion|direktionen|medarbejdere|medarbejderne|ansatte|personale|personalet|team|teamet|bestyrelse|bestyrelsen|presse|pressen|medier|medierne|offentligheden|interessenter|partnere|leverandører|myndigheder|support|internt|eksternt|statusside|statussiden|kriseledelsen|krisestaben|krisestab|kundeservice|borgere|borgerne|patienter|pårørende|afdelinger|butikker|kriseteamet|beredskabsledelsen|arbejdsgivere|arbejdsgiverne|medlemmer|beboere|elever|forældre|lærere|skolerne|rektorer|studerende|chauffører|butikkerne|forhandlere|lejere|lejerne|kommunerne|patienterne|afdelingsledere|skifteholdsledere|direktøren|bestyrelsesformanden|kundekontakter|kundecenter|alle|hele huset|ejerne|abonnenter|annoncører|producenter|landmænd|landmændene|passagerer|rejsende|frivillige|driften|driftsafdelingen|partnerne|leverandørerne|bankerne|banken|de pårørende',
    authority:
      'datatilsynet|tilsynsmyndighed*|finanstilsynet|cfcs|center for cybersikkerhed|samsik|styrelsen for samfundssikkerhed|erhvervsstyrelsen|energistyrelsen|politiet|politi|myndighed|myndigheder|registrerede|de registrerede|berørte personer|dataansvarlig*|digitaliseringsstyrelsen|sundhedsdatastyrelsen|forsikringsselskab*|berørte kunder|berørte|kunder|beredskabsstyrelsen|arbejdstilsynet|csirt|kunderne|trafikstyrelsen|virk|nationalbanken|fødevarestyrelsen|nc3|kunden|styrelsen for patientsikkerhed|sundhedsstyrelsen|regionerne|regionen|kommunen|energinet|søfartsstyrelsen|kortselskaber|kortselskabet|forsikringen|forsikringsselskabet|dataansvarlige|opdragsgiver|myndighederne|*tilsynet|*styrelsen|*ministeriet|*myndigheden|*myndighed|*inspektionen|miljøstyrelsen|lægemiddelstyrelsen|styrelsen for*|dkcert|energicert|indløser|kortindløser|samme myndighed|danak|toldstyrelsen|skattestyrelsen|kommunens beredskab',
    personalDataBreach:
      'personoplysning*|persondata*|databrud|gdpr|databeskyttelsesforordningen|brud på persondatasikkerheden',
    optional:
      'valgfrit|valgfri|frivilligt|frivillig|ikke obligatorisk|hvis tiden tillader det|kan udelades|kan springes over|hvis der er tid|ikke påkrævet|ikke nødvendigt|efter eget skøn|kan undlades|hvis tid',
    adHoc:
      'ad hoc|ad-hoc|ved behov|efter behov|ved ændringer|ved større ændringer|efter større ændringer|ved væsentlige ændringer|efter hver større ændring|efter ændringer|uanmeldt|uden varsel|uvarslet|en gang imellem|af og til|når det passer|når nogen|når der kommer|når det er nødvendigt|ved hver ny|hver ny|hvert nyt|før hver|før hvert|inden hver|efter hver|efter hvert|uregelmæssigt|tilfældigt|på vilkårlige tidspunkter|efter ombygning|ved nye|i sin første|hver gang nogen|hver gang vi|efter opgradering|efter opgraderinger|ved nyansættelse|ved nyansættelser|på anmodning|på forespørgsel|ved udskiftning|ved større ændring|før deres første|før sin første|i deres første|inden deres første|inden sin første|første uge',
    test: 'test|tests|testes|testning|*test|øvelse|øvelser|øves|øve|*øvelse|*tests|simulering|skrivebordsøvelse|gennemgang|afprøvning|afprøves|*øvelser|prøvegenopretning|prøveindlæsning|genopretningsprøve|afprøve|prøver|øver|indlæsning|prøvet|gennemspilles|spilles igennem|indlæses på prøve|opkald|ringes igennem|gennemringning|brandøvelse|beredskabsøvelse|penetrationstest|skift|omskiftning|papirøvelse',
    notBackedUp:
      'kopieres ikke|sikkerhedskopieres ikke|ikke sikkerhedskopi*|tages ikke backup|ingen backup|uden backup|ikke omfattet af backup*|ikke med i backup*|ingen sikkerhedskopi|tages der ikke backup|ingen kopi|gemmes ikke|ikke kopieret|mangler kopi|bliver ikke sikkerhedskopi*|ikke kopi af|tages ikke kopi*|tages der ikke|ikke kopieres|ingen sikkerhedskopi*|uden kopi|kopierer ikke|findes ingen kopi|tager ikke kopi*|tager vi ikke|holdes udenfor|holdes uden for|i ingen backup|ingen af kopierne|ikke med:|holdes udenfor:|ikke omfattet:|heller ikke med|udeladt:|tages ikke backup af|der tages ikke backup|tager vi ikke backup*|tager ikke backup*|tager vi ikke kopi*|tages der ingen|tager vi ingen|indgår ikke i|indgår ikke|spejles ikke|replikeres ikke|arkiveres ikke|eksporteres ikke|sikres ikke|ikke sikret|sikkerhedskopierer ikke|sikkerhedskopieres heller ikke|kopieres heller ikke|ligger kun ét sted|kun ét sted|kun et sted|omfattes ikke|er ikke omfattet|ikke dækket|dækkes ikke|ikke inkluderet|uden for backup*|undtaget fra|er undtaget|ikke er med|er ikke med|bliver ikke kopieret|ingen steder|findes der ingen kopi|findes ikke kopi*|har ingen backup|har ingen kopi|springer vi over|udelades|springes over|undlader vi',
    copy: 'kopieres|*backup*|sikkerhedskopi*|snapshot|snapshots|kopi|kopier|replikeres|replika|replikering|dump|arkiveres|spejles|*kopi|eksporteres|øjebliksbillede*|spejling*|gemmes|lagres|arkiv|spejling|journal|tager kopi|tages kopi|kopi af|udtræk|bånd|synkroniseres|overføres|sikres|sendes til|sikkerhedskopier*|kopieringen|kopiering|fuld kopi|inkrementel*|differentiel*|transaktionslog*|natkopi*|ugekopi*|månedskopi*|reservekopi*|spejlet|replikeret|arkiveret|eksporteret|dumpes|synkroniseret|gemt|versioneret|versionsstyr*|kopierer|kopien|kopierne|båndet|båndene|aftryk|gemmer|kopieret',
    option:
      'alternativ|valg|variant|mulighed|option|vej|spor|gren|fremgangsmåde|tilfælde|plan|metode|rute|løsning|udvej|valgmulighed|handlemulighed',
    step: 'trin|fase|skridt',
    severityWord:
      'alvorlighed|alvorlighedsgrad|prioritet|niveau|kategori|alvorsgrad|prio|klasse|grad|trin|alarmniveau|alvorstrin|hændelsesniveau|beredskabstrin|fase|farvekode|kode|beredskabsniveau|alarmtrin|hændelsesgrad',
    levelWord: 'niveau|trin|linje|led',
    pointer:
      'se|følg|som beskrevet i|beskrevet i|gå til|henviser til|fortsæt med|som i|jf|jf.|ifølge|i henhold til',
    respond:
      'respons|responstid|reaktionstid|svartid|svar|reager|reagér|kvittering|kvitter|kvitteres|reaktion|bekræft|bekræftes|påbegyndes|reagerer|går i gang|i gang|er på|på sagen|behandles|ser på|svarer|påbegyndt|kvitterer|begynder|starter|første handling|møder|være på sagen|er på plads|på plads|tages hånd om|være i gang|håndteres|kvitteret|arbejdet starter|indledes|rykker ud|ringer tilbage|ringer op|samles|mødes|træder sammen|tager sagen|tager den|svare|ser på det|begynde|starte|påbegynde|reagere|rykke ud|logger på|logger ind|går i krig|sætter i gang|møder op|nogen på',
    review: 'gennemgang|gennemgås|revideres|revision|opdateres|revurderes|evalueres',
    immediately:
      'straks|omgående|øjeblikkeligt|uden unødig forsinkelse|med det samme|øjeblikkelig|uden ophold|hurtigst muligt|snarest|snarest muligt|så hurtigt som muligt|så snart som muligt|uden ugrundet ophold|uden unødigt ophold|uden forsinkelse|straks og',
    onAwareness:
      'kendskab|bekendt med|opdagelse|opdaget|konstateret|viden|detektion|opdages|konstatering|opdagelsen|blev klar over|klar over|blevet bekendt|blev bekendt|opdagede|fandt ud af|mistanke|mistanken|konstateringen|bekræftet|vi ved|blev opmærksom|opmærksom på|kendskabet|har opdaget',
    actions:
      'handlinger|tiltag|trin|fremgangsmåde|gør følgende|procedure|sådan gør du|genopretning|håndtering|øjeblikkelige handlinger|opgaver|gør dette|aktioner',
    contract:
      'kontrakt*|aftale*|aftalt|policen|forsikringsbetingelser*|rammeaftale*|databehandleraftale*|dpa|aftalen|kontrakten|vilkår|vilkårene|police*|leveringsaftale*|klausul|koncession*|serviceaftale*|tilladelse*|forsikringsaftale*',
    situation: 'når|hvis|såfremt|ved|i tilfælde af|skulle|så snart|så længe|hvis ikke|når først',
    escalated:
      'tilkaldes|ringes|kaldes|kontaktes|overtager|beslutter|orienteres|informeres|underrettes|inddrages|tilkalder|ringer|kontakter|kalder|går til|løftes til|eskaleres til|får besked|inddrager|bestemmer|alarmeres|ringes op|vækkes|er næste|får alarmen|går videre til|kvitterer|svar inden|vækker|indkaldes|indkalder|ringer man|ringer du|sammenkaldes|bliver ringet op|skal vækkes|skal vide|kaldes sammen|hentes ind',
    received:
      "får|modtager|ringes op|holdes orienteret|orienterer|informerer|ringer|ringer til|får besked|hører|opdaterer|underretter|holdes opdateret|opdateres|orienteres|informeres|bliver orienteret|bliver opdateret|samles|får en status|får status|får sms|får en sms|får en mail|får en opringning|får en orientering|får orientering|får nyt|får en besked|får en melding|får at vide|bliver informeret|bliver ringet op|bliver underrettet|kontaktes|underrettes|meddeles|ringes|sms'es|mailes|rapporterer til|melder til|skriver til|sender|mødes|holder statusmøde|har statusmøde|holdes underrettet|holdes informeret|holdes ajour|hører fra os|briefes|briefer|får et opkald",
    phaseWord:
      'straks|handlinger|genopretning|verifikation|opfølgning|forberedelse|forberedelser|gennemførelse|først|derefter|så|dernæst|til sidst|bagefter|undervejs|imens|med det samme|og|tilbage|senere|oprydning|alarmering|varsling|vurdering|stabilisering|afslutning|normalisering|kontrol|sikring|opstart|nedlukning|overgang|tilbageførsel|skadesbegrænsning|kortlægning|uanset|i begge tilfælde|for begge|når det er overstået|inddæmning|genetablering',
    leads:
      'leder|bestemmer|taler|står for|fører|besvarer|har ansvar|har ansvaret|er ansvarlig|er beredskabsleder|koordinerer|tager|tager sig af|håndterer|beslutter|svarer|ejer|styrer|skriver|godkender|følger op|informerer|sørger for|holder|passer|afgør|skriver log|ringer til',
    running:
      'tilbage|oppe|brugbar|brugbart|tilgængelig|tilgængeligt|virke igen|virker igen|genoprettet|genetableret|nede i|væk i|undvære|klare os uden|være uden|i gang igen|ude af drift|stå stille|i drift|undværes|ligge nede|være nede|klare sig uden',
    modal: 'skal|må|bør|kan|får|tåler|vil',
    sequence:
      'først|for det første|allerførst|derefter|så|dernæst|bagefter|efter det|til sidst|til slut|endelig|samtidig|imens|i mellemtiden|når det er gjort|så snart|nu|start med|begynd med|for det andet|for det tredje|efter dette|når dette er gjort|som det første|som det sidste|allersidst|først da|parallelt|straks efter|afslutningsvis|i næste omgang|slutteligt|herefter|sidst',
    heldBy:
      'varetages af|bæres af|udfyldes af|besættes af|ligger hos|holdes af|udføres af|normalt|tages af|passes af|som regel|sædvanligvis|til daglig|oftest|primært|normalt er det|påhviler|varetages normalt af|er placeret hos',
    standsIn:
      'træder til|træder ind|tager over|vikarierer|overtager|springer ind|rykker op|går ind|er stedfortræder|er afløser|rykker ind|tager rollen|tager jobbet|gør det|fungerer|stiller|afløser',
    absence:
      'ved fravær|i hans fravær|i hendes fravær|ved forfald|når han er væk|når hun er væk|er væk|hvis fraværende|stedfortræder er|afløser er|i ferier|afløses af|ellers|med afløser|som stedfortræder|når vedkommende er væk|bortrejst|ved sygdom|reserve er|vikar er|erstattes af|stedfortræder|suppleant er|suppleant|afløser',
    media:
      'telefon|på telefon|telefonisk|sms|e-mail|mail|chat|teams|slack|signal|statusside|statussiden|hjemmeside|hjemmesiden|intranet|intranettet|app|appen|opslag|højttaler|radio|pressemeddelelse|portal|portalen|brev|mundtligt|møde|kanalen|nyhedsbrev|e-boks|sine|opslagstavle|opslagstavlen|tavlen|kanal|gruppechat|chatten|push|pushbesked|telefonmøde|videomøde|telefonsvarer|sociale medier|facebook|hjemmesidens|skilt|skærm|skærme|mundtlig|skriftligt|personligt|talebesked|driftsinfo|webben',
    systemWord: '*systemet|*system|tjenesten|*tjenesten|portalen|*portalen|programmet|løsningen',
    supporting: 'støttesystem|understøttende system|it-system|fagsystem|understøttes af',
    never:
      'aldrig|ingen|nej|ikke|intet|ingensteds|mangler|genopbygges|bygges op igen|udgår|genskabes|bygges forfra|findes ikke|undtaget|ikke omfattet|ikke relevant|udenfor|tages ikke|kopieres ikke|dækkes ikke|ubeskyttet|kan genskabes|geninstalleres|sættes op på ny|indgår ikke|niks|slet ikke|ingenting|nul',
    actor:
      "*ansvarlig|*ansvarlige|*leder|*lederen|*chef|*chefen|*vagt|*vagten|*drift|*tekniker|*teknikeren|*udvikler|*udvikleren|*rådgiver|*økonomi|*jurist|*kommunikation|*talsperson|*ombud|*kontakt|*koordinator|*ejer|*gruppe|*team|*teamet|*ledelse|*ledelsen|*direktør|*direktøren|*formand|*mester|*forvalter|*konsulent|*leverandør|*sekretær|*medarbejder|*stab|*logfører|*referent|*specialist|*operatør|*pedel|*hr|*dpo|*dpo'en|*skriver|*bagvagt|*på vagt|*administrator|*fører|*føreren|talsperson|talsmand|*ingeniør|rektor|*læge|dpo|*inspektør|*analytiker|*vært|*bogholder|*kasserer|*elektriker|*revisor|*maskinmester|*bibliotekar|leder *|chef *|ansvarlig *|*skipper|*radiolog|*radiograf|*sygeplejerske|*farmaceut|*apoteker|*lærer|*kok|*bager|*brygger|*montør|*mekaniker|*vvs'er|*styrmand|*maskinist|*havnefoged|*vægter|*reception|*receptionen|*receptionist|*kundeservice|*kundecenter|*kundesupport|*support|*personale|*personalet|*mandskab|*systemejer|*systemejeren|*dokumentejeren|*frigiver|*lægen|*overlæge|*journalist|*redaktør|*producent|*trafikleder|*chauffør|*disponent|*indkøb|*logistik|*salg|*marketing|*kvalitet|*kontrollør|*operatøren|*ingeniøren|*koordinatoren|*rådgiveren|*leverandøren|*selskabet|*afdeling|*afdelingen|*sektion|*netværk|*helpdesk|*servicedesk|*it|*it-afdeling|*sikkerhed|*databeskyttelsesrådgiver|*revision|*bestyrelsen|*bestyrelse|*rektoren|*assistent|*assistenten|*kriseledelse|*kommunaldirektør|*sagsbehandler|*arkivar|*bemanding|*vagtcentral|*driftscentral|*kontrolrum|*kontrolrummet|*alarmcentral|*værkfører|*formanden|*nattevagt|*dagvagt|*integrator|systemejer *|afdelingsleder *|teamleder *|vagtleder *|systemansvarlig *|driftsansvarlig *|ansvarlig for *|leder af *|chef for *|vagthavende *|tjenestehavende *|*direktion|*direktionen|*vagthavende|*vagthavendes|*bestyrelsesformand|*teamleder|*borgmester|*redaktøren|*kaptajn|*arkitekt|*controller|*omstilling|*supporten|*tillidsmand|*projektleder|*planlægger|*pressechef|*stedfortræder|*superbruger|*driftsassistent|*mesteren|*indsatsleder",
    and: 'og|eller',
    phoneWord:
      '*telefon*|tlf|tlf.|ring|ringes|mobil|nummer|numre|numrene|*vagt*|nås|træffes|svarer|omstilling*|telefon*|*telefon|*telefonen|ringer|*nummer|vagt|vagten|*vagt|*vagten|har nummer|omstilling',
    reached: 'har|nås|træffes|svarer|kan nås|kan træffes|er på|har nummer|er tilgængelig|via',
    calls: 'ring til|ring|kontakt|skriv til|tilkald',
    calling:
      'ring|ringer|ringe|ring til|ringer til|ringe til|ringer man til|ringer du til|ringes der til|ring op|kontakt|kontakter|kontakte|tilkald|tilkalder|tilkalde|underret|underretter|underrette|orienter|orienterer|orientere|informer|informerer|informere|væk|vækker|vække|varsl|varsler|alarmer|alarmerer|går til|går videre til|gå videre til|går det videre til|går alarmen til|går sagen til|går den til|løftes til|løft til|eskaler til|eskaleres til|eskalerer til|eskalér til|sendes til|sendes videre til|prøv|prøver|inddrag|inddrager|inddrage|indkald|indkalder|indkalde|hent|henter|giv besked til|giver besked til|meld til|meldes til|overgår til|overlades til|turen til|tur til|videre til|få fat i|få fat på|får fat i|får fat på|kald|kalder|sig til|rykker op til|kobl på|kobler på|sammenkald|sammenkalder|involver|involverer|spørg|henvend dig til',
    calledUp:
      'ringes|ringes op|tilkaldes|kontaktes|kaldes|kaldes ind|kaldes ud|indkaldes|inddrages|underrettes|orienteres|informeres|vækkes|alarmeres|varsles|kobles på|kobles ind|kobles|involveres|hentes ind|sammenkaldes|får besked|får alarmen|får opkaldet|får beskeden|får sagen|overtager|tager over|træder til|træder ind|beslutter|bestemmer|er næste|står for tur|bliver ringet op|bliver kaldt|bliver kontaktet|bliver vækket|bliver tilkaldt|skal vide|skal have besked|modtager|tager imod|tager den første|tager alarmen|tager telefonen|rykker ud|mobiliseres|kommer ind|skal ind',
    conditional:
      'hvis|når|om|svarer ikke|ikke svarer|uden svar|stadig|ingen svarer|ingen|ikke|uden|kan fejlen ikke|er fejlen|er der ikke|er der stille|ubesvaret|ukvitteret|er|såfremt|skulle|kan',
    waited: 'efter|stadig|mere end|længere end|gået|uden|yderligere|over|varer|passeret|er gået|derefter',
    nobody:
      '*normal drift|i drift|*nøddrift|*overvågning|kontakt|drift|fuld drift|manuel drift|reservedrift|hånddrift|*opdrift|*kommunikation|økonomi|*melding|*ledelse af|*støtte|*omstilling',
    goesOn:
      'går|gå|går videre|sendes|løftes|løft|eskaleres|eskaler|rykker|springer|overføres|stilles om|viderestilles|flyttes|ringes der|ringer man|ringer du|ringes',
    toward: 'til|videre til|op til|over til',
    onDuty: 'på vagt|i tjeneste|med vagt|i vagt|på arbejde',
    afterwards: 'derefter|efter det|dernæst|så|herefter|bagefter',
    away: 'væk|fraværende|syg|bortrejst|optaget|på ferie|har ferie|har fri|ikke er til stede|ikke kan|forhindret|utilgængelig|ikke kan nås|ikke træffes|sover|orlov',
    unnamed:
      'vakant|ubesat|ledig|ingen|mangler|ikke udpeget|ikke fundet|fundet endnu|ikke aftalt|udpeges senere|endnu ikke|ikke besat',
    permissions: 'adgang|adgange|rettigheder|brugerroller|systemroller|adgangsstyring',
    registered:
      'cvr|cvr-nr|cvr-nr.|cvr nr.|kundenummer|kontonummer|aftalenummer|policenummer|sagsnummer|serienummer|postboks|cvr*|kundenr|police*|konto*|faktura*|ordrenummer|reference|version|port|licens*|aftalenr|policenr|sagsnr|licensnummer|oplys|forretningsnummer',
    denial: 'ikke|ingen|intet|aldrig|uden',
    copied:
      'er|bliver|sikkerhedskopieres|kopieres|tages|går|gemmes|lagres|spejles|skrives|sendes|ligger|har|overføres|replikeres|tager|eksporteres|lægges|sikres|kopierer|taget|arkiveres|dumpes|lægger|synkroniseres|havner|opbevares|skal|må|findes|gemmer|sikrer|køres|laves|streames|spejler|sikkerhedskopierer',
    kept: 'opbevar*|gemmes|bevares|beholdes|ligger|slettes|smides ud|bliver liggende|liggende|overskrives|gemmer|roteres ud|kasseres efter|gemt i|rullende|ryddes|udløber|opbevaring|opbevaringstid|lagringstid|bevaringstid|bevaret|gemt|beholder|beholdt|levetid|ryddes op|roteres|genbruges|kasseres|makuleres|slettet|tilgængelige i|tilgængelig i|står i|varer|historik|holdes i|overskrives efter|smides væk|udløber efter|holdes',
    onChange:
      'hver ændring|ved ændring|hver gang|løbende|kontinuerligt|efter hver|efter hvert|ved hver|ved hvert|før hver|fortløbende|i realtid|med hver|ved ændringer|efter ændring|efter ændringer|når den ændres|når det ændres|når de ændres|ved gem|ved udrulning|ved indsendelse|streames|manuelt|i hånden|efter behov|ved behov|hver udrulning|hvert eftersyn|straks|inden for sekunder|ved release|hele tiden',
    restored:
      'gendannes|indlæses|adgang til|læses tilbage|prøves|afprøves|øves|kontrolleres|overvåges|verificeres|efterses',
    numberedPhase: 'fase|etape',
    scenarioWord: 'scenarie|scenario',
    ifNeeded:
      'ved behov|om nødvendigt|hvis nødvendigt|hvis muligt|om muligt|efter behov|hvis det er nødvendigt|om fornødent|hvis der er brug for det|eventuelt|evt.|evt|hvis relevant|hvis det kræves|såfremt nødvendigt',
    chapterWord:
      '*procedurer|*scenarier|*rutiner|*proces|*procestrin|*actioncards|*action cards|*kort|*kortene|*planer|*handlingsplaner|*indsatsplaner|*opskrifter|*instrukser|*drejebøger|*hændelser|*fejl|*situationer|*tilfælde|*tiltag|*tjeklister|*beredskabsplaner|*afbrydelser|*nedbrud|*vejledninger|*indsatskort',
    finiteVerb: 'er|var|har|ligger|står|hænger|virker|holder|tager|varer|kan|skal|findes|sidder|se',
    howMany:
      'kun|bare|alle|alt|hver|begge|et enkelt|en enkelt|flere|hele|ingen|intet|delvis|mindre end|mere end',
    documentWord:
      '*plan|*planen|*håndbog|*mappe|*mappen|*instruks|*rutine|*rutiner|*procedure|*procedurer|*vejledning|*retningslinje|*retningslinjer|*kort|*actioncard|*actioncards|*koncept|*bilag|*drejebog|*runbook|*tjekliste|*strategi|*politik|*beredskab|*genopretning|*kontinuitet|*manual',
    doesThis:
      'gør dette|gør det her|gør følgende|gør det hele|udfører dette|udfører disse trin|tager dette|står for dette|følger dette kort',
    levelName:
      'kritisk|høj|mellem|lav|alvorlig|begrænset|krise|rød|gul|grøn|orange|sort|blå|væsentlig|betydelig|mindre|mindst|større|lille|stor|omfattende|moderat|normal|katastrofe|stop|nedbrud|mærkbar|kosmetisk|forhøjet|ubetydelig|meget alvorlig|middel|forstyrrelse|grå|hvid|lilla|rutine|irritation|almindelig|øvrig|anden|afvigelse|hændelse|vigtig|mild|værst|livstruende|ulykke|driftsstop|gene|generende|delvis|fuldt stop|rødt|gult|grønt|hvidt|blåt|gråt|kritiske|alvorlige|høje|lave|stort|ulempe|lindrig|blokerende|stilstand|delvist stop|henvendelse|spørgsmål|ønske|svækket|forstyrret|hæmmet|varsel|roligt|langsomt|fejl|mindre fejl|skønhedsfejl|hverdag|katastrofal|ekstrem|kritisk nedbrud|middelsvær|svær|let',
    dataClassName: 'offentlig|åben|fortrolig|hemmelig|intern|kundedata',
    weekday:
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandagen|tirsdagen|onsdagen|torsdagen|fredagen|lørdagen|søndagen|hverdag|hverdagen|arbejdsdag|arbejdsdagen',
    season:
      'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|sommer|efterår|vinter',
    ofEach: 'i hver|i hvert|hver|hvert|i',
    likewise: 'det samme gælder for|det samme gælder|heller ikke|ligeledes',
    watched:
      'kontroller|kontrollér|kontrollere|kontrolleres|kontrollerer|tjek|tjekke|tjekkes|tjekker|overvåg|overvåge|overvåges|overvåger|mål|måle|måles|måler|aflæs|aflæse|aflæses|aflæser|aflæsning|log|logføres|logges|logger|noter|noteres|noterer|notér|inspicer|inspiceres|tæl|tælles|hold øje|se til|ser til|gå runde|runde|runder|runderer|prøv igen|prøver igen|jobbet|job|synk|synkroniseres|synkroniserer|henter data|pinger|temperatur|temperaturen|termometer|termometre*|måling|målinger|skift|afløs|afløses|fyld|fyldes|genstart|genstartes|genstarter|udløber|fornyes|tilsyn|ser efter|se efter',
    trial:
      'test|tests|testes|teste|tester|testet|testning|*test|*tests|øvelse|øvelser|*øvelse|*øvelser|*øvelsen|øves|øve|øver|øvet|øv|simulering|simuleres|simulerer|prøve|prøver|prøves|prøvet|*prøve|*prøver|prøvning|afprøvning|*afprøvning|afprøves|afprøve|afprøver|afprøvet|prøvekøres|prøvekøre|prøvekører|prøvekørsel|genindlæsning|genindlæses|genindlæser|indlæsning|indlæses på prøve|indlæser|indlæses|*indlæsning|prøveindlæsning|prøvegenopretning|genopretter|genoprettes|genopretningsprøve|gendanner|gendannes|gendannelse|*gendannelse|gendan|gendannelsestest|henter tilbage|hentes tilbage|lægges tilbage|lægger tilbage|læses tilbage|læser tilbage|spilles igennem|gennemspilles|spiller igennem|failover|skift til|skiftes over|skifter over|omskiftning|omskiftes|omkobling|omkobles|kobler om|flytter over|trækker stikket|hiver stikket|køres på nødstrøm|under last|med last|manuel drift|ringes igennem|gennemringning|opringning|quiz|penetrationstest|papirdag|lader som om|tørtræning|tørløb|generalprøve|kaosdag*|sortstart|evakuering|prøvealarm|prøvevarsling|testmiljø|testmiljøet|testserver|testmaskine|prøvemiljø|prøveserver|sandkasse|øvemiljø|lab|startes op|startes|reserveserver|reservemaskine|ringer igennem',
    ownPaper:
      'denne fil|filen|dette dokument|dokumentet|denne side|siden|planen|denne plan|beredskabsplanen|instruksen|denne instruks|håndbogen|mappen|kortene|kortet|disse kort|wikien|intern audit|intern revision|teksten|vejledningen',
    limitWord:
      'frist|fristen|tidsfrist|tidsfristen|anmeldefrist|anmeldefristen|meldefrist|har vi|vi har|har|uret|kræver|vil have|giver os|forventer',
    ownOfficer: 'databeskyttelsesrådgiver*|dpo|persondataansvarlig*|databeskyttelsesansvarlig*|jurist*',
    notRhythm:
      'daglig leder|daglige leder|daglige ledere|daglig ledelse|daglige ledelse|daglig drift|daglige drift|dagligt ansvar',
    backAgain:
      'tilbage|gendanner|gendannes|gendannelse|genindlæser|genindlæses|genindlæsning|genopretter|genoprettes|genopretning',
    practised:
      'test|tests|testes|tester|testet|testning|øvelse|øvelser|*øvelse|*øvelser|øves|øver|øve|øvet|prøves|afprøves|afprøver|afprøvning|afprøvet|prøvekøres|prøvekører|prøvekørsel|simuleres|simulering|prøveindlæsning|under last|med last|generalprøve|gennemspilles',
    copyVerb:
      'sikkerhedskopieres|sikkerhedskopieret|kopieres|kopieret|tages kopi|tages der kopi|tages backup|tages der backup|tager backup|tager vi backup|tager kopi|tager vi kopi|spejles|replikeres|dumpes|eksporteres|arkiveres|synkroniseres|sikres|kopierer|sikkerhedskopierer|omfattes|indgår|gemmes|lagres',
    copyPlace:
      'usb*|nøgle|pengeskab*|boks|boksen|bankboks*|sky|skyen|cloud|*sky|git|nas|bånd|båndrobot|disk|ekstern disk|bøtte|objektlager|datacenter*|reservecenter*|mappe|mappen|arkiv|server|lager|udskrift|papir|s3|skab|brandskab*|kuffert*|båndene|båndet|disken|diskene|diske|mediet|kassetten',
    otherwise: 'ellers|mindst|undtagen|bortset fra|medmindre|højst|senest|i stedet for',
    solved:
      'løst|løses|rettet|rettes|udbedret|repareret|genoprettet|afsluttet|færdig|fikset|oppe igen|i drift igen',
    means: 'betyder|betyder at|er når|er hvor|er at|er|gælder når|gælder|vil sige|bruges når|dækker|når',
    toBeSet:
      'fastlægges|fastsættes|besluttes|afklares|bestemmes|afgøres|aftales|vedtages|tages stilling til|tager stilling til|udestår|drøftes|undersøges|skal fastlægges|ikke fastlagt|ikke fastsat|ikke besluttet|tbd|udsat|udskudt',
    moreThan: 'mere end|længere end|over',
    howSoon:
      'hvor hurtigt|hvor snart|oppe igen|op igen|tilbage hvornår|hvornår tilbage|være tilbage|virke igen|genopretningstider|i drift igen|inden hvornår|genetableringstider|fungere igen|i gang igen|hvornår skal|genopretningsmål|mål for genopretning|genetableringsmål',
    lasts: 'tager|varer|bruger|kræver',
    exempt: 'undtaget|undtagne|udeladt|holdt udenfor|uden for|udelades|ekskluderet',
    both: 'begge|alle tre|alle kopier|alle kopierne|samtlige',
    cardWord: 'kort|indsatskort|actioncard|scenarie|handlingsplan|plan|procedure|hændelse',
    outage:
      'udfald|nede|nedbrud|genopretning|genoprette|genoprettes|gendannelse|utilgængelig|utilgængeligt|svarer|tab|fejl|bortfald|stop|står|genetablering|reetablering|krypteret|omkobling|virker|ødelagt|svigter|svigt',
    upkeep:
      'udskiftes|skiftes ud|byttes|serviceres|rengøres|patches|roteres|fornyes|opdateres|opdateret|efterfyldes|revideres|gennemgås|gennemlæses|udskrives|printes|arkiveres|slettes|faktureres|rapporteres|certificeres|fyldes op',
    longerThan: 'mere end|længere end|over|i over|varer|varede|mindst|nede i|ud over|efter',
    demand: 'skal|bør',
    targetWord: 'mål|målet|målene|krav|kravet|tidskrav',
  },
  grammar: {
    article: 'den|det|de|en|et|vores|dens|dets|deres|sin|denne|dette',
    about: 'for|angående|vedrørende',
    of: 'af|på|til|for|i',
    linking:
      'er|gælder|ligger|lyder|udgør|forbliver|findes|virker|fungerer|kører|bliver|være|været|holder|går',
    having: 'har|får|kræver|behøver|fik|skal',
    lacking: 'mangler|savner',
    pronoun:
      'vi|man|det|dette|disse|den|de|ingen|alt|noget|hvad|som|jeg|du|intet|nogen|her|der|ikke|hvis|når|om|da|sådan',
    that: 'at|mens|men|fordi|siden|så|som|når|hvis|end',
    ends: 'inden|indenfor|efter|igen|tilbage|oppe|kun|også|altid|senest|maks|maksimalt|højst|på|altså|derfor|da|uden|under|i|længst|gang|nede|væk|videre|ifølge|iflg',
    vague:
      'nedbrud|nedbruddet|afbrydelse|afbrydelsen|udfald|udfaldet|hændelse|hændelsen|fejl|fejlen|genopretning|genopretningen|gendannelse|mål|målet|målene|krav|kravet|kravene|tab|tabet|data|datatab|nedetid|værdi|værdien|tal|tallet|tabel|tabellen|tilfælde|tid|tiden|maks|maksimalt|største|længste|højeste|acceptabelt|tilladt|aftalt|grænse|grænsen|timer|minutter|dage|bestyrelsen|ledelsen|kunder|kunderne|brugere|brugerne|plan|planen|proceduren|scenarie|scenariet|normal|fuld|backup|dag|døgn|alle|hver|begge|dette|denne|disse|datatabet|undtagelse|overordnet|overordnede|samlet|samtidig|samtidigt|nøgletal|respons|reaktion|system|systemer|tjeneste|tjenester|proces|processer|applikation|komponent|komponenter|funktion|andet|angivet|længere|end',
    without: 'uden',
  },
  verbs:
    'afbryd|afgør|afklar|afslut|afvent|aftal|aktivér|aktiver|analysér|analyser|anmeld|anvend|arkivér|bed|begræns|bekræft|beregn|beslut|bestem|bestil|blokér|bloker|brug|byg|del|deaktivér|deaktiver|distribuér|dokumentér|dokumenter|eksportér|eskalér|eskaler|etablér|etabler|evaluér|evaluer|evakuér|fastlæg|fastslå|find|fjern|flyt|forbered|fordel|forsøg|fortsæt|frakobl|frigiv|frys|følg|før|genetablér|genetabler|gennemfør|gennemgå|genopret|genoptag|genstart|gendan|gentag|giv|godkend|gør|gå|hent|hold|identificér|identificer|implementér|importér|indhent|indkald|informér|informer|indled|inddrag|installér|installer|involvér|isolér|isoler|iværksæt|kald|klargør|kobl|kommunikér|kontakt|kontrollér|kontroller|koordinér|koordiner|kopiér|kopier|kortlæg|kør|lad|lav|list|log|luk|læg|læs|lås|mål|meddel|meld|mobilisér|montér|notér|noter|nulstil|opdatér|opdater|ophæv|opret|opretholder|opsaml|opsummér|orientér|orienter|overfør|overvåg|overdrag|peg|planlæg|prioritér|prioriter|prøv|publicér|publicer|rapportér|rapporter|registrér|registrer|ret|reducér|ring|rotér|roter|rul|ryd|saml|sammenlign|se|send|sikr|sikre|sikkerhedskopiér|skaf|skalér|skaler|skift|skriv|slet|sluk|slå|spær|spørg|stands|start|stil|stop|svar|sæt|sørg|tag|tal|tænd|tæl|test|tilbagekald|tilkald|tilslut|tjek|tøm|udfyld|udfør|udnævn|udpeg|udsend|undersøg|underret|undgå|valider|validér|varsl|varsle|verificér|verificer|vent|vis|vurdér|vurder|vælg|åbn|ikke|aldrig|altid|hvis|ved|når|omdirigér|patch|nedluk|opstart|omstil|træk|tilføj|kvitter|kvittér|indlæs|rens|gem|lever|opbevar|noter|udskift|afbryd|opgør|konstater|konstatér|frakobel|sammenkald|lån|sortér|sorter|hæng|mød|tryk|mærk|aflever|udlever|pak|scan|print|udskriv|tast|indtast|sælg|regn|råb|genindlæs|accepter|accepteer|adskil|advar|advis|afbestil|afblæs|afbalancer|afdæk|afgiv|afhent|afhjælp|afhold|afinstaller|afinstallér|afklip|afkobl|aflad|aflys|aflæs|aflås|afmeld|afmonter|afmontér|afprøv|afregn|afrens|afslå|afspil|afspær|afstem|afsæt|aftap|afvis|afvikl|aktivere|alarmér|angiv|anlæg|anmod|anskaf|anråb|anslå|ansøg|antag|arranger|assister|assistér|autorisér|autoriser|bed om|begynd|begrund|behandl|behold|bekendtgør|bemand|benyt|benævn|berolig|beskriv|beskyt|beslaglæg|besvar|besøg|betal|betjen|bevar|bistå|bogfør|brænd af|byt|byt om|check ind|definer|definér|deleger|delegér|del ud|demonter|demontér|diagnosticer|diagnosticér|dirigér|diriger|diskuter|diskutér|dobbelttjek|drej|drøft|dæk til|effektuér|efterlad|efterlys|efterprøv|efterregistrer|efterse|efterspørg|eftersend|ekskluder|ekspedér|ekspeder|engager|engagér|erklær|erstat|ekstraher|evakuer|fakturer|fastgør|fastsæt|fastfrys|fasthold|filtrer|filtrér|flyt over|forbind|forebyg|foreslå|foretag|forespørg|forevis|forhandl|forhindr|forhør|forklar|forkort|forlad|forlæng|formuler|forny|forsegl|forsyn|forsøg igen|fortæl|fortolk|fotograf|fotografer|fotografér|frasorter|fremfind|fremlæg|fremskaf|fremsend|fremstil|frigør|fuldfør|fyld|fyld op|fyr op|færdiggør|før ind|før tilbage|geninstallér|geninstaller|genanvend|genaktivér|genaktiver|genbrug|genforen|genforhandl|genindfør|genindlæg|genkald|genopbyg|genoplad|genoprett|genplacér|gensend|gentest|gentjek|genvind|genåbn|genudsend|genudsted|gennemlæs|gennemse|gennemsøg|gentænk|giv besked|gransk|grupper|gå i gang|gå ind|gå over|gå til|gå tilbage|gå videre|hold igen|hold orden|hold øje|husk|hæv|hør|hør efter|hør hos|håndhæv|håndtér|håndter|importer|indberet|indbring|indfør|indgiv|indgå|indhegn|indlever|indlæg|indmeld|indret|indsaml|indsend|indskriv|indskyd|indspil|indsæt|indstil|indtal|indtegn|initiér|initier|inkluder|inspicer|inspicér|instruer|instruér|integrer|interview|inviter|invitér|isæt|juster|justér|kalibrér|kalibrer|kassér|kasser|kast|klassificer|klassificér|klik|kobl fra|kobl ind|kobl om|kobl over|kobl på|kobl sammen|kobl til|kobl ud|kombiner|kommenter|kommentér|kompenser|komprimer|konfigurér|konfigurer|konkluder|konsulter|konsultér|konverter|konvertér|korriger|korrigér|kortslut|kryds af|krydstjek|kryptér|krypter|kræv|kør om|lad op|lad være|lever tilbage|list op|log af|log ind|log på|log ud|lokalisér|lokaliser|luk ned|luk op|læg ind|læg ned|læg om|læg på|læg tilbage|læg ud|læs op|læs ind|læs tilbage|løft|løs|løsn|lås af|lås op|marker|markér|medbring|medtag|meld ind|meld tilbage|meld ud|mobiliser|modtag|monter|navngiv|neddros|nedfrys|nedgrader|nedskaler|nedskriv|nedtag|nivellér|noter ned|nummerer|nummerér|observer|observér|offentliggør|ombook|ombyg|omdan|omdirig|omdiriger|omfordel|omformuler|omgå|omkonfigurer|omplacer|omprogrammer|omprogrammér|omrut|omskriv|opbryd|opbyg|opdag|opdel|opfordr|opfyld|opgrader|opgradér|ophør|opkræv|oplad|oplys|opmagasiner|oprethold|opsamle|opsig|opskaler|opskriv|opslå|opspor|opstil|opsæt|opsøg|optag|optæl|ordn|organiser|organisér|overfly|overgiv|overhold|overskriv|overspil|oversæt|overtag|overvej|pak ned|pak ud|parker|parkér|pas på|pausér|peg om|peg over|ping|placer|placér|præcisér|præciser|præsenter|print ud|programmer|programmér|protokollér|prøv igen|påbegynd|påkald|påmind|påpeg|påse|påvis|reager|reagér|redegør|rediger|redigér|reguler|regulér|rekonstruer|rekonstruér|rekvirer|rekvirér|rengør|reparer|reparér|replikér|repliker|reserver|reservér|resynk|ret op|returner|returnér|revider|revidér|ring op|riv|rul tilbage|rul ud|ryd op|ryd ud|ryk|samkør|sammenfat|sammenhold|sammenstil|saml ind|saml op|sanér|segmentér|segmenter|selvtjek|separer|separér|se efter|se om|se til|sig til|signer|signér|simuler|simulér|skift ud|skjul|skrot|skriv af|skriv ind|skriv ned|skriv om|skriv op|skriv under|skriv ud|skru|skru ned|skru op|slut af|sluk for|slå fast|slå fra|slå ind|slå op|slå over|slå til|sorter fra|specificer|specificér|spil|spil tilbage|spol|spol tilbage|spær af|stabilisér|stabiliser|start op|stempl|stil ind|stil om|stil op|stil til|stop op|støvsug|supplér|suppler|suspender|suspendér|svar på|synkroniser|synkronisér|sæt af|sæt fra|sæt i|sæt i gang|sæt ind|sæt op|sæt over|sæt på|sæt tilbage|sæt til|sæt ud|søg|søg efter|tag af|tag billede|tag fat|tag imod|tag kontakt|tag med|tag ned|tag op|tag over|tag stilling|tag ud|tak|tal med|tast ind|telefonér|tilbagefør|tilbagerul|tilbagespil|tilbyd|tildel|tilfør|tilgå|tilkendegiv|tilpas|tilret|tilse|tilsæt|tiltræd|tjek af|tonér|transportér|transporter|tryk på|træk tilbage|træk ud|tving|tæl op|tænd for|tø op|tør op|tøm ud|udarbejd|udbedr|uddel|uddelegér|uddyb|udeluk|udfærdig|udgiv|udlign|udløs|udmeld|udnyt|udpak|udregn|udrul|udråb|udskil|udskyd|udspørg|udsted|udstyr|udsæt|udtag|udtræk|udvid|udveksl|udvælg|understreg|underskriv|understøt|undlad|undtag|ved lig|vedhæft|vedligehold|vejled|ventilér|ventiler|videreformidl|viderefør|viderestil|videresend|visitér|visiter|vis frem|ødelæg|åbn op|åbn for|forsigtigt|husk at|så snart|find frem|find ud|gør klar|gør rede|gør færdig|giv lov|hent ind|hent tilbage|hent ud|kald ind|kald sammen|kald tilbage|følg op|stå|spørg om|spørg til|vær klar',
}
