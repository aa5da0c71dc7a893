import type { Vocabulary } from './vocabulary.ts'

export const de: Vocabulary = {
  language: 'de',
  stopWords:
    'der|die|das|und|ist|sind|nicht|mit|für|nach|bei|an|durch|wird|werden|wenn|dass|auf|zu|aus|oder|um|auch|falls|wir|unsere|uns|bis|über|alle|wer|muss|müssen|kann|innerhalb|jede|eine|ein|einen|dem|den|des|von|im|am|sowie|Wiederherstellung|Störung|Systeme|Nutzer|verantwortlich|Stunden|Minuten|Tage|kein|keine|diese|es|Ausfall|aber|sobald|prüfen|letzten|gemäß|während|zum|zur|vor',
  units: {
    second: 'sekunde|sekunden|sek|sek.|s',
    minute: 'minute|minuten|min|min.|minütige|minütigen|minütiger',
    hour: 'stunde|stunden|std|std.|h|stündige|stündigen|stündiger|arbeitsstunden|arbeitsstunde|geschäftsstunden|bürostunden',
    day: 'tag|tage|tagen|d|werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|kalendertage|kalendertagen|bankarbeitstage|tages|tägige|tägigen|tägiger|schultage|schultagen|bankarbeitstag|nacht|nächte|nächten',
    week: 'woche|wochen|wo',
    month: 'monat|monate|monaten|mon|monats',
    quarter: 'quartal|quartale|quartalen',
    year: 'jahr|jahre|jahren|jahres',
  },
  numbers: {
    1: 'ein|eine|einer|einem|einen|eines',
    2: 'zwei',
    3: 'drei|dritte|dritten|drittes',
    4: 'vier|vierte|vierten|viertes',
    5: 'fünf|fünfte|fünften|fünftes',
    6: 'sechs|sechste|sechsten|sechstes',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    14: 'vierzehn',
    15: 'fünfzehn',
    20: 'zwanzig',
    24: 'vierundzwanzig',
    30: 'dreißig|dreissig',
    45: 'fünfundvierzig',
    48: 'achtundvierzig',
    60: 'sechzig',
    72: 'zweiundsiebzig',
    90: 'neunzig',
    25: 'fünfundzwanzig',
    35: 'fünfunddreißig',
    50: 'fünfzig',
    16: 'sechzehn',
    18: 'achtzehn',
    36: 'sechsunddreißig',
  },
  lengths: {
    PT30M: 'eine halbe stunde|halbe stunde|einer halben stunde|halben stunde|halbstunde',
    PT15M: 'eine viertelstunde|viertelstunde|einer viertelstunde',
    PT45M: 'dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde',
    PT90M: 'anderthalb stunden|eineinhalb stunden|einer und einer halben stunde',
    PT150M: 'zweieinhalb stunden',
    PT12H: 'ein halber tag|einen halben tag|halber tag|eines halben tages|einem halben tag',
    P6M: 'ein halbes jahr|halbes jahr|halbjahr',
    P14D: 'vierzehn tage|vierzehn tagen',
    P1D: 'am selben tag|noch am selben tag|am gleichen tag|taggleich|nächster werktag|nächsten werktag|nächster arbeitstag|nächsten arbeitstag|folgenden werktag|folgetag|selben tag|gleichen tag',
  },
  frequencies: {
    PT30M:
      'halbstündlich|halbstündliche|jede halbe stunde|alle halbe stunde|alle halben stunden|halbstündig|zweimal pro stunde|zweimal in der stunde|im halbstundentakt|halbstündige|alle dreißig minuten',
    PT15M:
      'viertelstündlich|jede viertelstunde|alle viertelstunde|viertelstündliche|alle viertelstunden|im viertelstundentakt',
    PT1H: 'stündlich|stündliche|stündlicher|jede stunde|stündliches|zur vollen stunde|einmal pro stunde|einmal in der stunde|jede volle stunde|zu jeder vollen stunde|im stundentakt|stundenweise|stündlichen',
    PT2H: 'zweistündlich|zweistündliche|alle zwei stunden|jede zweite stunde|alle 2 stunden|im zweistundentakt',
    P1D: 'täglich|tägliche|täglicher|tägliches|jeden tag|jede nacht|nächtlich|nächtliche|nächtliches|einmal täglich|einmal am tag|nächtlicher|pro tag|je nacht|jeden abend|jeden morgen|einmal pro tag|jeden werktag|werktäglich|arbeitstäglich|allnächtlich|jeden werktagabend|an jedem werktag|jeden wochentag',
    P1W: 'wöchentlich|wöchentliche|wöchentlicher|jede woche|einmal pro woche|einmal wöchentlich|wöchentliches|jeden montag|jeden dienstag|jeden mittwoch|jeden donnerstag|jeden freitag|jeden samstag|jeden sonntag|einmal in der woche|jedes wochenende|am wochenende|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|einmal die woche|1x pro woche|im wochenrhythmus',
    P14D: 'zweiwöchentlich|alle zwei wochen|14-tägig|vierzehntägig|zweiwöchentliche|14-tägiger|zweimal im monat|jede zweite woche|vierzehntäglich|14-täglich|alle 14 tage|alle vierzehn tage|zweimal pro monat',
    P1M: 'monatlich|monatliche|monatlicher|monatliches|jeden monat|einmal pro monat|einmal im monat|pro monat|einmal monatlich|alle vier wochen|am ersten jedes monats|am ersten eines jeden monats|am monatsersten|zum monatsersten|monatlichen|jeden kalendermonat|zum monatswechsel|am monatsende|im monatlichen turnus|im monatsrhythmus|1x im monat|1x monatlich',
    P2M: 'zweimonatlich|alle zwei monate|jeden zweiten monat|alle 2 monate',
    P3M: 'vierteljährlich|vierteljährliche|quartalsweise|jedes quartal|einmal pro quartal|pro quartal|je quartal|vierteljährlicher|quartalsmäßig|vierteljährliches|einmal im quartal|viermal im jahr|viermal jährlich|alle drei monate|jeden dritten monat|dreimonatlich|im vierteljahr|pro vierteljahr|je vierteljahr|jedes vierteljahr|einmal im vierteljahr|im quartal|4x im jahr|4x jährlich|alle vierteljahr',
    P6M: 'halbjährlich|halbjährliche|jedes halbjahr|alle sechs monate|zweimal pro jahr|zweimal im jahr|zweimal jährlich|halbjährlicher|halbjährliches|einmal im halbjahr|einmal pro halbjahr|sechsmonatlich|je halbjahr|pro halbjahr|frühjahr und herbst|im frühjahr und im herbst|im frühjahr und herbst|jedes frühjahr und jeden herbst|frühling und herbst|im frühling und im herbst|herbst und frühjahr|zwei mal im jahr|zwei mal jährlich|2x im jahr|2x jährlich|2 x jährlich|2x pro jahr|halbjährlichen|jedes halbe jahr|alle halbe jahre|alle halbe jahr|jedes semester|einmal je semester|einmal pro semester|einmal im semester|je semester|pro semester',
    P1Y: 'jährlich|jedes frühjahr|jeden herbst|jeden frühling|jährliche|jährlicher|jährliches|jedes jahr|einmal pro jahr|einmal im jahr|einmal jährlich|pro jahr|alljährlich|einmal je kalenderjahr|jedes kalenderjahr|alle zwölf monate|im jahresturnus|je jahr|jährlichen|1x im jahr|1x jährlich|jeden winter|jeden sommer|im jährlichen turnus',
    P2Y: 'alle zwei jahre|zweijährlich|jedes zweite jahr|alle 2 jahre|im zweijahresrhythmus|einmal in zwei jahren',
    P4M: 'dreimal im jahr|dreimal jährlich|alle vier monate|3x jährlich|3x im jahr',
    P3Y: 'alle drei jahre|jedes dritte jahr',
    PT12H:
      'zweimal täglich|zweimal am tag|morgens und abends|zweimal pro tag|früh und abends|am morgen und am abend|jeden morgen und abend|vormittags und nachmittags|zwei mal am tag|2x täglich|2 x täglich|2x am tag|zu beginn und ende des tages',
    PT6H: 'viermal am tag|viermal täglich|viermal pro tag',
    PT8H: 'dreimal am tag|dreimal täglich|dreimal pro tag',
  },
  copyRhythms: {
    PT1H: 'stundensicherung*|stundenkopie*',
    P1D: 'nachtsicherung*|nachtkopie*|tagessicherung*|tageskopie*|tagesjournal*|nachts|über nacht|in der nacht|im laufe der nacht|nach ladenschluss|nach betriebsschluss|zum tagesende|am tagesende|abends|an werktagen|werktags|allabendlich|an arbeitstagen|mo–fr|mo-fr|montags bis freitags|mo–sa|mo-sa',
    P1W: 'wochensicherung*|wochenkopie*|freitagssicherung*|sonntagssicherung*|wochenband*|am freitag|am sonntag|am samstag|freitagabend|sonntagnacht|samstagnacht|in der nacht zum sonntag|in der nacht zum montag',
    P1M: 'monatssicherung*|monatskopie*|monatsband*|am 1. des monats|am ersten des monats|zum monatsende|am monatsende|zum monatswechsel',
    P3M: 'quartalsband*|quartalssicherung*|quartalskopie*|zum quartalsende',
    P1Y: 'jahressicherung*|jahreskopie*|jahresband*|zum jahresende',
    PT12H: '2x täglich|2× täglich|morgens und abends|zwei mal täglich',
    PT8H: 'dreimal täglich|3x täglich|drei mal täglich',
    PT6H: 'viermal täglich|4x täglich',
    PT4H: 'sechsmal täglich|6x täglich',
  },
  ordinals: {
    2: 'zweite|zweiten|zweites|zweiter|2.',
    3: 'dritte|dritten|drittes|dritter',
    4: 'vierte|vierten|viertes|vierter',
    5: 'fünfte|fünften',
    6: 'sechste|sechsten',
    '10': 'zehnte|zehnten',
    '15': 'fünfzehnte|fünfzehnten',
    '30': 'dreißigste|dreißigsten',
    7: 'siebte|siebten|siebter',
    8: 'achte|achten',
    12: 'zwölfte|zwölften',
    20: 'zwanzigste|zwanzigsten',
  },
  per: 'pro|je|im|in der|am|/',
  times: 'mal|x',
  objectives: {
    rto: 'rto|wiederanlaufzeit|wiederherstellungszeit|maximale wiederherstellungszeit|ziel-wiederherstellungszeit|wiederanlaufziel|zielwiederanlaufzeit|geforderte wiederanlaufzeit|wiederherstellungsziel|wiederherstellungszeitziel|wiederanlaufdauer|angestrebte wiederherstellungszeit|waz|wrz|max. wiederanlaufzeit|maximale wiederanlaufzeit|wiederanlauffrist|ziel-wiederanlaufzeit|soll-wiederanlaufzeit|wiederanlaufzeit von|wiederherstellungsdauer|wiederanlaufzeitziel',
    rpo: 'rpo|wiederherstellungspunkt|maximaler datenverlust|maximal tolerierbarer datenverlust|zulässiger datenverlust|wiederherstellungspunktziel|tolerierbarer datenverlust|maximal zulässiger datenverlust|max. datenverlust|akzeptabler datenverlust|mdv|mtdv|hinnehmbarer datenverlust|höchster datenverlust|vertretbarer datenverlust|höchstens hinnehmbarer datenverlust|max. zulässiger datenverlust|maximal hinnehmbarer datenverlust|zulässige datenverlust|maximale datenverlust|maximal zulässige datenverlust|tolerierbare datenverlust|hinnehmbare datenverlust|höchstzulässiger datenverlust|zulässigen datenverlust',
    mtd: 'mtd|mtpd|mta|maximal tolerierbare ausfallzeit|maximal tolerable ausfallzeit|maximal zulässige ausfallzeit|maximale tolerierbare ausfallzeit|maximal tolerierbare ausfalldauer|tolerierbare ausfallzeit|maximal hinnehmbare ausfallzeit|maximal vertretbare ausfallzeit|längster hinnehmbarer ausfall|längste hinnehmbare ausfallzeit|längste tolerierbare unterbrechung|längste vertretbare unterbrechung|vertretbare ausfalldauer|vertretbare ausfallzeit|max. tolerierbare ausfallzeit|hinnehmbare ausfallzeit|maximal zulässige ausfalldauer|maximal vertretbare ausfalldauer|tragbare ausfallzeit|tolerierbare ausfalldauer|maximal tolerierbare betriebsunterbrechung|längste hinnehmbare ausfalldauer',
    mttr: 'mttr|mittlere reparaturzeit|mittlere wiederherstellungszeit|durchschnittliche reparaturzeit|mittlere instandsetzungszeit|mittlere zeit bis zur wiederherstellung|mittlere reparaturdauer|durchschnittliche reparaturdauer|mittlere entstörzeit|durchschnittliche wiederherstellungszeit|mittlere dauer bis zur wiederherstellung',
    mtbf: 'mtbf|mittlere zeit zwischen ausfällen|mittlerer ausfallabstand|mittlere betriebsdauer zwischen ausfällen|mittlere zeit zwischen störungen|mittlere ausfallfreie zeit|zeit zwischen ausfällen',
  },
  paraphrases: {
    rto: 'wieder verfügbar|wieder da|wieder in betrieb|zurück binnen|läuft wieder|wieder laufen|wiederhergestellt innerhalb|wiederhergestellt binnen|wiederanlauf innerhalb|wiederanlauf binnen|wiederanlauf|max. ausfall|max. ausfallzeit|maximale ausfallzeit|maximaler ausfall|zulässiger ausfall|zulässige ausfallzeit|zulässige ausfalldauer|tolerierbarer ausfall|darf ausfallen|darf stehen|darf stillstehen|längster ausfall|ausfalldauer|zeit bis zur wiederherstellung|wieder arbeiten|wieder online|wieder bereit|wieder funktionieren|ziel für die wiederherstellung|ziel wiederanlauf|spätestens wieder|wieder am netz|wieder einsatzbereit|wieder nutzbar|wieder hochgefahren|wieder erreichbar|zeit bis zum wiederanlauf|zurück nach|wieder in gang|normalbetrieb|wiederhergestellt bis|wiederhergestellt spätestens|wieder funktionsfähig|frist zur wiederherstellung|wieder im betrieb|wieder bereitstehen|wieder oben|wieder offen|wieder geöffnet|maximal ausfallen|höchstens ausfallen|ausfall max|ausfall höchstens|steht höchstens|wieder zugriff|wieder verkaufen|wieder benutzbar|läuft spätestens|wieder an|wiederanlaufziel|zielzeit für den wiederanlauf',
    rpo: 'datenverlust|verlust von daten|darf verloren gehen|dürfen verloren gehen|verloren gehen|verlorene daten|zulässiger verlust|max. verlust|maximaler verlust|hinnehmbarer verlust|wie viele daten|datenstand|alter der daten|akzeptierter verlust|verlieren|verlust höchstens|höchstens verlieren|verlorengehen|nacherfasst|nacherfassen|nachzuerfassen|neu erfasst|höchster verlust|verlust maximal|maximal verlieren|verloren gehen dürfen|datenlücke|verlust bis|verlorene arbeit|dürfen fehlen|darf fehlen|fehlen dürfen|verliert höchstens|verliert maximal|verlust an daten|datenverluste|höchstens verloren|maximal verloren|verlust von|verloren gehen darf|datenlücken|erneut erfasst|neu eingegeben|nachgetragen|nachtragen|erneut eingegeben|erneut erfassen',
    mtd: 'längstens tragbar|äußerste grenze|maximal tragbar|maximal tolerierbar|kommt nicht ohne|kommen nicht ohne|nicht verzichten|vertretbare ausfalldauer|hinnehmbare ausfalldauer|tragbare ausfalldauer|tolerierbare ausfalldauer|schmerzgrenze|tragbarer ausfall|untragbar|nicht mehr tragbar|überlebensfähig|nicht mehr hinnehmbar|nicht länger tragbar|existenzbedrohend|halten es aus|kritisch wird es nach',
  },
  media: {
    'status page': 'statusseite|status-seite|störungsseite',
    'e-mail': 'e-mail|mail|newsletter|rundmail|rundschreiben',
    SMS: 'sms|textnachricht',
    phone: 'telefon|telefonisch|anruf|telefonkonferenz|hotline',
    chat: 'chat|teams|slack|signal|whatsapp|messenger',
    web: 'webseite|website|homepage|intranet|portal|app|kundenportal|web|onlineformular|soziale medien|facebook',
    press: 'presse|pressemitteilung|medien|radio|rundfunk|zeitung',
    'in person':
      'besprechung|mündlich|aushang|durchsage|hausdurchsage|lautsprecher|persönlich|schwarzes brett',
  },
  sections: {
    objectives:
      'rto|rpo|wiederherstellungsziel*|wiederanlaufziel*|ziele|zielwerte|zielvorgaben|wiederanlaufzeiten|wiederherstellungszeiten|service-level|servicelevel|verfügbarkeitsziele|kritikalität|auswirkungsanalyse|business-impact-analyse|bia|kenngrößen|vorgaben|wiederanlaufparameter|wie schnell|wie lange|zurück binnen|zulässiger ausfall|zulässige ausfallzeit|maximale ausfallzeit|tolerierbarer ausfall|ausfalltoleranz|toleranzen|wiederanlaufreihenfolge|wiederherstellungsreihenfolge|zeitvorgaben|verfügbarkeitsanforderungen|zeitziele|verkraften|vertragen|können wir verzichten|entbehren',
    roles:
      'rolle|rollen|*rollen|verantwortlichkeit|verantwortlichkeiten|zuständigkeit|zuständigkeiten|*team|*teams|krisenstab|notfallteam|*organisation|besetzung|wer macht was|aufgabenverteilung|*stab|rollenverteilung|beteiligte|wer wir sind|wer entscheidet|stab|befugnisse|krisenorganisation|ansprechpartner und rollen|organisation|mannschaft|personen|menschen|wer ist wer|wer führt|funktionen|schlüsselrollen|mitglieder|teilnehmer|mandate|zusammensetzung|wer tut was|wer hat welche|wer ist verantwortlich|wer ist zuständig|wer leitet|aufgabenteilung|personal|krisenrollen|dienste|benannt|zugewiesen|wer darf|wer bestimmt|hut|hüte|rollenkarten|wer macht|wer springt ein|leute|personen im notfall|governance|wer hat welchen|wer übernimmt was|wer kümmert sich|steuerung und verantwortung|wer sind wir|rollen im ernstfall|wer leitet was',
    severities:
      'schweregrad*|klassifizierung|klassifikation|einstufung|priorität|prioritäten|vorfallklassen|störungsklassen|kategorien|eskalationsstufen der störung|schadensstufen|prioritätsstufen|alarmstufen|vorfallkategorien|störungsprioritäten|schadensklassen|störfallklassen|dringlichkeit|schwere|vorfallstufen|notfallstufen|*einstufung|*klassifizierung|priorisierung|wie schlimm*|ernst|ernstfall-stufen|stufen|störungsstufen|vorfallsstufen|schweregrade|störungsgrade|kritikalität|alarmstufe*|farbstufen|eskalationsklassen|incident-klassen|notfallklassen|bewertung der schwere|wie schlimm|wie ernst|wie schwer|farben|ampel|farbcode*|skala|lagestufen|vorfallarten|störungsarten|schadenklassen|*farben|wie schlimm ist es|ampelstufen|schwereskala|grade|*stufen|eingestuft|klassifiziert|wann ist es ernst|ist es ernst|arten von vorfällen|wie dringend|krisenstufen|reaktionsstufen|warnstufen|drei stufen|eskalationsstufen|kategorisierung|bewertung von vorfällen|lageeinstufung|notfallklassifizierung|prioritätsmatrix|ernstfälle|störungsbewertung|tagesfarbe|gewichtung',
    procedures:
      '*verfahren|prozedur|prozeduren|prozess|*prozess|ablauf|abläufe|*ablauf|vorbereitung|durchführung|auswertung|schritte|schritt für schritt|vorgehen|vorgehensweise|*vorgehen|wiederherstellung|*wiederherstellung|wiederherstellen|wiederanlauf|*wiederanlauf|rücksicherung|zurückspielen|failover|umschaltung|*umschaltung|failback|rückschaltung|behandlung|*behandlung|maßnahmen|*maßnahmen|massnahmen|sofortmaßnahmen|erstmaßnahmen|reaktion|*reaktion|isolierung|eindämmung|evakuierung|räumung|anweisung|*anweisung|anweisungen|anleitung|*anleitung|herunterfahren|hochfahren|nachbereitung|rückkehr zum normalbetrieb|störung|*störung|ausfall|*ausfall|*vorfall|*angriff|szenario|szenarien|so gehen wir vor|erste stunde|rollback|zurückrollen|überprüfung|verifikation|untersuchung|analyse|beseitigung|notbetrieb|notfallmaßnahmen|neuaufbau|notfallkarte|handlungsanweisung*|aktivierung|brand|stromausfall|beschädigung|*verlust|abschluss|erkennung|bewertung|ransomware|verschlüsselungstrojaner|rückbau|rückfall|rückführung|datenpanne|wiederinbetriebnahme|neustart|schlüsselrotation|fehlersuche|fehlerbehebung|ausgefallen|kaputt|defekt|nicht erreichbar|nicht verfügbar|steht still|fällt aus|gelöscht|gehackt|kompromittiert|funktioniert nicht|geht nicht|unerreichbar|verloren|zerstört|verlust|stillstand|weg|zurück zum normalbetrieb|zurück zur normalität|wenn es vorbei ist|danach|erste schritte|rezept|rezepte|arbeitsanweisung|handgriffe|nach dem vorfall|wenn alles vorbei ist|wenn alles wieder läuft|wenn es wieder läuft|hinterher|nachsorge|nacharbeit|nacharbeiten|abschluss des vorfalls|aufräumen|nachbesprechung|bevor wir schließen|startet nicht|öffnet nicht|ist tot|ist weg|ist defekt|hängt|klemmt|ist voll|durchtrennt|gestohlen|zurückholen|rücksichern',
    checklist: 'checkliste|checklisten|*checkliste|prüfliste|aufgabenliste|*checklisten',
    communication:
      'kommunikation|*kommunikation|kommunikationsplan|information|informationsplan|interne kommunikation|externe kommunikation|krisenkommunikation|aktualisierungen|statusmeldungen|benachrichtigung|benachrichtigungen|lageberichte|unterrichtung|informationsfluss|lagemeldungen|informationsrhythmus|information im notfall|takt|takt der meldungen|statusmeldung|kundeninformation|mitteilungen|wer wird informiert|informationstakt|pressearbeit|benachrichtigen|informieren|aktualisierungsrhythmus|meldetakt|meldungen an kunden|rhythmus|wer erfährt|was wir sagen|wer sagt was|auf dem laufenden|wen informieren wir|presse|öffentlichkeitsarbeit|laufende information|sprachregelung|kunden informieren|wer muss es wissen|wer wird unterrichtet|laufende unterrichtung|unterrichten|mitteilen|auskunft|*information|zwischenmeldungen|bescheid*|sagen|wen wir informieren|zwischenstände|informiert|unterrichtet|bescheid sagen|bescheid geben|wer erfährt was|wer erfährt es|wer muss bescheid wissen|wer bekommt bescheid|auf dem laufenden halten|alle auf stand halten|auf stand halten|information während|währenddessen|zwischendurch|solange es dauert|lageinformation|informationsweitergabe|informationen|information der|medien|nach außen',
    templates:
      'vorlage|vorlagen|*vorlage|*vorlagen|muster|*muster|textvorschlag|formular|textbaustein|textbausteine|mustertext|*formular|beispieltext',
    obligations:
      'meldepflicht*|gesetzlich*|meldungen|behörden|aufsichtsbehörde*|berichtspflicht*|pflichten|meldung|meldewege|dsgvo|rechtlich*|nis2|nis-2|behördenmeldung*|meldefristen|anzeigepflicht*|externe meldungen|fristen|melden|wer muss informiert werden|pflichtmeldungen|meldungen an *|anzeigepflichten|informationspflicht*|unterrichtungspflicht*|benachrichtigungspflicht*|mitteilungspflicht*|meldepflichten|meldung an *|vertragliche meldungen|nach dem gesetz|gesetz|gesetz und vertrag|muss gemeldet werden|wem gemeldet|wer muss es wissen|meldefrist*|aufsicht|müssen unterrichtet|müssen informiert|müssen gemeldet|zu melden|kraft gesetzes|fristgebundene*|anzeigen|wen wir melden müssen|wer unterrichtet werden muss|meldewesen|meldepflicht|anzeigepflicht|meldepflichtig|meldepflichtige|berichtspflicht|berichtspflichten|informationspflicht|informationspflichten|benachrichtigungspflicht|benachrichtigungspflichten|unterrichtungspflicht|gesetzliche meldungen|gesetzlich|gesetzliche|laut gesetz|von gesetzes wegen|meldungen an behörden|meldung an behörden|meldungen nach außen|behördenmeldungen|behördliche meldungen|aufsichtsrechtliche meldungen|vertragliche pflichten|fristgebundene|mit frist|die uhr läuft|uhr läuft|meldewesen bei vorfällen|wem müssen wir melden|wer muss unterrichtet werden|ist zu melden|anzuzeigen',
    tests:
      'übungs*|test*|notfallübungen|prüfungen|nachweise|test|tests|testplan|testen|übung|übungen|übungsplan|*übungen|*test|*tests|testkalender|schulung|übungskalender|erprobung|*übung|testkonzept|üben|wir üben|proben|probeläufe|probelauf|kontrollen|übungsprogramm|prüfplan|regelmäßige prüfungen|erprobungen|wirksamkeit|wir testen|so testen wir|wir proben|probe|so üben wir|generalprobe|*probe|*proben|überprüfung der wirksamkeit|getestet|geübt|erprobt|üben wir|übungen und tests|tests und übungen|test und übung|erproben|proben wir|ausprobieren|funktioniert es|funktioniert das noch|klappt das|ob es klappt|ob es funktioniert|so wissen wir, dass es geht|woher wir wissen, dass es funktioniert|testprogramm|probenplan|trainieren|training|training und übungen|wiederkehrende prüfungen|prüfungen und übungen|verifikation|nachweis|plan lebendig halten',
    escalation:
      'eskalieren|eskaliere|eskalation|*eskalation|eskalationsweg|eskalationswege|eskalationsmatrix|eskalationsstufen|eskalationsplan|eskalationspfad|eskalationskette|eskalationsebenen|eskalationsverfahren|wer ruft wen an|wer ruft wen|alarmierung|alarmierungskette|alarmkette|meldekette|alarmierungsplan|anrufreihenfolge|rufkette|hochstufung|alarmierungsweg|alarmierungsreihenfolge|benachrichtigungskette|weitermeldung|niemand antwortet|keiner antwortet|niemand abhebt|niemand rangeht|wer wird angerufen|wer wird geweckt|wen rufen wir|anrufkette|anruffolge|telefonkette|alarmieren|nächste stufe|rufreihenfolge|alarmweg|angerufen|wer wird wann|ruft wen|niemand erreichbar|niemand abnimmt|geht niemand ran|keine antwort|keine reaktion|wer wird wann angerufen|nach oben|wer ist der nächste|kommt man nicht weiter|alarmierungs*|wann wen anrufen|und wen dann|und wer dann|wen danach|höher hinauf|weitere personen hinzu|eskaliert|hinzugezogen|wen rufe ich an|einberufung|kommen nicht weiter|wecken|niemand geht ran|hochstufen|alarmfolge|mehr hilfe|wer wird wach|wer wird herausgeklingelt|alarmreihenfolge|in welcher reihenfolge|wenn es länger dauert|wenn es zu lange dauert|nicht weitergeht|nicht weiterkommt|wer kommt danach|wer dann|weitere hinzuziehen|nächste ebene|eskalationsreihenfolge|wer ruft wann wen|aufschalten weiterer|rufordnung',
    contacts:
      'kontakt|kontakte|kontaktliste|kontaktdaten|ansprechpartner|telefonliste|alarmierungsliste|*kontakte|rufbereitschaft|lieferanten|dienstleister|schlüsselpersonen|bereitschaft|telefonnummern|erreichbarkeit|notrufnummern|bereitschaftsdienst|notfallkontakte|erreichbarkeiten|zu erreichen|erreichen|nummern|rufnummern|telefon|adressliste|wen anrufen|namen und nummern|externe partner|externe stellen|anlaufstellen|kontaktstellen|nummernliste|wichtige nummern|telefonverzeichnis|wen rufen|wen rufe ich|erreichbar|so erreichen sie',
    backups:
      'backup|backups|*backup*|datensicherung*|sicherung|sicherungen|*sicherung|*sicherungen|sicherungskonzept|aufbewahrung|snapshot*|kopien|*kopien|sicherungskopien|datensicherheit|rücksicherungspunkte|datenkopien|wiederherstellungspunkte|kopien der|was wir aufheben|unsere daten|archivierung|sicherungsplan|sicherungsläufe|was wir sichern|was gesichert wird|aufheben|sicherungskopie|datenbestände sichern|sicherung unserer daten|kopiert|gesichert|wie wir daten schützen|schutz der daten|datenschutz und sicherung|schutz unserer daten|was gesichert|gesicherte daten|sicherungsverfahren|sicherungsroutine*|sichern wir|kopieren wir|wo die kopien liegen|wo die sicherungen liegen|die kopien|unsere kopien|sicherungsumfang|sicherungsübersicht|abzüge|sicherungsregime|kopierplan|kopien und|sicherungsstrategie|sicherungsmatrix|sicherungsvorgaben|datenabzüge|bandsicherung',
    notBackedUp:
      'nicht gesichert|keine sicherung|ohne sicherung|nicht im backup|kein backup|ohne backup|von der sicherung ausgenommen|nicht sichern|nicht enthalten|ausgenommen|wird nicht gesichert|nicht gesicherte*|keine kopie|keine kopien|ohne kopie|nicht kopiert|nicht aufgehoben|nicht mitgesichert|nicht erfasst|nicht inbegriffen|bleibt außen vor|nicht abgedeckt|außerhalb der sicherung|nicht gesicherte|ungesichert|ungesicherte|sichern wir nicht|kopieren wir nicht|wird nicht kopiert|nicht kopieren|außerhalb des backups|ohne sicherungskopie|nicht in der sicherung',
    stakeholders:
      'interessengruppe*|anspruchsgruppe*|stakeholder*|zielgruppen|betroffene parteien|beteiligte',
    channels: 'kanal|kanäle|*kanäle',
    components:
      '*systeme|*komponenten|komponente|komponenten|system|systeme|dienste|kritische systeme|systemübersicht|diensteübersicht|abhängigkeiten|architektur|infrastruktur|anwendungen|betriebsmittel',
    timeline:
      'zeitplan|zeitleiste|zeitlicher ablauf|erwarteter ablauf|phasen|zeitbedarf|erwartete dauer|zeitachse|erwarteter zeitplan',
    conditions:
      'symptom*|indikator*|anzeichen|kriterien|auslöser|wann|voraussetzung*|ursache|ursachen|risiko*|risiken|folgen|auswirkung|auswirkungen|einschränkungen|hinweise|hinweis|hintergrund|beschreibung|beispiele|warnung|merkmale|vorbedingungen|annahmen|achtung|anmerkungen|anmerkung|aktivierungskriterien|benötigt',
    definitions: 'definition|definitionen|begriffe|glossar|abkürzungen|begriffsbestimmung*',
    contents: 'inhalt|inhaltsverzeichnis',
    changelog:
      'änderungsprotokoll|änderungshistorie|revisionshistorie|versionshistorie|versionen|dokumenthistorie|änderungen|dokumentinformation*|freigabe|dokumentenlenkung|änderungsverzeichnis|dokumentenkontrolle|dokumentsteuerung|änderungsnachweis|dokumentenhistorie',
    scope:
      'zweck|geltungsbereich|einleitung|einführung|hintergrund|über|überblick|übersicht|zusammenfassung|grundsätze|strategie|kurz gesagt|zielgruppe|abgrenzung|ziel und zweck|prinzipien|anwendungsbereich|kurzfassung|ziel dieses dokuments|auf einen blick|zahlen und fakten|gut zu wissen|wissenswertes|was kunden sehen|in zahlen|unsere grundsätze|grundregeln|spielregeln',
    reference:
      'referenz*|verweise|links|mitgeltende dokumente|siehe auch|nützliche befehle|ressourcen|befehle|befehlsübersicht',
    dataClasses:
      'datenklassifizierung|informationsklassifizierung|datenklassen|klassifizierung von daten|klassifizierung von informationen|informationsklassen|vertraulichkeitsstufen|schutzklassen|schutzbedarf*|datenkategorien|klassifikation von daten|vertraulichkeit*|klassifizierung der daten',
    prevention:
      'vorbeugung|vorbeugende*|prävention|präventive*|verbesserung|verbesserungen|verbesserungsmaßnahmen|lessons learned|erkenntnisse|empfehlungen|offene punkte|bekannte schwächen|kennzahlen|offene fragen|ungelöst|lehren|erfahrungen|was wir gelernt haben|verbesserungsliste|wunschliste|schwachstellen|schwächen|noch zu tun|noch offen|was noch fehlt|lose enden',
    maintenance:
      'pflege|pflege des dokuments|wartung|aktualisierung des plans|überarbeitung|planpflege|dokumentpflege|dokumentenverantwortung|fortschreibung|revision|pflege und fortschreibung',
    generic:
      'überblick|übersicht|allgemein|allgemeines|zusammenfassung|einleitung|auf einen blick|insgesamt|details|kennzahlen|metadaten|dienst|definitionen|fakten|dokument|kurz gesagt',
  },
  fields: {
    role: 'rolle|rollen|funktion|position|stelle|teamrolle|krisenrolle|rolle im notfall|rolle im krisenfall|notfallrolle|stabsfunktion|amt|posten|hut|titel|dienststellung|funktion im krisenfall|aufgabe im notfall|rolle in der krise|stuhl|platz|rollenkarte|karte|funktion im notfall',
    responsibilities:
      'verantwortung|verantwortlichkeit|verantwortlichkeiten|aufgabe|aufgaben|zuständigkeit|zuständig für|verantwortlich für|befugnis|befugnisse|zuständigkeiten|tätigkeit|macht was|entscheidet|entscheidet über|kümmert sich um|hauptaufgabe|hauptaufgaben|wofür|sorgt für|kompetenzen|aufgabenbereich|beinhaltet|was dazugehört|macht|tut|bestimmt|aufgaben und befugnisse|aufgaben und verantwortung|soll|was der hut bedeutet|was das heißt|muss|was die person tut|bedeutet|umfasst',
    primary:
      'primär|hauptverantwortlich|inhaber|besetzung|person|name|wer|erste|erster|hauptverantwortlicher|hauptperson|stelleninhaber|besetzt durch|besetzt mit|erste wahl|in erster linie|derzeit|regulär|erstbesetzung|funktionsträger|wahrgenommen von|ausgefüllt von|wahrgenommen durch|üblicherweise|bestellt|zugewiesen an|verantwortlich|zuständig|meist|meistens|in der regel|getragen von|person/stelle|stelle/person|im regelfall|normalerweise|person oder stelle',
    deputy:
      'vertretung|vertreter|stellvertreter|stellvertretung|backup|sekundär|ersatz|zweite|vertreterin|stv.|stv|bei abwesenheit|wenn abwesend|zweiter|zweitbesetzung|springt ein|vertreten durch|ersatzperson|sonst|abwesend|stellv.|in vertretung|im verhinderungsfall|falls verhindert|stellvertretend|nr. 2|2.|reserve|abwesenheitsvertretung|wenn verhindert|falls nicht da|falls nicht erreichbar|wenn nicht da|springt ein bei abwesenheit|bei krankheit|abgelöst durch|ersetzt durch|übernimmt dann|wer springt ein|bei verhinderung|hintergrunddienst|zweitbereitschaft|vertretungsweise|abwesenheitsvertreter|ersatzweise|in abwesenheit|zweite person|vertretungsregelung',
    person:
      'name|kontakt|kontaktperson|ansprechpartner|person|wer|lieferant|firma|unternehmen|organisation|dienst|partner|dienstleister|stelle|partei|institution|anbieter',
    phone:
      'telefon|tel|tel.|mobil|telefonnummer|nummer|rufnummer|notrufnummer|hotline|handy|durchwahl|bereitschaft|notfallnummer|mobilnummer|erreichbar unter|zu erreichen unter|festnetz|rund um die uhr|tag und nacht|mobiltelefon|erreichbar|rufnr.|telefonnr|telefonnr.|tel.-nr.|zentrale|abends|nachts|ruf|mobilnr|fon|nummern|dienstlich|privat|büro|diensttelefon|diensthandy|tagsüber|geschäftlich',
    email: 'e-mail|email|mail|e-mail-adresse|mailadresse',
    component:
      'komponente|dienst|system|anwendung|funktion|prozess|geschäftsprozess|bereich|was|stufe|szenario|daten|datenbank|name|modul|applikation|verfahren|kritikalität|service|umgebung|klasse',
    target: 'ziel|wert|vorgabe|zielwert|grenze|zeit|maximum|anforderung|vereinbart|sollwert|soll',
    measured:
      'tatsächlich|gemessen|erreicht|letzter test|ergebnis|aktuell|beobachtet|üblich|zuletzt gemessen|ist|ist-wert|schätzung|istwert',
    severity:
      'schweregrad|priorität|stufe|kategorie|klasse|einstufung|code|prio|dringlichkeit|schwere|farbe|ampel|alarmstufe|störfallklasse|vorfallklasse|grad|schwereklasse',
    response:
      'reaktion|reaktionszeit|antwortzeit|reaktionsfrist|zeit bis zur reaktion|bestätigung|erste reaktion|reaktion innerhalb|reaktion binnen|annahme|annahme innerhalb|bearbeitungsbeginn|beginn innerhalb|bestätigung innerhalb|quittierung|beginn|jemand dran|arbeitsbeginn|beginn binnen|erste maßnahme|reagieren innerhalb|wir reagieren|aufgenommen innerhalb|start innerhalb|erstreaktion|anlaufzeit|reaktion innerhalb von|erste maßnahme binnen|in arbeit binnen|angenommen binnen|start binnen|jemand kümmert sich|erste rückmeldung|vor ort binnen|bearbeitung ab|reaktion in|wir reagieren innerhalb|jemand ist dran innerhalb|jemand kümmert sich innerhalb|antwort innerhalb|erste maßnahmen|erste maßnahmen innerhalb|quittiert innerhalb|in arbeit innerhalb|jemand ist dran',
    frequency:
      'häufigkeit|frequenz|wie oft|intervall|wann|turnus|rhythmus|zyklus|aktualisierung|zeitplan|takt|periode|aktualisierungsintervall|intervalle|wie häufig|mindestens alle|läuft|wiederholung|abstand|abstände|regelmäßigkeit|sicherungsintervall|sicherungsrhythmus|durchgeführt|periodizität|mindestens',
    retention:
      'aufbewahrung|aufbewahrungsdauer|aufbewahrungsfrist|aufbewahrt|vorhaltezeit|vorhaltung|retention|wie lange|vorgehalten|speicherdauer|aufbewahrungszeit|haltezeit|wie lange aufgehoben|aufgehoben|aufheben|gelöscht nach|historie|wie weit zurück|generationen|behalten|verwahrung|verwahrdauer|löschung nach|lebensdauer',
    place:
      'ort|speicherort|ablageort|lagerort|standort|speicher|wo|ziel|gespeichert|ablage|aufbewahrungsort|primär|sekundär|lagerung|sicherungsort|wohin|geht nach|liegt|liegt auf|landet|wo liegt|medium|speichermedium|zielsystem|sicherungsziel|aufbewahrt|nach|zielort',
    item: 'was|daten|komponente|system|datenbank|inhalt|quelle|objekt|dienst|art|sicherung|datenbestand|gegenstand|typ|datenart|was wird gesichert|datenbereich',
    test: 'test|übung|aktivität|art|was|name|testart|übungsart|prüfung|maßnahme|szenario|art der übung|art des tests|was wird geübt|was wird getestet|probe|kontrolle|was geübt wird|was wird geprüft|erprobung|gegenstand|übungsgegenstand|inhalt',
    number:
      'nr|nr.|#|schritt|punkt|schritt nr|lfd. nr.|reihenfolge|lfd.|lfd. nr|lfd nr|schritt-nr.|schritt-nr|schrittnr.|schritt nr.|lfd-nr.|lfd.-nr.|nummer|pos|pos.|position|ziffer|ablauf nr.',
    action:
      'aktion|maßnahme|tätigkeit|aufgabe|beschreibung|was|schritt|anweisung|handlung|aktivität|was ist zu tun|massnahme|vorgehen|so geht es|tue dies|was du tust|zu tun|arbeitsschritt',
    owner:
      'verantwortlich|verantwortlicher|wer|rolle|ausführender|zuständig|durchgeführt von|von|durch|verantwortliche|von wem|wer macht es|team|person|verantwortliche rolle|ausführende|wer führt aus|ausgeführt von|zu erledigen durch|erledigt von|wer hat es|wer handelt|wer ist dran|ausführung|ausführung durch|ausführende rolle|durchführender|durchführung|durchführung durch|durchzuführen von|funktion|verantw.|verantw|zuständige rolle|zuständige stelle|zuständigkeit|umsetzung|umsetzung durch|bearbeiter|bearbeitet von|erledigt durch|auszuführen von|verantwortung|verantwortliche person|durch wen|wer (rolle)|stelle',
    command: 'befehl|befehle|kommando|wie|skript',
    expected:
      'erwartet|erwartetes ergebnis|ergebnis|erwartete ausgabe|kontrolle|prüfung|verifikation|erfolgskriterium|erwartung|sollergebnis',
    ifItFails:
      'bei fehler|falls es fehlschlägt|wenn es fehlschlägt|bei fehlschlag|wenn nicht|fehlschlag|sonst|andernfalls|falls nicht|im fehlerfall|bei misserfolg|schlägt es fehl|bei scheitern|falls das fehlschlägt|wenn das nicht klappt',
    rollback: 'rollback|zurückrollen|rücknahme|rückgängig|rückfall|zurück|rückbau',
    window:
      'zeit|wann|zeitfenster|frist|innerhalb|binnen|dauer|zeitpunkt|zeitrahmen|geschätzte zeit|zeitbedarf|uhrzeit|zeitraum',
    audience:
      'zielgruppe|empfänger|wer|an|interessengruppe|gruppe|stakeholder|wen|adressat|adressaten|an wen|wer erfährt|wer bekommt|für wen|wer wird informiert|empfängerkreis|adressatenkreis|wen wir informieren',
    recipient:
      'an|behörde|empfänger|wer|stelle|aufsichtsbehörde|meldung an|partei|wen|stakeholder|pflicht|adressat|meldepflicht|rechtsgrundlage|gesetz|melden an|an wen|zu melden an|gemeldet an|wem|wer muss es wissen|geht an|gegenpartei|wem melden|meldestelle|zuständige stelle|wer wird unterrichtet|wer ist zu informieren|zu unterrichten|zu benachrichtigen|institution',
    deadline:
      'frist|innerhalb|binnen|zeit|spätestens|wann|zeitvorgabe|meldefrist|bis wann|wie schnell|innerhalb von|längstens|wie lange|erste meldung|äußerste frist|meldung bis|bis spätestens|termin|höchstens|zeitlimit|anzeigefrist|innert',
    trigger:
      'auslöser|ab|ausgelöst durch|gerechnet ab|ereignis|wann|bedingung|fristbeginn|beginn|gilt bei|bei|anlass|beginnt mit|start',
    level:
      'stufe|ebene|schritt|linie|eskalationsstufe|#|level|reihenfolge|rang|position|nach|runde|nr|nr.|kette',
    channel: 'kanal|kanäle|medium|über|wie|mittel|weg|methode',
    phase: 'phase|schritt|meilenstein|aktivität|abschnitt',
    description:
      'beschreibung|kriterien|beispiele|auswirkung|auswirkungen|kommentar|bemerkung|bemerkungen|erläuterung|bedeutung|begründung|definition|beispiel|merkmale',
    optional: 'optional|verpflichtend|pflicht',
    wait: 'nach|wartezeit|warten|keine antwort binnen|keine antwort nach|keine reaktion nach|ohne antwort nach|wann|nach welcher zeit|anrufen nach|alarmiert nach|eskalation nach|zeit|binnen|innerhalb|frist|nächster nach|falls keine antwort nach|spätestens nach|wenn vergangen|nach so langer zeit|vergangene zeit|falls unbeantwortet nach|nach wartezeit',
    status: 'status|frist|fällig|datum|version',
    deed: 'aktion|maßnahme|massnahme|tätigkeit|aufgabe|schritt|handlung|was ist zu tun|tun|zu tun|so geht es|arbeitsschritt|was tun|anweisung|aktivität|handgriff|vorgehen|zu erledigen|to-do|was wir tun|was getan wird|das tun wir|was zu tun ist|was gemacht wird|aufgaben|tätigkeiten|maßnahmen|arbeiten|durchzuführen|auszuführen|was tun wir|was mache ich|was machen|was muss getan werden|was muss gemacht werden|so gehen wir vor|das ist zu tun|folgendes tun|arbeitsgang|arbeitsanweisung|wiederherstellungsschritt|wiederanlaufschritt|sofortmaßnahme|handlungsanweisung|auszuführende tätigkeit|durchzuführende maßnahme|massnahmen|schritte|ausführen|handlungsschritt|prozessschritt|teilschritt|aktionen|handlungen|handgriffe',
    matter: 'was|beschreibung|ablauf|vorgehensweise|was passiert',
    thing: 'dienst|system|komponente|anwendung|service|plattform|applikation',
    interest:
      'interesse|interessen|bedarf|informationsbedarf|erwartung|wann informiert|informiert über|was sie erfahren|anliegen|wann',
    callee:
      'wer|kontakt|rolle|verantwortlich|name|funktion|instanz|an|stelle|wen|anrufen|angerufen|person|wen anrufen|nächster|eskalation an|ansprechpartner',
    levelTitle: 'name|bezeichnung|benennung|schwere|bezeichnet als',
    aside:
      'verschlüsselung|verschlüsselt|schlüssel|eigentümer|verantwortlich|verantwortliche|zuständig|zuständigkeit|überwachung|kontrolle|prüfung|werkzeug|tool|software|produkt|rücksicherung|rücksicherungstest|wiederherstellung|wiederherstellungstest|restore|test|tests|probe|nachweis|verifikation|zugriff|alarm|kontakt|kosten|status|verfahren|hinweis|anmerkung|bemerkung|siehe|rto|rpo|bericht|protokoll|fehler|bei fehlern|bei fehler|lieferant|dienstleister|zuletzt getestet|größe|umfang|dauer|start|review|wer prüft|typ|art|methode|sicherungsart',
    copies:
      'backup|backups|datensicherung|sicherung|sicherungen|kopie|kopien|sicherungskopie|sicherungskopien|sicherungsverfahren|sicherungsplan|datenkopie|gesichert|datensicherungen|*backup*|*sicherung*|*kopie*|kopien*|sichern',
  },
  words: {
    within:
      'innerhalb|innerhalb von|binnen|in|spätestens|max|maximal|höchstens|bis zu|unter|weniger als|vor|innert|spätestens nach|längstens|nicht später als|nie später als|spätestens binnen|in höchstens|im laufe von|spätestens innerhalb|nach spätestens',
    every: 'jede|jeden|jedes|jeder|alle|pro|je|mindestens alle',
    undecided:
      'noch festzulegen|festzulegen|wird noch festgelegt|nicht festgelegt|tbd|entfällt|nicht zutreffend|n. a.|k. a.|k.a.|n.a.|best effort|nach bestem bemühen|nicht definiert|keine|kein|unbekannt|nicht vereinbart|offen|keine angabe|so schnell wie möglich|noch offen|in klärung|zu klären|noch zu klären|wird festgelegt|wird später festgelegt|noch nicht festgelegt|nicht relevant|noch zu definieren|nach aufwand|akzeptabler verlust|zu definieren|steht aus|steht noch aus|wird bestimmt|ausstehend|wenn zeit ist|ohne bedeutung|spielt keine rolle|noch nicht entschieden|keine vorgabe|kein ziel|ohne ziel|unkritisch|kein zielwert|keine vorgaben|nicht erforderlich|nicht anwendbar|gilt nicht|wenn möglich|nachrangig|bei gelegenheit|legt|noch zu bestimmen|nach möglichkeit|nicht bestimmt|nicht beschlossen|egal|keine zusage|wurde nicht festgelegt|nicht festgelegt wurde|ist nicht festgelegt|ist noch nicht festgelegt|noch nicht bestimmt|ist nicht vereinbart|gibt es nicht|gibt es hier nicht',
    nothing: 'null|kein datenverlust|kein verlust|sofort|unmittelbar|keinerlei datenverlust|nichts',
    overall:
      'gesamter dienst|gesamt|insgesamt|alle systeme|alle dienste|gesamte plattform|dienst als ganzes|plattform|allgemein|gesamtsystem|der dienst|gesamtdienst|gesamte dienst|das gesamtsystem|gesamtbetrieb|gesamtes unternehmen|gesamte unternehmen|das unternehmen|ganzes unternehmen|gesamter betrieb|der betrieb',
    measured:
      'tatsächlich|gemessen|erreicht|letzter test|in der praxis|üblicherweise|normalerweise|typischerweise|durchschnittlich|dauerte|beim letzten|überschritten|hälfte|überschreitet|zuletzt|früher|historisch|historische|erfahrungsgemäß|gesenkt|prozent|letztes mal|beim letzten mal|beim test|bei der übung|gehalten?|eingehalten?|rto gehalten|rto eingehalten|erfahrungswert|erfahrung|war wieder|waren wieder|in der regel|dauert meist',
    notify:
      'melden|melde|gemeldet|meldung|meldet|informieren|informiert|benachrichtigen|benachrichtigt|benachrichtigung|unterrichten|unterrichtet|anzeigen|anzeige|mitteilen|mitteilung|verständigen|verständigt|berichten|senden|versenden|alarmieren|zu melden|frühwarnung|erstmeldung|unterrichtung|erstatten|informieren sie|melden sie|übermitteln|zu informieren|zu benachrichtigen|zu unterrichten|angerufen|anrufen|bescheid|mitzuteilen|meldepflichtig|erwartet|verlangt|berichtet|erstattet|anzuzeigen|folgt|abschlussbericht|einzureichen|übermittelt',
    update:
      'aktualisieren|aktualisiert|aktualisierung|aktualisierungen|informieren|informiert|status|lagebericht|lage|statusmeldung|statusmeldungen|lagebesprechung|meldung|bericht|update|updates|veröffentlichen|besprechung|unterrichten|unterrichtet|information|senden|statusbericht|lagemeldung|briefing|lageberichte|versenden|erhält|erhalten|statusupdate|erfährt|erfahren|bekommt|bekommen|hört|hören|mail|e-mail|sms|anruf|stand|neuigkeiten|zwischenstand|unterrichtung|nachricht|rundruf|posten|postet|gepostet|schreibt|schreiben|schreib|mitteilung|mitteilungen|ansage|durchsage|aushang|rundschreiben|rundmail|pressemitteilung|newsletter|lagebild|lagevortrag|lagebesprechungen|besprechungen|sitzung|treffen|abstimmung|telefonkonferenz|telko|telefonat|rückmeldung|informationen|berichtet|berichten|berichte|meldet|melden|meldungen|benachrichtigt|benachrichtigung|verständigt|nachrichten|mails|anrufe|anrufen|telefonisch|ruft an|veröffentlicht|kommuniziert|kommunizieren|kurznachricht|eintrag|meldet sich|auf stand|auf dem laufenden|statusmails|statusmail|kurzbericht|kurzlage|brieft|gebrieft|kriegt',
    audience:
      'betroffene kunden|kunden|kunde|nutzer|benutzer|anwender|betroffene nutzer|geschäftsführung|geschäftsleitung|leitung|vorstand|mitarbeiter|mitarbeitende|belegschaft|team|aufsichtsrat|presse|medien|öffentlichkeit|stakeholder|partner|lieferanten|behörden|support|intern|extern|statusseite|krisenstab|kundendienst|patienten|bürger|angehörige|management|fachbereiche|fachabteilungen|abteilungsleiter|betriebsrat|bereichsleitung|bereichsleiter|mandanten|händler|filialen|klinikleitung|it-leitung|verwaltungsrat|kundenservice|schichtleitung|schichtleiter|werksleitung|redaktion|druckerei|anzeigenkunden|abonnenten|leser|mitglieder|bewohner|schüler|eltern|lehrer|lehrkräfte|schulen|studierende|fahrer|filialleiter|märkte|mieter|gemeinden|kommunen|pflegekräfte|ärzte|stationen|abteilungen|abteilungsleitungen|bürgermeister|geschäftsführer|aufsichtsratsvorsitzende|alle|ganze haus|eigentümer|gesellschafter|inserenten|erzeuger|landwirte|fahrgäste|reisende|ehrenamtliche|spender|betrieb|außendienst|innendienst|banken|arbeitgeber|auftraggeber|kundenbetreuer|key accounts|schichtführer',
    authority:
      'aufsichtsbehörde*|datenschutzbehörde|datenschutzaufsicht*|bsi|bafin|bnetza|bundesnetzagentur|landesdatenschutz*|landesbeauftragte*|polizei|behörde|behörden|betroffene|betroffenen|betroffene personen|betroffenen personen|verantwortliche|verantwortlichen|csirt|cert-bund|edöb|ncsc|bacs|finma|dsb|versicherung|versicherer|cyberversicherung|cyber-versicherung|betroffene kunden|kunden|lka|zac|bundesamt für sicherheit in der informationstechnik|auftraggeber|gesundheitsamt|staatsanwaltschaft|datenschutzbeauftragte*|betroffenen kunden|landeskriminalamt|verantwortlicher|verantwortlichem|aufsicht|bundesbank|feuerwehr|versicherungen|cyber-versicherer|auftraggebern|bürgermeister|landratsamt|kbv|kv|gematik|telematikinfrastruktur|datenschutzaufsicht|bsi-meldestelle|aufsichtsbehörden|kartennetzwerk*|lda|*behörde|*aufsicht|landesamt*|bundesamt*|*ministerium|regierungspräsidium|bezirksregierung|gewerbeaufsicht*|lebensmittelüberwachung|ordnungsamt|umweltamt|veterinäramt|bauamt|jugendamt|gewerbeamt|eichamt|finanzamt|zollamt|luftfahrt-bundesamt|kraftfahrt-bundesamt|eisenbahn-bundesamt|wasserbehörde|heimaufsicht|bergamt|bankenaufsicht|bezirksamt|landesdatenschutzbehörde|dieselbe behörde|gleiche behörde|acquirer|kartenakzeptanz*|zahlungsdienstleister|haftpflichtversicherung|rückversicherer|kooperationsbank|aufsichtsamt|wirtschaftsprüfer|staatsschutz|betriebsprüfung|berufsgenossenschaft|gewerbeaufsicht',
    personalDataBreach: 'personenbezogene*|datenschutzverletzung|dsgvo|datenpanne|datenschutzvorfall',
    optional:
      'optional|freiwillig|nicht verpflichtend|fakultativ|wenn zeit bleibt|kann entfallen|kann übersprungen werden|entbehrlich|nicht zwingend|nicht erforderlich|falls zeit|wenn zeit ist|nach ermessen|sofern zeit bleibt|keine pflicht|wahlweise',
    adHoc:
      'ad hoc|ad-hoc|bei bedarf|nach bedarf|bei änderungen|bei größeren änderungen|nach größeren änderungen|nach wesentlichen änderungen|bei wesentlichen änderungen|anlassbezogen|nach jeder größeren änderung|nach änderungen|bei jeder größeren änderung|unangekündigt|ohne ankündigung|ohne vorankündigung|hin und wieder|gelegentlich|ab und zu|wenn es passt|sobald jemand|wenn jemand neu|bei jedem neuen|bei jeder neuen|jeder neue|jede neue|jedes neue|vor jedem|vor jeder|nach jedem|nach jeder|unregelmäßig|zu wechselnden zeiten|stichprobenartig|zufällig|nach umbau|nach umbauten|in der ersten woche|immer wenn|jedes mal wenn|nach upgrade|nach updates|bei neueinstellung|bei neueinstellungen|auf anfrage|auf anforderung|auf verlangen|beim austausch|bei größeren umbauten|situativ|fallweise|im anlassfall|vor dem ersten|vor ihrem ersten|vor seinem ersten|in ihrer ersten|in seiner ersten|vor der ersten|zu beginn der einarbeitung|bei der einarbeitung',
    test: 'test|tests|getestet|testen|*test|übung|übungen|geübt|üben|*übung|simulation|planspiel|stabsübung|durchsprache|*tests|*übungen|erprobung|rücksicherungstest|probe|*probe|tabletop|tischübung|prüfung der sicherung|wiederherstellungsprobe|*prüfung|geprobt|proben|probiert|probeweise|eingelesen|zurückgelesen|durchgespielt|spielt durch|planbesprechung|produziert|gefahren|zu fahren|probebetrieb|probelauf|durchtelefoniert|brandübung|penetrationstest|umschaltung|umgeschaltet|ausprobiert|nachgestellt|rücksicherung',
    notBackedUp:
      'nicht gesichert|keine sicherung|kein backup|wird nicht gesichert|werden nicht gesichert|ohne sicherung|nicht im backup|ohne backup|keine sicherungen|nicht sichern|keine kopie|nicht kopiert|nicht aufgehoben|nicht mitgesichert|ohne kopie|keine kopien|nicht mit gesichert|ungesichert|bleibt außen vor|bleiben außen vor|ausgenommen von der sicherung|sichern wir nicht|wird nicht kopiert|nicht in der sicherung|keinerlei sicherung|hat keine sicherung|haben keine sicherung|in keiner sicherung|von keiner sicherung|nicht dabei:|nicht erfasst|nicht enthalten:|ebenfalls nicht|ausgenommen:|keine sicherungskopie*|gibt es keine|existiert keine|nicht repliziert|nicht gespiegelt|nicht archiviert|nicht exportiert|nicht in die sicherung|nicht einbezogen|kopieren wir nicht|liegt nur an einer stelle|nur an einer stelle|nur einmal vorhanden|von der datensicherung ausgenommen|ausgenommen sind|sind ausgenommen|ist ausgenommen|nicht teil der sicherung|nicht bestandteil der|außerhalb der sicherung|ohne datensicherung|keine datensicherung|nicht gesicherte*|nicht abgedeckt|nirgends gesichert|nirgendwo gesichert|nicht enthalten|keine backups|kein snapshot|keine snapshots|verzichten wir|wird verzichtet|verzichtet|lassen wir weg|lassen wir aus|überspringen wir',
    copy: '*backup*|datensicherung*|sicherung|sicherungen|*sicherung|gesichert|snapshot|snapshots|kopie|kopien|kopiert|repliziert|replikat|replikation|dump|archiviert|gespiegelt|*sicherungen|exportiert|momentaufnahme*|spiegelung|vollbackup|*backup|sicherungslauf|kopieren|gespeichert|weggeschrieben|momentaufnahme|archiv|spiegel|bänder|band|exporte|synchronisiert|übertragen|abzug|abzüge|gesichert wird|inkrementell*|differenziell*|differentiell*|differenz|vollsicherung*|vollkopie*|transaktionslog*|nachtsicherung*|wochensicherung*|monatssicherung*|tagessicherung*|abbild|abbilder|sicherungskopie*|datenabzug|dumps|sichern|sichert|replikate|replizierung|versioniert|versionierung|spiegelt|synchronisation|bandsicherung|bandsatz|gesicherte*|archivierung|exportierte*',
    option:
      'option|alternative|variante|möglichkeit|weg|pfad|zweig|route|fall|plan|methode|ausweg|handlungsoption|verfahren|wahl|lösungsweg|vorgehensvariante',
    step: 'schritt|phase|etappe',
    severityWord:
      'schweregrad|priorität|stufe|kategorie|klasse|prio|schwere|schadensstufe|grad|lage|alarmstufe|notfallstufe|störungsstufe|ampelstufe|vorfallsstufe|vorfallstufe|stufenwert|code|warnstufe|dringlichkeit|störungsklasse|ernstfallstufe|prioritätsstufe|eskalationsstufe|niveau',
    levelWord: 'stufe|ebene|linie|schritt|eskalationsstufe',
    pointer:
      'siehe|folge|folgen sie|wie beschrieben in|beschrieben in|gehe zu|weiter mit|verweist auf|wie in|gemäß|vgl|vgl.|nach|laut',
    respond:
      'reaktion|reaktionszeit|antwortzeit|antwort|reagieren|bestätigung|bestätigen|quittierung|quittieren|bearbeitungsbeginn|beginn der bearbeitung|reagiert|wird bearbeitet|bearbeitet|in arbeit|angenommen|angegangen|nimmt sich an|beginnt|begonnen|kümmert sich|vor ort|erste maßnahme|geht ran|quittiert|bestätigt|antwortet|erste maßnahmen|bearbeitung|beginn|ist dran|jemand dran|einsatzbereit|startet|kümmert|nehmen auf|angelaufen|maßnahmen innerhalb|maßnahmen binnen|ruft zurück|rufen zurück|tritt zusammen|treten zusammen|kommt zusammen|nimmt auf|übernimmt|schaut|sieht nach|setzt sich|sitzt|am rechner|meldet sich|anfangen|fängt an|starten|beginnen|rückt aus|loggt sich|reaktion nach|einsatz',
    review: 'überprüft|überprüfung|überarbeitet|revision|aktualisiert|durchsicht|bewertet|geprüft',
    immediately:
      'sofort|umgehend|unverzüglich|ohne verzug|unmittelbar|ohne unangemessene verzögerung|so schnell wie möglich|schnellstmöglich|baldmöglichst|ohne schuldhaftes zögern|ohne ungebührliche verzögerung|ohne unnötige verzögerung|sogleich|augenblicklich|auf der stelle|so bald wie möglich',
    onAwareness:
      'kenntnis|bekanntwerden|entdeckung|kenntnisnahme|feststellung|festgestellt|erkennung|entdeckt|kenntniserlangung|bekannt wurde|bekannt wird|bekannt geworden|bemerkt|bemerken|erkannt|erkennen|erfahren haben|verdacht|wir wissen|wissen davon|bestätigt|bestätigung|gewahr|einstufung|feststellen|entdecken|aufdeckung',
    actions:
      'maßnahmen|schritte|vorgehen|vorgehensweise|ablauf|folgendes tun|verfahren|sofortmaßnahmen|wiederherstellung|behandlung|aufgaben|anweisungen|zu tun|massnahmen|aktionen',
    contract:
      'vertrag*|vertrags*|vertraglich*|vereinbarung*|police|rahmenvertrag*|auftragsverarbeitung*|av-vertrag*|avv|klausel|bedingungen|versicherungsbedingungen|*vertrag|*vertrags|*vertrages|*vereinbarung|konzession*|genehmigung*|lizenzvertrag*|vertraglich|auftragsverarbeitungsvertrag|bestimmungen',
    situation: 'wenn|falls|sobald|bei|im falle|im fall|sofern|solange|sollte|für den fall|während',
    escalated:
      'angerufen|ruft|informiert|verständigt|eingeschaltet|benachrichtigt|entscheidet|übernimmt|einbezogen|hinzugezogen|alarmiert|unterrichtet|geht an|eskaliert an|hinzugerufen|gerufen|zieht|schaltet|geweckt|ist der nächste|wird geweckt|geht weiter an|springt weiter|quittiert|rufen|angepiepst|weckt|nimmt ab|klingelt|einberufen|wird gerufen|wird verständigt|muss wissen|wird dazugeholt|dazugeholt|zusammengerufen',
    received:
      'erhält|erhalten|bekommt|bekommen|wird angerufen|hört|hören|informiert|unterrichtet|wird informiert|werden informiert|anrufen|wird unterrichtet|werden unterrichtet|erfährt|erfahren|werden auf dem laufenden|kommt zusammen|kommen zusammen|wird auf dem laufenden|erhält eine sms|bekommt eine sms|wird benachrichtigt|werden benachrichtigt|wird verständigt|werden verständigt|werden angerufen|wird angeschrieben|werden angeschrieben|wird auf stand gebracht|werden auf stand gehalten|wird gebrieft|werden gebrieft|berichtet|berichten|meldet|informieren|unterrichten|benachrichtigt|trifft sich|treffen sich|tagt|stimmt sich ab|stimmen sich ab|schreibt|mailt|simst|ruft an|verständigt|bringt auf stand|hält auf dem laufenden|gibt durch|kriegt|kriegen',
    phaseWord:
      'sofortmaßnahmen|maßnahmen|wiederherstellung|überprüfung|nachbereitung|erkennung|vorbereitung|durchführung|normalisierung|zuerst|zunächst|danach|dann|anschließend|zum schluss|zuletzt|abschließend|währenddessen|inzwischen|nachher|vorher|sofort|und|zurück|später|rückkehr|aufräumen|alarmierung|bewertung|stabilisierung|abschluss|kontrolle|sicherung|hochfahren|herunterfahren|übergang|rückführung|schadensbegrenzung|bestandsaufnahme|in jedem fall|in beiden fällen|für beide|unverzüglich|wenn es vorbei ist|eindämmung|rückbau|wiederanlauf|notbetrieb|erste|meldung',
    leads:
      'leitet|entscheidet|spricht|führt|ist verantwortlich|verantwortet|koordiniert|übernimmt|betreut|steuert|schreibt|genehmigt|informiert|sorgt für|kümmert sich|hält|vertritt|bestimmt|dokumentiert|verständigt',
    running:
      'verfügbar|nutzbar|benutzbar|zurück|laufen|hergestellt|wiederhergestellt|verzichten|verzichtbar|stillstehen|ausfallen|auskommen|entbehren|einsatzbereit|funktionsfähig|arbeitsfähig|in betrieb|außer betrieb|wieder da|stehen|auskommen ohne|wegfallen|entbehrt werden|stillliegen|ausfällt',
    modal: 'muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|kann|können|ist zu|sind zu|hat zu|wird',
    sequence:
      'zuerst|zunächst|als erstes|erstens|zu allererst|danach|dann|anschließend|hierauf|hiernach|nachdem|zum schluss|zuletzt|schließlich|abschließend|als letztes|gleichzeitig|währenddessen|inzwischen|sobald|nun|jetzt|beginne mit|zweitens|daraufhin|im anschluss|drittens|zuallererst|als nächstes|im nächsten schritt|in einem ersten schritt|im ersten schritt|im letzten schritt|ganz zum schluss|ganz am ende|am ende|erst dann|parallel|parallel dazu|direkt danach|unmittelbar danach|sodann|nun folgt|wenn das erledigt ist|ist das erledigt|letztens',
    heldBy:
      'wahrgenommen durch|wahrgenommen von|besetzt durch|besetzt mit|übernimmt|liegt bei|liegt bei der|ausgeübt von|ausgeübt durch|übernommen von|getragen von|normalerweise|meist|meistens|in der regel|üblicherweise|gewöhnlich|regulär|standardmäßig|obliegt|obliegt der|liegt beim|liegt bei den|ist angesiedelt bei|wird besetzt durch',
    standsIn:
      'springt ein|vertritt|übernimmt dann|tritt ein|rückt nach|ist vertretung|ist stellvertreter|ist stellvertreterin|übernimmt|vertritt ihn|vertritt sie|vertritt dann|übernimmt die rolle|übernimmt in diesem fall|steht bereit|rückt ein',
    absence:
      'bei abwesenheit|in abwesenheit|im verhinderungsfall|bei verhinderung|wenn abwesend|falls abwesend|vertreten durch|vertretung durch|stellvertreter ist|ersatzweise|sonst|vertretung ist|in vertretung|im urlaub|bei krankheit|wenn nicht da|stellvertretung|ersatz ist|abgelöst durch|abgelöst von|vertretung|vertreten von|stellvertreterin ist|ersetzt durch|in der urlaubszeit|ist die vertretung',
    media:
      'telefon|telefonisch|per telefon|am telefon|sms|per sms|e-mail|mail|per mail|chat|teams|slack|signal|statusseite|webseite|website|homepage|intranet|app|aushang|hausdurchsage|durchsage|lautsprecher|radio|rundfunk|pressemitteilung|portal|brief|mündlich|besprechung|kanal|rundschreiben|schwarzes brett|whatsapp|messenger|funk|funkgerät|funkgeräte|lautsprecheranlage|durchsagen|pinnwand|tafel|whiteboard|gruppenchat|push|pushnachricht|push-nachricht|telefonkonferenz|telko|videokonferenz|anrufbeantworter|bandansage|soziale medien|social media|facebook|linkedin|internetseite|internetauftritt|im intranet|anzeigetafel|bildschirme|bildschirm|schriftlich|persönlich|rundruf|rundmail|newsletter|kundenportal|statusmeldung|laufband|telefonkette',
    systemWord: '*system|dienst|anwendung|portal|plattform|*programm|software',
    supporting:
      'unterstützendes system|unterstützende anwendung|it-system|it-dienst|it-ressource|unterstützt durch',
    never:
      'nie|niemals|keine|kein|nein|nicht|nirgends|fehlt|wird neu aufgebaut|neu aufgebaut|entfällt|keiner|ausgenommen|nicht gesichert|nicht zutreffend|nicht relevant|außen vor|nicht abgedeckt|ungeschützt|wird neu erzeugt|wird neu installiert|neu erstellt|unnötig|nicht nötig|nicht erforderlich|nicht vorgesehen|entf.|nix|nichts|gar nicht|überhaupt nicht|null',
    actor:
      '*leiter|*leiterin|*leitung|*verantwortliche|*verantwortlicher|*techniker|*technikerin|*entwickler|*bereitschaft|*beauftragte|*beauftragter|*stab|*koordinator|*koordinatorin|*geschäftsführung|*geschäftsführer|*chef|*chefin|*führer|*führerin|*sprecher|*sprecherin|*administrator|*administratorin|*betreuer|*dienst|*meister|*inhaber|*team|*gruppe|*verwalter|*berater|*jurist|*lieferant|*sekretär|*sekretariat|*mitarbeiter|*spezialist|*operator|*hausmeister|*vorstand|*protokollant|*ansprechpartner|*admin|*kommunikation|*verantwortung|*wart|*dsb|*referent|*assistenz|chef vom dienst|leiter *|leitung *|*direktor|*ingenieur|*vorsitzender|*protokollführer|*arzt|*ärztin|*disponent|*analyst|*buchhalter|*elektriker|*schweißer|*pförtner|*kassierer|*verwalterin|meister *|leiterin *|teamleiter *|chef *|referent *|*skipper|*radiologe|*pflegekraft|*pflegedienst|*apotheker|*apothekerin|*lehrer|*koch|*bäcker|*brauer|*monteur|*mechaniker|*schlosser|*steuermann|*maschinist|*hafenmeister|*wachmann|*pforte|*empfang|*rezeption|*kundendienst|*kundenservice|*kundenbetreuung|*callcenter|*support|*personal|*mannschaft|*systemeigner|*systemverantwortlicher|*prozesseigner|*redakteur|*redakteurin|*journalist|*produzent|*verkehrsleiter|*fahrer|*einkauf|*logistik|*vertrieb|*marketing|*qualität|*qualitätssicherung|*prüfer|*direktion|*vorstandschaft|*aufsichtsrat|*buchhaltung|*verwaltung|*fachbereich|*fachabteilung|*abteilung|*referat|*sachgebiet|*dezernat|*netzwerk|*it|*it-abteilung|*edv|*haustechnik|*gebäudetechnik|*sicherheit|*datenschutzbeauftragter|*revision|*rektorin|*rektor|*assistent|*assistentin|*krisenstab|*notfallstab|*notfallteam|*bürgermeister|*sachbearbeiter|*sachbearbeiterin|*archivar|*leitwarte|*leitstelle|*leitstand|*wachdienst|*vorarbeiter|*polier|*nachtwache|*netzbetreiber|*hoster|*rechenzentrum|*anbieter|*dienstleister|*systemhaus|*anlagenfahrer|*schichtführer|*filialleiter|*filialleitung|*filialbetreuung|*backmeister|*auskunft|*technik|*dba|*admins|*anwalt|*pressestelle|*hotline|*helpdesk|*servicedesk|*service desk|*disposition|ag *|dez. *|referat *|abteilung *|bereitschaft *|leitung der *|leiter der *|leiter des *|verantwortlicher für *|diensthabender *|chef der *|fachbereich *|team *|bereichsleiter *|abteilungsleiter *|*diensthabender|*diensthabende|*diensthabenden|*vorstandsvorsitzende|*vorstandsvorsitzender|*aufsichtsratsvorsitz|*geschäftsleitung|*kanzler|*kanzlerin|*präsident|*präsidentin|*dekan|*kapitän|*architekt|*architektin|*controller|*pflegedienstleitung|*pfleger|*pflegerin|*schichtleiter|*vorständin|*koordination|*datenschutzbeauftragte|*stellvertreter|*stellvertreterin|*projektleiter|*obmann|*wehrführer|*einsatzleiter|*personalrat|*betriebsrat|*entstörer|*entstördienst|*störungsdienst',
    and: 'und|oder',
    phoneWord:
      '*telefon*|tel|tel.|anruf*|mobil*|nummer*|*rufnummer*|notruf*|*bereitschaft*|*erreich*|hotline|durchwahl|anzurufen|telefon*|*telefon|angerufen|ruf|rufen|mobil|handy|nummer|*nummer|notruf|*bereitschaft|erreichbar|erreichen|zentrale|unter',
    reached:
      'hat|ist erreichbar|ist unter|ist über|erreicht man|erreichen sie|sind unter|meldet sich|ist zu erreichen|antwortet|via',
    calls: 'rufen sie|ruf|kontaktieren sie|wenden sie sich an|anrufen|schreiben sie an',
    calling:
      'ruf|rufe|rufen|ruft|anrufen|anzurufen|informiere|informieren|informiert|verständige|verständigen|verständigt|alarmiere|alarmieren|alarmiert|benachrichtige|benachrichtigen|benachrichtigt|kontaktiere|kontaktieren|kontaktiert|wecke|wecken|weckt|hole|holt|holen|ziehe|zieht|ziehen|schalte|schaltet|schalten|geht an|geht es an|geht es weiter an|geht der alarm an|geht der ruf an|geht die meldung an|geht weiter an|weiter an|eskaliere an|eskalieren an|eskaliert an|übergeben an|übergibt an|unterrichte|unterrichtet|unterrichten|probiere|melde an|wende dich an|springt zu|springt weiter zu|springt auf|springt der ruf auf|weiterleiten an|weitergeleitet an|leitet weiter an|klingelt bei|bindet|binde|beruft|berufe|eskalation an|fragt|beginne bei|fange an bei|eskaliert zu|geht zur|geht zum|eskalieren zu|anpiepsen',
    calledUp:
      'angerufen|gerufen|informiert|verständigt|alarmiert|benachrichtigt|kontaktiert|geweckt|eingeschaltet|hinzugezogen|hinzugerufen|dazugeholt|dazugerufen|beigezogen|einbezogen|unterrichtet|einberufen|zusammengerufen|eingebunden|übernimmt|entscheidet|tritt zusammen|springt ein|ist der nächste|ist die nächste|ist als nächstes dran|ist dran|bekommt den alarm|erhält den alarm|erhält die meldung|erhält die alarmierung|bekommt die meldung|nimmt die meldung|nimmt den ersten|nimmt die störung|muss wissen|muss es wissen|muss es erfahren|erfährt|wird aktiv|kommt dazu|ins boot geholt|aus dem bett geholt|angepiepst|mobilisiert|zugeschaltet|herangezogen|hinzuzuziehen|zu verständigen|zu informieren|anzurufen|zu alarmieren|zu benachrichtigen|zu wecken|einzuschalten|einzubinden|zu unterrichten|zu rufen|einzuberufen|zu kontaktieren|beizuziehen|heranzuziehen',
    conditional:
      'wenn|falls|sofern|bei|meldet sich|antwortet|antwortet niemand|keine antwort|keine reaktion|kein rückruf|ohne antwort|ohne rückruf|ohne|niemand|nicht|immer noch|noch immer|weiterhin|bleibt|ist|steht|dauert|hat|kein|keine|sollte|besteht|geht niemand|nimmt niemand|niemanden|keinen|keiner|erreicht',
    waited:
      'nach|immer noch|noch immer|weiterhin|länger als|mehr als|vergangen|verstrichen|ohne|weiteren|weitere|dauert|über|später|noch',
    nobody:
      '*überwachung|*kommunikation|betreuung|dienst|in betrieb|*notbetrieb|*arbeitgruppe|*bestand|*verstand|*abstand|*zustand|*aufwand|*notdienst telefon|*webdienst|*dateidienst|*verzeichnisdienst|*wartung|*antwort|*standort|*verantwortung|*kennwort|*datenstand|*druckdienst|*maildienst|*anmeldedienst|*hintergrunddienst|*empfangsbestätigung|empfang',
    goesOn:
      'geht|gehen|springt|wechselt|eskaliert|eskaliere|weitergeleitet|weitergegeben|übergeben|läuft|wandert|gemeldet|fällt',
    toward: 'an|an den|an die|an das|zu|zum|zur|auf',
    onDuty: 'vom dienst|im dienst|in bereitschaft|mit bereitschaft|im einsatz',
    afterwards: 'danach|dann|anschließend|hiernach|im anschluss|daraufhin',
    away: 'weg|abwesend|krank|verhindert|nicht da|im urlaub|unterwegs|nicht erreichbar|nicht verfügbar|ausfällt|fehlt|frei hat|schläft|dienstfrei|verreist',
    unnamed:
      'vakant|unbesetzt|niemand|keine|kein|fehlt|n. n.|nicht benannt|noch nicht|noch zu benennen|noch offen|benannt|nicht vereinbart|nicht vorgesehen|wird noch|derzeit nicht|zu bestimmen',
    permissions: 'zugriff|zugriffe|berechtigung|berechtigungen|zugriffsrechte|benutzerrollen|rechtevergabe',
    registered:
      'hrb|hra|ust-id|ust-idnr.|steuernummer|kundennummer|kontonummer|vertragsnummer|policennummer|aktenzeichen|seriennummer|postfach|iban|handelsregister|kundennr|police*|konto*|rechnung*|auftragsnummer|referenz|version|port|lizenz*|ust*|vertragsnr|vorgangsnummer|lizenznummer|händlernummer|versicherungsnummer|anlagennummer',
    denial: 'nicht|kein|keine|keinen|nie|ohne',
    copied:
      'ist|sind|wird|werden|liegt|liegen|sichert|läuft|laufen|geht|gehen|bleibt|steht|wandert|hat|macht|haben|kopiert|stehen|gesichert|sichern|muss|müssen|soll|sollen|landet|landen|kommt|kommen|wandern|bleiben|existiert|gibt|schreibt|schreiben|speichert|legen|legt|repliziert|gespiegelt|exportiert|archiviert|synchronisiert|übertragen|nehmen|nimmt|erstellt|erstellen|ziehen|zieht',
    kept: 'aufbewahr*|aufgehoben|behalten|vorgehalten|bleibt|bleiben|gelöscht|verbleib*|überschrieben|hebt|liegen bleiben|verwahrt|gehalten|aufbewahrung*|überschrieben nach|verworfen nach|bewahrt|vorhaltezeit*|vorhaltung|vorhaltedauer|aufbewahrungsfrist|aufbewahrungsdauer|speicherdauer|haltezeit|verfügbar|verfügbar für|rotiert|rotation|wiederverwendet|verworfen|vernichtet|entsorgt|erhalten|halten|hält|lebensdauer|liegt dort|liegen dort|zurück bis|historie|löschung nach|gelöscht nach|verfallen nach|rollierend|behält|heben',
    onChange:
      'jede änderung|jeder änderung|bei änderung|nach änderung|laufend|kontinuierlich|ständig|fortlaufend|jedes mal|nach jeder|nach jedem|bei jeder|bei jedem|vor jeder|vor jedem|in echtzeit|mit jeder|nach änderungen|bei änderungen|nach jeder änderung|sobald sich|bei wechsel|nach wechsel|beim speichern|bei auslieferung|bei release|live|manuell|von hand|bei bedarf|nach bedarf|anlassbezogen|innerhalb von sekunden|unmittelbar|sofort nach|per hand|permanent|durchgehend',
    restored:
      'wiederhergestellt|zurückgespielt|rückgesichert|nachgewiesen|leserechten|zugriff auf|zugriff|eingelesen|geprüft|überprüft|kontrolliert|überwacht|verifiziert|geübt|ausgelesen',
    numberedPhase: 'phase|etappe',
    scenarioWord: 'szenario',
    ifNeeded:
      'falls nötig|falls erforderlich|bei bedarf|wenn nötig|falls möglich|wenn möglich|falls notwendig|sofern möglich|gegebenenfalls|ggf.|wenn es nötig ist|eventuell|evtl.|evtl|ggfs.|ggfs|nach bedarf|soweit nötig|soweit erforderlich|sofern nötig|sofern erforderlich|wenn erforderlich|wenn notwendig|falls zutreffend',
    chapterWord:
      '*verfahren|*szenarien|*wiederanlaufpläne|*notfallpläne|*prozess|*ablauf|*abläufe|*karten|*notfallkarten|*pläne|*handlungsanweisungen|*maßnahmenpläne|*anweisungen|*drehbücher|*rezepte|*vorfälle|*störungen|*situationen|*fälle|*maßnahmen|*checklisten|*wiederherstellungspläne|*störfälle|*notfälle|*ausfälle|*prozesse|*sofortmaßnahmen|*handlungspläne|*ablaufpläne|*einsatzkarten|*störfallkarten',
    finiteVerb:
      'ist|sind|war|hat|haben|liegt|steht|hängt|funktioniert|hält|dauert|kann|muss|soll|sitzt|siehe',
    howMany:
      'nur|lediglich|alle|alles|jede|jeder|beide|ein einzelner|einzelne|mehrere|ganze|ganzer|gesamte|gesamter|kein|keine|teilweise|weniger als|mehr als',
    documentWord:
      '*plan|*handbuch|*notfallhandbuch|*ordner|*mappe|*anweisung|*anweisungen|*verfahren|*leitfaden|*richtlinie|*leitlinie|*karte|*karten|*konzept|*anlage|*anhang|*drehbuch|*runbook|*checkliste|*strategie|*dossier|*wiederanlauf|*notfallvorsorge|*kontinuität|*handreichung|*merkblatt|*dokument',
    doesThis:
      'macht das|macht dies|erledigt das|erledigt dies|führt dies aus|führt das aus|tut dies|übernimmt dies|arbeitet diese karte ab|tut folgendes|macht folgendes',
    levelName:
      'kritisch|hoch|mittel|niedrig|gering|schwer|schwerwiegend|begrenzt|notfall|störung|krise|rot|orange|gelb|grün|schwarz|blau|erheblich|wesentlich|leicht|mäßig|groß|klein|normal|katastrophe|ärgernis|ausfall|totalausfall|teilausfall|kosmetisch|erhöht|unerheblich|sehr hoch|sehr schwer|ernst|dringend|desaster|unterbrechung|grau|weiß|lila|violett|routine|sonstige|sonstiges|übrige|abweichung|wichtig|mild|lebensbedrohlich|existenzbedrohend|existenzbedrohlich|beeinträchtigung|vorfall|gestört|teilweise|vollständig|standard|lästig|unfall|rote|roter|rotes|gelbe|gelber|gelbes|grüne|grüner|grünes|orangene|schwarze|schwarzer|kritische|kritischer|kritisches|schwere|schwerer|leichte|leichter|hohe|hoher|mittlere|mittlerer|niedrige|niedriger|geringe|großschaden|schaden|stillstand|schönheitsfehler|bagatelle|belästigung|blockierend|blocker|kleinigkeit|anfrage|wunsch|frage|warnung|ruhig|langsam|fehler|alltag|katastrophal|extrem|großstörung|kleinstörung|teilstörung|lästige|betriebsstillstand|mäßige|begrenzte|erhebliche|wesentliche',
    dataClassName: 'öffentlich|vertraulich|geheim|intern|kundendaten|streng vertraulich',
    weekday:
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktag|arbeitstag|wochentag|montagmorgen|sonntagmorgen|samstagmorgen|freitagnachmittag',
    season:
      'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter',
    ofEach: 'im|in jedem|jeden|jedes|eines jeden|des|pro|in',
    likewise: 'gleiches gilt für|das gleiche gilt für|dasselbe gilt für|ebenso wenig|ebensowenig|auch nicht',
    watched:
      'prüfen|prüfe|prüft|geprüft wird|kontrollieren|kontrolliere|kontrolliert|überwachen|überwache|überwacht|überwachung|messen|misst|gemessen|miss|ablesen|abgelesen|abzulesen|liest ab|lies ab|ablesung|eintragen|eingetragen|protokollieren|protokolliert|notieren|notiert|inspizieren|inspiziert|zählen|gezählt|zählt|im auge behalten|nachsehen|nachschauen|schaut nach|sieht nach|rundgang|rundgänge|runde|runden|erneut versuchen|job|cronjob|läuft der job|synchronisiert|synchronisieren|abgleich|abgeglichen|abfragen|fragt ab|abgefragt|pingt|temperatur|temperaturen|thermometer|messung|messungen|wechseln|ablösen|abgelöst|nachfüllen|aufgefüllt|neu starten|neustart|läuft ab|erneuert|aufsicht|begehung|begehungen|sichtkontrolle',
    trial:
      'test|tests|testen|testet|getestet|*test|*tests|testlauf|übung|übungen|*übung|*übungen|geübt|üben|übt|übe|eingeübt|simulation|simuliert|simulieren|nachgestellt|planspiel|planspiele|stabsübung|tabletop|tischübung|probe|proben|geprobt|*probe|*proben|probt|probiert|ausprobiert|erprobt|erprobung|erproben|probelauf|probeläufe|probebetrieb|probeweise|probealarm|*probelauf|rücksicherung|*rücksicherung|rückgesichert|rücksicherungstest|zurückgespielt|zurückspielen|spielen zurück|spielt zurück|zurückgelesen|zurückholen|zurückgeholt|eingespielt|testumgebung|wiederherstellungstest|wiederherstellungsprobe|wiederhergestellt|wiederherstellung|wiederanlauftest|durchgespielt|spielen durch|spielt durch|durchsprache|umschaltung|umschalten|umgeschaltet|schwenk|*schwenk|schwenken|geschwenkt|failover|übernahmetest|umzug|unter last|mit last|stecker ziehen|ziehen den stecker|zieht den stecker|stecker gezogen|notstromlauf|netzersatzbetrieb|durchtelefoniert|telefonkette|alarmierungsprobe|quiz|penetrationstest|papiertag|trockenübung|trockenlauf|generalprobe|räumungsübung|evakuierungsübung|brandübung|schwarzstart|chaostag|gefahren|fahren wir|hochgefahren|testserver|testsystem|testrechner|sandbox|spielwiese|übungsumgebung|labor|ersatzrechner|ersatzserver|gestartet|angeworfen|hochfahren|eingeschaltet|rückspielen|rückspielung|räumung|papierbetrieb',
    ownPaper:
      'diese datei|die datei|dieses dokument|das dokument|diese seite|die seite|dieser plan|der plan|das handbuch|dieses handbuch|das notfallhandbuch|der notfallplan|die anweisung|diese anweisung|der ordner|dieser ordner|diese karten|die karten|diese karte|das wiki|dieses wiki|innenrevision|interne revision|der text|dieser text|die anleitung',
    limitWord:
      'frist|meldefrist|die frist|fristen|anzeigefrist|haben wir|wir haben|hat|haben|uhr läuft|verlangt|fordert|will|gibt uns|lässt uns|erwartet|beträgt',
    ownOfficer: 'datenschutzbeauftragte*|datenschutzkoordinator*|dsb|jurist*|justiziar*',
    notRhythm: 'tagesgeschäft|tägliches geschäft|tägliche geschäft|jährliche abschluss|jahresabschluss',
    backAgain:
      'zurück|zurückgespielt|zurückgelesen|zurückgeholt|zurückspielen|rücksicherung|rückgesichert|wiederhergestellt|wiederherstellen|zurückgesichert|eingespielt',
    practised:
      'test|tests|testen|testet|getestet|testlauf|übung|übungen|*übung|*übungen|geübt|üben|übt|simulation|simuliert|geprobt|proben|probt|probelauf|probeläufe|erprobt|ausprobiert|planspiel|planspiele|unter last|mit last|generalprobe|trockenübung|durchgespielt|rücksicherungstest|wiederherstellungstest|nachgestellt',
    copyVerb:
      'gesichert|kopiert|gespiegelt|repliziert|exportiert|archiviert|synchronisiert|übertragen|geschrieben|weggeschrieben|sichern|sichert|kopieren|eine kopie gezogen|eine sicherung erstellt|eine kopie erstellt|eine sicherung gezogen|erstellen eine sicherung|sicherungen erstellt|abgezogen|gespeichert',
    copyPlace:
      'usb*|stick|usb-stick|tresor*|bankschließfach|schließfach|cloud|*cloud|git|nas|band|bänder|bandroboter|bandlaufwerk|platte|wechselplatte|festplatte|externe festplatte|bucket|objektspeicher|rechenzentrum*|rz|ordner|archiv|server|speicher|papier|ausdruck|s3|schrank|datenträger|chipkarte*|zweitstandort|außenstelle|safe|platten|festplatten|bandsatz|kassette|kassetten|medien',
    otherwise:
      'sonst|ansonsten|mindestens|außer|es sei denn|mit ausnahme|höchstens|spätestens|anstelle|statt',
    solved:
      'gelöst|lösung|behoben|behebung|beseitigt|repariert|wiederhergestellt|abgeschlossen|erledigt|entstört|wieder in betrieb|lösungszeit',
    means:
      'bedeutet|bedeutet dass|bedeutet, dass|heißt|ist wenn|ist, wenn|ist|gilt wenn|gilt|liegt vor wenn|liegt vor|umfasst|steht für|wenn',
    toBeSet:
      'wird festgelegt|wird noch|werden festgelegt|werden noch|festzulegen|legt|legen|noch offen|wird bestimmt|wird entschieden|wird vereinbart|folgt|in klärung|zu klären|zu bestimmen|steht aus|steht noch aus|wird nachgereicht|entscheidet|beschließt|bestimmt|zu definieren|noch nicht festgelegt|nicht festgelegt|tbd|vertagt|verschoben',
    moreThan: 'mehr als|länger als|über',
    howSoon:
      'wie schnell|wie bald|wann wieder|wieder laufen|wieder da|wiederanlaufzeiten|wieder verfügbar|bis wann|wiederherstellungszeiten|anlaufzeiten|wieder zurück|wieder in betrieb|wieder arbeiten|wieder funktionieren|wann muss|wiederanlaufziele|wiederherstellungsziele',
    lasts: 'dauert|benötigt|braucht|hält|brauchen',
    exempt: 'ausgenommen|ausgeschlossen|weggelassen|außerhalb|ausgeklammert',
    both: 'beide|alle drei|alle kopien|alle sicherungen|sämtliche|jeweils',
    cardWord: 'karte|notfallkarte|szenario|aktionskarte|plan|fall|notfallplan|maßnahmenkarte',
    outage:
      'ausfall|ausgefallen|störung|verlust|wiederanlauf|wiederherstellung|wiederherstellen|verfügbar|erreichbar|defekt|fällt|aus|steht|gestört|unterbrechung|zerstört|zurückspielen|umschalten|totalausfall|verschlüsselt|nicht|wiederaufbau|umschaltung|antwortet|stillstand',
    upkeep:
      'ersetzt|ausgetauscht|getauscht|gewechselt|gewartet|wartung|gereinigt|gepatcht|rotiert|erneuert|aktualisiert|aufgefüllt|überarbeitet|durchgesehen|gelesen|ausgedruckt|gedruckt|archiviert|gelöscht|abgerechnet|berichtet|zertifiziert|auditiert|revidiert',
    longerThan: 'mehr als|länger als|über|dauert|dauerte|mindestens|ausfall von|nach',
    demand: 'muss|müssen|soll|sollen|hat zu',
    targetWord: 'ziel|ziele|zielwert|zielwerte|vorgabe|vorgaben',
  },
  grammar: {
    article:
      'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|unser|unsere|unseren|unserem|unserer|unseres|dieser|diese|dieses|diesem|diesen|sein|seine|ihr|ihre',
    about: 'für|bezüglich|hinsichtlich|betreffend|beim',
    of: 'von|vom|der|des|für|zu|zum|zur',
    linking:
      'ist|sind|beträgt|gilt|gelten|liegt|lautet|bleibt|besteht|gibt|läuft|arbeitet|sein|wurde|wurden|worden|steht|geht',
    having:
      'hat|haben|bekommt|erhält|verlangt|benötigt|braucht|erfordert|bekommen|erhalten|brauchen|benötigen',
    lacking: 'fehlt|fehlen',
    pronoun:
      'wir|es|er|sie|dies|das|die|man|niemand|alles|nichts|was|welche|kein|keine|ich|du|ihr|hier|dort|wenn|falls|etwas|solche',
    that: 'dass|daß|während|aber|weil|sodass|denn|wo|wenn|falls|bevor',
    ends: 'innerhalb|binnen|nach|wieder|zurück|nur|auch|immer|spätestens|maximal|max|höchstens|noch|also|daher|dann|ohne|unter|während|in|legt|legen|innert|am|im|längstens|verfügbar|nutzbar|weiter|aus|weg|laut|gemäß|soweit|sofern',
    vague:
      'ausfall|ausfälle|störung|unterbrechung|vorfall|ereignis|wiederanlauf|wiederherstellung|ziel|ziele|zielwert|zielwerte|anforderung|vorgabe|vorgaben|verlust|daten|datenverlust|ausfallzeit|wert|werte|zahl|zahlen|tabelle|fall|zeit|maximum|maximal|maximaler|größter|längster|höchster|zulässiger|zulässig|vereinbart|grenze|stunde|stunden|minuten|tage|tagen|vorstand|geschäftsführung|leitung|geschäftsleitung|kunden|nutzer|anwender|plan|verfahren|szenario|betrieb|normalbetrieb|normal|voll|sicherung|tag|alle|jeder|jede|beide|dies|dieses|diesem|diesen|zulässige|zulässigen|höchstzulässige|höchstzulässiger|maximale|akzeptable|tolerierbare|reparaturdauer|mittlere|ausnahme|übergeordnete|übergeordnetes|zugleich|gleichzeitig|gleichzeitiger|kennzahlen|kenngrößen|reaktion|system|systeme|dienst|dienste|prozess|prozesse|anwendung|anwendungen|komponente|komponenten|funktion|anderes|festgelegt|vermeldet|angegeben|länger|als',
    without: 'ohne|auf',
  },
  verbs:
    'abbrechen|ablehnen|abschalten|abschließen|abstimmen|aktivieren|aktiviere|aktualisieren|aktualisiere|alarmieren|alarmiere|analysieren|analysiere|anhalten|anmelden|anrufen|ausführen|auslösen|austauschen|beauftragen|beenden|beende|befolgen|begrenzen|benachrichtigen|benachrichtige|benennen|beobachten|berechnen|berichten|beschaffen|bestätigen|bestätige|bestellen|bestimmen|bewerten|bewerte|blockieren|bringen|deaktivieren|deaktiviere|dokumentieren|dokumentiere|durchführen|einberufen|einleiten|einrichten|einschalten|einspielen|entfernen|entscheiden|entscheide|ergänzen|ermitteln|ermittle|erstellen|erstelle|eskalieren|eskaliere|evakuieren|exportieren|feststellen|festlegen|freigeben|führen|führe|fortsetzen|geben|gib|gehen|halten|halte|herunterfahren|hochfahren|holen|identifizieren|identifiziere|importieren|informieren|informiere|initiieren|installieren|isolieren|isoliere|kontaktieren|kontaktiere|kontrollieren|kontrolliere|koordinieren|kopieren|laden|lade|lassen|legen|leiten|lesen|löschen|lösche|machen|melden|melde|messen|mounten|nehmen|neu starten|notieren|notiere|öffnen|öffne|patchen|planen|priorisieren|protokollieren|protokolliere|prüfen|prüfe|registrieren|replizieren|reparieren|richten|rotieren|rufen|rufe|rufen sie|sammeln|schalten|schalte|schicken|schließen|schließe|schreiben|schützen|senden|sende|setzen|setze|sichern|sichere|sicherstellen|skalieren|spielen|spiele|sperren|sperre|starten|starte|stellen|stelle|stoppen|stoppe|suchen|testen|teste|trennen|trenne|überführen|übergeben|überprüfen|überprüfe|übertragen|überwachen|überwache|umleiten|umschalten|unterbrechen|unterrichten|untersuchen|validieren|validiere|veranlassen|verbinden|vergleichen|vergleiche|verifizieren|verifiziere|verlegen|veröffentlichen|verschieben|versenden|verständigen|verteilen|vorbereiten|wählen|wähle|warten|warte|wechseln|weiterleiten|widerrufen|wiederherstellen|wiederholen|zählen|zeigen|ziehen|zurückrollen|zurücksetzen|zurückspielen|zusammenfassen|zuweisen|nicht|nie|niemals|immer|falls|wenn|bei|sobald|bilden|erfassen|erheben|räumen|freischalten|trage|zieh|nutze|beginne|bereite|bitte|fahre|fahren|dringend|klären|kläre|einfrieren|anlegen|abklemmen|quittieren|wecken|bestelle|hänge|leite|lies|nimm|sorge|übergib|binde|hole|schreibe|leihe|räume|zähle|sortiere|aushängen|drücke|drücken|ziehe|frage|fragen|suche|nutzen|lege|lass|siehe|kopple|sammle|gehe|drucke|drucken|bringe|eintragen|verkaufe|friere|abbauen|abbestellen|abbilden|abblasen|abdecken|abdichten|abfahren|abfangen|abfragen|abgeben|abgleichen|abhaken|abhängen|abholen|abhören|abkoppeln|abkühlen|abladen|ablegen|ableiten|ablesen|ablösen|abmelden|abnehmen|abpumpen|abriegeln|abrufen|absagen|abschicken|abschirmen|abschleppen|abschotten|abschreiben|absenden|absetzen|absichern|absperren|abspielen|absprechen|abstecken|abstellen|absuchen|abtrennen|abwarten|abwägen|abwickeln|abziehen|achten|achte|addieren|adressieren|anbieten|anbringen|ändern|ändere|anfertigen|anfordern|anfragen|angeben|anhängen|ankündigen|anlaufen|anleiten|annehmen|anordnen|anpassen|ansagen|ansehen|ansprechen|anschalten|anschauen|anschließen|anschreiben|ansetzen|anstoßen|anstecken|antreten|antworten|anweisen|anwenden|anzapfen|anzeigen|archivieren|aufbauen|aufbewahren|aufbrechen|auffordern|auffüllen|aufhängen|aufheben|aufklären|aufladen|auflegen|auflisten|auflösen|aufnehmen|aufräumen|aufrufen|aufschalten|aufschließen|aufschreiben|aufsetzen|aufspielen|aufstellen|aufsuchen|aufteilen|auftragen|auftauen|aufwischen|aufzeichnen|ausbauen|ausblenden|ausdrucken|ausfüllen|ausgeben|ausgleichen|aushändigen|aushelfen|ausklinken|ausladen|auslagern|auslesen|ausleihen|auslosen|ausmachen|ausräumen|ausrichten|ausrollen|ausrufen|ausschalten|ausschließen|aussetzen|aussprechen|ausstecken|ausstellen|austeilen|austragen|ausweichen|auswerten|auszahlen|ausziehen|balancieren|beachten|beachte|beantragen|beantworten|bedienen|beginnen|begleiten|begrenze|begründen|begutachten|behalten|behandeln|beheben|behebe|belegen|bekanntgeben|bekannt geben|benutzen|beordern|beraten|berechne|bereinigen|bereithalten|bereitlegen|bereitstellen|bergen|berichtigen|berücksichtigen|beruhigen|besetzen|beseitigen|besorgen|besprechen|besprich|beschreiben|beschriften|bestellung auslösen|betanken|betreiben|betreuen|bewachen|bewahren|bezahlen|booten|bremsen|briefen|buchen|checken|dazuholen|definieren|delegieren|demontieren|diagnostizieren|diskutieren|dosieren|drehen|drehe|drosseln|duplizieren|durchgehen|durchlesen|durchprüfen|durchschalten|durchsehen|durchspielen|durchstarten|durchsuchen|durchzählen|einarbeiten|einbauen|einbeziehen|einbinden|einblenden|einbuchen|eindämmen|einfangen|einfordern|einfügen|einführen|eingeben|eingreifen|eingrenzen|einhalten|einhängen|einholen|einkaufen|einklinken|einladen|einlagern|einlegen|einlesen|einlösen|einordnen|einpacken|einpflegen|einräumen|einreichen|einsammeln|einschließen|einschränken|einsehen|einsetzen|einstecken|einstellen|einstufen|eintippen|einwählen|einweisen|einziehen|entgegennehmen|entkoppeln|entladen|entlassen|entlasten|entleeren|entnehmen|entriegeln|entschärfen|entschlüsseln|entsorgen|entsperren|entwerfen|entziehen|erarbeiten|erbitten|erfragen|erhöhen|erinnern|erklären|erkundigen|erlauben|erläutern|ermahnen|erneuern|erneut|eröffnen|erproben|erreichen|ersetzen|ersetze|erstatten|erteilen|erwägen|erweitern|erzeugen|erzwingen|etikettieren|evaluieren|exportiere|faxen|festhalten|festmachen|filtern|finden|fluten|flicken|fordern|formatieren|forschen|fotografieren|freihalten|freiräumen|freimachen|freisetzen|fortfahren|füllen|füttern|gegenprüfen|gegenrechnen|gegenzeichnen|gegensteuern|genehmigen|gewährleisten|gruppieren|handhaben|heimgehen|helfen|heranziehen|heraufsetzen|herausfinden|herausgeben|herausnehmen|herausziehen|herbeirufen|herholen|herstellen|herunterladen|herunterregeln|hineinschreiben|hinterlegen|hinweisen|hinzufügen|hinzuziehen|hochladen|hochstufen|hochziehen|indizieren|inspizieren|instruieren|integrieren|inventarisieren|kappen|kalibrieren|kaufen|kennzeichnen|klassifizieren|kleben|klicken|klonen|klopfen|kombinieren|kommunizieren|komprimieren|konfigurieren|konsultieren|konvertieren|koppeln|korrigieren|kühlen|lagern|laufen lassen|leeren|leihen|liefern|lokalisieren|lösen|lüften|mahnen|markieren|maskieren|mieten|migrieren|mindern|mischen|mitlesen|mitnehmen|mitschreiben|mitteilen|montieren|motivieren|nachbestellen|nachbuchen|nacharbeiten|nacherfassen|nachfassen|nachfragen|nachführen|nachfüllen|nachhaken|nachholen|nachlesen|nachmessen|nachpflegen|nachprüfen|nachschauen|nachsehen|nachstellen|nachtragen|nachverfolgen|nachweisen|nachzählen|neustarten|neu aufsetzen|neu einlesen|niederschreiben|nummerieren|ordnen|organisieren|pausieren|pflegen|pingen|platzieren|positionieren|probieren|produzieren|programmieren|protokoll führen|pumpen|putzen|rausgeben|rauswerfen|reagieren|rechnen|reduzieren|referenzieren|regeln|reinigen|rekonstruieren|reservieren|retten|rückbauen|rückfragen|rückmelden|rücksichern|rückspielen|säubern|scannen|schauen|schaue|schieben|schildern|schneiden|schrauben|schwenken|segmentieren|sehen|separieren|sichten|sichte|signieren|simulieren|sondieren|speichern|speichere|spiegeln|splitten|sprechen|sprich|spülen|stabilisieren|stecken|stecke|stempeln|stilllegen|stillsetzen|strukturieren|summieren|synchronisieren|tauschen|tausche|telefonieren|tippen|transportieren|überarbeiten|überbrücken|überblicken|überdenken|überlassen|überlegen|übermitteln|übernehmen|überschreiben|übersetzen|überspielen|überspringen|überweisen|überzeugen|umbauen|umbenennen|umbuchen|umdrehen|umgehen|umhängen|umkonfigurieren|umladen|umlagern|umlegen|umlenken|umprogrammieren|umrechnen|umrouten|umsetzen|umstecken|umstellen|umstoßen|umwandeln|umziehen|unterbinden|unterlassen|unterrichte|unterscheiden|unterschreiben|unterstützen|unterzeichnen|verabreden|verabschieden|verankern|verantworten|verarbeiten|verbauen|verbessern|verbieten|verbringen|verbuchen|vereinbaren|verfolgen|verfügen|vergeben|vergrößern|verhandeln|verhindern|verkaufen|verkleinern|verkünden|verkürzen|verladen|verlangen|verlängern|verlagern|verlassen|vermeiden|vermerken|vermitteln|vernichten|verordnen|verpacken|verpflegen|verplomben|verriegeln|verringern|verschicken|verschließen|verschlüsseln|verschrotten|versiegeln|versorgen|verstärken|verstauen|versuchen|versuche|vertagen|verteidigen|vervollständigen|verwahren|verwalten|verwarnen|verweisen|verwenden|verwende|verwerfen|verzeichnen|verzichten|verzögern|vollenden|vorführen|vorhalten|vorlegen|vorlesen|vormerken|vornehmen|vorschlagen|vorstellen|vorwarnen|vortragen|vorziehen|wägen|warnen|warten lassen|waschen|weggehen|weglegen|wegnehmen|wegräumen|wegschließen|wegwerfen|wegziehen|weisen|weiterarbeiten|weitergeben|weiterlaufen|weitermachen|weitermelden|weitersagen|wenden|werfen|wiederanfahren|wiederanlaufen|wieder anfahren|wiederaufnehmen|wieder einschalten|wiederbeleben|wiedergeben|wieder öffnen|wischen|zerlegen|zerstören|ziehen lassen|zukleben|zulassen|zumachen|zurückbauen|zurückbringen|zurückdrehen|zurückfahren|zurückgeben|zurückgehen|zurückholen|zurückkehren|zurücklegen|zurückmelden|zurücknehmen|zurückrufen|zurückschalten|zurückschicken|zurückschwenken|zurückstellen|zurückwechseln|zurückziehen|zusagen|zusammenbauen|zusammenführen|zusammenrufen|zusammenstellen|zusammentragen|zusammentrommeln|zuschalten|zusenden|zustimmen|zuteilen|zutritt sperren|zwingen|vorsichtig|ruhe bewahren|bleibe|bleib|prüft|meldet|ruf|hol|geh|mach|sag|schick|stell|setz|leg|schreib|frag|halt|warte ab|such|lösch|sperr|trenn|schalt|fahr|nehmt|holt|geht|macht|ruft an',
}
