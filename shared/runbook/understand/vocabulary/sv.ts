import type { Vocabulary } from './vocabulary.ts'

export const sv: Vocabulary = {
  language: 'sv',
  stopWords:
    'och|att|är|som|av|för|på|inte|med|till|om|eller|från|vid|efter|ska|skall|måste|vi|oss|ett|den|det|en|när|kan|alla|även|mellan|varje|har|inom|utan|vår|våra|vilka|tjänsten|incident|incidenten|incidenter|återställning|säkerhet|användare|ansvarig|genom|vecka|dagar|minuter|timmar|enligt|använd|både|upp|ut|kontrollera|vem|säkerhetskopia',
  units: {
    second: 'sekund|sekunder|sek|s',
    minute: 'minut|minuter|minuters|min|minuten',
    hour: 'timme|timmar|timmars|tim|h|timma|t|timmes|kontorstimmar|arbetstimmar|arbetstimme',
    day: 'dag|dagar|dagars|dygn|dygns|d|arbetsdag|arbetsdagar|vardagar|kalenderdagar|bankdagar|dags|vardag|bankdag|skoldagar|natt|nätter',
    week: 'vecka|veckor|veckors|veckas',
    month: 'månad|månader|mån|månaders|månads',
    quarter: 'kvartal',
    year: 'år|års',
  },
  numbers: {
    1: 'en|ett|ena',
    2: 'två',
    3: 'tre|tredje',
    4: 'fyra|fjärde',
    5: 'fem|femte',
    6: 'sex|sjätte',
    7: 'sju',
    8: 'åtta',
    9: 'nio',
    10: 'tio',
    11: 'elva',
    12: 'tolv',
    14: 'fjorton',
    15: 'femton',
    20: 'tjugo',
    24: 'tjugofyra',
    30: 'trettio',
    45: 'fyrtiofem',
    48: 'fyrtioåtta',
    60: 'sextio',
    72: 'sjuttiotvå',
    90: 'nittio',
    25: 'tjugofem',
    35: 'trettiofem',
    50: 'femtio',
    16: 'sexton',
    18: 'arton',
    36: 'trettiosex',
  },
  lengths: {
    PT30M: 'en halv timme|halv timme|halvtimme|en halvtimme|halvtimmen',
    PT15M: 'en kvart|kvart|kvarten',
    PT45M: 'tre kvart',
    PT90M: 'en och en halv timme|halvannan timme|anderthalv timme',
    PT12H: 'ett halvt dygn|halvt dygn',
    P6M: 'ett halvår|halvår|ett halvt år',
    P14D: 'fjorton dagar',
    P1D: 'samma dag|nästa arbetsdag|nästa vardag|påföljande arbetsdag|nästkommande arbetsdag',
  },
  frequencies: {
    PT30M:
      'varje halvtimme|var halvtimme|en gång i halvtimmen|varje halv timme|i halvtimmen|två gånger i timmen|halvtimmesvis|var trettionde minut',
    PT15M: 'varje kvart|var kvart|en gång i kvarten|var femtonde minut|fyra gånger i timmen',
    PT1H: 'varje timme|timvis|en gång i timmen|varje hel timme|en gång per timme|varje heltimme|timme för timme|en gång varje timme|ett sms i timmen',
    P1D: 'daglig|dagligen|dagliga|varje dag|varje natt|nattlig|nattligen|nattliga|varje dygn|en gång per dygn|en gång om dagen|varje kväll|varje morgon|en gång per dag|en gång om dygnet|varje arbetsdag|varje vardag|nattetid|varje vardagskväll|varje veckodag|varje helgfri dag',
    P1W: 'veckovis|varje vecka|en gång i veckan|en gång per vecka|veckovisa|varje måndag|varje tisdag|varje onsdag|varje torsdag|varje fredag|varje lördag|varje söndag|en gang i veckan|varje helg|varje veckoslut|på måndagar|om måndagen|på måndagarna|på tisdagar|om tisdagen|på tisdagarna|på onsdagar|om onsdagen|på onsdagarna|på torsdagar|om torsdagen|på torsdagarna|på fredagar|om fredagen|på fredagarna|på lördagar|om lördagen|på lördagarna|på söndagar|om söndagen|på söndagarna|1 gång/vecka|1 ggr/vecka',
    P14D: 'varannan vecka|var fjortonde dag|två gånger i månaden|två gånger per månad|varannan fredag|var 14:e dag',
    P1M: 'månadsvis|månatlig|månatligen|varje månad|en gång i månaden|månatliga|månadsvisa|en gång per månad|var fjärde vecka|den första i varje månad|den första i månaden|den förste i varje månad|en gång varje månad|varje kalendermånad|vid månadsskiftet|vid varje månadsskifte|första vardagen i månaden|1 ggr/mån|1 gång/mån',
    P2M: 'varannan månad|var annan månad',
    P3M: 'kvartalsvis|varje kvartal|en gång per kvartal|en gång i kvartalet|kvartalsvisa|fyra gånger per år|fyra gånger om året|var tredje månad|kvartalsvist|en gång varje kvartal|per kvartal|4 ggr/år|4 ggr per år|1 gång/kvartal',
    P6M: 'halvårsvis|varje halvår|två gånger per år|två gånger om året|två gånger årligen|halvårsvisa|en gång per halvår|två gånger om år|var sjätte månad|en gång i halvåret|två gånger i året|varje halvt år|vår och höst|varje vår och höst|höst och vår|både vår och höst|vart halvår|två gånger varje år|2 ggr/år|2 gånger/år|2 ggr per år|två ggr per år|halvårligen|halvårlig|2 gånger per år|2 gånger om året|ggr per halvår|varje termin|en gång per termin|en gång i terminen|per termin',
    P1Y: 'årlig|varje höst|varje vår|varje sommar|årligen|årliga|årligt|varje år|en gång per år|en gång om året|årsvis|en gång om år|en gång per kalenderår|varje kalenderår|en gång varje år|var tolfte månad|en gång i året|en gång årligen|varje vinter|1 gång/år|1 ggr/år',
    P2Y: 'vartannat år|vart annat år|varannat år|vart 2:a år|vart andra år|minst vartannat år',
    P4M: 'tre gånger per år|tre gånger om året|var fjärde månad|3 ggr/år',
    P3Y: 'vart tredje år',
    PT2H: 'varannan timme|var annan timme|var 2:a timme|en gång varannan timme',
    PT12H:
      'två gånger per dygn|två gånger om dagen|två gånger per dag|morgon och kväll|morgon och eftermiddag|varje morgon och kväll|på morgonen och på kvällen|två gånger dagligen|två gånger om dygnet|2 ggr/dag|2 ggr/dygn|2 gånger per dag',
    PT6H: 'fyra gånger om dagen|fyra gånger per dygn|fyra gånger per dag',
    PT8H: 'tre gånger om dagen|tre gånger per dygn|tre gånger per dag',
  },
  copyRhythms: {
    PT1H: 'timkopi*|timbackup*',
    P1D: 'nattkopi*|nattbackup*|dygnskopi*|dagkopi*|dagskopi*|dagsbackup*|om natten|på natten|under natten|nattetid|på nätterna|vid dygnsskiftet|efter stängning|vid dagens slut|nattens kopia|på vardagar|alla vardagar|vardagar kl|på arbetsdagar|efter arbetstid|varje vardag',
    P1W: 'veckokopi*|veckobackup*|fredagskopi*|söndagskopi*|helgkopi*|söndagar|lördagar|fredagar|natten till söndag|natten till lördag|natten till måndag|söndag kväll|fredag kväll|på helgen',
    P1M: 'månadskopi*|månadsbackup*|månadsband*|den 1:a i månaden|den första i månaden|den förste i månaden|den 1 i månaden|den första i varje månad|den 1:a varje månad|vid månadsskiftet|vid månadsslut|varje månadsskifte|vid varje månadsskifte|månadsskiften',
    P3M: 'kvartalskopi*|kvartalsband*|kvartalsbackup*',
    P1Y: 'årskopi*|årsband*|årsbackup*|vid årsskiftet',
    PT12H: '2x dagligen|morgon och kväll|två gånger dagligen',
    PT8H: 'tre gånger dagligen|3x dagligen',
    PT6H: 'fyra gånger dagligen',
    PT4H: 'sex gånger dagligen',
  },
  ordinals: {
    2: 'annan|annat|andra',
    3: 'tredje',
    4: 'fjärde',
    5: 'femte',
    6: 'sjätte',
    '10': 'tionde',
    '15': 'femtonde',
    '20': 'tjugonde',
    '30': 'trettionde',
    7: 'sjunde',
    8: 'åttonde',
    12: 'tolfte',
  },
  per: 'per|i|om|varje|var|/',
  times: 'gånger|gång|x',
  objectives: {
    rto: 'rto|återställningstid|återställningstidsmål|mål för återställningstid|maximal återställningstid|återställningsmål tid|åtl|åtkt|längsta återställningstid|krav på återställningstid|återställningstiden|återställningstider för',
    rpo: 'rpo|återställningspunkt|återställningspunktsmål|maximal dataförlust|mål för återställningspunkt|acceptabel dataförlust|tillåten dataförlust|högsta dataförlust|största dataförlust|maximal tillåten dataförlust|max dataförlust|max. dataförlust|accepterad dataförlust|återställningspunkten|acceptabla dataförlusten|tillåtna dataförlusten|maximala dataförlusten',
    mtd: 'mtd|mtpd|maximal tolererbar avbrottstid|maximalt tolererbar avbrottstid|maximal acceptabel avbrottstid|maximal tolerabel avbrottstid|längsta tolerabla avbrottstid|maximalt tolerabelt avbrott|längsta acceptabla avbrottstid|maximal tolererbar nertid|längsta tolererbara avbrottstid|acceptabel avbrottstid|längsta acceptabla avbrott|längsta tolerabla avbrott|längsta tillåtna avbrott|längsta acceptabla stopp|maximal tolerabel avbrott|högsta tolerabla avbrottstid|mta|längsta tolerabla stopp|maximalt tolerabel avbrottstid|längsta tålbara avbrott',
    mttr: 'mttr|genomsnittlig reparationstid|genomsnittlig återställningstid|medeltid till reparation|medelreparationstid|genomsnittlig tid till återställning|genomsnittlig avhjälpningstid|medelåterställningstid',
    mtbf: 'mtbf|genomsnittlig tid mellan fel|medeltid mellan fel|medeltid mellan avbrott|tid mellan fel',
  },
  paraphrases: {
    rto: 'uppe igen inom|tillbaka inom|i drift inom|i drift igen inom|återställs inom|återställd inom|uppe inom|ska vara uppe|åter inom|åter i drift|max nertid|maximal nertid|max. nertid|max avbrott|maximalt avbrott|tillåtet avbrott|längsta avbrott|acceptabelt avbrott|tolerabelt avbrott|tillåten nertid|får vara nere|kan vara nere|får ligga nere|längsta nertid|tid till återställning|max avbrottstid|avbrottstid|fungera igen inom|igång igen inom|igång inom|mål för återställning|återställningsmål|återställs|igång igen|återställt senast|återställd senast|återställda senast|tillbaka senast|fungera igen|i drift senast|uppe senast|återupptas inom|vara borta|åter i normal drift|tillbaka i drift|köra igen|rulla igen|tillgänglig igen|uppe igen|tid till normal drift|återställt inom|återställda inom|upp igen|nere max|nere högst|max nere|borta högst|vara nere mer än|öppna igen|i bruk igen|fungerar igen|rullar igen|sälja igen|nere längst|återställningsmålet',
    rpo: 'dataförlust|max förlust|förlust av data|får förlora|kan förlora|förlora högst|tål att förlora|tillåten förlust|förlorade data|accepterad förlust|accepterad dataförlust|hur mycket data|tappa data|tappa högst|får tappas|kan tappas|gå förlorad|gå förlorade|får förloras|får gå förlorad|får gå förlorade|får tappa|högsta dataförlust|största dataförlust|största förlust|registreras om|matas in på nytt|knappas in på nytt|mista högst|högst förlora|tål att tappa|förlora mer än|tappa mer än|förlorat arbete|tappar högst|förlorar högst|saknas högst|dataförlusten|förlusten av data|högst tappa|max förlora|max tappa|accepterar att förlora|accepterar att tappa|godtar att förlora|skrivas in igen|läggas in på nytt|registreras på nytt|föras in på nytt|mata in igen|skriva in igen|saknas',
    mtd: 'längst tolerabla|yttersta gräns|längsta tolerabla|klarar oss inte utan|klarar sig inte utan|kan inte vara utan|undvaras|smärtgräns|smärtgränsen|toleransgräns|toleransgränsen|klara sig utan|vara utan|längsta tålbara|inte längre tolerabelt|ohållbart',
  },
  media: {
    'status page': 'statussida|statussidan|driftsida',
    'e-mail': 'e-post|epost|mejl|mail|nyhetsbrev',
    SMS: 'sms|textmeddelande|textmeddelanden',
    phone: 'telefon|samtal|talsvar|telefonmöte|tfn',
    chat: 'chatt|teams|slack|signal|whatsapp|chattkanal',
    web: 'webb|webbplats|webben|hemsida|hemsidan|intranät|intranätet|portal|app|appen|kundportal|formulär på nätet|sociala medier|facebook',
    press: 'press|pressmeddelande|media|radio|tidning',
    'in person': 'möte|muntligt|muntligen|anslagstavla|anslag|högtalare|personligen|tavlan',
  },
  sections: {
    objectives:
      'rto|rpo|återställningsmål|mål för återställning|krav på återställning|tjänstenivå|tjänstenivåer|servicenivåer|tillgänglighetsmål|kritikalitet|konsekvensanalys|mål|tidsmål|återställningstider|avbrottstider|hur snabbt|hur fort|hur länge|tillbaka inom|uppe igen|tålighet|toleranser|krav på tillgänglighet|avbrottstolerans|tolerabelt avbrott|acceptabelt avbrott|återstartstider|återställningsordning|tidskrav|vi tål|tål vi|vi klarar',
    roles:
      'roll|roller|rollerna|*roller|ansvar|ansvarsfördelning|ansvarsområden|*organisation|team|teamet|krisledning|krisgrupp|krisledningsgrupp|bemanning|vem gör vad|krisorganisation|stab|*team|vilka vi är|organisering|ansvariga|ansvarig|*teamet|*gruppen|*staben|vem bestämmer|beslutsmandat|befogenheter|folk|personer|vem är vem|vem leder|funktioner|nyckelroller|deltagare|mandat|vilka gör vad|befattningar|hattar|vem har ansvar*|vem har vilken|*bemanning|arbetsfördelning|rollfördelning|nyckelpersoner och roller|ansvar och roller|incidentledning|katastrofledning|beredskapsledning|insatsledning|ledningsgrupp|ledningsgruppen|beredskapsgrupp|incidentgrupp|insatsgrupp|arbetsgrupp|vem får utlösa|vem får besluta|vem beslutar|hatt|rollkort|laget|manskap|vem gör|vem träder in|utsedda|vem tar vad|styrning och ansvar|bemanningen',
    severities:
      'allvarlighet*|allvarsgrad*|klassificering|incidentklassificering|prioritet*|incidentnivå*|kategorisering|incidentkategorier|beredskapsnivå*|klassning|klassificering av incidenter|incidentklasser|larmnivå*|allvar|hur allvarlig*|incidentklass*|nivåer|störningsnivå*|störningsklass*|prioritering|indelning|klasser|klassindelning|färgkoder|grader|händelsenivå*|angelägenhetsgrad|kritikalitet|larmklass*|hur illa|hur stort|färger|färgnivå*|skala|lägen|larmgrad*|gradering|nivåindelning|beredskapsläge*|*färger|färgerna|*nivåer|hur pass|trafikljus|allvarsskala|grad av allvar|klassas|klassificeras|graderas|när är det allvarligt|är det allvarligt|slags dagar|hur bråttom|hur brådskande|slags händelser|typer av händelser|krisnivå*|responsnivå*|larmsteg|störningstyper|incidenttyper|tre lägen|bedömning av allvar|brådskegrad|dagens färg|stabsläge*',
    procedures:
      '*procedur|*procedurer|*proceduren|process|*processen|processteg|förberedelser|genomförande|tillvägagångssätt|arbetsgång|steg|återställning|*återställning|återställ|återgång|failover|omkoppling|hantering|*hantering|åtgärd|åtgärder|*åtgärder|omedelbara åtgärder|åtgärdsplan|respons|isolering|utrymning|evakuering|instruktion|*instruktion|instruktioner|åtgärdskort|nedstängning|uppstart|efterarbete|efteranalys|felsökning|avbrott|*avbrott|*fel|bortfall|*haveri|intrång|*intrång|*attack|scenario|scenarier|gör så här|så gör vi|första timmen|tillbakarullning|*rutin|*rutiner|reservrutin*|verifiering|bedömning|upptäckt|inneslutning|utredning|korruption|*förlust|driftstopp|strömavbrott|brand|ransomware|utpressningsvirus|avslut|uppföljning|driftsstörning*|manuell drift|reservdrift|startordning|ligger nere|är nere|är borta|är trasig|fungerar inte|har stannat|stannar|otillgänglig|oåtkomlig|trasig|raderad|hackad|komprometterad|slutar fungera|går inte|faller bort|stopp|haveri|nere|tillbaka till det normala|återgång till normal drift|när det är över|efteråt|första åtgärder|recept|körschema|efter händelsen|när allt fungerar igen|när det fungerar igen|avslut av händelsen|uppstädning|städa upp|utvärdering efter händelsen|innan vi stänger|startar inte|öppnar inte|är död|hänger sig|har fastnat|är full|avgrävd|förlorad|stulen|återskapa|återskapande|hämta tillbaka|lägga tillbaka|återläsning',
    checklist: 'checklista|checklistor|*checklista|att göra|kontrollista',
    communication:
      'kommunikation|*kommunikation|kommunikationsplan|information|informationsplan|intern kommunikation|extern kommunikation|kriskommunikation|uppdateringar|informationsspridning|lägesrapporter|lägesuppdateringar|underrättelse|informationstakt|kommunicera|informera|meddelanden|statusmeddelanden|informationsrytm|informationsflöde|kundinformation|vem får veta|uppdateringstakt|takt|rytm|uppdateringsrytm|besked|vem informeras|driftinformation|informationsintervall|vem får höra|säga till|vad vi säger|berätta|besked till|press|media|prata med|löpande information|så informerar vi|besked*|vem får*|vem ska veta|vem behöver veta|vem ska ha|hålla informerad*|informera*|information*|meddela*|att berätta|upplysning*|lägesinformation*|hur vi informerar|orientering*|underhandsinformation|driftmeddelande*|utskick|informeras|hålls informerade|säga till utåt|säg till|vem måste få veta|vilka ska veta|hålla folk informerade|hålla alla informerade|hålla alla uppdaterade|under tiden|under tiden det pågår|medan det pågår|lägesrapportering|rapportering under tiden|information under händelsen|information till|budskap|medier|vem säger vad|orientering|till omvärlden|vem hör vad|vem får besked',
    templates:
      'mall|mallar|e-postmall*|rapportmall*|textmall*|sms-mall*|exempeltext|textförslag|meddelandemall*|formulär|blankett|rapportmall',
    obligations:
      'anmälningsplikt*|rapporteringsskyldighet*|lagkrav|rapportering|myndigheter|myndighetsrapportering|rapporteringsplikt*|skyldigheter|anmälan|extern rapportering|myndighetskontakt*|juridisk*|gdpr|nis2|regelefterlevnad|incidentrapportering|tidsfrister|anmälningar|lagstadgad*|anmäla|anmälan till *|rapportering till *|vem ska underrättas|skyldighet att anmäla|skyldighet att rapportera|anmälningstider|plikter|underrättelser|underrättelseskyldighet*|myndighetsanmälan|anmälningsskyldighet*|rapporteringskrav|rapporteringsskyldigheter|enligt lag|lag och avtal|måste få veta|ska underrättas|måste underrättas|måste anmälas|anmälningspliktig*|myndighetskrav|frister|måste informeras|anmälningar med frist|vem måste|rapporter till myndighet*|ska anmälas|myndighetskontakter|anmälningsplikt|anmälningsplikter|anmälningsskyldighet|rapporteringsskyldighet|rapporteringsplikt|underrättelseskyldighet|anmälan till myndighet|anmälan till myndigheter|lagstadgad|lagstadgade|enligt avtal|anmälningsfrister|vem måste underrättas|måste få veta enligt lag|tillsyn|tillsynsmyndighet|tillsynsmyndigheter|klockan går|klockan tickar|fristen löper|lagen kräver|avtalen kräver|extern anmälan|incidentrapportering till myndighet|rapportering till myndighet',
    tests:
      'övnings*|test*|prövning|prov|provning|test|tester|testning|testplan|övning|övningar|övningsplan|*övningar|*test|*tester|testschema|träning|övningsschema|*testning|övar|öva|prova|provar|träna|kontroller|årshjul|övningskalender|vi testar|så testar vi|*övning|*prov|provning*|så övar vi|repetition|test och övning|genrep|testas|provas|övas|övar vi|vi övar|övningar och prov|övning och prov|övning och test|prov och övningar|provar vi|övningsprogram|testprogram|fungerar det|fungerar det fortfarande|om det fungerar|så vet vi att det fungerar|hur vi vet att det fungerar|periodisk kontroll|periodiska prov|genomförda prov|återläsningsprov|hålla planen levande|verifiering',
    escalation:
      'eskalera|eskalerar|eskalering|*eskalering|eskaleringsväg|eskaleringsvägar|eskaleringsmatris|eskaleringsnivå*|eskaleringsplan|eskaleringstrappa|eskaleringskedja|eskaleringsordning|vem ringer vem|larmkedja|larmkedjan|ringordning|larmordning|larmväg|larmvägar|upptrappning|ringlista i ordning|inlarmning|larmtrappa|ingen svarar|vem väcker vi|vem rings|vem larmas|vem larmar|inringning|utringning|larma|trappa upp|lyfta ärendet|inte svarar|rings först|vem ringer|ringer vi|inget svar|när ingen svarar|vem väcks|larmkedj*|ringkedj*|kontaktkedja|vem är näst*|uppåt i ledet|inkallning*|eskaleringssteg|räcker inte till|larmning|kalla in fler|och vem sedan|vem därefter|högre upp|vem sen|eskaleras|stegring|vem ringer du|inkallning|kommer inte vidare|väckning|vem kallas|vem larmas när|obesvarat|utlarmning|nästa led|mer hjälp|vem blir väckt|vem blir uppringd|i vilken ordning|när det drar ut|när det tar för lång tid|står still i felsökningen|vem kommer sedan|vem ringer du sen|nästa nivå|larmstege|mobilisering|larmväg*|stegra så',
    contacts:
      'kontakt|kontakter|kontaktlista|kontaktuppgifter|kontaktpersoner|telefonlista|larmlista|*kontakter|jourlista|leverantörer|nyckelpersoner|jour|telefonnummer|beredskapslista|leverantörskontakter|ringlista|få tag i|få tag på|nås|nummer|telefoner|adresslista|namn och nummer|externa parter|samarbetspartner|kontaktvägar|tillgänglighet|nummerlista|telefonlistan|viktiga nummer|nummerlista*|vem ringer vi|nå oss|telefonnummer*|telefonlista*|så når du|här når du',
    backups:
      'backup|*backup*|säkerhetskopi*|säkerhetskopiering|kopior|lagring|ögonblicksbilder|snapshot*|kopiering|*kopior|*kopia|kopior av data|datasäkring|återställningspunkter|arkivkopior|kopior av|reservkopi*|vad som sparas|vad vi sparar|våra data|arkivering|vad vi kopierar|sparade kopior|kopior*|datakopior|säkrad data|lagrade kopior|kopieras|säkerhetskopieras|så skyddar vi data|skydd av data|hur vi skyddar|dataskydd|vad säkras|backuprutin|backuprutiner|kopieringsrutin*|säkrar vi|tar vi kopia|tas kopia|var kopiorna finns|säkerhetskopierat|vad som kopieras|kopiorna*|kopian*|säkring av|är säkrat|kopieringsregim|kopieringsschema*|det vi sparar|vi sparar|kopieplan|kopieringsplan*|säkringar|kopieöversikt|backupöversikt',
    notBackedUp:
      'inte säkerhetskopieras|säkerhetskopieras inte|ej säkerhetskopierat|utan säkerhetskopia|inte backas upp|utan backup|ingår inte|ingår ej|ej backup|undantag från säkerhetskopiering|ej säkerhetskopieras|undantas|inte ingår|backas inte upp|ingen kopia|inga kopior|utan kopia|kopieras inte|sparas inte|inte sparas|inte kopieras|vi inte sparar|ej kopieras|omfattas inte|omfattas ej|utanför säkerhetskopieringen|lämnas utanför|inte med|inte säkras|säkras inte|tas ingen kopia|tas ingen backup|ingen backup|tar vi ingen|vi inte kopierar|utanför backup|inte säkerhetskopierat|saknar kopia|saknar backup',
    stakeholders: 'intressent*|målgrupper|berörda parter',
    channels: 'kanal|kanaler|*kanaler',
    components:
      '*system|*komponenter|komponent|komponenter|system|tjänster|kritiska system|systemöversikt|tjänsteöversikt|beroenden|arkitektur|infrastruktur|verksamhetskritiska system|tillgångar',
    timeline:
      'tidslinje|tidsplan|förväntad tidslinje|faser|tidsåtgång|förlopp|förväntat förlopp|förväntade tider',
    conditions:
      'symptom*|symtom*|indikator*|kännetecken|kriterier|utlösande|när används|förutsättning*|orsak|orsaker|risk|risker|konsekvens*|påverkan|begränsningar|anmärkningar|anmärkning|bakgrund|beskrivning|exempel|varning|tecken|förkunskaper|krav|obs|noteringar',
    definitions: 'definition|definitioner|begrepp|ordlista|förkortningar|termer',
    contents: 'innehåll|innehållsförteckning',
    changelog:
      'ändringslogg|ändringshistorik|revisionshistorik|versionshistorik|versioner|dokumenthistorik|ändringar|dokumentinformation|godkännande|dokumentkontroll|revideringshistorik',
    scope:
      'syfte|omfattning|inledning|introduktion|bakgrund|om|översikt|sammanfattning|principer|strategi|i korthet|målgrupp|avgränsning*|kort sagt|fakta och siffror|bra att veta|värt att veta|vad kunderna ser|i siffror|våra principer|grundregler',
    reference:
      'referens*|länkar|relaterade dokument|se även|användbara kommandon|resurser|snabbreferens|kommandon',
    dataClasses:
      'informationsklassning|informationsklassificering|dataklassificering|dataklasser|klassning av information|klassificering av data|informationsklasser|sekretessnivå*|skyddsklasser|datatyper|informationsklass',
    prevention:
      'förebyggande*|förbättring|förbättringar|förbättringsåtgärder|lärdomar|rekommendationer|öppna frågor|kända brister|nyckeltal|öppna punkter|olösta frågor|erfarenheter|vad vi lärde oss|förbättringslista|förbättringspunkter|önskelista|svagheter|svaga punkter|återstår|det vi saknar|lösa trådar|brister',
    maintenance:
      'underhåll|förvaltning|revision|revidering|uppdatering av planen|översyn|planunderhåll|dokumentägare|granskning',
    generic:
      'översikt|allmänt|generellt|sammanfattning|inledning|i korthet|övergripande|detaljer|nyckeltal|tjänsten|metadata|definitioner|fakta|dokument',
  },
  fields: {
    role: 'roll|roller|funktion|befattning|ansvarig roll|krisroll|uppdrag|roll vid incident|roll i krisen|post|hatt|titel|funktion i krisen|hatten|uppgift under avbrott|roll i kris|roll under incident|stol|plats|rollkort|kort|uppdrag i kris',
    responsibilities:
      'ansvar|ansvarsområde|uppgift|uppgifter|arbetsuppgifter|ansvarsområden|ansvarar för|mandat|befogenhet|gör vad|vad de gör|tar hand om|bestämmer|huvuduppgift|huvuduppgifter|beslutar om|sköter|har hand om|innebär|vad det innebär|gör|beslutar|ansvar och befogenheter|ska|åligganden|vad hatten betyder|skall|vad personen gör|betyder',
    primary:
      'primär|ordinarie|huvudansvarig|innehavare|person|namn|vem|ordinarie person|förstahand|till vardags|innehas av|förstahandsval|i första hand|ordinarie innehavare|idag|första|fylls av|bemannas av|ansvarig|normalt|vanligen|huvudperson|utsedd|utsedda|tilldelad|förstaval|oftast|som regel|vanligtvis|bärs av|person/befattning|befattning/person|hålls av|person eller befattning',
    deputy:
      'ersättare|backup|reserv|ställföreträdare|sekundär|vikarie|suppleant|bisittare|vid frånvaro|om borta|när borta|i andra hand|ersätts av|vice|avlösare|nummer två|träder in|annars|ställföreträdande|avlösning|nr 2|andra|andreman|reservperson|täcks av|inhoppare|stand-in|om hen inte kan|om den inte kan|om inte tillgänglig|när hen är borta|träder in vid frånvaro|vid förhinder|vid sjukdom|avlöses av|hoppar in|tar över|när ordinarie är borta|vem träder in|bakjour|reservjour|ställföreträdande chef|biträdande|ersättarna|ställföreträdaren|vikarierande|sekundärjour',
    person: 'namn|kontakt|kontaktperson|person|vem|leverantör|företag|bolag|tjänst|part|organisation|instans',
    phone:
      'telefon|tel|tel.|mobil|telefonnummer|nummer|journummer|jour|jourtelefon|mobilnummer|tfn|nås på|växel|dygnet runt|direktnummer|mobiltelefon|telefonnr|kväll|natt|ring|mobilnr|arbete|arbetet|jobb|hem|privat|kontor|kontorstid|dagtid|kvällstid',
    email: 'e-post|epost|mejl|mail|e-postadress|mejladress',
    component:
      'komponent|tjänst|system|applikation|funktion|process|område|vad|nivå|scenario|data|databas|namn|modul|delsystem|verksamhetsprocess|kritikalitet|miljö',
    target: 'mål|värde|krav|målvärde|gräns|tid|max|målsättning|avtalat|måltal',
    measured:
      'faktisk|faktiskt|uppmätt|uppnådd|uppnått|senaste test|resultat|nuläge|observerad|vanligtvis|senast uppmätt|utfall|uppskattning',
    severity:
      'allvarlighet|allvarlighetsgrad|allvarsgrad|prioritet|nivå|kategori|grad|klass|kod|prio|färg|läge|larmnivå|incidentnivå|incidentklass|beredskapsläge|klassning',
    response:
      'respons|responstid|svarstid|reaktionstid|inställelsetid|åtgärdas inom|tid till respons|kvittens|första respons|svar inom|påbörjas inom|respons inom|bekräftas inom|kvitteras inom|insats inom|åtgärd påbörjas|någon på saken|arbete startar|börjar inom|första åtgärd|reagerar inom|vi reagerar|tas om hand inom|start inom|agerar inom|första åtgärd inom|igång inom|på plats inom|reaktion inom|hanteras inom|första svar|inställelse inom|påbörjad inom|vi svarar inom|någon är igång inom|i gång inom|arbetet startar|någon tittar inom|kvittens inom|svarsfrist|första reaktion|någon på plats inom|någon arbetar med det inom',
    frequency:
      'frekvens|hur ofta|intervall|när|schema|periodicitet|rytm|uppdatering|tidsplan|tidpunkt|ofta|uppdateringsfrekvens|takt|hur tätt|minst varje|tas varje|körs|körs varje|upprepas|cykel|period|tas|när och hur ofta|kopieras|återkommer|minst|tidsintervall',
    retention:
      'lagringstid|bevarandetid|sparas|bevaras|behålls|retention|gallring|gallras|hur länge|bevarande|sparas i|lagras i|sparad|hur länge sparas|kastas efter|raderas efter|historik|hur långt tillbaka|ligger kvar|behålls i|bevaras i|sparas hur länge|livslängd|förvaringstid',
    place:
      'plats|lagringsplats|placering|lagring|var|lagras|ställe|lagras på|förvaring|mål|förvaras|primär|sekundär|var den ligger|läggs på|hamnar|ligger på|ligger|medium|vart|kopieras till|till|förvaringsplats',
    item: 'vad|data|komponent|system|databas|innehåll|källa|objekt|tjänst|typ|backup|resurs|vad kopieras|datamängd',
    test: 'test|prov|övning|aktivitet|typ|vad|namn|testtyp|övningstyp|moment|scenario|vad övas|vad provas|vad testas|kontroll|vad vi övar|åtgärd|prövning|ämne|provning',
    number:
      'nr|nr.|#|steg|punkt|steg nr|ordning|ordningsföljd|stegnr|löpnr|löpnummer|steg nr.|pkt|p.|ordningsnr|momentnr|moment nr',
    action:
      'åtgärd|aktivitet|uppgift|beskrivning|vad|steg|instruktion|handling|moment|vad som görs|gör|gör så här|gör detta|vad du gör|så gör du|arbetsmoment',
    owner:
      'ansvarig|vem|roll|utförs av|ägare|utförare|ansvar|av|person|vem gör det|team|ansvarig roll|av vem|vem utför|görs av|ansvarar|vem har den|vem ska göra det|utförare (roll)|utförande roll|funktion|uppgiftsägare|utfört av|ansv.|ansv|hanteras av|sköts av|genom|ansvarig person|ansvarigt team|åtgärdsägare|vem agerar|verkställs av|genomförs av|ombesörjs av|den som utför|utförs av roll',
    command: 'kommando|kommandon|hur|skript',
    expected:
      'förväntat|förväntat resultat|resultat|förväntat utfall|kontroll|verifiering|verifieras|förväntad utdata|förväntat svar|utfall',
    ifItFails:
      'om det misslyckas|vid fel|om det inte fungerar|om inte|misslyckas|annars|om steget misslyckas|om det fallerar|vid misslyckande',
    rollback: 'tillbakarullning|rulla tillbaka|återställning|ångra|rollback|backa|återgång',
    window:
      'tid|när|tidsfönster|tidsfrist|inom|frist|varaktighet|tidpunkt|tidsram|uppskattad tid|tidsåtgång|klockslag',
    audience:
      'målgrupp|mottagare|vem|till|intressent|grupp|vilka|part|vem informeras|vem får|vilka får veta|till vem|till vilka|för vem|vem ska veta|mottagargrupp|vem får besked|vilka får',
    recipient:
      'till|myndighet|mottagare|vem|instans|organ|anmäls till|part|intressent|rapporteras till|skyldighet|krav|regelverk|lag|tillsynsmyndighet|till vem|vem ska underrättas|underrättas|vem måste få veta|anmälan till|rapport till|skickas till|adressat|motpart|vem ska ha besked|vem underrättas|vem får besked|ska underrättas|vem anmäls det till',
    deadline:
      'frist|inom|tidsfrist|tid|senast|när|tidskrav|tidsgräns|hur snabbt|hur fort|anmälningsfrist|rapporteringsfrist|när senast|hur lång tid|tid vi har|första anmälan|tidsram|inom vilken tid|fristen',
    trigger:
      'utlösare|från|utlöses av|räknas från|händelse|när|villkor|gäller från|startar|gäller när|vid|utlösande händelse|räknat från',
    level: 'nivå|steg|linje|eskaleringsnivå|#|trappsteg|ordning|turordning|ringordning|efter|runda|nr|trappa',
    channel: 'kanal|kanaler|medium|via|hur|metod|sätt',
    phase: 'fas|steg|milstolpe|aktivitet|skede',
    description:
      'beskrivning|kriterier|exempel|konsekvens|kommentar|anmärkning|förklaring|innebörd|motivering|definition|kännetecken|notering',
    optional: 'valfri|valfritt|frivillig|obligatorisk|frivilligt',
    wait: 'efter|väntetid|vänta|om inget svar inom|om inget svar|utan svar efter|inget svar inom|inget svar efter|när|efter hur lång tid|larmas efter|rings efter|kopplas in efter|tid|inom|tidsgräns|nästa efter|när det har gått|efter så lång tid|tid som gått|om obesvarat efter|efter väntetid',
    status: 'status|frist|ärende|datum|version',
    deed: 'åtgärd|åtgärder|aktivitet|uppgift|steg|moment|handling|gör|gör så här|gör detta|vad görs|vad ska göras|vad du gör|så gör du|arbetsmoment|instruktion|insats|att göra|göromål|det gör vi|vad vi gör|vi gör|vad som görs|ska göras|uppgifter|aktiviteter|arbetssteg|att utföra|vad gör du|vad gör vi|vad måste göras|vad du ska göra|vad ska du göra|vad vi ska göra|detta gör du|detta gör vi|så gör vi|gör följande|arbetsuppgift|operation|återställningsåtgärd|omedelbar åtgärd|åtgärd att vidta|utför|utförs|handgrepp|arbete|åtgärdspunkt|vad ska ske',
    matter: 'vad|beskrivning|tillvägagångssätt|vad som händer',
    thing: 'tjänst|system|komponent|applikation|lösning|plattform',
    interest:
      'intresse|intressen|behov|informationsbehov|förväntan|när informeras|informeras om|vad de får veta|när',
    callee:
      'vem|kontakt|roll|ansvarig|kontaktas|namn|funktion|instans|till|vem kontaktas|ring|rings|larmas|person|vem rings|nästa',
    levelTitle: 'namn|benämning|beteckning|allvarlighet|innebörd|betydelse|kallas',
    aside:
      'kryptering|krypterad|nyckel|nycklar|ägare|ansvar|ansvarig|övervakning|övervakas|kontroll|kontrolleras|verktyg|programvara|återställning|återläsning|restore|test|tester|testas|prov|verifiering|åtkomst|larm|kontakt|kostnad|status|rutin|anmärkning|not|se|rto|rpo|rapport|rapportering|fel|vid fel|leverantör|senast testad|storlek|varaktighet|startar|granskning|typ|metod|slag|backuptyp',
    copies:
      'backup|säkerhetskopia|säkerhetskopior|säkerhetskopiering|kopia|kopior|kopiering|backuprutin|reservkopia|backas upp|datakopia|säkring|säkring av data|kopian|kopiorna|säkerhetskopian|säkerhetskopiorna|backupen|backuperna|backuper|*backup*|*kopi*|kopior*|*säkring*',
  },
  words: {
    within:
      'inom|senast|max|maximalt|högst|upp till|under|före|mindre än|innan|inte senare än|aldrig senare än|inom loppet av|som längst|på under',
    every: 'varje|var|vart|per|minst var|minst varje',
    undecided:
      'ej fastställt|ej beslutat|inte beslutat|ej bestämt|tbd|ej tillämpligt|inte tillämpligt|e/t|ej relevant|bästa förmåga|best effort|ej definierat|ingen|inget|okänt|ej avtalat|beslutas senare|fastställs senare|ska fastställas|saknas|ej angivet|under utredning|ej satt|så snart som möjligt|oklart|inte fastställt|i mån av tid|ej beslutad|ej fastställd|inget krav|utreds|att fastställa|inte bestämt|acceptabel förlust|återstår|bestäms|fastställs|avgörs|ingen gräns|när vi hinner|spelar ingen roll|inte aktuellt|ej aktuellt|tas ställning till|när tid finns|saknar betydelse|inget mål|inget bestämt|inget beslutat|utan mål|behövs inte|gäller inte|beslutas|när vi kan|inte avtalat|fastläggs|inte är fastställt|är inte fastställt|inte har fastställts|har inte fastställts|inte har beslutats|har inte beslutats|är inte bestämt|inte är bestämt|är inget bestämt|är inget beslutat',
    nothing:
      'noll|ingen dataförlust|ingen förlust|omedelbart|omedelbar|noll dataförlust|ingen data förloras|inget|ingenting',
    overall:
      'hela tjänsten|övergripande|samtliga system|alla system|alla tjänster|totalt|tjänsten som helhet|hela plattformen|generellt|tjänsten|plattformen|total|helheten|samlat|hela verksamheten|hela bolaget|hela företaget|verksamheten som helhet',
    measured:
      'faktisk|faktiskt|uppmätt|uppnådd|uppnått|senaste test|i praktiken|vanligtvis|normalt|typiskt|genomsnitt|tog|vid senaste|överskrids|hälften|tidigare|historiskt|historiska|erfarenhetsmässigt|sänkt|procent|förra gången|senaste gången|sist|vid provet|vid övningen|under övningen|i våras|i höstas|hölls|hållits|klarades|nåddes|erfarenhet|var uppe|var tillbaka|brukar|rto hölls',
    notify:
      'anmäl|anmäla|anmäls|anmälan|rapportera|rapporteras|rapport|meddela|meddelas|informera|informeras|underrätta|underrättas|underrättelse|varna|varsla|larma|larmas|skicka|skickas|varning|meddelande|anmälas|kontakta|kontaktas|rapporterar|anmäler|lämnas|tidig varning|rings|underrättar|meddelar|besked|få besked|kräver besked|informerar|larmar|skickar|lämna',
    update:
      'uppdatera|uppdateras|uppdatering|uppdateringar|informera|informeras|status|lägesrapport|lägesbild|statusmöte|statusuppdatering|rapport|meddelande|avstämning|publicera|orientera|orienteras|möte|skicka|skickas|avstämningsmöte|rapportera|rapporterar|lägesuppdatering|briefing|besked|får veta|hör|får|rings|sms|mejl|samlas|hålls informerade|hålls informerad|orientering|sammanfattning|skriver|nytt|lägesbesked|inlägg|anslag|kungörs|lägg ut|läggs ut|lägger ut|posta|postas|postar|skriv|skrivs|läge|lägesuppdateringar|lägesrapporter|lägesmöte|samling|möten|avstämningar|statusuppdateringar|pressmeddelande|telefonmöte|ringer|mejlar|sms:ar|nyhetsbrev|tavelmöte|briefas|briefar|orienterar|informerar|uppdaterar|meddelar|meddelas|meddelanden|information|hålls uppdaterade|hålls uppdaterad|rapporteras|underrättas|underrättar|publicerar|publiceras|smsas|mejlas|kontaktas|muntlig rapport',
    audience:
      'berörda kunder|kunder|kunderna|kund|användare|användarna|berörda användare|ledning|ledningen|ledningsgrupp|ledningsgruppen|anställda|medarbetare|personal|personalen|team|teamet|styrelse|styrelsen|press|pressen|media|medier|allmänheten|allmänhet|intressenter|partner|partners|leverantörer|myndigheter|support|internt|externt|statussida|statussidan|krisledningen|krisledning|krisgruppen|kundtjänst|kommunledningen|invånare|patienter|anhöriga|vd|verksamheten|medborgare|butiker|kontaktpersoner|butikskedjorna|butikskedjor|bönderna|mjölkbönderna|medlemmar|medlemmarna|boende|elever|vårdnadshavare|föräldrar|lärare|skolorna|rektorer|studenter|chaufförer|förare|butikerna|återförsäljare|hyresgäster|hyresgästerna|kommunerna|patienterna|avdelningschefer|skiftledare|platschefen|vd:n|styrelsens ordförande|de anställda|kundkontakter|kundcenter|alla|hela huset|ägarna|prenumeranter|annonsörer|producenter|resenärer|volontärer|givare|driften|driftavdelningen|partnerna|leverantörerna|bankerna|uppdragsgivare',
    authority:
      'imy|integritetsskyddsmyndigheten|msb|myndigheten för samhällsskydd och beredskap|tillsynsmyndighet*|finansinspektionen|pts|post- och telestyrelsen|cert-se|polisen|polis|myndighet|myndigheter|registrerade|de registrerade|berörda personer|personuppgiftsansvarig*|ivo|socialstyrelsen|energimyndigheten|säkerhetspolisen|säpo|försäkringsbolag*|berörda kunder|berörda|kunder|transportstyrelsen|livsmedelsverket|kunderna|länsstyrelsen|polismyndigheten|datainspektionen|kunden|svk|riksbanken|elsäkerhetsverket|smittskydd*|strålsäkerhetsmyndigheten|energimarknadsinspektionen|svenska kraftnät|beställare|beställaren|uppdragsgivare|kortnätverk*|försäkringsbolaget|konsumentverket|cert|mcf|nationellt cybersäkerhetscenter|ncsc|*inspektionen|*myndigheten|*tillsynen|bolagsverket|skatteverket|tullverket|naturvårdsverket|läkemedelsverket|sjöfartsverket|arbetsmiljöverket|fi|ncsc-se|miljö- och hälsoskydd|miljöförvaltningen|miljökontoret|miljönämnden|försäkringen|kortinlösaren|inlösaren|samma myndighet|swedac|regionen|uppdragsgivaren',
    personalDataBreach: 'personuppgift*|personuppgiftsincident*|gdpr|dataskyddsförordningen',
    optional:
      'valfritt|valfri|frivilligt|frivillig|ej obligatoriskt|om tid finns|kan utelämnas|kan hoppas över|i mån av tid|ej nödvändigt|inte nödvändigt|inte obligatoriskt|inget krav|frivillig åtgärd|om det finns tid|efter eget omdöme',
    adHoc:
      'ad hoc|ad-hoc|vid behov|efter behov|vid förändringar|vid större förändringar|efter större förändringar|vid ändringar|vid större ändringar|efter större ändringar|vid väsentliga förändringar|efter varje större förändring|vid varje större ändring|oanmält|oannonserat|utan förvarning|då och då|ibland|när det passar|när någon ny|när det behövs|vid varje ny|vid varje nytt|varje ny|inför varje|före varje|innan varje|efter varje|oregelbundet|slumpmässigt|vid slumpvisa tillfällen|efter ombyggnad|vid nya|i sin första|varje gång någon|varje gång vi|efter uppgradering|efter uppgraderingar|vid nyanställning|vid nyanställningar|på begäran|vid byte av|efter service|vid större förändring|vid större ändring|på förekommen anledning|före sitt första|före sin första|i sina första|innan första|innan sitt första|innan sin första|första veckan',
    test: 'test|tester|testas|testning|*test|övning|övningar|övas|öva|*övning|*tester|simulering|skrivbordsövning|genomgång|prov|*övningar|återläsningstest|provåterställning|provas|seminarieövning|kontroll av säkerhetskopior|återläsningsprov|återläsning|provkörs|provkörning|övar|provar|startas|spelas igenom|spelar igenom|läses tillbaka|testad|prövas|provning|genomspelning|ringas igenom|rings igenom|brandövning|krisövning|penetrationstest|larmprov|reservdrift|växling|omkoppling',
    notBackedUp:
      'kopieras inte|säkerhetskopieras inte|säkerhetskopieras ej|inte säkerhetskopi*|ej säkerhetskopi*|ingen säkerhetskopia|ingen backup|utan backup|backas inte upp|backas ej upp|ingår inte i säkerhetskopi*|ingår inte i backup*|ingår ej i*|ingen kopia|inga kopior|kopieras ej|sparas inte|saknar kopia|saknar säkerhetskopia|inte kopieras|tas ingen kopia|tas inga|ingen säkerhetskopiering|finns ingen kopia|utan kopia|säkerhetskopierar inte|säkerhetskopierar vi inte|kopierar inte|lämnas utanför|blir inte säkerhetskopi*|har ingen kopia|i ingen säkerhetskopia|inte med:|omfattas inte|lämnas utanför:|heller inte med|undantaget:|ingår inte|ingår ej|inte ingår|omfattas ej|inte omfattas|säkras inte|inte säkrad*|speglas inte|replikeras inte|arkiveras inte|exporteras inte|tar vi ingen|tas det ingen|tar ingen kopia|tar inga kopior|tar ingen backup|ingen backup på|finns inte någon kopia|finns ingen säkerhetskopia|finns ingen backup|finns inga kopior|finns bara på ett ställe|bara på ett ställe|endast på ett ställe|undantas från|undantagna från|är undantag*|inte med i|kopieras inte heller|säkerhetskopieras inte heller|inte säkerhetskopierad*|tas ej|kopieras aldrig|täcks inte|inte inkluderad*|utanför säkerhetskopi*|sparas ingenstans|ingen säkerhetskopi*|saknar backup|avstår vi|hoppar vi över|utelämnas|hoppas över',
    copy: '*backup*|säkerhetskopi*|snapshot|snapshots|kopia|kopior|kopieras|replikeras|replika|replikering|ögonblicksbild*|dump|arkiveras|speglas|*kopia|exporteras|spegling|*kopiering|sparas|lagras|arkiv|journal|tar kopia|tas kopia|kopia av|uttag|avbild|band|synkroniseras|överförs|säkras|dumpas|kopieringen|fullständig kopia|inkrementell*|differentiell*|transaktionslogg*|nattkopi*|veckokopi*|månadskopi*|reservkopi*|speglad|replikerad|arkiverad|exporterad|synkas|versionshanter*|kopierar|backas|kopian|kopiorna|avbildning*|bandet|banden|säkerhetskopierar|lagrad|backuper',
    option:
      'alternativ|val|variant|möjlighet|väg|spår|gren|fall|plan|metod|utväg|valmöjlighet|rutt|sätt|handlingsväg|handlingsalternativ',
    step: 'steg|fas|moment',
    severityWord:
      'allvarlighet|allvarlighetsgrad|prioritet|nivå|kategori|allvarsgrad|prio|klass|grad|läge|steg|larmnivå|allvarsnivå|incidentnivå|störningsnivå|beredskapsläge|färgkod|kod|incidentklass|larmgrad|stabsläge',
    levelWord: 'nivå|steg|linje|trappsteg',
    pointer: 'se|följ|enligt|som beskrivs i|beskrivs i|gå till|hänvisar till|fortsätt med|som i|jfr',
    respond:
      'respons|responstid|svarstid|reaktionstid|inställelsetid|svar|reagera|kvittens|kvittera|kvitteras|reaktion|bekräfta|bekräftas|åtgärdas|påbörjas|på plats|är igång|påbörjad|påbörjar|börjar|tar tag i|första åtgärd|svarar|reagerar|inställer sig|hanteras|behandlas|tittar på|på det|kvitterar|ärendet tas|åtgärd inom|hanteringen startar|hantering startar|arbetet startar|är på|ska vara på plats|någon är på|tas om hand|startar|arbete inleds|inleds|kvitterat|svara|svarar på|ringer tillbaka|ringer upp|samlas|möts|tar ärendet|tar det|ta tag i|tittar|börja|starta|påbörja|påbörjat|rycker ut|loggar in|någon på|inställelse|åker|är där|sätter igång|börjar senast',
    review: 'genomgång|gås igenom|revideras|revision|uppdateras|översyn|ses över|granskas|utvärderas',
    immediately:
      'omedelbart|genast|utan dröjsmål|skyndsamt|direkt|omgående|utan onödigt dröjsmål|omedelbar|snarast|så snart som möjligt|så fort som möjligt|utan oskäligt dröjsmål|snarast möjligt|ofördröjligen|på en gång|med en gång',
    onAwareness:
      'kännedom|upptäckt|upptäckts|vetskap|konstaterad|konstaterats|upptäcks|detektering|upptäckten|blev känd|blir känd|fått veta|fick veta|upptäckte|vi upptäckt|misstanke|misstanken|insåg|märkte|konstaterande|konstaterandet|bekräftats|fått reda på|vi vet|blev medvetna|medvetna om|vetskapen',
    actions:
      'åtgärder|steg|tillvägagångssätt|gör följande|procedur|gör så här|omedelbara åtgärder|återställning|hantering|arbetsgång|uppgifter|insatser|att göra',
    contract:
      'kontrakt*|avtal*|försäkringsvillkor*|ramavtal*|avtalat|personuppgiftsbiträdesavtal*|pub-avtal*|avtalet|kontraktet|villkoren|villkor|försäkringsbrev*|leveransavtal*|klausul|tillstånd*|koncession*|vårdavtal*|trafikavtal*|tjänsteavtal*',
    situation:
      'när|ifall|då|vid|om en|om ett|om bara|om endast|om alla|om hela|om det|om den|om inte|om någon|om inget|om ingen|om flera|om både|om båda|om de|i händelse av|så snart|medan|så länge|i de fall|skulle',
    escalated:
      'larmas|rings|kopplas in|kontaktas|tillkallas|tar över|beslutar|informeras|underrättas|involveras|larmar|ringer|kontaktar|kopplar|underrättar|tillkallar|går till|lyfts till|eskaleras till|kallas|kallas in|får besked|rings upp|väcks|är näst|får larmet|får larm|tar vid|går vidare till|kvitterar|svar inom|väcker|inkallas|ringer man|ringer du|sammankallas|blir uppringd|ska väckas|ska veta|kallas samman|hämtas in',
    received:
      'får|erhåller|rings|hålls informerad|hålls informerade|informerar|orienterar|ringer|får besked|uppdaterar|hålls underrättade|underrättar|delges|uppdateras|orienteras|informeras|blir uppdaterade|blir informerade|samlas|får information|får lägesrapport|nås av|får sms|får ett sms|får ett mejl|får ett samtal|får en lägesbild|får lägesbild|får en rapport|får meddelande|får ett meddelande|får en uppdatering|får uppdatering|blir informerad|blir uppringda|blir uppringd|kontaktas|smsas|mejlas|underrättas|meddelas|rapporterar till|lämnar lägesbild till|skriver till|skickar|möts|träffas|har avstämning|hålls uppdaterade|hålls uppdaterad|hålls löpande informerade|får höra|får veta|briefas|briefar|ringas upp',
    phaseWord:
      'åtgärder|omedelbara|återställning|verifiering|efterarbete|upptäckt|förberedelser|förberedelse|genomförande|först|därefter|sedan|till sist|till slut|efteråt|under tiden|genast|och|tillbaka|senare|uppstädning|larm|larmning|bedömning|stabilisering|avslut|avslutning|normalisering|kontroll|säkring|uppstart|nedstängning|övergång|återgång|skadebegränsning|kartläggning|oavsett|i båda fallen|för båda|direkt|när det är över',
    leads:
      'leder|bestämmer|talar|sköter|för|svarar|ansvarar|har ansvar|samordnar|tar|tar hand om|hanterar|beslutar|äger|styr|skriver|godkänner|följer upp|informerar|ser till|håller|företräder|dokumenterar',
    running:
      'tillbaka|uppe|användbar|användbart|tillgänglig|tillgängligt|fungera igen|fungerar igen|återställd|återställt|nere i|borta i|klara oss utan|klarar oss utan|vara utan|igång igen|ur drift|stå stilla|i drift|stå still|ligga nere|vara nere|klara sig utan|avvaras',
    modal: 'ska|skall|måste|bör|kan|får|tål|behöver',
    sequence:
      'först|för det första|allra först|därefter|sedan|sen|därpå|efteråt|efter det|till sist|till slut|slutligen|samtidigt|under tiden|när det är gjort|så snart|nu|börja med|inled med|för det andra|för det tredje|efter detta|när detta är gjort|som första steg|som sista steg|avslutningsvis|allra sist|först då|parallellt|direkt efter|därnäst|som avslutning|i nästa steg|sist',
    heldBy:
      'innehas av|fylls av|hålls av|utförs av|sköts av|ligger hos|bemannas av|tas av|normalt|axlas av|vanligen|oftast|som regel|ordinarie|i första hand|är till vardags|åligger|vilar på|primärt|bemannas normalt av',
    standsIn:
      'träder in|tar över|hoppar in|vikarierar|går in|rycker in|övertar|är ersättare|tar rollen|tar jobbet|gör det|fungerar|ställer upp|agerar',
    absence:
      'vid frånvaro|i hans frånvaro|i hennes frånvaro|vid förhinder|om borta|när borta|om frånvarande|ersättare är|ersätts av|i andra hand|annars|med ersättare|som ersättare|om hen är borta|är borta|bortrest|vid sjukdom|avlöses av|vikarie är|reserv är|ersättare|när ordinarie är borta|träder in vid frånvaro|ställföreträdare är|ställföreträdare',
    media:
      'telefon|per telefon|sms|textmeddelande|e-post|mejl|mail|chatt|teams|slack|signal|statussida|statussidan|webb|webben|webbsida|hemsida|hemsidan|intranät|intranätet|app|appen|anslag|anslagstavla|högtalare|radio|pressmeddelande|portal|portalen|brev|muntligt|möte|kanalen|talsvar|nyhetsbrev|rakel|anslagstavlan|tavlan|kanal|gruppchatt|chatten|pushnotis|push|telefonmöte|videomöte|telefonsvarare|sociala medier|facebook|webbplats|webbplatsen|skylt|skyltar|skärm|skärmar|muntlig|skriftligt|personligen|utrop',
    systemWord: '*systemet|*system|tjänsten|*tjänsten|portalen|*portalen|programmet|lösningen',
    supporting: 'stödsystem|stödjande system|it-system|it-stöd|systemstöd|verksamhetssystem',
    never:
      'aldrig|ingen|nej|inte|ej|ingenstans|inget|inga|saknas|byggs om|byggs upp på nytt|utgår|återskapas|byggs upp igen|undantag*|omfattas ej|omfattas inte|ej aktuellt|ej tillämpligt|utanför|kopieras ej|kopieras inte|täcks ej|oskyddad|kan återskapas|installeras om|sätts upp på nytt|ingår ej|ingår inte|tas ej|nix|inte alls|ingenting|noll',
    actor:
      '*ansvarig|*ansvariga|*ledare|*ledaren|*chef|*chefen|*jour|*jouren|*drift|*tekniker|*teknikern|*utvecklare|*samordnare|*samordnaren|*ekonomi|*jurist|*kommunikatör|*informatör|*talesperson|*ombud|*kontakt|*koordinator|*ägare|*grupp|*gruppen|*team|*teamet|*ledning|*ledningen|*direktör|*ordförande|*mästare|*förvaltare|*konsult|*leverantör|*sekreterare|*medarbetare|*handläggare|*stab|*vd|*loggförare|*protokollförare|*specialist|*operatör|*vaktmästare|*hr|*beredskap|*vakt|*skrivare|*administratör|talesman|*rådgivare|*ingenjör|rektor|*förare|*läkare|*föreståndare|*analytiker|*värd|*registrator|*kassör|*elektriker|*revisor|*bibliotekarie|*befäl|chef *|ansvarig *|samordnare *|*skeppare|*radiolog|*sjuksköterska|*sköterska|*apotekare|*farmaceut|*lärare|*kock|*bagare|*bryggare|*montör|*mekaniker|*rörmokare|*styrman|*maskinist|*hamnkapten|*reception|*receptionen|*receptionist|*kundtjänst|*kundservice|*kundcenter|*support|*personal|*personalen|*besättning|*systemägare|*systemägaren|*utgivare|*utgivaren|*redaktör|*redaktören|*journalist|*producent|*trafikledare|*trafikinfo|*chaufför|*inköp|*logistik|*sälj|*marknad|*kvalitet|*läkaren|*överläkare|*förvaltaren|*operatören|*ingenjören|*koordinatorn|*rådgivaren|*leverantören|*bolaget|*bolag|*avdelning|*avdelningen|*enhet|*enheten|*nätverk|*helpdesk|*servicedesk|*it|*it-avdelning|*säkerhet|*dataskyddsombud|*revision|*styrelsen|*styrelse|*rektorn|*assistent|*assistenten|*krisledning|*kriskommunikatör|*kommunikatören|*handläggaren|*arkivarie|*bemanning|*driftcentral|*driftcentralen|*ledningscentral|*larmcentral|*förman|*arbetsledare|*nattvakt|*tandläkare|*tandsköterska|*behandlare|*maskinchef|systemägare *|enhetschef *|avdelningschef *|gruppledare *|teamledare *|systemansvarig *|driftansvarig *|ansvarig för *|chef för *|jourhavande *|vakthavande *|tjänstgörande *|*direktionen|*vakthavande|*styrelseordförande|*direktören|*föreståndaren|*utvecklaren|*säkerhetschef|*kommundirektör|*kapten|*befälhavare|*brandchef|*tjänsteman i beredskap|*tib|*arkitekt|*controller|*växel|*supporten|*skyddsombud|*presstalesperson|*planerare|*logistiker|*elektrikern|*projektledare|*kyrkoherde|*verksamhetschef|*ersättare|*verkmästare|*skiftlag|*driftoperatör',
    and: 'och|eller',
    phoneWord:
      '*telefon*|tfn|ring|ringer|rings|mobil|nummer|numren|*jour*|nås|når du|svarar|växel*|telefon*|*telefon|*telefonen|tel|*nummer|jour|jouren|*jour|*jouren|växel|växeln',
    reached:
      'har|nås|nås på|svarar|når du|kan nås|rings|finns på|har nummer|är tillgänglig|är tillgängliga|via',
    calls: 'ring|kontakta|larma|skriv till|mejla',
    calling:
      'ring|ringer|ringa|ring upp|ringer upp|kontakta|kontaktar|larma|larmar|tillkalla|tillkallar|väck|väcker|väcka|kalla in|kallar in|kalla på|kallar på|informera|informerar|underrätta|underrättar|går till|går vidare till|gå vidare till|går larmet till|går larmet vidare till|går ärendet till|går det till|går det vidare till|lyft till|lyfts till|lyfter till|eskalera till|eskaleras till|eskalerar till|skickas till|skickas vidare till|prova|provar|koppla in|kopplar in|koppla på|hämta|hämtar|meddela|meddelar|anmäl till|rapportera till|lämnas till|lämnas över till|vidare till|få tag i|få tag på|får tag i|får tag på|säg till|tur till|turen till|hör av dig till|vänd dig till|involvera|involverar|dra in|drar in|sammankalla|sammankallar|orientera|orienterar|fråga|pröva|försök med|övergår till|stiger till',
    calledUp:
      'rings|rings upp|larmas|larmas ut|kontaktas|tillkallas|kopplas in|kopplas|väcks|informeras|underrättas|orienteras|involveras|inkallas|kallas in|kallas|sammankallas|hämtas in|meddelas|får besked|får larmet|får larm|får veta|tar över|tar vid|beslutar|träder in|är näst|är nästa|står på tur|blir uppringd|blir väckt|blir kontaktad|blir inkallad|ska veta|tar larmet|tar emot|tar första|mobiliseras|dras in|kommer in|rycker in|ska vara informerad|ska ha besked|har första',
    conditional:
      'om|när|svarar inte|svarar ingen|inte svarar|utan svar|fortfarande|ingen svarar|ingen|inte|utan|har inte|är felet|är läget|är det tyst|obesvarat|okvitterat|ej|inget svar|löper|skulle|ifall|är|har',
    waited: 'efter|fortfarande|mer än|längre än|gått|utan|ytterligare|över|varar|passerat|har gått|löper',
    nobody:
      '*normal drift|i drift|*övervakning|*återkoppling|kontakt|drift|*nöddrift|manuell drift|full drift|reservdrift|*uppdrift|ekonomi|*kommunikation|ledning|*rörledning|*kraftledning|*vattenledning|*anledning|*inledning|*avledning|*fjärrvärmeledning|*huvudledning|*handledning|beredskap|*utrustning|*grupp server|växel|*kraftverk',
    goesOn:
      'går|gå|går vidare|skickas|lyfts|lyft|eskaleras|eskalera|hoppar|överförs|kopplas|kopplas vidare|flyttas|vidarebefordras|stegras|rapporteras',
    toward: 'till|vidare till|upp till|över till',
    onDuty: 'i beredskap|i tjänst|i jour|med jour|på jour|på vakt',
    afterwards: 'därefter|efter det|sedan|efteråt|därpå',
    away: 'borta|frånvarande|sjuk|bortrest|upptagen|på semester|har semester|ledig|inte är på plats|inte tillgänglig|inte kan|förhindrad|otillgänglig|inte nås|sover|tjänstledig|föräldraledig',
    unnamed:
      'vakant|obesatt|ledig|ingen|saknas|ej utsedd|inte utsedd|är utsedd|utsedd|inte bestämd|utses senare|ännu inte|tillsätts senare',
    permissions: 'behörighet|behörigheter|åtkomst|rättigheter|användarroller|systemroller',
    registered:
      'org.nr|org.nr.|orgnr|organisationsnummer|kundnummer|kontonummer|avtalsnummer|ärendenummer|serienummer|bankgiro|plusgiro|box|kundnr|försäkringsnummer|konto*|faktura*|ordernummer|referens|version|port|licens*|org. nr|ärende|avtalsnr|licensnummer|ange|anläggningsnummer|butiksnummer',
    denial: 'inte|ej|ingen|inget|inga|aldrig|utan',
    copied:
      'är|blir|backas|säkerhetskopieras|kopieras|tas|tar|går|sparas|speglas|lagras|replikeras|skickas|skrivs|ligger|står|har|förs|exporteras|läggs|säkras|bärs|säkerhetskopierar|tagen|arkiveras|dumpas|lägger|synkas|hamnar|förvaras|ska|måste|finns|lagrar|säkrar|körs|görs|strömmas|kopierar|synkroniseras|överförs',
    kept: 'sparas|bevara*|behålls|lagras|ligger kvar|ligger|gallras|raderas|kastas|förvaras|blir kvar|skrivs över|bevaras|lagras i|sparar|kvar i|tas bort efter|kastas efter|arkiveras i|lagringstid|rullande|rensas|lagringstid*|bevarandetid|sparade|bevarade|behåller|behållna|förvaring|förvaringstid|livslängd|roteras|rullas|återanvänds|rensas efter|gallring|gallringstid|tillgängliga i|tillgänglig i|finns kvar|varar|lagrade|slängs|makuleras|historik|förstörs|skrivs över efter|raderade|hålls',
    onChange:
      'varje ändring|vid ändring|varje gång|löpande|kontinuerligt|efter varje|kontinuerlig|vid varje|före varje|inför varje|fortlöpande|i realtid|med varje|efter ändring|efter ändringar|vid ändringar|när den ändras|när det ändras|när de ändras|vid sparning|vid driftsättning|vid inskick|strömmas|manuellt|för hand|vid behov|varje driftsättning|varje service|direkt när|inom sekunder|vid release|omedelbart',
    restored:
      'återläses|återställs|åtkomst till|läses tillbaka|kontrolleras|provas|övas|övervakas|verifieras',
    numberedPhase: 'fas|etapp|skede',
    scenarioWord: 'scenario',
    ifNeeded:
      'vid behov|om nödvändigt|om möjligt|om så behövs|där det är möjligt|i förekommande fall|om det behövs|ifall det behövs|om så krävs|eventuellt|ev.|om tillämpligt|om det är nödvändigt|när så krävs',
    chapterWord:
      '*procedurer|*scenarier|*scenarion|*rutiner|*process|*processteg|*åtgärdskort|*kort|*korten|*planer|*åtgärdsplaner|*handlingsplaner|*recept|*instruktioner|*drejböcker|*händelser|*fel|*situationer|*fall|*åtgärder|*checklistor|*beredskapsplaner|*avbrott|*störningar|*åtgärdsinstruktioner|*rutinerna|*åtgärdsblad',
    finiteVerb: 'är|var|har|ligger|står|hänger|fungerar|håller|tar|varar|kan|måste|ska|finns|sitter|se',
    howMany: 'bara|endast|alla|allt|varje|båda|en enda|flera|hela|ingen|inget|delvis|mindre än|mer än',
    documentWord:
      '*plan|*planen|*handbok|*pärm|*pärmen|*instruktion|*instruktioner|*rutin|*rutiner|*procedur|*procedurer|*vägledning|*riktlinje|*riktlinjer|*kort|*åtgärdskort|*koncept|*bilaga|*drejbok|*runbook|*checklista|*strategi|*policy|*beredskap|*återställning|*kontinuitet|*manual',
    doesThis:
      'gör detta|gör det här|gör följande|gör allt detta|utför detta|utför dessa steg|tar detta|sköter detta|följer detta kort',
    levelName:
      'kritisk|hög|medel|låg|allvarlig|begränsad|kris|röd|gul|grön|orange|svart|blå|betydande|väsentlig|mindre|mindst|större|liten|stor|omfattande|måttlig|normal|katastrof|totalstopp|delstopp|störning|kosmetisk|märkbar|förhöjd|obetydlig|mycket allvarlig|ringa|driftstopp|grå|vit|lila|rutin|irritation|vanlig|övrig|annan|avvikelse|händelse|viktig|mild|värst|livshotande|avbrott|olycka|stopp|fara|allvarligt|rött|gult|grönt|vitt|blått|grått|kritiska|allvarliga|höga|låga|litet|stort|lindrig|lindrigt|skavank|haltar|blockerande|helt stopp|delvis stopp|besvär|olägenhet|fråga|önskemål|försämrad|hämmad|varning|lugn|långsamt|fel|mindre fel|skönhetsfel|vardag|katastrofal|extrem|kritiskt|måttligt|begränsat',
    dataClassName: 'publik|öppen|konfidentiell|hemlig|sekretess|kunddata|intern',
    weekday:
      'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|vardag|vardagen|arbetsdag|arbetsdagen',
    season:
      'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår|sommar|höst|vinter',
    ofEach: 'i varje|varje|i|var',
    likewise: 'detsamma gäller för|detsamma gäller|samma gäller|samma sak gäller|inte heller|likaså',
    watched:
      'kontrollera|kontrolleras|kontrollerar|kolla|kollas|kollar|övervaka|övervakas|övervakar|mät|mäta|mäts|mäter|läs av|läses av|avläs|avläses|avläsning|logga|loggas|loggar|notera|noteras|noterar|inspektera|inspekteras|räkna|räknas|håll koll|titta till|tittar till|se till|ser till|gå rond|rond|ronda|rondar|runda|försök igen|försöker igen|jobbet|jobb|synka|synkas|synkar|synkroniseras|synkroniserar|hämtar data|pingar|temperatur|temperaturen|termometer|termometrar*|mätning|mätningar|byt|avlös|avlöses|fyll på|fylls på|startas om|startar om|löper ut|förnyas|tillsyn|ser över|stäm av mätare',
    trial:
      'test|tester|testas|testa|testar|testat|testning|*test|*tester|*testet|övning|övningar|*övning|*övningar|övas|öva|övar|övat|simulering|simuleras|simulerar|prov|provas|prova|provar|provat|prövas|prövar|pröva|provkörs|provköra|provkör|provkörning|provrings|provringning|*prov|provning|återläser|återläses|återläsning|*återläsning|återläsa|läser tillbaka|läses tillbaka|läser vi tillbaka|lägger tillbaka|läggs tillbaka|lägg tillbaka|återställs|återställer|återställning på prov|återställningstest|hämtas tillbaka|hämtar tillbaka|spelas igenom|spelar igenom|spelar vi|genomspelning|failover|växling|växlas|växlar över|växlar vi|omkoppling|omkopplas|kopplas om|kopplar om|kopplar vi om|slår över|flyttas över|flyttar över|drar ur kontakten|drar ur sladden|rycker sladden|körs för hand|körs på reservkraft|körs med last|under last|med last|reservdrift|rings igenom|ringas igenom|genomringning|quiz|penetrationstest|pappersdag|låtsas|låtsas vi|torrsim|torrträning|torrkörning|generalrepetition|kaosdag*|speldag|svartstart|utrymning|larmprov|provlarm|handkörning|kör för hand|körs skarpt|testmiljö|testmiljön|testserver|testmaskin|provmiljö|provserver|sandlåda|övningsmiljö|labb|startas|startas upp|reservserver|reservmaskin|ringer igenom',
    ownPaper:
      'den här filen|filen|detta dokument|dokumentet|den här sidan|denna sida|sidan|planen|denna plan|den här planen|kontinuitetsplanen|instruktionen|denna instruktion|handboken|pärmen|korten|kortet|de här korten|wikin|internrevision|internrevisionen|texten|rutinbeskrivningen|vägledningen',
    limitWord:
      'frist|fristen|tidsfrist|tidsfristen|tidsgräns|tidsgränsen|anmälningsfrist|anmälningsfristen|har vi|vi har|har|klockan|kräver|vill ha|ger oss|förväntar sig',
    ownOfficer:
      'dataskyddsombud*|dataskyddsansvarig*|dataskyddskontakt*|personuppgiftsansvarig hos oss|jurist*',
    notRhythm: 'daglig drift|dagliga driften|daglig ledning|dagliga ledningen|daglig chef',
    backAgain: 'tillbaka|återställer|återställs|återläser|återläses|återläsning|återställning|återläst',
    practised:
      'test|tester|testas|testar|testat|testning|övning|övningar|*övning|*övningar|övas|övar|öva|övat|provas|provar|prövas|provkörs|provkör|provkörning|provrings|simuleras|simulering|återläsningstest|återläsningsprov|under last|med last|generalrepetition|genomspelning|torrsim',
    copyVerb:
      'säkerhetskopieras|kopieras|kopierat|backas upp|tas kopia|tas en kopia|tas säkerhetskopia|tas en säkerhetskopia|tas backup|tar backup|tar kopia|tar säkerhetskopia|speglas|replikeras|dumpas|exporteras|arkiveras|synkroniseras|synkas|säkras|kopierar|säkerhetskopierar|omfattas|ingår|lagras|sparas',
    copyPlace:
      'usb*|minne|minnessticka|kassaskåp*|valv*|bankfack*|moln|molnet|molnlagring|*moln|git|nas|band|bandskåp|bandrobot|disk|extern disk|hink|hinken|objektlagring*|datahall*|reservhall*|pärm|pärmen|arkiv|server|lager|utskrift|papper|s3|skåp|säkerhetsskåp|banden|bandet|disken|diskarna|diskar|mediet|kassaskåpet',
    otherwise: 'annars|minst|utom|förutom|om inte|högst|senast|i stället för',
    solved:
      'löst|löses|åtgärdat|åtgärdad|avhjälpt|avhjälps|reparerat|återställd|återställt|avslutat|klart|igång igen|i drift igen|rättat',
    means:
      'betyder|betyder att|är när|är då|är att|är|gäller när|gäller|innebär|innebär att|används när|omfattar|när',
    toBeSet:
      'fastställs|fastläggs|beslutas|bestäms|avgörs|utreds|ska beslutas|ska fastställas|att fastställa|tas ställning till|tar ställning till|återstår|klarläggs|avtalas|diskuteras|sätts under|sätts i|ej fastställt|inte fastställt|inte beslutat|tbd|uppskjutet|skjuts upp',
    moreThan: 'mer än|längre än|över',
    howSoon:
      'hur snabbt|hur fort|hur snart|upp igen|uppe igen|tillbaka när|när tillbaka|vara tillbaka|igång igen|återställningstider|återstartstider|inom vilken tid|i drift igen|fungera igen|när ska|återställningsmål|mål för återställning',
    lasts: 'tar|varar|behöver|använder',
    exempt: 'undantagen|undantagna|undantaget|undantas|utelämnade|utanför|uteslutna|exkluderade|exkluderas',
    both: 'båda|bägge|alla tre|alla kopior|samtliga|samtliga kopior',
    cardWord: 'kort|åtgärdskort|scenario|insatskort|rutin|plan|händelse',
    outage:
      'bortfall|nere|avbrott|återställning|återställa|återställs|otillgänglig|otillgängligt|haveri|fel|svarar|ligger|förlust|stopp|stannar|driftstopp|återstart|krasch|kraschat|krypterad|omkoppling|trasig|trasigt|störning|nedtid|slutat',
    upkeep:
      'byts|byts ut|byter|servas|rengörs|patchas|roteras|förnyas|uppdateras|uppdaterad|fylls på|revideras|gås igenom|ses över|läses igenom|läser vi igenom|skrivs ut|arkiveras|gallras|raderas|faktureras|rapporteras|certifieras',
    longerThan: 'mer än|längre än|över|i över|varar|varade|minst|nere i|utöver|efter',
    demand: 'måste|ska|skall',
    targetWord: 'mål|målet|målen|krav|kravet|tidskrav',
  },
  grammar: {
    article: 'den|det|de|en|ett|vår|vårt|våra|dess|deras|sin|denna|detta',
    about: 'för|gällande|avseende|beträffande',
    of: 'av|på|till|för|i',
    linking: 'är|gäller|ligger|lyder|uppgår|förblir|finns|fungerar|rullar|blir|vara|varit|håller|går',
    having: 'har|får|kräver|behöver|fick|ska',
    lacking: 'saknar',
    pronoun:
      'vi|man|det|detta|dessa|den|de|ingen|inget|allt|något|vad|som|jag|du|ni|ingenting|någon|här|där|inte|om|när|då|sådan',
    that: 'att|medan|men|eftersom|så|som|där|när|om|än',
    ends: 'inom|efter|igen|åter|tillbaka|uppe|bara|också|alltid|senast|max|maximalt|högst|på|alltså|därför|då|utan|under|i|dessutom|igång|gång|nere|borta|vidare|enligt',
    vague:
      'avbrott|avbrottet|störning|störningen|händelse|händelsen|fel|felet|återställning|återställningen|mål|målet|målen|krav|kravet|kraven|förlust|förlusten|data|dataförlust|nertid|värde|värdet|värden|siffra|siffran|tabell|tabellen|fall|tid|tiden|max|maximalt|största|längsta|högsta|acceptabel|tillåten|avtalad|gräns|gränsen|timmar|minuter|dagar|styrelsen|ledningen|kunder|kunderna|användare|användarna|plan|planen|rutinen|scenario|scenariot|normal|full|backup|dag|dygn|alla|varje|båda|detta|denna|dessa|dataförlusten|undantag|övergripande|samlat|samlade|samtidigt|samtidig|nyckeltal|respons|system|tjänst|tjänster|process|processer|applikation|komponent|komponenter|funktion|annat|anges|längre|än',
    without: 'utan',
  },
  verbs:
    'aktivera|analysera|anmäl|anropa|använd|arkivera|avbryt|avgör|avisera|avsluta|avvakta|backa|be|begränsa|bedöm|bekräfta|beräkna|beslut|besluta|bestäm|beställ|blockera|byt|bygg|dela|dokumentera|distribuera|eskalera|etablera|exportera|fastställ|fatta|flytta|fortsätt|frigör|frys|fråga|fyll|följ|för|förbered|fördela|försök|ge|genomför|gå|gör|godkänn|granska|hantera|hitta|hämta|håll|identifiera|importera|informera|inled|inhämta|initiera|installera|involvera|isolera|justera|jämför|kalla|kartlägg|koppla|kommunicera|kontakta|kontrollera|koordinera|kopiera|kör|lagra|larma|leta|lista|ladda|logga|läs|lås|lägg|lämna|lös|meddela|mät|mobilisera|notera|nollställ|objektifiera|orientera|orsaka|passa|peka|planera|prioritera|prova|publicera|påbörja|radera|rapportera|registrera|rensa|ring|rotera|rulla|räkna|rädda|sammanfatta|sammankalla|sammanställ|samla|samordna|se|skapa|skala|skicka|skriv|skydda|slå|slut|släck|spara|spåra|spärra|starta|stoppa|stäng|ställ|svara|säkerställ|säkra|säkerhetskopiera|sätt|ta|tala|testa|tilldela|tillkalla|tillsätt|tvinga|töm|undersök|underrätta|undvik|uppdatera|upphäv|upprätta|upprätthåll|utför|utred|utrym|utse|utvärdera|validera|varna|verifiera|verkställ|välj|vänta|växla|återkalla|återgå|återställ|återuppta|återta|åtgärda|övervaka|överför|överlämna|öppna|inte|aldrig|alltid|om|vid|när|evakuera|dra|lyft|läs in|återläs|återskapa|återanslut|omdirigera|patcha|provisionera|bryt|kvittera|ersätt|låna|städa|sortera|häng|visa|möt|tryck|låt|märk|sälj|ropa|fotografera|tina|numrera|acceptera|aktiver|anvisa|anlita|anordna|anpassa|anskaffa|ansluta|anslut|anteckna|arrangera|assistera|auktorisera|avboka|avbeställ|avdela|avfärda|avgränsa|avhjälp|avkoppla|avled|avlasta|avlys|avläs|avlägsna|avmarkera|avpassa|avråd|avspärra|avstäm|avsätt|avtala|avveckla|avvisa|backupa|balansera|beakta|bege|begär|behandla|behåll|bekosta|bemanna|beordra|bered|berätta|besiktiga|beskriv|besvara|besök|betala|bevaka|bevara|bifoga|bilda|bistå|bocka|boka|boka av|bromsa|bygg om|bygg upp|byt ut|bärga|börja|datera|debattera|definiera|delegera|dela ut|dela upp|demontera|diagnosticera|dirigera|diskutera|dokumentför|dra i|dra igång|dra in|dra ur|dra ut|droppa|dubbelkolla|dubbelkontrollera|dumpa|duplicera|dölj|efterfråga|eftersök|efterforska|engagera|erbjud|erkänn|exkludera|expediera|extrahera|faxa|fakturera|fasa in|fejka|felanmäl|felsök|filtrera|fixa|flagga|flytta över|forsla|fortsätta|framställ|framför|frånkoppla|frånskilj|frysa|fullfölj|fyll i|fyll på|fånga|få|fäll|färdigställ|följ upp|föranstalta|förankra|förbättra|förbind|föreslå|förflytta|förhandla|förhindra|förhör|förklara|förkorta|förläng|förnya|försegla|försäkra|förse|förstör|förtydliga|förvarna|förvara|förvissa|förändra|fota|gardera|ge besked|godta|gruppera|gå igenom|gå till|gå över|gå tillbaka|gå vidare|göm|hindra|hjälp|håll koll|håll ihop|häkta|hämta hem|hämta in|hämta tillbaka|hämta ut|hänvisa|hänvisa till|höj|hör|hör av|hör efter|hör med|iaktta|ifrågasätt|igångsätt|inaktivera|inför|införskaffa|inkalla|inkludera|inspektera|instruera|integrera|intervjua|inventera|invänta|iordningställ|jaga|jämka|kalibrera|kalla in|kalla till|kasta|klargör|klassificera|klistra|klona|kläm|koda|kolla|kolla av|kombinera|kommentera|komplettera|komprimera|koncentrera|konfigurera|konstatera|konsultera|konvertera|koppla bort|koppla från|koppla ifrån|koppla in|koppla loss|koppla om|koppla på|koppla till|koppla upp|koppla ur|korrigera|kryptera|kräv|kör igång|kör in|ladda ner|ladda om|ladda upp|lappa|larma ut|lasta|lasta av|lasta in|leda|led|led om|leverera|lirka|logga in|logga ut|lokalisera|lossa|lyft bort|lyft ur|lyssna|låna ut|lås in|lås upp|lägg in|lägg om|lägg tillbaka|lägg till|lägg undan|lägg upp|lägg ut|lämna in|lämna ut|lämna över|lär|lös ut|maila|mejla|markera|maskera|mata|mata in|medverka|montera|motivera|märk upp|namnge|nedgradera|notera ned|nyttja|observera|omfördela|ominstallera|omplacera|omprogrammera|omstarta|ordna|organisera|packa|packa ihop|packa ner|packa upp|parkera|passa på|pausa|peka om|peka över|pinga|placera|plocka|plocka bort|plocka fram|plocka ihop|plocka upp|plugga|plåstra|posta|precisera|presentera|programmera|programmera om|protokollför|prova om|pröva|pumpa|påkalla|påminn|påpeka|påskynda|påvisa|reagera|reda|reda ut|redigera|reducera|referera|reglera|rekonstruera|rekvirera|rengör|reparera|replikera|reservera|resynka|returnera|rigga|rikta|riv|rulla tillbaka|rulla ut|rulla upp|ryck ut|räck|räkna av|räkna om|rätta|rätta till|samtala|sammanfoga|sammanför|samråd|sanera|schemalägg|screena|se efter|se till|se över|segmentera|sekretessbelägg|separera|signera|simulera|skaffa|skala ned|skala upp|skanna|scanna|skjut|skjut upp|skriv in|skriv ned|skriv ner|skriv om|skriv på|skriv under|skriv upp|skriv ut|skruva|skruva ner|skruva upp|skärp|sköt|släng|släpp|släpp in|slå av|slå fast|slå ifrån|slå in|slå om|slå på|slå till|slå upp|snabbspola|sondera|spela|spela in|spela upp|specificera|splitta|spola|spola tillbaka|stabilisera|starta om|starta upp|stoppa in|stoppa undan|strukturera|styr|styr om|städa bort|städa undan|stäm|stäm av|stämpla|stäng av|stäng igen|stäng ner|ställ av|ställ in|ställ om|ställ tillbaka|ställ upp|summera|sök|sök igenom|sök upp|sök efter|sänk|sänd|sänd ut|säg till|säg upp|sätt av|sätt dig|sätt i|sätt igång|sätt in|sätt ner|sätt på|sätt tillbaka|sätt upp|ta av|ta bort|ta emot|ta fram|ta hand|ta hem|ta hjälp|ta in|ta kontakt|ta med|ta ner|ta om|ta reda|ta till|ta upp|ta ur|ta ut|ta över|tacka|teckna|telefonera|tillför|tillhandahåll|tillverka|tolka|torka|torka upp|transportera|tryck på|tryck ut|träna|träffa|täck|tänd|täta|töm ut|underlätta|underteckna|undanröj|undanta|understöd|uppdra|uppgradera|upphandla|upphör|uppmana|uppmärksamma|upprepa|uppskatta|uppsök|utdela|utelämna|utfärda|utgå|utkräv|utlys|utlös|utnyttja|utnämn|utsänd|vakta|ventilera|visa upp|vrid|vrid om|väck|väg in|vänd|vänta in|vänta ut|växla in|växla om|växla ut|växla över|överklaga|överlåt|översätt|överta|överväg|öka|öppna upp|öva|åberopa|åk|ålägg|återanvänd|återaktivera|återbesök|återbetala|återbygg|återför|återgälda|återimportera|återinför|återinsätt|återkom|återkoppla|återlämna|återmontera|återplacera|återstarta|återsänd|återvänd|återöppna|åsidosätt|försiktigt|kom ihåg|så snart|se om|genomsök|utrymma|spana',
}
