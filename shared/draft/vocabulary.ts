/** The words by which a draft tells what a procedure or a step is for, in all six languages at once: documents mix them. */

/** A heading that names something going wrong, or getting it back. */
export const DISASTER =
  /fail|outage|\bdown\b|\bloss\b|\blost\b|corrupt|damaged|breach|ransom|intru|attack|compromis|\bleak|unavailab|crash|disaster|recover|restor|incident|emergenc|\bgone\b|\bwrong\b|broken|malware|\bfire\b|flood|has our keys|rebuild|feil|fejl|utfall|udfald|bortfall|\bned[e]?\b|nedetid|\btap\b|\btab\b|\btap[te]?\b|brudd|\bbrud\b|angrep|angreb|løsepenge|korrup|ødelagt|beskadig|lekk|lækket|gj?enoppret|gendan|omkobling|bytte til reserve|utløpt|krise|kompromitter|utro|borte|nødrutine|driftsstans|driftsstop|strømbrudd|\bfel\b|avbrott|förlust|intrång|skadlig|återst|återskap|\bnere\b|svarar inte|växling|byt |omstart|reservserver|driftstopp|uitval|storing|verlies|herstel|gijzel|aanval|\blek\b|datalek|\bstuk\b|onbereikbaar|onbruikbaar|eruit|uitwijk|stilstaat|calamiteit|\bfout|geen |geeft niets|ausfall|verlust|störung|wiederherstell|wiederanlauf|schadsoftware|angriff|einbruch|umschalt|datenpanne|fremden|nicht nutzbar|notfall|defekt|verschlüssel|does(?:n['’]t| not)|do not work|can(?:['’]t|not)\b|won['’]t|\bno (?:power|network|access|phone|internet|data)|\bstops?\b|stopped|\bstuck\b|\bhangs?\b|frozen|suspect|exfiltrat|\bikke\b|\binte\b|\bniet\b|\bnicht\b|\bkeine?\b|\bingen\b|ingenting|stanser|stopper|står still|stannar|mistanke|misstank|vermoeden|verdacht|abfluss|beschädigt|opp igjen|op igen|upp igen|terugzet|opnieuw op|wiederaufbau|neu aufbau|\buten\b|\buden\b|\butan\b|\bzonder\b|\bohne\b|\bwithout\b/iu

/** A heading that says no more than that steps follow: the document's own title says what they are for. */
export const GENERIC =
  /^(?:fr[ae]mgangsm\p{L}*|fremgangsmåte|procedure|vorgehen|ablauf|gör så här|gjør slik|slik gjør (?:du|vi|dere)|sådan gør (?:du|i|vi)|hantering|håndtering|response|process|recovery process|aanpak|werkwijze|wat te doen|steps|actions?|tiltak|what to do|hva gjør (?:vi|du)|restore|recovery|recover|gjenoppretting|växling|omstart|who may declare|første time|första timmen|first hour)\W*$/iu

/** A heading over preparation, tests, aftercare or upkeep: no disaster procedure. */
export const NO_DISASTER =
  /^(?:assessment|verification|decision)|communicat|kommuni[ck]a|\btests?\b|testing|exercise|\bdrill|rehears|checklist|check list|\bbefore\b|prepar|prerequisit|pre-|\bafter|post-|post ?mortem|lessons|prevent|improve|mainten|review|return to|fail ?back|going back|roles?\b|support$|support team|contact|escalat|for the .*(?:helpdesk|desk|support)|helpdesk|øvelse|øving|sjekkliste|tjekliste|\bfør\b|forbered|\better\b|efter|etterarbeid|oppfølging|opfølgning|opsamling|avslutning|evaluering|tilbake til|tilbage til|vedlikehold|vedligehold|forebygg|servicevindue|läring|övning|checklista|\bföre\b|inför|förkontroll|förbered|uppföljning|återgång|underhåll|avslut|när det fungerar igen|oefening|nazorg|\bvóór\b|voorbereid|evaluatie|\bna de\b|\bals .* terug is|terug(?:keer)? naar|onderhoud|verbeter|übung|vorbereit|nachbereit|auswertung|rückschwenk|checkliste|prüfliste|wartung|vorbeug|verbesser|instal+ation/iu

/** A heading that is a phase of one course of events: `T+30`, `0–15 min`, `Fase 2`, `Triage`. */
export const PHASE =
  /^(?:T\s?[+-]\s?\d|T0|\+\s?\d|\d{1,3}\s?[-–]\s?\d{1,3}\s|(?:phase|fase|fas|etappe|stage)\s+\w|tiltak\s|detect|detekt|detec?ti|triage|analy[sz]e|analyse|mitigat|mitigati|resolution|post-?mortem|contain|eradicat|investigat|upptäck|rapporter|bedömning|åtgärd|efteranalys|oppdag|vurdering|håndtering|etterarbeid|respons|erkennung|bewertung|eindämmung|behebung|nachbereitung|herkennen|beoordel|oplossen|herstel$|nazorg)|\b(?:first|første|första|eerste|erste)\s.*(?:minut|hour|time|timm|uur|stunde)|\d\s?[-–]\s?\d+\s?(?:min|timer|timmar|hours|h\b|uur|std)/iu

/** A step that brings something back or stops the harm. */
export const RECOVERS =
  /restor|recover|restart|reboot|fail ?over|switch|promot|roll ?back|rebuild|isolat|revoke|disconnect|redeploy|bring up|provision|reroute|re-?create|gj?enoppret|omstart|bytt|isol[eé]r|blokker|koble|rull tilbake|rul tilbage|forfrem|provisjon|gendan|genstart|skift|afbryd|indlæs|återst|återläs|starta|stoppa|stäng|växla|koppla|\bbyt\b|herstel|herstart|terugzet|terugplaats|schakel|isoleer|omleid|uitwijk|wiederherstell|neu ?start|umschalt|umleit|trenn|einspiel|hochfahr|rückspiel|stoppen|\bstart|\bstop/iu

/** A step that takes data back from a copy. */
export const RESTORES =
  /restor(?!e (?:config|service|network|access))|snapshot|point-in-time|\bpitr\b|from (?:the )?(?:last|latest|backup)|gj?enopprett?(?:e|es|ing)?\b.*(?:data|backup|kopi|sikkerhets|base)|gj?enopprett? data|fra siste (?:backup|tilgjengelige)|gendan|indlæs.*(?:backup|kopi)|återläs|återställ.*(?:data|kopi|backup|säkerhets)|använd backup|terugzet|terugplaats|zet.*back-?up|back-?up.*terug|restore|rückspiel|einspiel|wiederherstell.*(?:daten|sicherung|backup)|(?:sicherung|backup).*(?:zurück|wiederherstell|einspiel)/iu

/** A step that proves that it works, or watches it. */
export const VERIFIES =
  /^(?:verif|valid|check|confirm|test|run (?:the )?(?:smoke|health|infrastructure|acceptance)|smoke|monitor|watch|sanity|full system|kontroll|kontrol|sjekk|tjek|bekreft|bekræft|verifiser|verifisér|valider|test|overvåk|overvåg|afprøv|prøv|manuell sanity|controle|controleer|verifieer|verifi|bewaak|monitor|toets|prüf|überprüf|verifizier|teste|überwach|kontrollier|kolla|säkerställ|övervaka|run health)/iu

/** A step that looks and decides, before anything is changed. */
export const ASSESSES =
  /^(?:check|assess|identify|determine|confirm|verify scope|diagnos|find|look|read|inspect|sjekk|vurder|avklar|finn|se |les|kontroller om|undersøk|tjek|vurdér|afklar|kolla|kontrollera|analysera|bedöm|läs|bekijk|controleer|bepaal|stel vast|prüf|feststell|ermittl|analys|initi)/iu

/** A step that tells somebody. */
export const INFORMS =
  /notif|inform|announce|status ?page|send (?:an? )?(?:e-?mail|message|notice)|call in|communicat|post (?:to|on)|page |varsl|informer|meld|statusside|statusside|kall inn|underrett|orienter|publiser|meddela|informera|rapportera|larma|waarschuw|informe|meld |benachrichtig|informier|melde/iu

/** A step that goes over to something else. */
export const SWITCHES =
  /fail ?over|switch|secondary|standby|second(?:ary)? (?:site|region|provider|node)|\bDR\b|reserve|replica|promot|another|alternative|reroute|redirect|dns|bytt|skift|annet datasenter|alternativ|sekundær|failover|forfrem|växla|byt|läskopia|reserv|uitwijk|omleid|schakel|overschakel|backup systems|tweede|umschalt|umleit|ersatz|zweiten|ausweich/iu

/** Headings between a procedure and a step that put the step after the recovery. */
export const AFTERCARE =
  /post-?|after|follow-?up|lessons|decommission|aftercare|close|etter|efter|oppfølg|opfølg|avslut|opsamling|evaluer|uppfölj|nazorg|nach|auswertung|evaluatie|user notification|reconcil/iu

/** Headings and labels over signs of trouble. */
export const SIGNS =
  /symptom|sign|detect|indicat|alarm|alert|trigger|when to|use (?:this|when)|kjennetegn|\btegn\b|deteksjon|oppdag|når brukes|utløs|aktuelt|kendetegn|opdag|hvornår|kännetecken|upptäck|tecken|när |detectie|verschijnsel|herken|wanneer|erkennung|anzeichen|symptome|auslöser|wann/iu

/** A sentence above the steps that tells how the trouble shows itself; anything else there is advice or scope. */
export const SHOWS =
  /\balarm|\balert|\blarm(?:et|en)?\b|(?:varsel|overvåk|overvåg|övervak|monitor|screen|skjerm|skærm|skärm|scherm|bildschirm|terminal)\p{L}*\s+(?:shows?|viser|visar|toont|zeigt)|(?:felmed|fejlmed|feilm|foutm|fehlerm)\p{L}+|error (?:message|page|rate)|time-?out|unreachable|unresponsive|not respond|(?:svarer|starter|virker) ikke|(?:svarar|startar|fungerar) inte|(?:antwortet|reagiert|startet) nicht|(?:reageert|start|werkt) niet|cannot (?:sign|log) in|logge? (?:ikke|inte) inn?\b|symptom/iu

/** A line that says how long the whole takes. */
export const TAKES =
  /^(?:estimat|expected time|time needed|duration|takes|estimated|anslag|tidsbruk|forventet tid|varighed|estimeret|forventet varighed|tidsåtgång|uppskattad|beräknad|duur|geschatte|verwachte|doorlooptijd|dauer|geschätzt|zeitbedarf|erwartete)/iu

/** A level's or person's title that tells who leads, who works and who talks. */
export const LEADS =
  /command|incident (?:lead|manager)|crisis|coordinator|team lead|leder|ledare|manager|lead\b|leiter|leitung|hoofd|coördinator|ansvarig chef|director|direktør|krise|kris/iu
export const WORKS =
  /techni|tekni|drift|infra|database|dba|\bit\b|it-|platt?form|system|develop|utvikl|utveckl|engineer|admin|beheer|operation|server|sre|devops|vakt|jour|vagt|bereitschaft/iu
export const TALKS =
  /communic|komm|press|kunde|customer|support|medie|media|klant|service ?desk|info|bruker|pr\b/iu

/** Whom the law names: their limits are legal ones. */
export const AUTHORITY =
  /datatilsyn|tilsyn|authorit|myndig|regulator|supervis|finansinspek|finanstilsyn|\bnsm\b|\bmsb\b|\bpts\b|\bimy\b|\bico\b|\bcsirt\b|\bcert\b|\bap\b|autoriteit|persoonsgegevens|\bnctv\b|rdi|\bdnb\b|\bafm\b|behörde|aufsicht|bsi\b|bafin|nkom|gdpr|nis ?2|dora|samsik|polit|police/iu
/** A duty that exists only where personal data got out. */
export const PERSONAL =
  /gdpr|datatilsyn|data protection|dpa|integritetsskydd|\bimy\b|persoonsgegevens|\bap\b|datenschutz|\bico\b|personopplys|personuppgift|personoplys|personal data|supervis/iu
export const SECURITY =
  /breach|ransom|intru|attack|compromis|leak|malware|keys|security|sikkerhet|sikkerhed|innbrudd|angrep|angreb|løsepenge|lekk|lækket|utro|intrång|skadlig|säkerhet|gijzel|cyber|aanval|lek|schadsoftware|angriff|einbruch|datenpanne|sichtbar/iu
/** An option that is no way but waiting. */
export const WAITS = /\bwait|vent|avvakt|afvent|wachten|abwart|vänta|stay|do nothing|manual|manuell|hand/iu

/** A step that holds only in some cases. */
export const CONDITIONAL =
  /^(?:if|in case|where|hvis|dersom|ved (?!å\b)|i tilfelle|om (?!å\b)|vid |hvis|indien|als|bij |falls|wenn|bei |sofern)\b/iu
