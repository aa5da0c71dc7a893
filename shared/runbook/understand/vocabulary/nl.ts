import type { Vocabulary } from './vocabulary.ts'

export const nl: Vocabulary = {
  language: 'nl',
  stopWords:
    'de|het|een|en|van|is|zijn|niet|met|voor|naar|bij|aan|door|wordt|worden|als|dat|die|dit|op|te|na|uit|of|om|ook|indien|wij|onze|ons|tot|over|alle|wie|moet|moeten|kan|binnen|elke|herstel|storing|systemen|gebruikers|verantwoordelijk|uur|minuten|dagen|geen|deze|er|uitval|maar|zodra|wanneer|controleer|laatste|volgens|tijdens',
  units: {
    second: 'seconde|seconden|sec|s',
    minute: 'minuut|minuten|min',
    hour: 'uur|uren|u|h|uurs|urige|kantooruren|werkuren|werkuur|kantooruur',
    day: 'dag|dagen|d|werkdag|werkdagen|etmaal|etmalen|kalenderdagen|daags|schooldag|schooldagen|bankdag|bankdagen|nacht|nachten',
    week: 'week|weken|wk',
    month: 'maand|maanden|mnd|mnd.',
    quarter: 'kwartaal|kwartalen',
    year: 'jaar|jaren|jr',
  },
  numbers: {
    1: 'een|één',
    2: 'twee',
    3: 'drie|derde',
    4: 'vier|vierde',
    5: 'vijf|vijfde',
    6: 'zes|zesde',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
    14: 'veertien',
    15: 'vijftien',
    20: 'twintig',
    24: 'vierentwintig',
    30: 'dertig',
    45: 'vijfenveertig',
    48: 'achtenveertig',
    60: 'zestig',
    72: 'tweeënzeventig',
    90: 'negentig',
    25: 'vijfentwintig',
    35: 'vijfendertig',
    50: 'vijftig',
    16: 'zestien',
    18: 'achttien',
    36: 'zesendertig',
  },
  lengths: {
    PT30M: 'een half uur|half uur|halfuur|een halfuur|half uurtje',
    PT15M: 'een kwartier|kwartier',
    PT45M: 'drie kwartier',
    PT90M: 'anderhalf uur|één en een half uur',
    PT12H: 'een halve dag|halve dag|half etmaal',
    P6M: 'een half jaar|half jaar|halfjaar',
    P14D: 'veertien dagen',
    P1D: 'dezelfde dag|diezelfde dag|volgende werkdag|de volgende werkdag|eerstvolgende werkdag',
  },
  frequencies: {
    PT30M:
      'elk half uur|ieder half uur|elk halfuur|om het half uur|ieder halfuur|om het halfuur|halfuurlijks|per half uur|twee keer per uur|tweemaal per uur|eens per half uur',
    PT15M: 'elk kwartier|ieder kwartier|om het kwartier|per kwartier|vier keer per uur',
    PT1H: 'elk uur|ieder uur|om het uur|uurlijks|uurlijkse|eenmaal per uur|eens per uur|één keer per uur|elk heel uur|een keer per uur|op het hele uur|ieder heel uur|een appje per uur|één appje per uur',
    P1D: "dagelijks|dagelijkse|elke dag|iedere dag|elke nacht|iedere nacht|nachtelijks|nachtelijkse|eenmaal per dag|één keer per dag|per nacht|elke avond|elke ochtend|iedere avond|een keer per dag|eens per dag|elke werkdag|iedere werkdag|'s nachts|elke werkdagavond|iedere werkdagavond|elke doordeweekse dag",
    P1W: 'wekelijks|wekelijkse|elke week|iedere week|eenmaal per week|één keer per week|elke maandag|elke dinsdag|elke woensdag|elke donderdag|elke vrijdag|elke zaterdag|elke zondag|iedere maandag|iedere dinsdag|iedere woensdag|iedere donderdag|iedere vrijdag|iedere zaterdag|iedere zondag|eens per week|een keer per week|ieder weekend|elk weekend|op maandagen|op dinsdagen|op woensdagen|op donderdagen|op vrijdagen|op zaterdagen|op zondagen|1x per week',
    P14D: 'tweewekelijks|om de week|tweewekelijkse|om de twee weken|twee keer per maand|tweemaal per maand|elke twee weken|om de andere week|eens per twee weken|iedere twee weken|elke veertien dagen',
    P1M: 'maandelijks|maandelijkse|elke maand|iedere maand|eenmaal per maand|één keer per maand|eens per maand|een keer per maand|elke vier weken|eenmaal in de maand|de eerste van de maand|de eerste van elke maand|op de eerste van de maand|elke kalendermaand|bij de maandwisseling|1x per maand|1 keer per maand|eens in de maand',
    P2M: 'tweemaandelijks|om de maand|om de twee maanden|elke twee maanden|eens per twee maanden|iedere twee maanden|elke 2 maanden',
    P3M: 'per kwartaal|elk kwartaal|ieder kwartaal|driemaandelijks|driemaandelijkse|eenmaal per kwartaal|kwartaalgewijs|één keer per kwartaal|kwartaal|eens per kwartaal|een keer per kwartaal|vier keer per jaar|viermaal per jaar|elke drie maanden|om de drie maanden|kwartaalsgewijs|4x per jaar|iedere drie maanden|eens in het kwartaal',
    P6M: 'halfjaarlijks|halfjaarlijkse|elk half jaar|ieder half jaar|twee keer per jaar|tweemaal per jaar|elk halfjaar|ieder halfjaar|2x per jaar|elke zes maanden|eens per half jaar|eens per halfjaar|om het half jaar|om de zes maanden|2 keer per jaar|voorjaar en najaar|in voorjaar en najaar|elk voorjaar en najaar|in het voorjaar en in het najaar|lente en herfst|najaar en voorjaar|twee maal per jaar|2 x per jaar|twee keer in het jaar|om het halfjaar|iedere zes maanden|elk semester|ieder semester|eens per semester|per semester',
    P1Y: 'jaarlijks|elk voorjaar|elk najaar|ieder voorjaar|ieder najaar|jaarlijkse|elk jaar|ieder jaar|eenmaal per jaar|één keer per jaar|een keer per jaar|eens per jaar|eens in het jaar|elk kalenderjaar|eenmaal in het jaar|iedere twaalf maanden|1x per jaar|iedere herfst|elke winter|elke zomer',
    P2Y: 'om de twee jaar|tweejaarlijks|om het jaar|tweejaarlijkse|eens in de twee jaar|elke twee jaar|eens per twee jaar|iedere twee jaar',
    P4M: 'drie keer per jaar|driemaal per jaar|elke vier maanden|3x per jaar|iedere vier maanden',
    P3Y: 'om de drie jaar|eens in de drie jaar|elke drie jaar',
    PT12H:
      "twee keer per dag|tweemaal per dag|'s ochtends en 's avonds|'s ochtends en aan het eind van de dag|'s ochtends en 's middags|ochtend en avond|elke ochtend en avond|tweemaal daags|twee keer daags|2x per dag|2 keer per dag|aan het begin en eind van de dag",
    PT2H: 'om de twee uur|elke twee uur|om het andere uur|iedere twee uur|om de 2 uur',
    PT6H: 'vier keer per dag|viermaal per dag',
    PT8H: 'drie keer per dag|driemaal per dag|driemaal daags',
  },
  copyRhythms: {
    PT1H: 'uurkopie*|uurback-up*|uurlijkse kopie*',
    P1D: "nachtkopie*|nachtback-up*|nachtbackup*|dagkopie*|dagback-up*|dagbackup*|'s avonds|in de nacht|gedurende de nacht|na sluitingstijd|aan het eind van de dag|einde dag|nachtelijke kopie*|op werkdagen|werkdagen om|op doordeweekse dagen|elke doordeweekse nacht|na werktijd",
    P1W: 'weekkopie*|weekback-up*|weekbackup*|kopie van vrijdag|vrijdagkopie*|zondagkopie*|weekendkopie*|zondags|zaterdags|vrijdags|op vrijdag|op zondag|op zaterdag|zondagnacht|vrijdagavond|zaterdagnacht|in het weekend',
    P1M: 'maandkopie*|maandback-up*|maandbackup*|maandtape*|de eerste van de maand|de 1e van de maand|elke eerste van de maand|eerste dag van de maand|aan het eind van de maand|eind van de maand',
    P3M: 'kwartaalkopie*|kwartaaltape*|kwartaalback-up*',
    P1Y: 'jaarkopie*|jaartape*|jaarback-up*|eind van het jaar',
    PT12H: "tweemaal daags|2x daags|'s ochtends en 's avonds|twee maal daags",
    PT8H: 'driemaal daags|drie maal daags',
    PT6H: 'viermaal daags|vier maal daags',
    PT4H: 'zesmaal daags',
  },
  ordinals: {
    2: 'tweede|2e',
    3: 'derde|3e',
    4: 'vierde',
    5: 'vijfde',
    6: 'zesde',
    8: 'achtste',
    12: 'twaalfde',
    7: 'zevende',
    10: 'tiende',
    15: 'vijftiende',
    20: 'twintigste',
    30: 'dertigste',
  },
  per: 'per|in een|elke|elk|/',
  times: 'keer|maal|x',
  objectives: {
    rto: 'rto|hersteltijd|hersteltijddoel|maximale hersteltijd|beoogde hersteltijd|hersteltijddoelstelling|doel hersteltijd|streefhersteltijd|max. hersteltijd|gewenste hersteltijd|hersteltijd uiterlijk|maximale hersteltermijn|de hersteltijd|hersteltermijn',
    rpo: 'rpo|herstelpunt|herstelpuntdoel|maximaal dataverlies|maximaal gegevensverlies|herstelpuntdoelstelling|toegestaan dataverlies|beoogd herstelpunt|acceptabel dataverlies|toelaatbaar gegevensverlies|toegestaan gegevensverlies|max. dataverlies|max dataverlies|max. gegevensverlies|aanvaardbaar dataverlies|aanvaardbaar gegevensverlies|acceptabel gegevensverlies|maximaal verlies van gegevens|toelaatbaar dataverlies|het herstelpunt|maximale dataverlies|maximale gegevensverlies|toegestane dataverlies|toegestane gegevensverlies|acceptabele dataverlies|toelaatbare dataverlies|toelaatbare gegevensverlies',
    mtd: 'mtd|mtpd|maximaal toelaatbare uitvalduur|maximaal toelaatbare uitval|maximaal acceptabele uitvalduur|maximaal toelaatbare downtime|maximaal tolereerbare uitvalduur|mtuu|mut|maximaal toegestane uitval|maximaal toegestane uitvalduur|maximaal aanvaardbare uitval|maximaal aanvaardbare uitvalduur|maximaal tolerabele uitvalduur|maximaal tolereerbare uitval|langst aanvaardbare uitval|langst toelaatbare uitval|langst acceptabele onderbreking|langste aanvaardbare uitval|mtvd|maximaal tolereerbare downtime|max. toelaatbare uitval|max. uitvalduur|maximaal aanvaardbare onderbreking|langst toelaatbare onderbreking',
    mttr: 'mttr|gemiddelde hersteltijd|gemiddelde reparatietijd|gemiddelde tijd tot herstel|gemiddelde tijd tot reparatie|gemiddelde oplostijd|gemiddelde reparatieduur|gemiddelde herstelduur',
    mtbf: 'mtbf|gemiddelde tijd tussen storingen|gemiddelde tijd tussen uitval|tijd tussen storingen|tijd tussen uitval',
  },
  paraphrases: {
    rto: 'terug binnen|weer in de lucht binnen|weer beschikbaar binnen|hersteld binnen|herstel binnen|weer werkend binnen|weer binnen|draait weer binnen|in bedrijf binnen|max. uitval|maximale uitval|max uitval|maximale uitvalduur|toegestane uitval|toelaatbare uitval|acceptabele uitval|langste uitval|mag uitvallen|mag plat liggen|mag eruit liggen|mag stilliggen|maximale storingsduur|uitvalduur|hersteltermijn|tijd tot herstel|weer draaien binnen|weer werken binnen|weer operationeel binnen|weer in bedrijf|weer online binnen|hersteldoel|doel herstel|doel voor herstel|weer draaien|weer werken|weer sturen|terug zijn|terug in de lucht|weer in de lucht|verholpen zijn|terugkomtijd|hersteld zijn|hersteltijd|weer beschikbaar|weer bruikbaar|weer bereikbaar|weer online|weg zijn|operationeel zijn|terug in bedrijf|uiterlijk terug|uiterlijk hersteld|herstel uiterlijk|weer op|plat maximaal|maximaal plat|eruit maximaal|weg maximaal|hooguit plat|weer open|weer in gebruik|weer gewoon|weer werkt|weer draait|werkt weer|draait weer|weer verkopen|langer dan plat|weer te gebruiken|weer bij|het hersteldoel|terugkomtijden',
    rpo: 'dataverlies|gegevensverlies|verlies van gegevens|verlies van data|mag verloren gaan|mogen we kwijtraken|kwijtraken|kwijt zijn|mag kwijt|max. verlies|maximaal verlies|toegestaan verlies|acceptabel verlies|hoeveel data|verloren gaan|aan gegevens kwijt|te verliezen|opnieuw ingetikt|opnieuw ingevoerd|opnieuw invoeren|terug in de tijd|dag verlies|verlies maximaal|hooguit verliezen|kwijtgeraakt|verliezen|verlies hooguit|verlies hoogstens|overdoen|verloren werk|mogen ontbreken|verliest hooguit|verliest maximaal|kwijtraakt|verlies aan gegevens|verlies aan data|hoogstens verliezen|hooguit kwijt|maximaal kwijt|maximaal kwijtraken|hoogstens kwijt|verloren uren|opnieuw intikken|opnieuw worden ingevoerd|opnieuw in te voeren|opnieuw ingeklopt|overgetikt|ontbreken',
    mtd: 'uiterste grens|maximaal toelaatbaar|langst toelaatbaar|kan niet zonder|kunnen niet zonder|onaanvaardbaar|pijngrens|uiterste uitvalduur|tolerantiegrens|maximaal missen|kunnen missen|langst houdbaar|harde grens|houden het vol|houden we het|vol te houden|niet langer vol|niet meer houdbaar|onhoudbaar|houdt het vol',
  },
  media: {
    'status page': 'statuspagina|status-pagina|storingspagina',
    'e-mail': 'e-mail|mail|nieuwsbrief',
    SMS: "sms|sms'je|tekstbericht",
    phone: 'telefoon|telefonisch|bellen|telefonische vergadering|belletje',
    chat: 'chat|teams|slack|signal|whatsapp|appgroep',
    web: 'website|web|intranet|portaal|app|schoolapp|klantportaal|webformulier|sociale media|facebook',
    press: 'pers|persbericht|media|radio|krant',
    'in person': 'overleg|mondeling|prikbord|omroep|persoonlijk|bijeenkomst',
  },
  sections: {
    objectives:
      'rto|rpo|hersteldoel*|hersteleisen|hersteltijden|doelstellingen|serviceniveau|serviceniveaus|beschikbaarheidseisen|kritikaliteit|kritiekheid|impactanalyse|doelen|normen|herstelnormen|hersteldoelen|beschikbaarheidsdoelen|hoe snel|hoe lang|terug binnen|toelaatbare uitval|maximale uitval|maximale uitvalduur|acceptabele uitval|herstelvolgorde|toleranties|uitvalnormen|eisen aan herstel|tijdseisen|verdragen|aankunnen|kunnen we missen',
    roles:
      'rol|rollen|verantwoordelijkheden|verantwoordelijkheid|taken en verantwoordelijkheden|*team|*teams|*organisatie|crisisteam|crisisorganisatie|bezetting|wie doet wat|taakverdeling|rolverdeling|*rollen|betrokkenen|taken|wie zijn we|wie beslist|bemensing|rollen en taken|crisisstaf|bevoegdheden|calamiteitenteam|organisatie|mensen|personen|wie is wie|wie leidt|functies|sleutelrollen|deelnemers|mandaat|mandaten|petten|samenstelling|leden|wie heeft welke|wie is verantwoordelijk|taakverdeling*|wie heeft de leiding|crisisrollen|wie mag|wie bepaalt|pet|hoed|rolkaarten|rolkaart|de ploeg|ploeg|wie doet|aangewezen|wie pakt wat|wie neemt wat|sturing en verantwoordelijkheid|wie is er bij',
    severities:
      'ernst*|classificatie|incidentclassificatie|prioriteit|prioriteiten|ernstniveau*|incidentniveau*|categorieën|indeling|severity levels|alarmniveau*|prioriteitsniveau*|urgentie|ernstgraden|opschalingsniveaus|incident classificatie|prioritering|hoe erg*|ernst|ernstklassen|storingsniveau*|storingsklassen|niveaus|prioriteitsklassen|impactniveau*|kleurcodes|gradaties|incidentklassen|alarmfasen|fasen van ernst|hoe ernstig|kleuren|kleurcode*|schaal|zwaarte|gradatie|indeling van incidenten|soorten incidenten|soorten storingen|incidentsoorten|alarmfase*|impactklassen|*kleuren|hoe erg is het|stoplicht|ernstschaal|mate van ernst|*niveaus|ingedeeld|geclassificeerd|wanneer is het ernstig|is het ernstig|soorten dagen|hoe dringend|spoedeisendheid|crisisniveau*|responsniveau*|opschalingsfase*|drie graden|wanneer is het erg|incidenttypen|alarmkleuren|fasering|grip|prioriteitenmatrix|prioriteitsmatrix|kleur van de dag|zwaarteklassen',
    procedures:
      "*procedure|*procedures|proces|*proces|stappen|stappenplan|werkwijze|herstel|*herstel|herstellen|terugzetten|failover|omschakeling|uitwijk|uitwijkprocedure|afhandeling|*afhandeling|acties|maatregelen|directe acties|directe maatregelen|eerste acties|reactie|isolatie|indamming|evacuatie|ontruiming|instructie|*instructie|instructies|draaiboek|*draaiboek|actiekaart|afsluiten|opstarten|nazorg|terugkeer naar normaal|storing|*storing|*storingen|uitval|*uitval|*lek|*aanval|scenario|scenario's|zo doe je|eerste uur|terugdraaien|rollback|verificatie|onderzoek|analyse|mitigatie|detectie|inperking|noodprocedure*|opschaling|afschaling|evaluatie|herstart|workflow|brand|stroomuitval|corruptie|*verlies|wederopbouw|inbraak|datalek|ransomware|gijzelsoftware|noodbedrijf|opvolging|aanpak|stuk|kapot|ligt eruit|ligt plat|eruit|stilstaat|werkt niet|doet het niet|niet bereikbaar|onbereikbaar|weg|verwijderd|gehackt|gecompromitteerd|valt uit|uitgevallen|plat|geen elektronische *|geeft niets|onbruikbaar|verlies|stilstand|terug is|terug naar normaal|als het voorbij is|achteraf|eerste stappen|recept|recepten|werkinstructie|handelingen|na afloop|na het incident|als alles weer werkt|als het weer werkt|afronding van het incident|opruimen|evaluatie na afloop|voordat we sluiten|start niet|gaat niet open|is dood|is weg|is kapot|hangt|zit vast|is vol|doorgegraven|kwijt|verloren|gestolen|terughalen",
    checklist: 'checklist|checklists|controlelijst|*checklist|actielijst|afvinklijst',
    communication:
      'communicatie|*communicatie|communicatieplan|informatievoorziening|interne communicatie|externe communicatie|crisiscommunicatie|updates|statusupdates|berichtgeving|informeren|communicatieritme|ritme|berichten|wie informeren we|op de hoogte houden|informatieritme|statusberichten|klantinformatie|voorlichting|persvoorlichting|mededelingen|wie hoort wat|berichten aan *|frequentie van updates|wie hoort|wat zeggen we|wie krijgt bericht|op de hoogte|bericht aan|vertellen|pers|woordvoering|voortgangsberichten|naar buiten|moet het weten|wie moet wat weten|wie moet het weten|wie vertellen we|wie hoort*|op de hoogte*|laten weten|communiceren|inlichten|informeren*|informatie*|wie krijgt|wat we zeggen|tussentijdse berichten|berichtgeving*|voorlichten|geïnformeerd|ingelicht|bijpraten|bijpraten tijdens|mensen op de hoogte houden|wie krijgt wat te horen|wie weet wat|wie moeten het weten|doorgeven|informatie|informatie tijdens|tussentijds|tijdens de storing|zolang het duurt|terugkoppeling|boodschap|media|klantcommunicatie|klanten informeren|medewerkers informeren|overlegritme|vergaderritme',
    templates:
      'sjabloon|sjablonen|*sjabloon|*sjablonen|voorbeeldtekst|tekstvoorstel|formulier|voorbeeldbericht|template|templates|standaardteksten|modelbrief',
    obligations:
      'meldplicht*|wettelijk*|rapportage|toezichthouder|toezichthouders|rapportageplicht|verplichtingen|melding|meldingen|avg|juridisch*|gdpr|nis2|autoriteiten|meldingsplicht*|meldtermijnen|externe meldingen|meldplichten|melden|wie moet het weten|plichten|verplichte meldingen|meldingen aan *|melden aan *|melden bij *|kennisgeving|kennisgevingen|rapportageverplichtingen|rapportageplichten|volgens de wet|wet en contract|moet worden gemeld|moeten weten|verplicht melden|meldtermijn*|aan wie melden|toezicht|moeten melden|bij wet|moet gemeld|moeten we melden|wettelijke|melden*|meldplicht|meldingsplicht|wettelijke meldplicht|wettelijke meldplichten|wettelijk|wettelijke meldingen|te melden|melden bij|meldingen aan|meldingen bij|melding aan toezichthouder|instanties|extern melden|termijnen|wettelijke termijnen|de klok loopt|de klok tikt|klok loopt|contractuele verplichtingen|contractuele meldingen|informatieplicht|wie moeten we melden|wie moet het weten volgens de wet|datalekmelding|overheid',
    tests:
      'oefen*|test*|test|testen|tests|testplan|oefening|oefeningen|oefenplan|*oefeningen|*test|*testen|testschema|oefenkalender|training|oefenen|testkalender|beproeving|oefenen we|proeven|uitproberen|controles|jaarkalender|testen we|periodieke controle|we testen|zo testen we|oefenen*|proef*|beproeven|zo oefenen we|generale repetitie|testen*|getest|geoefend|beproefd|we oefenen|oefenen en testen|testen en oefenen|test en oefening|proberen|proberen of het werkt|werkt het|werkt het nog|of het werkt|zo weten we dat het werkt|hoe we weten dat het werkt|oefenschema|oefenprogramma|trainen|training en oefening|periodieke tests|verificatie|toetsen|toetsing|plan levend houden',
    escalation:
      'escaleren|escaleer|escalatie|*escalatie|escalatiepad|escalatiematrix|escalatieniveau*|escalatieprocedure|escalatieladder|opschalen|escalatielijn|wie belt wie|belvolgorde|alarmering|opschaling|belketen|alarmeringsschema|opschalingsladder|opschalingsschema|wie wordt gebeld|waarschuwingsvolgorde|bellijn|niemand opneemt|als niemand|geen gehoor|wie bellen we|oproepschema|oproepvolgorde|alarmeren|ladder|volgorde van bellen|wie belt|gebeld|wie wordt wanneer|niemand te pakken|neemt niemand op|niemand bereikbaar|niemand reageert|geen reactie|omhoog|wie wordt wanneer gebeld|alarmketen|belketen*|alarmlijn*|wie bellen we daarna|wie is de volgende|komen er niet uit|opschalen*|wie daarna|en wie daarna|en dan wie|hogerop|meer mensen erbij|geëscaleerd|opgeschaald|beltrap|oproepen|oproep|kom je er niet uit|niet verder komt|wekken|wie wordt gewekt|wie bel je|niemand neemt op|volgende in de rij|meer hulp|wie wordt wakker|in welke volgorde|als het te lang duurt|komt niet verder|wie komt daarna|hulp erbij|opschalen gaat|volgende niveau|wie bellen|wie bel je als|alarmeringsvolgorde|belboom|bellijst in volgorde',
    contacts:
      'contact|contacten|contactlijst|contactgegevens|contactpersonen|telefoonlijst|belijst|bellijst|*contacten|piketdienst|leveranciers|sleutelpersonen|bereikbaarheid|telefoonnummers|piketrooster|piket|belboom|noodnummers|te bereiken|bereiken|nummers|telefoon|adressenlijst|namen en nummers|externe partijen|hulplijnen|contactpunten|aanspreekpunten|nummerlijst|belangrijke nummers|wie bel je|wie bellen we|wie te bellen|telefoonnummers*|contactlijst*|zo bereik je|bellijst*',
    backups:
      'back-up|back-ups|backup|backups|*back-up*|*backup*|reservekopie*|reservekopieën|bewaartermijnen|snapshot*|bewaring|kopieën|*kopieën|kopie|veiligstellen|gegevensbeveiliging|herstelpunten|veiligheidskopieën|kopieën van|wat we bewaren|onze gegevens|archivering|veiligstelling|bewaren we|bewaren|wat bewaren we|wat we opslaan|kopieën*|veilige kopieën|gegevens veiligstellen|wat wordt bewaard|gekopieerd|geback-upt|hoe onze gegevens beschermd|bescherming van gegevens|gegevensbescherming|dataveiligheid|wat wordt gekopieerd|kopiëren we|wat we kopiëren|back-upbeleid|back-upschema|back-upplan|veiliggesteld|wordt veiliggesteld|waar de kopieën|kopieën en|backuproutine|de kopieën|gegevens veilig|kopieerschema|kopieerplan|databeveiliging|back-upoverzicht|back-uprooster|dumps|veilig stellen|veiliggestelde|zo bewaren wij|kopieerregime',
    notBackedUp:
      'niet geback-upt|niet gebackupt|geen back-up|geen backup|niet in de back-up|zonder back-up|niet in de backup|buiten de back-up|niet geback-upd|niet meegenomen|geen reservekopie|zonder backup|niet back-uppen|uitgesloten van back-up|wat wordt niet|niet veiliggesteld|geen back-ups|geen kopie|geen kopieën|zonder kopie|niet gekopieerd|niet bewaard|niet bewaren|we niet bewaren|valt erbuiten|niet inbegrepen|niet opgenomen|buiten de kopieën|blijft erbuiten|kopiëren we niet|niet back-upt|wat we niet back-uppen|wordt niet gekopieerd|niet gekopieerde|niet beveiligd|valt buiten|buiten de back-ups',
    stakeholders: 'belanghebbende*|stakeholder*|doelgroepen|betrokken partijen',
    channels: 'kanaal|kanalen|*kanalen',
    components:
      '*systemen|*componenten|component|componenten|systeem|systemen|diensten|kritieke systemen|systeemoverzicht|dienstenoverzicht|afhankelijkheden|architectuur|infrastructuur|bedrijfsmiddelen|dienstencatalogus',
    timeline:
      'tijdlijn|tijdpad|verwachte tijdlijn|fasen|doorlooptijd|verloop|planning herstel|verwachte doorlooptijd|fasering|verwacht verloop',
    conditions:
      'symptomen|symptoom|indicatoren|kenmerken|criteria|aanleiding|wanneer|randvoorwaarden|voorwaarden|oorzaak|oorzaken|risico*|gevolgen|impact|beperkingen|opmerkingen|opmerking|achtergrond|beschrijving|voorbeelden|waarschuwing|signalen|vooraf|benodigdheden|vereisten|let op|aannames|activeringscriteria',
    definitions: 'definitie|definities|begrippen|begrippenlijst|afkortingen|termen|begripsbepaling*',
    contents: 'inhoud|inhoudsopgave',
    changelog:
      'wijzigingslog|wijzigingshistorie|revisiehistorie|versiehistorie|versiebeheer|versies|documenthistorie|wijzigingen|documentinformatie|goedkeuring|documentbeheer|documentgegevens|wijzigingsoverzicht',
    scope:
      'doel|reikwijdte|inleiding|introductie|achtergrond|over|overzicht|samenvatting|uitgangspunten|strategie|in het kort|doelgroep|scope|doel en reikwijdte|afbakening|principes|feiten en cijfers|goed om te weten|handig om te weten|wat klanten zien|in cijfers|onze uitgangspunten|huisregels|spelregels',
    reference:
      "referentie*|verwijzingen|links|gerelateerde documenten|zie ook|handige commando's|bronnen|commando's",
    dataClasses:
      'dataclassificatie|gegevensclassificatie|informatieclassificatie|dataklassen|classificatie van gegevens|classificatie van informatie|informatieklassen|vertrouwelijkheid*|biv-classificatie|dataklasse|classificatie van data',
    prevention:
      "preventie|preventieve*|verbetering|verbeteringen|verbetermaatregelen|lessen|geleerde lessen|aanbevelingen|open punten|bekende zwaktes|kpi's|verbeterpunten|openstaande punten|openstaand|ervaringen|wat we leerden|verbeterlijst|wensenlijst|zwakke plekken|zwaktes|nog te doen|wat nog ontbreekt|losse eindjes",
    maintenance:
      'onderhoud|beheer van dit plan|onderhoud van het plan|herziening|actualisatie|documenteigenaar|beheer|onderhoud en beheer|planbeheer|planonderhoud',
    generic:
      'overzicht|algemeen|samenvatting|inleiding|in het kort|totaal|details|kerncijfers|metadata|dienst|definities|feiten|document',
  },
  fields: {
    role: 'rol|rollen|functie|positie|teamrol|crisisrol|crisisfunctie|rol bij incident|rol in de crisis|pet|post|titel|functie in de crisis|opdracht|hoed|taak tijdens storing|rol in crisis|rol tijdens incident|stoel|plek|rolkaart|kaart|functie in crisis',
    responsibilities:
      'verantwoordelijkheid|verantwoordelijkheden|taak|taken|verantwoordelijk voor|mandaat|bevoegdheid|taken en bevoegdheden|doet wat|wat doet|beslist|beslist over|zorgt voor|hoofdtaak|hoofdtaken|gaat over|regelt|waarvoor|houdt in|wat het inhoudt|doet|wat ze doen|bepaalt|taken en verantwoordelijkheden|wat de pet betekent|moet|zal|wat die doet|betekent',
    primary:
      'primair|eerste|hoofdverantwoordelijke|invulling|persoon|naam|wie|vaste|bezet door|primaire|ingevuld door|eerste keus|in eerste instantie|vaste persoon|eerste persoon|functionaris|vervuld door|bezet met|bemand door|bezetting|normaal|doorgaans|hoofdpersoon|aangewezen|toegewezen aan|verantwoordelijke|meestal|in de regel|gedragen door|persoon/functie|functie/persoon|bekleed door|gewoonlijk|vast|persoon of functie',
    deputy:
      'vervanger|backup|back-up|plaatsvervanger|secundair|reserve|achtervang|waarnemer|bij afwezigheid|indien afwezig|als afwezig|tweede|tweede keus|vervanging|valt in|invaller|vervangen door|plv.|plv|anders|achterwacht|waarnemend|tweede persoon|nr. 2|plaatsvervangers|vangt op|als die niet kan|bij verhindering|als die er niet is|als die weg is|valt in bij afwezigheid|bij ziekte|afgelost door|neemt over|springt in|wie valt in|achterwachtdienst|tweede man|reservedienst|vervanging door|plaatsvervangend|waarnemer bij afwezigheid|vervangt|back-up persoon',
    person: 'naam|contact|contactpersoon|persoon|wie|leverancier|bedrijf|organisatie|dienst|partij|instantie',
    phone:
      'telefoon|tel|tel.|mobiel|telefoonnummer|nummer|piketnummer|noodnummer|06|piket|bereikbaar op|24/7-nummer|bereikbaar|te bereiken op|doorkiesnummer|vast nummer|dag en nacht|telefoonnr|telefoonnr.|direct|centrale|avond|nacht|bel|mobiel nummer|gsm|werk|privé|kantoor|thuis|kantooruren|overdag',
    email: 'e-mail|email|mail|e-mailadres|mailadres',
    component:
      'component|dienst|systeem|applicatie|functie|proces|onderdeel|wat|niveau|scenario|data|database|naam|module|bedrijfsproces|kritikaliteit|omgeving|service|voorziening',
    target: 'doel|waarde|eis|streefwaarde|grens|tijd|maximum|norm|afgesproken|doelwaarde|doelstelling',
    measured:
      'werkelijk|gemeten|gerealiseerd|laatste test|resultaat|huidig|actueel|waargenomen|gewoonlijk|laatst gemeten|behaald|schatting|realisatie',
    severity:
      'ernst|prioriteit|niveau|categorie|klasse|classificatie|code|prio|urgentie|ernstniveau|severity|kleur|alarmniveau|zwaarte|gradatie|incidentniveau|incidentklasse',
    response:
      'reactie|reactietijd|responstijd|respons|tijd tot reactie|bevestiging|eerste reactie|reactie binnen|respons binnen|response|response tijd|oppakken binnen|bevestigen binnen|opvolging binnen|aanvang|start binnen|iemand ermee bezig|begin binnen|gestart binnen|eerste actie|reageren binnen|we reageren|opgepakt binnen|opgepakt|aan de slag binnen|starttijd|oppaktijd|eerste actie binnen|iemand erop binnen|start|ter plaatse binnen|in behandeling binnen|aanrijtijd|binnen|iemand is ermee bezig|ermee bezig binnen|iemand mee bezig binnen|antwoord binnen|bevestigd binnen|wij reageren binnen|we reageren binnen|iemand kijkt binnen|wij starten binnen',
    frequency:
      'frequentie|hoe vaak|interval|wanneer|planning|schema|ritme|update|periode|update-frequentie|cyclus|updatefrequentie|hoe frequent|minstens elke|gemaakt|gemaakt elke|herhaling|regelmaat|hoe dikwijls|draait|herhaald|frequentie van|keer per|periodiciteit|minimaal',
    retention:
      'bewaartermijn|bewaartijd|bewaard|bewaren|retentie|hoe lang|bewaarperiode|bewaarduur|bewaring|bewaartermijnen|hoe lang bewaard|blijft bewaard|weggegooid na|verwijderd na|historie|hoe ver terug|blijft staan|bewaard voor|hoelang|levensduur|bewaren tot|wordt bewaard',
    place:
      'locatie|plaats|opslaglocatie|opslag|waar|opgeslagen|bestemming|opslagplaats|doel|primair|secundair|bewaarplaats|opgeslagen op|waar naartoe|gaat naar|waar staat|staat op|ligt|ligt op|medium|waarheen|naartoe|naar',
    item: 'wat|data|component|systeem|database|inhoud|bron|object|dienst|type|back-up|gegevens|onderdeel|backup|wat wordt gekopieerd|dataset|bestand',
    test: 'test|oefening|activiteit|type|wat|naam|soort|soort test|testsoort|scenario|soort oefening|wat oefenen we|wat testen we|wat wordt getest|proef|controle|onderwerp|wat we doen',
    number:
      'nr|nr.|#|stap|punt|stapnr|volgorde|stap nr|volgnummer|volgnr|volgnr.|stapnummer|stap nr.|stap-nr|stap #|nummer|punt nr',
    action:
      'actie|handeling|maatregel|activiteit|taak|omschrijving|beschrijving|wat|stap|instructie|werkzaamheden|wat te doen|doe dit|zo doe je het|wat je doet|te doen',
    owner:
      'verantwoordelijke|wie|rol|uitvoerder|eigenaar|uitgevoerd door|verantwoordelijk|door|actiehouder|door wie|wie doet het|team|persoon|wie voert uit|uit te voeren door|gedaan door|wie heeft het|uitvoering|uitvoerende|wie voert het uit|wie gaat dit doen|functie|taakeigenaar|uit te voeren door rol|verantw.|verantw|opgepakt door|behandeld door|verzorgd door|verantwoordelijke rol|verantwoordelijk persoon|trekker|actienemer|eigenaar (rol)|uitvoerende rol|uitgevoerd door (rol)|wie (rol)|rol / team|aan zet|belast met',
    command: "commando|commando's|opdracht|hoe|script",
    expected:
      'verwacht|verwacht resultaat|resultaat|verwachte uitkomst|controle|verificatie|verwachte uitvoer|uitkomst|controleer',
    ifItFails:
      'als het mislukt|bij fout|als dit niet lukt|indien niet|bij mislukken|anders|als dit mislukt|lukt het niet|indien dit mislukt|werkt het niet|als het niet werkt|bij falen|mislukt dit|als dit faalt',
    rollback: 'terugdraaien|rollback|terugval|ongedaan maken|terugdraaiplan|terug',
    window:
      'tijd|wanneer|tijdvenster|termijn|binnen|deadline|duur|tijdstip|tijdsbestek|geschatte tijd|doorlooptijd|tijdvak',
    audience:
      'doelgroep|ontvanger|ontvangers|wie|aan|belanghebbende|groep|stakeholder|partij|voor wie|wie hoort|wie krijgt|aan wie|wie wordt geïnformeerd|lezers|wie informeren we',
    recipient:
      'aan|autoriteit|ontvanger|wie|instantie|toezichthouder|melden bij|partij|belanghebbende|stakeholder|verplichting|meldplicht|wetgeving|melden aan|melding aan|aan wie|gemeld aan|bij wie|wie moet het weten|gaat naar|naar wie|geadresseerde|wederpartij|melding bij|wie krijgt bericht|wie wordt gemeld|bij|wie melden we|orgaan|wie informeren we|te informeren',
    deadline:
      'termijn|binnen|deadline|tijd|uiterlijk|wanneer|tijdslimiet|meldtermijn|hoe snel|hoe lang|eerste melding|op zijn laatst|uiterste termijn|binnen hoeveel tijd|wanneer uiterlijk',
    trigger:
      'aanleiding|vanaf|trigger|gerekend vanaf|gebeurtenis|wanneer|voorwaarde|start|geldt bij|bij|ingangsmoment|na',
    level: 'niveau|trede|stap|lijn|escalatieniveau|#|laag|volgorde|positie|na|ronde|nr|trap',
    channel: 'kanaal|kanalen|medium|via|hoe|middel|methode',
    phase: 'fase|stap|mijlpaal|activiteit',
    description:
      'beschrijving|omschrijving|criteria|voorbeelden|gevolg|opmerking|toelichting|betekenis|motivering|definitie|kenmerken|voorbeeld|impact',
    optional: 'optioneel|verplicht|facultatief',
    wait: 'na|wachttijd|wacht|geen antwoord binnen|geen gehoor na|geen reactie binnen|geen reactie na|zonder antwoord na|wanneer|na hoeveel tijd|bellen na|gebeld na|ingeschakeld na|tijd|binnen|tijdslimiet|volgende na|opschalen na|als er is verstreken|na zoveel tijd|verstreken tijd|indien onbeantwoord na|na wachttijd',
    status: 'status|deadline|datum|versie',
    deed: 'actie|acties|handeling|taak|stap|activiteit|wat te doen|doe|doe dit|zo doe je het|wat je doet|te doen|werkzaamheden|maatregel|instructie|wat doen we|wat moet je doen|actiepunt|wat we doen|dit doen we|wat er gebeurt|wat gedaan wordt|stappen|taken|activiteiten|werkstap|uit te voeren|wat doe je|wat moet er gebeuren|wat moeten we doen|dit doe je|zo doen we het|zo doe je dat|doe het volgende|herstelactie|herstelstap|handelingen|bewerking|opdracht|uitvoeren|actie/handeling|te nemen actie|te ondernemen actie|uit te voeren actie|uit te voeren handeling|werk|maatregelen|ingreep',
    matter: 'wat|omschrijving|beschrijving|werkwijze|wat er gebeurt',
    thing: 'dienst|systeem|component|applicatie|service|platform|toepassing',
    interest:
      'belang|belangen|behoefte|informatiebehoefte|verwachting|wanneer geïnformeerd|geïnformeerd over|wat ze horen|wanneer',
    callee:
      'wie|contact|rol|verantwoordelijke|naam|functie|instantie|aan|bel|bellen|gebeld|wie bellen|persoon|wie wordt gebeld|volgende|escaleren naar',
    levelTitle: 'naam|benaming|ernst|aanduiding',
    aside:
      'versleuteling|versleuteld|encryptie|sleutel|sleutels|eigenaar|verantwoordelijk|verantwoordelijke|bewaking|monitoring|controle|controles|tool|software|gereedschap|terugzetten|terugzettest|herstel|hersteltest|restore|test|tests|proef|verificatie|toegang|alarm|contact|kosten|status|procedure|opmerking|let op|zie|rto|rpo|rapport|rapportage|fouten|bij fouten|leverancier|laatst getest|omvang|duur|start|review|wie controleert|type|soort|methode|soort back-up',
    copies:
      'back-up|back-ups|backup|backups|kopie|kopieën|reservekopie|reservekopieën|back-upschema|back-upregime|veiligstelling|gegevenskopie|veiligheidskopie|data-back-up|kopieen|reservekopieen|*back-up*|*backup*|*kopie*|kopieën*|veiligstell*',
  },
  words: {
    within:
      "binnen|uiterlijk|maximaal|max|hoogstens|tot|onder|minder dan|ten hoogste|voor|niet later dan|nooit later dan|in maximaal|in hooguit|hooguit|op zijn laatst|op z'n laatst",
    every: 'elke|elk|iedere|ieder|per|om de|minimaal elke|om het',
    undecided:
      'nader te bepalen|n.t.b.|ntb|nog te bepalen|niet bepaald|tbd|n.v.t.|nvt|niet van toepassing|best effort|naar beste vermogen|niet vastgesteld|geen|onbekend|niet afgesproken|later te bepalen|niet gedefinieerd|zo snel mogelijk|nog niet vastgesteld|open|nog niet bepaald|geen eis|n.t.b|nog vast te stellen|in onderzoek|acceptabel verlies|nader vast te stellen|moet nog|volgt nog|wordt bepaald|wordt vastgesteld|nog niet bekend|niet van belang|niet belangrijk|geen grens|als er tijd is|doet er niet toe|in overleg|geen doel|geen rto|geen rpo|beste inspanning|naar vermogen|zonder doel|niet nodig|wanneer het kan|nog niet afgesproken|geen afspraak|niet aan de orde|nog af te spreken|maakt niet uit|is niet vastgesteld|niet is vastgesteld|is nog niet vastgesteld|nog niet is vastgesteld|is nog niet bepaald|niet is bepaald|is niet bepaald|is niet afgesproken',
    nothing:
      'nul|geen dataverlies|geen gegevensverlies|geen verlies|onmiddellijk|direct|nul dataverlies|niets',
    overall:
      'gehele dienst|totaal|algemeen|alle systemen|alle diensten|hele platform|dienst als geheel|gehele platform|platform|overall|het geheel|de dienst|geheel|hele dienst|dienstverlening als geheel|hele organisatie|de organisatie|hele bedrijf|het bedrijf|organisatie als geheel',
    measured:
      'werkelijk|gemeten|gerealiseerd|laatste test|in de praktijk|gewoonlijk|normaliter|meestal|gemiddeld|duurde|bij de laatste|overschrijdt|overschreden|helft|doorgaans|voorheen|eerder|historisch|historische|verlaagd|procent|vorige keer|de laatste keer|vorig jaar|bij de test|bij de oefening|tijdens de oefening|gehaald?|rto gehaald|ervaring|was weer|waren weer|duurde het|in de regel',
    notify:
      'meld|melden|gemeld|melding|meldt|informeer|informeren|geïnformeerd|rapporteer|rapporteren|gerapporteerd|waarschuw|waarschuwen|verwittig|verwittigen|stel in kennis|in kennis|kennisgeving|bericht|stuur|verstuur|verzonden|op de hoogte|aangifte|inlichten|ingelicht|vroegtijdige waarschuwing|meldplicht|horen|hoort|bellen|gebeld|bel|weten|wil|eist|te informeren|licht in|inlicht|doorgegeven',
    update:
      "update|updates|bijwerken|bijgewerkt|informeer|informeren|geïnformeerd|status|statusupdate|statusmelding|rapport|bericht|overleg|sitrep|publiceer|actualiseer|voortgang|stuur|statusbericht|briefing|afstemming|ververs|terugkoppeling|situatierapport|bijgepraat|krijgt|krijgen|ontvangt|ontvangen|hoort|horen|appje|mail|e-mail|sms|belt|gebeld|bij elkaar|telefonisch|nieuws|verslag|post|posten|plaats|plaatst|plaatsen|geplaatst|schrijf|schrijft|mededeling|mededelingen|aankondiging|omroep|omroepbericht|mailbericht|berichten|berichtje|sms'je|telefoontje|persbericht|nieuwsbrief|stand van zaken|stand|situatiebeeld|beeld|staand overleg|overlegt|vergadering|vergadert|bespreking|bijpraten|praat bij|bijpraat|licht in|ingelicht|inlichten|op de hoogte|meldt|melding|meldingen|rapporteert|rapporteren|rapportage|informeert|informatie|publiceert|publiceren|gepubliceerd|communiceert|bel|bellen|mailen|mailt|appen|appt|geappt|gemaild|groepsapp|conference call|belronde|terugkoppelen",
    audience:
      'getroffen klanten|klanten|klant|gebruikers|getroffen gebruikers|directie|management|managementteam|medewerkers|personeel|team|teamleden|bestuur|raad van bestuur|pers|media|publiek|belanghebbenden|stakeholders|partners|leveranciers|autoriteiten|support|intern|extern|statuspagina|crisisteam|klantenservice|patiënten|bewoners|burgers|opdrachtgevers|servicedesk|toezichthouder|raad van toezicht|kernteam|afdelingen|afdelingshoofden|huurders|mt|ouders|docenten|leraren|leerlingen|scholen|studenten|leden|locaties|locatiedirecteuren|chauffeurs|winkels|winkeliers|dealers|huurder|gemeenten|college van bestuur|bestuurder|directeur|teamleiders|iedereen|hele organisatie|eigenaren|abonnees|adverteerders|telers|boeren|passagiers|reizigers|vrijwilligers|donateurs|banken|de organisatie|ploegleiders|accountmanagers|contactpersonen|relaties|cliënten|familie|artsen|verpleging',
    authority:
      'autoriteit persoonsgegevens|ap|toezichthouder|toezichthouders|ncsc|dnb|de nederlandsche bank|afm|rdi|rijksinspectie digitale infrastructuur|politie|autoriteit|autoriteiten|betrokkenen|getroffen personen|verwerkingsverantwoordelijke*|igj|z-cert|csirt|csirt-dsp|gba|gegevensbeschermingsautoriteit|ccb|verzekeraar|getroffen klanten|klanten|agentschap telecom|ilt|inspectie|brandweer|cyberverzekeraar|de betrokkenen|opdrachtgever*|ibd|informatiebeveiligingsdienst|cert|nvwa|acm|inspectie gezondheidszorg|veiligheidsregio|waterschap|gemeente|ggd|cyberverzekering|de verzekeraar|verwerkingsverantwoordelijken|nza|rivm|toezicht|de ap|*autoriteit|*inspectie|*toezichthouder|*ministerie|*waterschap|inspectie*|autoriteit*|toezichthouder*|rijksinspectie*|keuringsdienst|rijkshavenmeester|havenmeester|omgevingsdienst|rijkswaterstaat|arbeidsinspectie|onderwijsinspectie|verzekeringsmaatschappij|verzekering|betaalprovider|acquirer|dezelfde instantie|zelfde instantie|kansspelautoriteit|provincie|opdrachtgever',
    personalDataBreach: 'persoonsgegevens|datalek|avg|gdpr|inbreuk',
    optional:
      'optioneel|facultatief|niet verplicht|indien tijd|mag worden overgeslagen|kan worden overgeslagen|mag vervallen|als er tijd is|niet nodig|geen vereiste|indien gewenst|niet vereist|naar eigen inzicht|mag overgeslagen worden',
    adHoc:
      'ad hoc|ad-hoc|op verzoek|naar behoefte|indien nodig|bij wijzigingen|bij grote wijzigingen|na grote wijzigingen|na elke grote wijziging|bij elke grote wijziging|na wijzigingen|bij behoefte|wanneer nodig|na ingrijpende wijzigingen|bij ingrijpende wijzigingen|onaangekondigd|onverwacht|op wisselende momenten|op onregelmatige momenten|op willekeurige momenten|af en toe|nu en dan|soms|wanneer het uitkomt|als het uitkomt|als er iemand nieuw|bij elke nieuwe|bij iedere nieuwe|elke nieuwe|iedere nieuwe|voor elke|voor iedere|vóór elke|vóór iedere|na elke|na iedere|na elk|na ieder|onregelmatig|willekeurig|steekproefsgewijs|na verbouwing|in de eerste week|telkens als|telkens wanneer|na een upgrade|na upgrades|bij indiensttreding|bij nieuwe|op aanvraag|bij vervanging|incidenteel|waar nodig|in hun eerste|voor hun eerste|vóór hun eerste|in de eerste dagen|voordat ze beginnen|bij ieder|bij iedere|bij elke',
    test: 'test|testen|tests|getest|*test|oefening|oefeningen|geoefend|oefenen|*oefening|simulatie|tabletop|walkthrough|beproeving|*tests|table-top|droogoefening|terugzettest|proefherstel|restore-test|hersteltest|*oefeningen|uitwijktest|proef|speelt|spelen|speelt na|naspelen|zet terug|terugzetten|zetten terug|terugzet|terug|draait proef|proefdraaien|proefdraait|beproefd|uitproberen|brandoefening|doorgebeld|nagebeld|penetratietest|uitwijk|doorgelopen|speelt door',
    notBackedUp:
      'niet geback-upt|niet gebackupt|geen back-up|geen backup|niet in de back-up|niet in de backup|zonder back-up|wordt niet meegenomen|geen reservekopie|niet geback-upd|geen back-ups|geen kopie|niet gekopieerd|niet bewaard|niet veiliggesteld|zonder kopie|geen kopieën|maken we geen|wordt niet bewaard|niet meegenomen in de|geen back-up is er|er is geen back-up|nergens gekopieerd|buiten de back-up|heeft geen back-up|hebben geen back-up|geen enkele back-up|geen enkele kopie|in geen back-up|niet mee:|niet inbegrepen:|valt erbuiten|ook niet mee|uitgezonderd:|niet mee in de back-up*|niet mee in de backup*|gaat niet mee|gaan niet mee|niet meegenomen|bestaat geen reservekopie|bestaat geen kopie|bestaat geen back-up|is geen kopie|is geen back-up|geen reservekopieën|worden niet gekopieerd|wordt niet gekopieerd|kopiëren we niet|kopiëren wij niet|back-uppen we niet|maken wij geen|wordt geen kopie|worden geen kopieën|wordt geen back-up|worden geen back-ups|niet gespiegeld|niet gerepliceerd|niet gearchiveerd|niet geëxporteerd|staat maar op één plek|maar op één plek|niet op een tweede plek|uitgesloten van|valt buiten de|vallen buiten de|blijft buiten|niet opgenomen in|nergens bewaard|zit niet in de|zitten niet in de|niet gedekt|géén back-up|géén kopie|slaan we over|laten we weg|overgeslagen|slaan wij over',
    copy: '*back-up*|*backup*|reservekopie*|reservekopieën|snapshot|snapshots|kopie|kopieën|gekopieerd|gerepliceerd|replica|replicatie|dump|gearchiveerd|geback-upt|gespiegeld|export|geëxporteerd|momentopname*|weggeschreven|bewaard|momentopname|momentopnames|archief|spiegel|spiegeling|opgeslagen|veiliggesteld|tape|tapes|gesynchroniseerd|kopiëren|kopieert|exporteren|volledige kopie|incrementeel|incrementele|differentieel|differentiële|transactielog*|nachtkopie*|weekkopie*|maandkopie*|dagkopie*|gedumpt|synchroniseert|gekopieerde|veiligheidskopie*|geback-upte|geback-upped|geback-upd|versiebeheer|spiegelt|meegenomen|wegschrijven|banden|reservekopieen|kopieen|back-uppen|back-upt|opslag',
    option:
      'optie|alternatief|variant|keuze|mogelijkheid|weg|route|pad|tak|spoor|geval|plan|methode|scenariovariant|uitweg|keuzemogelijkheid|werkwijze',
    step: 'stap|fase',
    severityWord:
      'ernst|prioriteit|niveau|categorie|klasse|prio|ernstniveau|severity|graad|fase|trede|kleurcode|code|alarmfase|incidentniveau|storingsniveau|alarmniveau|stap|impactniveau|gradatie|ernstgraad|urgentie|opschalingsniveau',
    levelWord: 'niveau|trede|lijn|stap|laag|fase',
    pointer:
      'zie|volg|zoals beschreven in|beschreven in|ga naar|verwijst naar|ga verder met|zoals in|conform|volgens',
    respond:
      'reactie|reactietijd|responstijd|respons|reageer|reageren|bevestig|bevestiging|bevestigen|response|oppakken|opvolging|zit er iemand op|iemand op|aan de slag|pakken op|opgepakt|pakt op|gestart|beginnen|begint|ter plaatse|in behandeling|kijkt ernaar|kijken ernaar|eerste actie|opgevolgd|reageert|neemt op|ermee bezig|mee bezig|erop|start|opgestart|wordt opgepakt|wordt behandeld|moet er iemand|kwiteert|belt terug|bellen terug|komt bijeen|komen bijeen|pakt het op|pakken het op|neemt het op|kijkt er|kijken er|zit er|zit iemand|achter het toetsenbord|logt in|begonnen|starten|uitrukken|rijdt uit|is er iemand|pakken|wij pakken',
    review:
      'evaluatie|geëvalueerd|herzien|herziening|bijgewerkt|beoordeeld|geactualiseerd|doorgenomen|actualiseer',
    immediately:
      'onmiddellijk|direct|meteen|onverwijld|zonder onnodige vertraging|per direct|zonder vertraging|terstond|zo snel mogelijk|zo spoedig mogelijk|zonder uitstel|onverwijlde|per ommegaande|direct na|zonder onredelijke vertraging|ogenblikkelijk|spoedig',
    onAwareness:
      'kennisname|ontdekking|ontdekt|bekend|kennis|vaststelling|vastgesteld|detectie|geconstateerd|constatering|kennis genomen|ontdekten|ontdekten we|merken|gemerkt|vermoeden|we weten|weten dat|bekend is|bekend worden|bekendwording|op de hoogte raken|bevestigd|bevestiging|achter komen|achter kwamen|ervan weten|signaleren|gesignaleerd',
    actions:
      'acties|stappen|maatregelen|werkwijze|doe het volgende|procedure|directe acties|herstel|afhandeling|aanpak|taken|instructies|te doen|handelingen',
    contract:
      'contract*|overeenkomst*|bedongen|polis|verwerkersovereenkomst|afspraak|dpa|contract|de overeenkomst|voorwaarden|polisvoorwaarden|leveringscontract*|raamcontract*|inkoopcontract*|clausule|vergunning*|concessie*|dienstverleningsovereenkomst*|dvo|verzekeringspolis',
    situation: 'als|wanneer|zodra|indien|bij|mocht|ingeval|in geval van|zolang|als niet|voor het geval',
    escalated:
      'gebeld|belt|ingeschakeld|beslist|neemt over|geïnformeerd|gewaarschuwd|waarschuwt|betrokken|schakelt|informeert|verwittigd|gaat naar|geëscaleerd naar|opgeroepen|roept|ingelicht|erbij gehaald|opgeschaald|wordt gebeld|worden gebeld|gewekt|is de volgende|neemt het over|gaat door naar|bel|bellen|opgepiept|ontvangt de melding|bel je|bijeengeroepen|wordt opgeroepen|moet weten|wordt erbij geroepen|gewaarschuwd wordt',
    received:
      "krijgt|krijgen|ontvangt|ontvangen|hoort|horen|wordt gebeld|informeert|belt|houdt op de hoogte|worden geïnformeerd|bellen|hoort van ons|appje|app|worden bijgepraat|wordt bijgepraat|bijgewerkt|komen bij elkaar|wordt geïnformeerd|krijgt bericht|krijgt een appje|krijgen een appje|krijgt een sms|krijgen een sms|krijgt een mail|krijgen een mail|krijgt een telefoontje|krijgen een telefoontje|wordt bijgewerkt|worden bijgewerkt|wordt ingelicht|worden ingelicht|wordt op de hoogte gehouden|worden op de hoogte gehouden|worden gebeld|wordt gemaild|worden gemaild|wordt geappt|worden geappt|praat bij|praten bij|licht in|lichten in|houdt|houden op de hoogte|rapporteert aan|meldt aan|schrijft|stuurt|overlegt|vergadert|bespreekt|informeren|mailt|appt|sms't",
    phaseWord:
      'directe|acties|herstel|verificatie|nazorg|detectie|vaststellen|beslissen|uitvoeren|terugkeer|terugdraaien|eerst|daarna|vervolgens|ten slotte|tot slot|achteraf|ondertussen|intussen|vooraf|meteen|en|terug|later|opruimen|alarmering|beoordeling|stabilisatie|afronding|afsluiting|normalisatie|controle|opstarten|afschakelen|overgang|schadebeperking|inventarisatie|hoe dan ook|in beide gevallen|voor beide|direct|onmiddellijk|als het voorbij is|indammen|uitwijk|eerste',
    leads:
      'leidt|beslist|spreekt|regelt|houdt|is verantwoordelijk|coördineert|neemt|behandelt|beheert|schrijft|keurt|volgt|informeert|zorgt voor|bepaalt|doet|stuurt|bewaakt|onderhoudt|voert',
    running:
      'terug|bruikbaar|weer werken|weer werkt|beschikbaar|hersteld|wegblijven|uit de lucht|weg zijn|missen|weer in gebruik|buiten gebruik|stilliggen|stilstaan|draaien|weer draaien|in bedrijf|uitvallen|gemist worden|gemist|stil liggen|plat liggen|eruit liggen',
    modal: 'moet|moeten|dient|dienen|mag|mogen|kan|kunnen|zal|zullen|hoort|behoort',
    sequence:
      'eerst|ten eerste|allereerst|daarna|vervolgens|dan|nadien|ten slotte|tot slot|als laatste|tegelijk|tegelijkertijd|ondertussen|intussen|als dat gedaan is|zodra|nu|begin met|start met|ten tweede|ten derde|hierna|na dit|als dit gedaan is|als eerste|als eerste stap|als laatste stap|helemaal op het eind|pas dan|parallel|direct daarna|daarop|aansluitend|ten laatste|op het einde|afsluitend|verder',
    heldBy:
      'vervuld door|ingevuld door|gedragen door|wordt gedaan door|ligt bij|bekleed door|bezet door|normaal|uitgevoerd door|belegd bij|meestal|doorgaans|in de regel|gewoonlijk|standaard|in principe|rust bij|berust bij|normaal gesproken|wordt vervuld door|is belegd bij',
    standsIn:
      'neemt over|valt in|springt in|neemt waar|staat in|neemt het over|is vervanger|vervangt|neemt de rol over|doet het dan|vervangt hem|vervangt haar|stapt in|pakt het over|springt bij',
    absence:
      'bij afwezigheid|bij zijn afwezigheid|bij haar afwezigheid|bij ontstentenis|indien afwezig|als afwezig|bij verhindering|vervanger is|vervangen door|wordt vervangen door|anders|met als vervanger|als vervanger|bij ziekte|is weg|niet aanwezig|achtervang is|achtervang|reserve is|waarnemer is|waargenomen door|afgelost door|plaatsvervanger is|plaatsvervanger|vervanger',
    media:
      "telefoon|telefonisch|per telefoon|sms|sms'je|appje|app|whatsapp|e-mail|mail|per mail|chat|teams|slack|signal|statuspagina|website|intranet|schoolapp|prikbord|omroep|luidspreker|radio|persbericht|portaal|brief|mondeling|kanaal|nieuwsbrief|overleg|portofoon|omroepinstallatie|bord|whiteboard|groepsapp|app-groep|appgroep|pushbericht|telefonische vergadering|beeldbellen|videobellen|antwoordapparaat|sociale media|facebook|linkedin|webpagina|site|de site|de app|scherm|schermen|schriftelijk|persoonlijk|portal|mailing|bandje|marifoon",
    systemWord: '*systeem|dienst|applicatie|*pakket|portaal|platform|programma',
    supporting:
      'ondersteunend systeem|ondersteunende applicatie|ondersteunende systemen|it-systeem|ict-systeem|ondersteund door',
    never:
      'nooit|geen|nee|niet|nergens|ontbreekt|wordt opnieuw opgebouwd|opnieuw opgebouwd|vervalt|nvt|n.v.t.|niets|herbouwd|uitgezonderd|niet van toepassing|buiten scope|valt erbuiten|wordt niet gekopieerd|niet gedekt|onbeschermd|opnieuw te maken|opnieuw geïnstalleerd|niet meegenomen|uitgesloten|géén|niks|helemaal niet|nul',
    actor:
      '*hoofd|*leider|*beheerder|*beheer|*verantwoordelijke|*medewerker|*directeur|*coördinator|*manager|*dienst|*wacht|*team|*groep|*ontwikkelaar|*eigenaar|*technicus|*woordvoerder|*voorzitter|*secretaris|*notulist|*adviseur|*jurist|*consultant|*leverancier|*specialist|*functionaris|*contactpersoon|*logger|*operator|*planner|*bestuurder|*staf|*communicatie|*aanspreekpunt *|*uitvoerder|*fg|*ciso|*chef|*meester|*monteur|*administrateur|*conciërge|hoofd *|*rentmeester|*bewaker|*verslaglegger|*van dienst|hoofd|*voorlichter|*ingenieur|*houder|*aanspreekpunt|*arts|*regisseur|*analist|*gastheer|*boekhouder|*elektricien|teamleider *|coördinator *|leider *|directeur *|manager *|*schipper|*radioloog|*verpleegkundige|*apotheker|*apothekersassistent|*leraar|*docent|*kok|*bakker|*brouwer|*machinist|*stuurman|*havenmeester|*portier|*receptie|*receptionist|*klantenservice|*klantcontactcentrum|*klantcontact|*helpdesk|*servicedesk|*support|*personeel|*bemanning|*systeemeigenaar|*proceseigenaar|*proceseigenaren|*redacteur|*journalist|*producent|*verkeersleider|*chauffeur|*inkoop|*logistiek|*magazijn|*verkoop|*marketing|*kwaliteit|*controleur|*directie|*raad van bestuur|*bestuur|*administratie|*facilitair|*expeditie|*afdeling|*sectie|*netwerk|*ict|*ict-afdeling|*it|*beveiliging|*accountant|*rector|*assistent|*crisisteam|*calamiteitenteam|*gemeentesecretaris|*behandelaar|*archivaris|*meldkamer|*controlekamer|*voorman|*ploegleider|*ploegbaas|*nachtwacht|*netbeheerder|*hostingpartij|*hostingprovider|*provider|*applicatiebeheer|*functioneel beheer|*technisch beheer|*trafficmanager|*scrum master|*product owner|*bhv-er|*preventiemedewerker|*brandwacht|afdelingshoofd *|hoofd van *|manager van *|dienstdoende *|verantwoordelijke voor *|beheerder *|*bestuurssecretaris|*raad van toezicht|*bestuursvoorzitter|*dienstdoende|*servicebalie|*piket|*piketdienst|*eerste man|*tweede man|*burgemeester|*kapitein|*architect|*controller|*kernteam|*bewindvoerder|*projectleider|*vestigingsmanager|*roostermaker|*vervanger|*bedrijfsleider|*officier van dienst|*inkoper|*locatieleider|*conrector|*teamlead',
    and: 'en|of',
    phoneWord:
      '*telefoon*|tel|tel.|bel|bellen|belt|mobiel|nummer|nummers|*piket*|*wacht*|*dienst*|bereikbaar|bereiken|helpdesk|storing|telefoon*|*telefoon|*nummer|piket|*dienst|heeft|gsm|meldkamer|centrale',
    reached:
      'heeft|is bereikbaar|is te bereiken|is dag en nacht|zijn bereikbaar|bereik je|is via|antwoordt|neemt op|via|zit op',
    calls: 'bel|neem contact op met|mail|schrijf naar|waarschuw',
    calling:
      'bel|belt|bellen|bel je|bel dan|waarschuw|waarschuwt|waarschuwen|informeer|informeert|informeren|schakel|schakelt|schakelen|roep|roept|roepen|contacteer|contacteert|neem contact op met|neemt contact op met|gaat naar|gaat door naar|ga door naar|ga naar|ga je naar|gaat het naar|gaat de melding naar|gaat de oproep naar|gaat de pieper naar|escaleer naar|escaleert naar|escaleren naar|geëscaleerd naar|doorgezet naar|zet door naar|wek|wekt|wekken|maak|haal|haalt|licht|verwittig|verwittigt|verwittigen|probeer|probeert|beurt aan|meld bij|meld aan|meldt aan|opschalen naar|schaal op naar|opgeschaald naar|door naar|alarmeer|alarmeert|alarmeren|betrek|betrekt|piep|piept|overgedragen aan|draagt over aan|raadpleeg|raadpleegt|begin bij|springt naar|springt door naar|vraag|vraagt|trommelt|trommel|over naar|telefoneert met',
    calledUp:
      'gebeld|gewaarschuwd|geïnformeerd|ingeschakeld|ingelicht|opgeroepen|gecontacteerd|gewekt|wakker gemaakt|wakker gebeld|uit bed gebeld|erbij gehaald|erbij geroepen|betrokken|verwittigd|gealarmeerd|geraadpleegd|opgepiept|opgetrommeld|bijeengeroepen|neemt over|neemt het over|beslist|springt in|is de volgende|is aan de beurt|aan de beurt|krijgt de melding|krijgt het alarm|krijgt bericht|krijgt een telefoontje|krijgt de oproep|moet weten|moet het weten|ontvangt de melding|ontvangt het alarm|neemt de eerste|pakt het op|komt erbij|wordt wakker|begint|opgebeld|ingezet|gemobiliseerd|te bellen|te waarschuwen|in te schakelen|te informeren|te verwittigen|op te roepen|te alarmeren',
    conditional:
      'als|indien|wanneer|is er|neemt|geen gehoor|geen antwoord|geen reactie|niemand|nog steeds|nog niet|nog geen|niet|zonder|duurt|is de|is het|blijft|mocht|onbeantwoord|geen',
    waited: 'na|nog steeds|nog|langer dan|meer dan|verstreken|voorbij|zonder|opnieuw|duurt|later|over',
    nobody:
      '*beheerdersconsole|noodbeheer|kantoor|in dienst|buiten dienst|*bewaking|*dienstregeling|*dienst na verkoop|communicatie|*beheer van|*communicatie|voorraadbeheer|*wachtwoordbeheer|*versiebeheer|*verwacht|verwacht|*onverwacht|wacht|gewacht|*kracht|*macht|*pacht|*licht|*staf*kaart|planner tool|*logger tool|*container|*bestuurd',
    goesOn:
      'gaat|ga|gaan|doorgezet|doorverwezen|doorgeschakeld|geëscaleerd|escaleert|escaleer|springt|overgedragen|verschuift|opgeschaald|schaalt op|schaal op|doorgegeven',
    toward: 'naar|door naar|aan',
    onDuty: 'van dienst|met dienst|op dienst|in dienst|met piket|met wachtdienst',
    afterwards: 'daarna|vervolgens|dan|nadien|hierna|erna',
    away: 'weg|afwezig|ziek|vrij|bezet|verhinderd|met vakantie|op vakantie|met verlof|er niet is|er niet zijn|niet bereikbaar|niet beschikbaar|niet kan|onbereikbaar|slaapt|uitvalt',
    unnamed:
      'vacant|vacature|onvervuld|niemand|geen|ontbreekt|nog te benoemen|niet benoemd|niet aangewezen|aangewezen|nader te bepalen|nog niet',
    permissions: 'toegang|toegangsrechten|rechten|autorisatie|autorisaties|gebruikersrollen',
    registered:
      'kvk|kvk-nummer|btw|klantnummer|rekeningnummer|polisnummer|contractnummer|zaaknummer|serienummer|postbus|dossiernummer|kvk*|rekening*|factuur*|ordernummer|referentie|versie|poort|licentie*|klantnr|contractnr|polisnr|licentienummer|vermeld|aansluitnummer|winkelnummer',
    denial: 'niet|geen|nooit|zonder',
    copied:
      'is|zijn|wordt|worden|gaat|gaan|maakt|maken|blijft|blijven|staat|staan|draait|houdt|we|er|heeft|tar|ligt|kopiëren|loopt|gemaakt|gekopieerd|kopieert|back-upt|krijgt|moet|moeten|dient|dienen|belandt|bewaren|schrijven|schrijft|gespiegeld|gerepliceerd|weggeschreven|gesynchroniseerd|geback-upt|bestaat|bestaan|zetten|zet|leggen|legt|nemen|neemt',
    kept: 'bewaard|bewaren|bewaar*|blijft|blijven|houdt|vast|verwijderd|weggegooid|overschreven|bewaartermijn|bewaart|bewaartermijn*|houdt*vast|vastgehouden|verwijderd na|gewist na|opgeslagen voor|weggegooid na|retentie|aangehouden|opgeruimd na|wordt na|bewaarduur*|bewaartijd*|bewaarperiode|beschikbaar|beschikbaar voor|aanhouden|behouden|bewaarde|rouleren|roulatie|hergebruikt|hergebruikt na|gewist|opgeruimd|overschreven na|vernietigd|retentie*|houden we|houden wij|blijven staan|blijft staan|blijft liggen|verloopt|verlopen na|geschiedenis|terug tot',
    onChange:
      'elke wijziging|bij wijziging|iedere wijziging|iedere keer|continu|doorlopend|na elke|voor iedere|elke keer|telkens|na iedere|bij elke|bij iedere|voor elke|in realtime|na een wijziging|bij wijzigingen|na wijziging|na wijzigingen|zodra er iets verandert|zodra|bij opslaan|bij uitrol|bij release|live|handmatig|met de hand|naar behoefte|indien nodig|bij elke uitrol|binnen seconden|bij verandering|realtime|real-time',
    restored:
      'teruggezet|nagelopen|leesrechten|toegang tot|zet terug|zetten terug|gecontroleerd|gecheckt|geverifieerd|bewaakt|nagekeken|beproefd',
    numberedPhase: 'fase|etappe',
    scenarioWord: 'scenario',
    ifNeeded:
      'indien nodig|indien mogelijk|zo nodig|indien beschikbaar|waar nodig|waar mogelijk|zo mogelijk|desgewenst|als het nodig is|als dat nodig is|eventueel|evt.|evt|indien van toepassing|zo vereist|wanneer nodig|waar van toepassing|mocht dat nodig zijn',
    chapterWord:
      "*procedures|*draaiboeken|*scenario's|*scenario’s|*proces|*processtappen|*kaarten|*plannen|*actieplannen|*herstelplannen|*recepten|*instructies|*incidenten|*storingen|*situaties|*gevallen|*maatregelen|*checklists|*checklijsten|*calamiteiten|*noodprocedures|*werkinstructies|*actiekaarten|*herstelprocedures|*stappenplannen|*handelingen|*noodplannen",
    finiteVerb: 'is|zijn|was|heeft|hebben|ligt|staat|hangt|werkt|houdt|duurt|kan|moet|zit|zie',
    howMany:
      'alleen|enkel|slechts|alle|alles|elke|ieder|beide|een enkele|meerdere|hele|heel|geen|deels|gedeeltelijk|minder dan|meer dan',
    documentWord:
      '*plan|*handboek|*draaiboek|*map|*mappen|*instructie|*instructies|*procedure|*procedures|*werkwijze|*leidraad|*richtlijn|*richtlijnen|*kaart|*kaarten|*kaartenbak|*protocol|*bijlage|*runbook|*checklist|*strategie|*beleid|*noodplan|*herstelplan|*continuïteit|*handleiding|*wegwijzer',
    doesThis:
      'doet dit|doet het volgende|doet dit alles|voert dit uit|doet deze stappen|pakt dit op|regelt dit|volgt deze kaart',
    levelName:
      'kritiek|hoog|middel|midden|laag|ernstig|beperkt|crisis|rood|oranje|geel|groen|zwart|blauw|groot|klein|zwaar|licht|matig|normaal|ramp|calamiteit|storing|hinder|hinderlijk|cosmetisch|verhoogd|aanzienlijk|gering|zeer ernstig|noodsituatie|incident|uitval|kritisch|grijs|wit|paars|routine|irritatie|gewoon|overig|afwijking|belangrijk|mild|ergst|levensbedreigend|verstoring|gedeeltelijk|volledig|urgent|ernst|last|ongemak|standaard|rode|gele|groene|zwarte|blauwe|witte|grijze|kritieke|ernstige|hoge|lage|kleine|grote|zware|lichte|matige|blokkerend|blokkade|stilstand|deels|gedeeltelijke|hinderlijke|lastig|vraag|wens|verzoek|waarschuwing|rustig|traag|fout|schoonheidsfout|alledaags|catastrofaal|catastrofe|extreem|groot incident|klein incident|spoed|niet urgent|kleinigheid|ergernis|beperkte',
    dataClassName: 'openbaar|vertrouwelijk|geheim|intern|klantdata|persoonsgegevens',
    weekday:
      'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag|maandagochtend|zondagochtend|zaterdagochtend|zondagnacht|zaterdagnacht|vrijdagmiddag',
    season:
      'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter',
    ofEach: 'van de|van het|van elke|van elk|van iedere|van ieder|per|in de|elke',
    likewise: 'hetzelfde geldt voor|dat geldt ook voor|evenmin|ook niet',
    watched:
      'controleer|controleren|gecontroleerd|controleert|check|checken|checkt|gecheckt|bewaak|bewaken|bewaakt|bewaking|meet|meten|gemeten|lees af|aflezen|afgelezen|aflezing|leest af|log|loggen|gelogd|logt|noteer|noteren|genoteerd|noteert|inspecteer|inspecteren|geïnspecteerd|tel|tellen|geteld|houd in de gaten|kijk naar|kijkt naar|kijken|kijk of|loop een ronde|ronde|rondes|loopt een ronde|probeer opnieuw|probeert opnieuw|job|taak draait|synchroniseert|gesynchroniseerd|synchroniseer|haalt op|pingt|pollt|temperatuur|temperaturen|thermometer|thermometers|meting|metingen|wissel|wisselt|aflossen|afgelost|vul|vullen|bijvullen|bijgevuld|herstart|herstarten|verloopt|vernieuwd|toezicht|nalopen|loop na',
    trial:
      'test|testen|tests|getest|test-|*test|*tests|testdag|oefening|oefeningen|*oefening|*oefeningen|oefenen|oefent|oefen|geoefend|*oefendag|simulatie|simuleren|gesimuleerd|naspelen|nagespeeld|speelt na|spelen na|doorspelen|doorgespeeld|speelt door|spelen door|tabletop|table-top|walkthrough|proef|proefdraaien|proefdraait|draait proef|draaien proef|proefherstel|beproefd|beproeven|beproeving|uitproberen|uitgeprobeerd|proberen|probeer uit|geprobeerd|proberen we|terugzetten|terugzetting|terugzettest|zet terug|zetten terug|teruggezet|terugzet|zetten we|terughalen|teruggehaald|halen terug|herstellen we|terugplaatsen|teruggeplaatst|terugladen|teruggeladen|inlezen|hersteltest|failover|omschakelen|omschakeling|omgeschakeld|schakelen om|schakelt om|overschakelen|overgeschakeld|uitwijk|uitwijken|uitwijktest|uitgeweken|wijken uit|stekker eruit|trekken de stekker|trekt de stekker|op noodstroom|onder belasting|met belasting|belboom|nagebeld|doorgebeld|bellijsttest|quiz|penetratietest|papieren dag|doen alsof|droogoefening|droog oefenen|generale repetitie|generale|ontruiming|ontruimingsoefening|proefalarm|brandoefening|chaosdag|zwarte start|aan tafel|testomgeving|testserver|testmachine|proefomgeving|oefenomgeving|zandbak|lab|reservemachine|aangezet|opgestart|gestart|noodverlichting|reserveserver|aanzetten',
    ownPaper:
      'dit bestand|het bestand|dit document|het document|deze pagina|de pagina|dit plan|het plan|het draaiboek|dit draaiboek|deze instructie|de instructie|het handboek|dit handboek|de map|deze map|deze kaarten|de kaarten|deze kaart|de wiki|deze wiki|interne audit|interne controle|deze tekst|de tekst|deze handleiding|de handleiding',
    limitWord:
      'termijn|de termijn|meldtermijn|deadline|tijdslimiet|hebben we|we hebben|heeft|hebben|klok|eist|wil|verlangt|geeft ons|verwacht',
    ownOfficer:
      'functionaris gegevensbescherming|functionaris voor gegevensbescherming|fg|privacycoördinator|privacy officer|privacyfunctionaris|jurist',
    notRhythm:
      'dagelijks bestuur|dagelijkse leiding|dagelijks beheer|dagelijkse gang|dagelijks leven|dagelijkse werk|dagelijkse zaken',
    backAgain: 'terug|teruggezet|terugzetten|terugzet|herstellen|hersteld|herstelt|teruggehaald|terughalen',
    practised:
      'test|testen|tests|getest|oefening|oefeningen|*oefening|oefenen|oefent|oefen|geoefend|simulatie|gesimuleerd|naspelen|nagespeeld|proef|proefdraaien|proefdraait|proefherstel|beproefd|beproeven|uitgeprobeerd|uitproberen|onder belasting|met belasting|generale repetitie|droogoefening|hersteltest|uitwijktest|doorgespeeld',
    copyVerb:
      'gekopieerd|geback-upt|geback-upd|gebackupt|gespiegeld|gerepliceerd|weggeschreven|gedumpt|geëxporteerd|gearchiveerd|gesynchroniseerd|veiliggesteld|maken een kopie|maakt een kopie|maken we een kopie|maken wij een kopie|een back-up gemaakt|een kopie gemaakt|een reservekopie gemaakt|maken we een back-up|maakt een back-up|maken een back-up|kopiëren|kopieert|kopiëren we|opgeslagen|bewaard',
    copyPlace:
      'usb*|stick|usb-stick|kluis*|cloud|*cloud|wolk|git|nas|tape|tapes|band|bankkluis|schijf|externe schijf|bucket|objectopslag|datacenter*|rekencentrum*|datacentrum*|uitwijk*|map|ordner|archief|server|opslag|papier|afdruk|s3|kast|brandkast|lade|datakluis|banden|schijven|de tapes|media|cassette|cassettes',
    otherwise:
      'anders|minstens|behalve|tenzij|met uitzondering van|hooguit|uiterlijk|in plaats van|ten minste',
    solved:
      'opgelost|oplossing|oplossen|hersteld|herstel|verholpen|gerepareerd|afgesloten|klaar|weer in bedrijf|weer beschikbaar|oplostijd',
    means:
      'betekent|betekent dat|is wanneer|is als|is dat|is|geldt als|geldt wanneer|geldt|wil zeggen|houdt in|gebruiken we als|als|wanneer',
    toBeSet:
      'wordt bepaald|wordt vastgesteld|worden vastgesteld|worden bepaald|wordt besloten|wordt afgesproken|wordt nog|worden nog|volgt|volgt nog|nader te bepalen|nog te bepalen|te bepalen|vast te stellen|stelt|beslist|besluit|staat nog open|in onderzoek|nog niet bepaald|nog niet vastgesteld|n.t.b.|ntb|tbd|nog af te spreken|af te spreken|nog te kiezen|uitgesteld',
    moreThan: 'meer dan|langer dan|ouder dan',
    howSoon:
      'hoe snel|wanneer terug|terug zijn|weer draaien|weer werken|hersteltijden|terugkomtijden|weer in de lucht|wanneer weer|binnen welke tijd|binnen hoeveel tijd|weer beschikbaar|weer op|wanneer moet|weer in bedrijf|hersteldoelen|hersteldoelstellingen|herstelnormen',
    lasts: 'duurt|kost|neemt|vergt',
    exempt: 'uitgezonderd|uitgesloten|weggelaten|buiten|vrijgesteld',
    both: 'beide|allebei|alle drie|alle kopieën|ze allemaal',
    cardWord: 'kaart|actiekaart|scenario|draaiboek|procedure|plan|noodkaart',
    outage:
      'uitval|uitgevallen|onbeschikbaar|storing|plat|verlies|herstel|herstellen|terugzetten|omschakelen|weg|defect|onbereikbaar|valt|uit|werkt|kapot|stuk|ligt|eruit|onbruikbaar|uitwijk|versleuteld|doet|down|storingen|traag',
    upkeep:
      'vervangen|vervangt|verwisseld|onderhouden|onderhoud|schoongemaakt|gepatcht|geroteerd|vernieuwd|bijgewerkt|herzien|geactualiseerd|bijgevuld|doorgelezen|nagelezen|geprint|afgedrukt|gearchiveerd|verwijderd|gefactureerd|gerapporteerd|gecertificeerd|geaudit',
    longerThan: 'meer dan|langer dan|over|duurt|duurde|minstens|minimaal|plat gedurende|na',
    demand: 'moet|moeten|dient|dienen',
    targetWord: 'doel|doelen|hersteldoel|eis|norm|streeftijd',
  },
  grammar: {
    article: 'de|het|een|ons|onze|zijn|haar|hun|dit|deze|die|dat',
    about: 'voor|betreffende|aangaande',
    of: 'van|voor|bij',
    linking: 'is|zijn|bedraagt|geldt|gelden|ligt|luidt|blijft|bestaat|werkt|draait|worden|wordt|staat|gaat',
    having: 'heeft|hebben|krijgt|krijgen|kent|kennen|vraagt|vereist|hanteert',
    lacking: 'mist|ontbeert|ontbreekt',
    pronoun:
      'we|wij|het|dit|dat|deze|die|er|men|niemand|iedereen|ik|je|u|jij|alles|niets|wat|welke|geen|hier|daar|als|wanneer|zo',
    that: 'terwijl|maar|omdat|want|zodat|waar|als|wanneer|voordat|dat',
    ends: 'binnen|na|weer|terug|op|alleen|ook|altijd|uiterlijk|maximaal|max|hoogstens|hooguit|nog|dus|daarom|dan|zonder|onder|tijdens|in|nader|gewoon|eruit|plat|beschikbaar|bruikbaar|uit|weg|door|volgens',
    vague:
      'uitval|storing|onderbreking|incident|herstel|doel|doelen|doelstelling|eis|eisen|norm|verlies|gegevens|data|dataverlies|gegevensverlies|downtime|waarde|waarden|cijfer|cijfers|tabel|geval|tijd|maximum|maximaal|maximale|grootste|langste|hoogste|toelaatbaar|toegestaan|afgesproken|grens|uur|uren|minuten|dagen|bestuur|directie|management|klanten|gebruikers|plan|procedure|scenario|kaart|bedrijf|normaal|volledig|back-up|back-ups|dag|etmaal|elk|elke|beide|dit|deze|uitzondering|afspraak|algemeen|algemene|overkoepelend|tegelijk|tegelijkertijd|kengetallen|kerncijfers|reactie|systeem|systemen|dienst|diensten|proces|processen|applicatie|applicaties|component|componenten|functie|anders|vermeld|langer|dan',
    without: 'zonder',
  },
  verbs:
    'accordeer|activeer|analyseer|archiveer|bel|beoordeel|bepaal|bereid|bescherm|beslis|besluit|bestel|bevestig|bewaar|blokkeer|breng|bouw|check|communiceer|configureer|contacteer|controleer|coördineer|creëer|deactiveer|deel|documenteer|doe|doorloop|download|draai|escaleer|evacueer|evalueer|exporteer|forceer|ga|gebruik|geef|haal|herbouw|herhaal|herinstalleer|herstart|herstel|hervat|houd|identificeer|implementeer|importeer|informeer|inventariseer|isoleer|kies|koppel|kopieer|laat|laad|leg|lees|licht|log|los|maak|markeer|meet|meld|monitor|neem|noteer|onderzoek|ontkoppel|ontruim|open|organiseer|overleg|overweeg|pas|patch|pauzeer|plaats|plan|prioriteer|probeer|promoveer|publiceer|raadpleeg|rapporteer|regel|registreer|reset|restore|richt|roep|roteer|rol|ruim|schaal|schakel|schakel over|schrijf|selecteer|sla|sluit|spreek|start|stel|stem|stop|stuur|synchroniseer|test|toets|trek|typ|uitvoeren|update|vang|valideer|verander|verbind|verbreek|verdeel|vergelijk|verhoog|verifieer|verlaag|verplaats|verstuur|vervang|verwijder|verzamel|verzend|verwittig|voeg|voer|voltooi|voorkom|vraag|vul|waarschuw|wacht|werk|wijs|wijzig|wis|zet|zie|zoek|zorg|schort|bezoek|leid|niet|nooit|altijd|als|indien|bij|wanneer|blijf|rond|trap|beëindig|bezorg|betrek|benoem|bekijk|teken|verdiep|verklaar|trek|win|vries|stabiliseer|onderbreek|scheid|mobiliseer|hef|spoel|schrob|scan|verleg|draag|stel vast|kwiteer|ververs|wissel|vernieuw|zoek|dicht|tel|kondig|leen|sorteer|hang|toon|ontmoet|pak|druk|vergrendel|lever|print|rijd|plak|loop|leeg|kijk|verkoop|bevries|tik|aanvaard|accepteer|adresseer|adviseer|alarmeer|annuleer|antwoord|arresteer|assisteer|autoriseer|balanceer|barricadeer|bedank|bedek|bedien|begeef|begeleid|begin|begraaf|begrens|behandel|bekrachtig|belast|beleg|bemand|bemonster|benader|benut|bereken|berg|berg op|beschrijf|bespreek|besteed|bestudeer|betaal|beveel|beveilig|bevoorraad|bewaak|bewerk|bezie|blader|blikkeer|blus|boek|boor|briefen|bundel|centraliseer|certificeer|checken|circuleer|classificeer|combineer|comprimeer|concludeer|confronteer|consulteer|construeer|converteer|coupeer|corrigeer|daag|declareer|definieer|degradeer|dek af|delegeer|demonteer|diagnosticeer|dicht af|dirigeer|discussieer|distribueer|doorgrond|doorspit|doorspoel|doorzoek|doseer|draai om|draai terug|draai uit|druk af|druk op|duw|dweil|elimineer|engageer|evenaar|faseer|factureer|fixeer|formatteer|formuleer|fotografeer|fouilleer|gareer|gebied|geef door|geef vrij|geleid|genereer|gooi|gooi weg|grendel|grijp|groepeer|haal binnen|haal los|haal op|haal over|haal terug|haal uit|haal weg|handel af|hanteer|hecht|herbegin|herbevestig|herbereken|herconfigureer|herformuleer|hergebruik|herken|herlaad|herlees|hernieuw|hernoem|herplaats|herprogrammeer|herroep|hertel|hertest|herverdeel|herzie|houd bij|houd dicht|houd vast|houd vrij|ijk|illustreer|inspecteer|instrueer|integreer|interview|introduceer|investeer|kaart aan|kalibreer|kalmeer|kantel|keer terug|kies voor|kijk na|kijk of|klasseer|klem|kloon|kondig aan|koppel aan|koppel af|koppel los|koppel terug|kruis aan|laat weten|laat zien|laad in|laad op|lees in|lees terug|lees uit|leen uit|leg af|leg neer|leg stil|leg terug|leg uit|leg vast|leg voor|leid om|let op|licht in|lokaliseer|loop door|loop langs|loop na|loos|los af|los op|luister|maak af|maak klaar|maak leeg|maak los|maak vrij|maskeer|merk aan|minimaliseer|moderniseer|monteer|motiveer|neem aan|neem af|neem contact|neem mee|neem op|neem over|neem terug|neem uit|neutraliseer|nodig uit|normaliseer|offreer|onderken|onderneem|onderschep|onderscheid|onderteken|ondertoon|ondervraag|ontgrendel|ontkracht|ontlaad|ontlast|ontmantel|ontsmet|ontwar|ontwikkel|open weer|oormerk|overhandig|overschrijf|overtuig|overzie|pak op|pak uit|pak in|parkeer|pas aan|pas toe|passeer|peil|ping|plan in|plug|polst|por|por aan|praat bij|preciseer|presenteer|print uit|produceer|programmeer|protocolleer|rangschik|reageer|realiseer|reconstrueer|reduceer|reik uit|reinig|reken|reken na|reken uit|repareer|repliceer|reproduceer|reserveer|retourneer|roep af|roep bijeen|roep op|roer|rol terug|rol uit|ruil om|ruim op|schaal af|schaal op|schat in|scherm af|schort op|schrap|schrijf op|schrijf over|schrijf uit|schroef|schuif|segmenteer|sein|sein in|signaleer|simuleer|sla alarm|sla over|sla op|sla aan|sluit aan|sluit af|sluit uit|sommeer|specificeer|speel|speel af|speel terug|splits|spreid|stap over|start op|start opnieuw|staak|steek|steek in|stem af|stempel|stimuleer|stofzuig|stop in|structureer|stuur aan|stuur bij|stuur door|stuur op|suspendeer|taxeer|teken aan|teken af|tel na|tel op|toets aan|toon aan|traceer|train|transporteer|trap op|trek aan|trek in|trek los|trek na|trek uit|triageer|typ in|typ over|vaardig|vaardig uit|vang af|vang op|veranker|verantwoord|verbeter|verdedig|verduidelijk|vereenvoudig|verfijn|vergader|vergezel|vergroot|verhelder|verhelp|verhinder|verhuis|verhuur|verklein|verlaat|verleen|verleng|verlicht|verlos|vermeld|vermijd|verminder|vernietig|verpak|verricht|verrijk|verschaf|verschuif|versnel|verspreid|verstel|verstevig|verstoor|verstrek|vertaal|vertel|vervaardig|vervoer|vervolg|verwerk|verwerp|verwissel|verzeker|verzegel|vink aan|vink af|visualiseer|volg|volg op|voltrek|voorzie|vraag aan|vraag na|vraag om|vraag op|vraag uit|vul aan|vul bij|vul in|waarborg|wacht af|wacht tot|weeg af|weiger|werk af|werk bij|werk uit|wijs aan|wijs af|wijs toe|win in|wissel om|wissel uit|zeg af|zend|zend uit|zet aan|zet af|zet dicht|zet klaar|zet om|zet open|zet op|zet opnieuw|zet over|zet stop|zet terug|zet uit|zet vast|zie toe|zoek na|zoek op|zoek uit|zonder af|zuiver|voorzichtig|zodra|mocht|dubbelcheck|check of|ga na|ga naar|ga terug|ga over|ga verder|houd in|houd op|blijf bellen|stel af|stel bij|stel in|stel op|stel uit|stel veilig|sluit kort',
}
