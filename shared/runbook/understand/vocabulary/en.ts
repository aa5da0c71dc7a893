import type { Vocabulary } from './vocabulary.ts'

export const en: Vocabulary = {
  language: 'en',
  stopWords:
    'the|and|of|to|is|are|with|from|this|that|if|when|must|should|which|be|by|for|on|or|as|it|was|not|after|all|any|has|have|we|our|their|who|until',
  units: {
    second: 'second|seconds|sec|secs|s',
    minute: "minute|minutes|min|mins|m|minutes'",
    hour: "hour|hours|hr|hrs|h|hours'|working hour|working hours|business hours|business hour|office hours",
    day: "day|days|d|business day|business days|working day|working days|calendar days|calendar day|weekday|weekdays|days'|school day|school days|bank day|bank days|banking day|banking days|night|nights",
    week: "week|weeks|wk|wks|weeks'",
    month: "month|months|mo|months'",
    quarter: 'quarter|quarters',
    year: "year|years|yr|yrs|y|years'",
  },
  numbers: {
    1: 'one|a|an|a single',
    2: 'two|a couple of',
    3: 'three|third',
    4: 'four|fourth',
    5: 'five|fifth',
    6: 'six|sixth',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    14: 'fourteen',
    15: 'fifteen',
    20: 'twenty',
    24: 'twenty-four|twenty four',
    30: 'thirty',
    45: 'forty-five',
    48: 'forty-eight|forty eight',
    60: 'sixty',
    72: 'seventy-two|seventy two',
    90: 'ninety',
    25: 'twenty-five|twenty five',
    35: 'thirty-five|thirty five',
    50: 'fifty',
    55: 'fifty-five',
    16: 'sixteen',
    18: 'eighteen',
    36: 'thirty-six',
    120: 'one hundred and twenty',
  },
  lengths: {
    PT30M: 'half an hour|half hour|half-hour|a half hour|half-an-hour',
    PT15M: 'quarter of an hour|a quarter of an hour|quarter hour|quarter-hour',
    PT45M: 'three quarters of an hour',
    PT90M: 'one and a half hours|an hour and a half|one and a half hour',
    PT12H: 'half a day',
    P6M: 'half a year',
    P14D: 'a fortnight|fortnight',
    P1D: 'same day|the same day|the very same day|next business day|next working day|the next business day|the next working day|one business day|next morning',
  },
  frequencies: {
    PT30M:
      'half-hourly|half hourly|every half hour|every half-hour|every half an hour|twice an hour|each half hour|once every half hour|on the half hour|every thirty minutes',
    PT1H: 'hourly|once an hour|every hour|each hour|every full hour|on the hour|at the top of the hour|top of the hour|every hour on the hour|by the hour|each full hour|every sixty minutes',
    P1D: 'daily|nightly|every night|each night|every day|each day|once a day|each evening|every evening|every morning|each morning|once per day|every weekday|each weekday|each working day|every working day|end of each day|every 24 hours|every weekday evening|each weekday evening|every weeknight|each weeknight',
    P1W: 'weekly|every monday|every tuesday|every wednesday|every thursday|every friday|every saturday|every sunday|each monday|each tuesday|each wednesday|each thursday|each friday|each saturday|each sunday|once a week|once per week|each week|every week|at the weekend|every weekend|on mondays|on tuesdays|on wednesdays|on thursdays|on fridays|on saturdays|on sundays|once weekly|weekly basis|on a weekly basis|each weekend|every seven days|one a week|each working week',
    P14D: 'fortnightly|biweekly|bi-weekly|every other week|every second week|twice a month|twice monthly|every two weeks|every fortnight|every 2 weeks',
    P1M: 'monthly|first monday of each month|first monday of every month|every month|each month|once a month|once per month|month end|every four weeks|first of each month|on the first of each month|on the first of every month|first of the month|first working day of the month|last friday of the month|once monthly|once every month|each calendar month|on a monthly basis|every calendar month|month by month|at month end|every month end',
    P2M: 'every other month|every second month|bimonthly|bi-monthly|every two months|every 2 months',
    P3M: 'quarterly|each quarter|every quarter|once a quarter|four times a year|every three months|once per quarter|three-monthly|per quarter|on a quarterly basis|every 3 months|once in a quarter|once every quarter|four times per year|4x a year',
    P6M: 'semi-annual|semi-annually|semiannual|semiannually|half-yearly|biannual|biannually|bi-annual|bi-annually|twice a year|twice yearly|twice per year|every half year|every half-year|every six months|every half a year|two times a year|six-monthly|six monthly|each half-year|each half year|every spring and autumn|spring and autumn|in spring and autumn|each spring and autumn|spring and fall|twice each year|once every six months|each half|half yearly|twice in a year|two times per year|once per half-year|2x a year|2x/year|twice-yearly|once a semester|once per semester|each semester|every semester|per semester',
    P1Y: 'annual|every spring|every autumn|every fall|each spring|each autumn|once per calendar year|annually|yearly|once a year|once per year|each year|every year|per annum|every twelve months|once every year|once in a year|one time a year|yearly basis|every calendar year|every winter|every summer|each winter|each summer|once each year|once yearly|once annually|on an annual basis|year on year|at the turn of the year|every 12 months|each calendar year',
    P2Y: 'every other year|biennial|biennially|every second year|once every two years|every two years|every 2 years|in alternate years',
    P4M: 'three times a year|every four months|three times per year|3x a year|once a term|each term',
    P3Y: 'every three years|once every three years',
    PT12H:
      'twice a day|twice daily|two times a day|morning and evening|morning and night|mornings and evenings|every morning and evening|in the morning and in the evening|in the morning and at the end of the day|first thing and last thing|twice per day|at nine and at five|two times per day|2x a day|2x daily|at the start and end of each day',
    PT15M: 'every quarter of an hour|every quarter hour|every quarter-hour|quarter-hourly|four times an hour',
    PT2H: 'every other hour|every second hour|two-hourly|every two hours',
    PT6H: 'four times a day|four times daily',
    PT8H: 'three times a day|three times daily',
  },
  copyRhythms: {
    PT1H: 'hourly copy|hourly copies|hourly backup*|hourly snapshot*',
    P1D: 'nightly copy|nightly copies|nightly backup*|nightly snapshot*|daily copy|daily copies|daily backup*|daily snapshot*|overnight|at night|during the night|in the night|end of day|dailies|nightlies|after close of business|after closing|at close of business|on weekdays|weekdays at|on working days|each weekday night|2nd shift end',
    P1W: "weekly copy|weekly copies|weekly backup*|weekly tape*|weekly snapshot*|weeklies|friday's copy|sunday's copy|friday copy|sunday copy|each weekend|sundays|saturdays|fridays|every sat|every sun|every fri|every mon|saturday night|sunday night|friday night",
    P1M: 'monthly copy|monthly copies|monthly backup*|monthly tape*|monthlies|1st of the month|1st of each month|first of the month|first of each month|at month-end|at month end',
    P3M: 'quarterly copy|quarterly copies|quarterly backup*|quarterly tape*|quarter-end copy|at quarter end',
    P1Y: 'annual copy|yearly copy|annual copies|yearly copies|annual backup*|yearly backup*|annual tape*|year-end copy|at year end',
    PT6H: 'four times daily|4x daily|four times a day',
    PT8H: 'three times daily|3x daily|three times a day',
    PT12H: '2x daily|noon and midnight|midday and midnight|morning and evening',
    PT4H: 'six times daily|6x daily',
  },
  ordinals: {
    2: 'other|second|2nd|alternate',
    3: 'third|3rd',
    4: 'fourth|4th',
    5: 'fifth',
    6: 'sixth',
    '10': 'tenth|10th',
    '15': 'fifteenth|15th',
    '20': 'twentieth|20th',
    '30': 'thirtieth|30th',
    7: 'seventh|7th',
    8: 'eighth',
    12: 'twelfth',
  },
  per: 'a|per|each|every|in a|/',
  times: 'times|time|x',
  objectives: {
    rto: 'rto|recovery time objective|recovery time objectives|recovery-time objective|recovery time target|ttr|target recovery time|recovery time goal',
    rpo: 'rpo|recovery point objective|recovery point objectives|recovery-point objective|recovery point target|dlw|data-loss window|data loss window|acceptable data loss|maximum data loss|max data loss|max. data loss|tolerable data loss|allowable data loss|maximum acceptable data loss|maximum tolerable data loss|data loss tolerance',
    mtd: 'mtd|mtpd|mao|mtpod|maximum tolerable downtime|maximum tolerable period of disruption|maximum tolerable outage|maximum acceptable outage|max tolerable downtime|maximum allowable downtime|longest acceptable outage|longest tolerable outage|longest acceptable interruption|longest acceptable downtime|longest tolerable interruption|max. tolerable downtime|maximum tolerable disruption|max tolerable outage|max. tolerable outage|mtp|maximum acceptable downtime|max acceptable outage',
    mttr: 'mttr|mean time to repair|mean time to recover|mean time to recovery|mean time to restore|mean time to resolve|mean time to resolution|average time to repair|average time to recover|average repair time|mean repair time|average time to restore',
    mtbf: 'mtbf|mean time between failures|mean time between failure|average time between failures|mean time between outages',
  },
  paraphrases: {
    rto: '*ing again|back within|back in|back by|be back|up again within|running again within|restored within|restore within|recovered within|recover within|recovery within|recovery time|time to recover|time to restore|restore time|restoration time|longest outage|allowed outage|acceptable outage|outage allowed|may be down|can be down|how soon back|wanted back within|needed back within|back online within|recovery goal|restoration target|max downtime|maximum downtime|max. downtime|acceptable downtime|downtime allowed|allowed downtime|maximum outage|max outage|back up within|in service again within|working again within|returned to service within|recovery target|recovery objective|target for recovery|restore goal|return-to-service|return to service|restore target|live again|back online|back in service|come back within|recovery deadline|resume within|resumed within|time to resume|restored by|restored in|selling again|working again|recovery time goal|restored no later than|recovery time limit|latest restoration|to normal operation|time to normal operation|service back within|return within|reinstated within|operational again|operational within|usable again|available again|up again|opened again|open again|trading again|down at most|down for at most|max down|down max|down no longer than|out at most|off at most|come back in|brought back within|bring back within|back up in|reachable again|in use again',
    rpo: 'data loss|loss of data|data we can afford to lose|data we may lose|may lose|can lose|afford to lose|lost data|data lost|accepted loss|acceptable loss|tolerable loss|allowed loss|age of data|how much data|recovery point|lose at most|lose up to|lose no more than|loss of entries|may be lost|data-loss window|loss window|live without|data loss window|losing nothing newer than|nothing newer than|to be lost|acceptable gap|loss tolerance|data at risk|tolerate losing|re-entered|re-key|keyed in again|most we can lose|entered again|lose no more|loses at most|losing|loses|lose|lost work|may be missing|orders lost|entries lost|transactions lost|work lost|records lost|minutes lost|hours lost|is lost|are lost|lost orders|lost entries|typed in again|typed again|retyped|re-typed|entered once more|typing in again|typed back in|have to be redone|work redone|lost sales data',
    mtd: 'longest tolerable|maximum tolerable|point of no return|tolerable outage|cannot go without|cannot do without|can survive|hard stop|before it hurts|breaking point|survival time|pain threshold|tolerable downtime|tolerable disruption|longest we can cope|impact tolerance|maximum disruption|intolerable after|no longer bearable|must not exceed|cannot be down longer',
  },
  media: {
    'status page': 'status page|statuspage|status site',
    'e-mail': 'e-mail|email|mail|newsletter|mailing list',
    SMS: 'sms|text message|text messages|text',
    phone: 'phone|telephone|call|calls|hotline|conference call|bridge',
    chat: 'chat|teams|slack|signal|whatsapp|mattermost|messenger|discord',
    web: 'website|web|intranet|portal|app|home page|customer portal|banner|web form|online form|social media|facebook',
    press: 'press|press release|media|radio|newspaper',
    'in person': 'in person|meeting|stand-up|notice board|loudspeaker|briefing|huddle',
  },
  sections: {
    objectives:
      'rto|rpo|mtd|mtpd|mttr|mtbf|recovery objective|recovery objectives|recovery target|recovery targets|recovery goals|recovery time|recovery point|service targets|objectives|targets|service level|service levels|service level objectives|business impact|business impact analysis|criticality|tiers|how quickly|how soon|how fast|how long can we be without|how long we can be without|back within|recovery figures|time goals|outage tolerance|allowed outage|acceptable outage|tolerable outage|acceptable downtime|downtime allowed|order of recovery|what must be back|when must it be back|impact tolerances|restoration targets|restore targets|continuity requirements|recovery requirements|availability requirements|recovery time goals|we can stand|can we stand|bear|tolerate|recovery times|service levels we want',
    roles:
      "role|roles|responsibilities|responsibility|team|teams|team roles|who does what|crisis team|people involved|raci|staffing|command structure|organisation|organization|key people|who we are|incident team|the team|on duty|duties of people|crew|people|persons|who is who|who's who|who decides|who is in charge|in charge|hats|functions|posts|members|chain of command|incident command|response organisation|seats|positions|mandates|authority to decide|key roles|roster|who is responsible|who holds which|crisis organisation|response team|recovery team|manning|accountabilities|decision rights|decision makers|who leads|appointed|are assigned|is assigned|who may|who can declare|who declares|who speaks|people on an incident|who wears which hat|who wears|hat|cards of roles|role cards|who does|on the team|on the crew|governance|who wears which|the people|split up|hats we wear|who takes which part|positions in an incident|three hats|parts we play|who runs what|who leads what",
    severities:
      'severity|severities|severity levels|classification|incident classification|priority|priorities|priority levels|incident levels|incident categories|triage levels|disaster classification|impact levels|alert levels|how bad is it|levels of incidents|impact classes|incident severity|incident priority|grading|urgency|how bad|how serious|how severe|colours|colour codes|colors|color codes|alarm levels|levels of alarm|incident classes|grades|categories of incident|impact scale|impact grading|states of alarm|seriousness|alert states|rating of incidents|level of incident|three colours|traffic light|traffic lights|severity scale|levels of severity|degrees|classified|are classified|graded|are graded|rating|levels of alert|kinds of incident|kinds of event|kinds of day|types of incident|how urgent|when is it serious|is it serious|emergency levels|crisis levels|response levels|response times by level|colour of the day|scale of impact|alarm states|threat levels|severity matrix|priority matrix|severity table|event levels|event classification',
    procedures:
      'procedure|procedures|process|workflow|steps|step-by-step|step by step|recovery|recover|restore|restoring|restoration|failover|fail over|fail-over|failback|fail back|fail-back|switchover|switch over|cutover|rollback|roll back|response|actions|action plan|immediate action|immediate actions|containment|contain|eradication|remediation|mitigation|mitigate|resolution|playbook|playbooks|runbook|runbooks|how to|instructions|activation|evacuation|investigation|triage|shutdown|shut down|startup|start up|start-up|bring up|restart|restarting|rebuild|rebuilding|isolate|isolation|verification|verify|validation|post-incident|post-recovery|post incident|post-mortem|postmortem|aftercare|return to normal|closing|close-out|stand-down|stand down|handover|hand-over|drill steps|declare|rotate|rotation of keys|scenario|scenarios|outage|failure|loss of|corruption|breach|ransomware|what to do|first steps|first hour|first minutes|diagnosis|diagnose|repair|reconnect|promote|emergency|decommission|workaround|manual operation|fallback|reconciliation|follow-up|is gone|is wrong|is down|is lost|is broken|is full|is slow|has our keys|is unreachable|unavailable|unreachable|stolen|hacked|compromised|does not work|stopped working|has failed|fails|crash|crashed|deleted by mistake|wiped|taking over|moving to|plays|play|bring back|bringing back|getting back|getting it back|first moves|recipes|recipe|course of action|run sheet|runsheet|runsheets|falling back|start again|when it is over|afterwards|wrapping up|back to normal|returning to normal|the pager went off|pager went off|going off|after the incident|after an incident|after it|after action|after-action|closing the incident|close the incident|once it is over|when things are back|when it works again|cleaning up|clean up|tidying up|debrief|debriefing|retrospective|lessons learned meeting|stops talking|stop talking|stuck|will not open|does not start|gone|goes dark|is dark|dead|died|broken|locked out|declined|is late|missing',
    checklist: 'checklist|check list|checklists|to do|todo|to-do|pre-flight|preflight',
    communication:
      'communication|communications|communication plan|notification|notifications|notify|status updates|updates|informing|cadence|crisis communication|stakeholder communication|who we tell|telling people|who we tell and when|keeping people informed|rhythm of updates|update rhythm|update schedule|announcements|public statements|messages to customers|keeping customers informed|informing customers|telling customers|telling|who hears what|who gets to know|keeping everyone informed|status reports|status messages|what we say|informing people|messages|information flow|publicity|public information|talking to|letting people know|press|who hears|who needs to know|who should know|who gets told|who is told|what we tell|keeping in touch|messaging|briefings|briefing|spreading the word|passing on word|information|customer messaging|who is informed|news|are told|is told|are informed|is informed|kept informed|keeping people posted|keep people posted|keeping everyone posted|keep everyone posted|keeping them posted|posting updates|during the incident we tell|who to tell|tell people|telling others|whom to tell|telling the world|updating people|updates to customers|updates during the incident|word to|who gets told what|keeping others informed|keeping stakeholders informed|reporting during an incident|reporting rhythm|reporting cadence|battle rhythm|rhythm of the day|talking to customers|talking to people|speaking to|customer updates|internal updates|external updates|in the loop|keeping in the loop|passing on news|who must know|who has to know|broadcasts|announcing|progress updates|staying in touch|keeping up to date|who we keep informed|client liaison',
    templates:
      'template|templates|message template|boilerplate|sample message|example message|draft text|wording|example notification|form|report form',
    obligations:
      'regulatory|legal|compliance|obligations|reporting duties|duty to report|duties|breach notification|reporting obligations|statutory|authorities|regulator|regulators|gdpr|nis2|dora|notification duties|legal duties|reporting deadlines|regulatory reporting|notification requirements|who must be told|duty to notify|mandatory reporting|external reporting|notices|statutory notices|contractual notices|mandatory notifications|reports to authorities|duties to report|notifying authorities|told by law|by law|law and contract|who must hear|must be told|have to be told|reportable|report to|supervisory|clocks|deadlines for reporting|notification deadlines|legally required|external notifications|has to be told|have to tell|notify by law|required by law|legal notices|reporting to authorities|must be informed|must be notified|who has a right to know|deadlines for notice|clock on them|with a clock|with lawyers|lawyers attached|on the clock|the clock is ticking|clock starts|reporting clocks|who must know by law|law says|the law says|law wants|contracts say|contract says|we must tell|we have to tell|must tell|have to report|must report|reporting to the regulator|reports due|required notices|mandatory notices|notifiable|notifiable events|legal and contractual|contractual duties|duties to notify|legal reporting|breach reporting|incident reporting to|regulatory notifications|regulatory notification|regulator notifications|statutory reporting|outside bodies|external bodies|bodies to notify|who has to be told|time limits|deadlines',
    tests:
      'exercise programme|exercising|restore tests|test|tests|testing|test schedule|test plan|exercise|exercises|drill|drills|rehearsal|rehearsals|training|validation schedule|practice|practising|practicing|practise|trying it out|proving|keeping in shape|how we know it works|rehearsing|rehearse|game days|test calendar|exercise calendar|drill calendar|assurance|test programme|test program|periodic checks|we test|how we test|testing ourselves|verification schedule|trial runs|proving it works|checks|proof that it works|keeping it fresh|tested|is tested|are tested|exercised|rehearsed|is exercised|verification of this|how we rehearse|do we practise|do we practice|does it work|does it still work|see if it works|seeing if it works|trying whether|trying it|try it|trying things|we practise|we practice|we rehearse|we try|practice runs|practice and tests|exercises and checks|exercises and tests|testing and exercising|tests and exercises|test and exercise|exercise plan|exercise schedule|drill plan|test cycle|test regime|test log|validating|validation and testing|keeping it working|keep it working|keeping the plan alive|fire drills|game day',
    escalation:
      'escalation|escalate|escalations|escalation path|escalation matrix|escalation levels|escalation chain|who calls whom|calling order|call order|call tree|alerting chain|who to call when|order of calls|nobody answers|no answer|nobody picks up|nobody responds|who is called|who is rung|whom to wake|waking people|paging order|paging|pager|calling out|call-out|callout|raising the alarm|alarm chain|order of calling|next in line|ladder|who is woken|does not answer|rings first|is rung|are rung|is called|no one answers|no response|who to wake|who is next|going up the line|up the line|up the ladder|alert chain|paging chain|who is called when|when to call whom|notification chain|chain of calls|getting more help|calling for help|if you are stuck|go higher|going higher|and then whom|who next|calling more people|call in more|escalated|are escalated|escalating|stepping up|step up|steps up|when nobody answers|if nobody answers|who is called in|calling in|call in help|summoning|rousing|who gets called|whom to call next|not answered|unanswered|climbing the ladder|when to wake|who to wake next|handing it up|hand up|raise the alarm|gets woken|get woken|gets rung|gets paged|is paged|are paged|woken up|more help|need help|wakes whom|rings whom|pages whom|whom to ring next|in what order|who to ring next|who do i call next|alert order|no progress|takes too long|not getting anywhere|bringing in others|bring in others|who comes next|call-up|mobilisation|mobilization|when it drags on|order of alerting|order of notification|when you are stuck|when stuck|if stuck|still stuck',
    contacts:
      'contact|contacts|contact list|phone list|phone numbers|call list|key personnel|on-call|on call|directory|call tree|emergency numbers|suppliers|vendors|rota|whom to call|getting hold of|reaching|how to reach|reachable|numbers|who to ring|who to call|whom to ring|telephone list|address book|names and numbers|third parties|external parties|hotlines|helplines|number list|list of numbers|phone book|important numbers|get hold of|reaching people|reach us|telephone numbers|contact details|contact points|useful numbers',
    backups:
      'backup|backups|back-up|back-ups|snapshot|snapshots|retention|data protection strategy|what is backed up|recovery points|copies|copying|what we keep|what is kept|data copies|safety copies|archives|archiving|spare copies|what we copy|keeping copies|what we save|what we store|saving our data|stored copies|copies of our data|data protection and backup|is copied|are copied|copied|backed up|is backed up|how our data is protected|how data is protected|protecting data|protecting our data|data protection|data safety|backup and restore|backup schedule|backup plan|backup regime|copies of data|data backup|safeguarding data|safekeeping|what is saved where|where copies are kept|where the copies are|we copy|get copied|gets copied|we back up|back up|backing up|saving the data|what is saved|copy schedule|copy plan|keeping data safe|keep data safe|dump schedule|what can we get back|copies and archives|our copies|spare data|copy regime|dumps',
    notBackedUp:
      "not backed up|not backed-up|no backup|no backups|excluded from backup|out of backup|excluded from backups|without backup|is not backed|backup exclusions|exclusions from backup|no copy|no copies|not copied|without a copy|without copies|left out of backup|what is not kept|what we do not keep|what we do not copy|not kept|not saved|not in the backup|not included in the backup|keep no copy|left out of the backup|not covered|not included|left out|left outside|we do not back up|we don't back up|not backing up|is not copied|are not copied|aren't copied|isn't copied|nobody copies|no safety copy|out of scope for backup|outside the backup|without any copy|never copied",
    stakeholders: 'stakeholder|stakeholders|audiences|interested parties',
    channels: 'channel|channels|communication channels',
    components:
      'component|components|system|systems|critical systems|services|service map|assets|asset inventory|inventory|dependencies|architecture|infrastructure overview|service inventory|system overview',
    timeline: 'timeline|time line|expected timeline|phases|expected durations|estimated time|time plan',
    conditions:
      'symptom|symptoms|indicator|indicators|signs|criteria|criterion|trigger|triggers|activation criteria|when to use|use when|when to declare|impact|cause|causes|prerequisite|prerequisites|preconditions|requirements|before you begin|before you start|what you need|assumption|assumptions|risk|risks|threats|known issues|limitations|success criteria|exit criteria|possible causes|common causes|notes|note|warning|warnings|caution|background|description|known blind spots|examples|common issues|tools|access|alerts|purpose',
    definitions: 'definition|definitions|glossary|terms|terminology|abbreviations|acronyms|legend',
    contents: 'contents|table of contents|toc|on this page|in this document',
    changelog:
      'change log|changelog|revision history|version history|revisions|document history|history|changes|document control|document information|document status|approvals|approval|sign-off|versions|version',
    scope:
      'scope|purpose|introduction|overview|background|about|objectives of this document|goals|principles|policy|policies|in scope|out of scope|audience|executive summary|summary|preface|guiding principles|strategy|key points|facts and figures|figures at a glance|good to know|worth knowing|what customers see|what users see|how it looks to customers|did you know|in numbers|our principles|house rules|ground rules',
    reference:
      'reference|references|related documents|links|see also|further reading|quick reference|useful commands|common commands|command reference|resources|appendix commands|cheat sheet|cheatsheet',
    dataClasses:
      'data classification|data class|data classes|data classification levels|information classification|information classes|classification of data|classes of data|confidentiality levels|data protection classes|protection classes|classification of information',
    prevention:
      'prevention|preventive|preventive measures|improvement|improvements|lessons learned|lessons|future work|recommendations|hardening|roadmap|known gaps|open points|open questions|metrics|kpi|kpis|open issues|open items|outstanding|outstanding items|lessons from|lessons of|what we learned|what we learnt|improvement list|wish list|known weaknesses|weak spots|to be improved|still to do|still missing|loose ends|backlog|action items',
    maintenance:
      'maintenance|plan maintenance|document maintenance|review|reviews|plan review|review schedule|document review|ownership of this document|upkeep|keeping this document current|updating this document',
    generic:
      'overview|general|summary|introduction|at a glance|in short|overall|key figures|metadata|details|service|definitions|basics|facts|key facts|document|information|tl;dr',
  },
  fields: {
    role: 'role|roles|position|function|team role|job|seat|team|hat|capacity|incident role|crisis role|role in incident|role in an incident|role in the incident|duty|post|job title|title|cap|who is what|task during an outage|incident job|role during an incident|crisis position|part|card|role card|chair',
    responsibilities:
      'responsibility|responsibilities|responsible for|duties|tasks|task|accountable for|mandate|does|what they do|remit|does what|what for|takes care of|looks after|answers for|decides|decides on|in charge of|main tasks|main duties|mission|what they decide|job in an incident|what it involves|what it means|tasks in an incident|authority|may decide|job|what the hat means|what it entails|must|shall|what this person does|who does what|does during an incident|to do',
    primary:
      'primary|lead|primary contact|primary person|assigned to|holder|held by|incumbent|owner|person|primary owner|main|first|normally|who|first choice|by default|named person|currently|post holder|regular|main person|main contact|first in line|1st|first person|assigned|filled by|staffed by|name|who holds it|appointed|staffing|played by|default|usual holder|usually|holder today|most often|mostly|as a rule|generally|worn by|carried by|person or post|regular holder|whoever|post or person|usual person|first on the list|covered day to day by',
    deputy:
      'backup|back-up|deputy|secondary|alternate|substitute|stand-in|second|fallback|cover|if away|when away|if absent|in absence|in their absence|understudy|replacement|relief|stands in|stand in|second in line|if not available|if unavailable|2nd|reserve|else|otherwise|backup person|deputies|alternate contact|substitutes|covered by|cover by|second person|backup contact|if they cannot|if not there|if i cannot|if unable|when they are away|if they are away|when absent|steps in|steps in when away|if gone|alternate holder|when the person is away|covers|who steps in|who covers|relieved by|if ill|in the absence of|replaced by|bench|cover person|stands in for|understudies|alternates|deputising|when the holder is away|when off|stand-ins|second choice|locum|acting|next in line',
    person:
      'name|person|contact|contact person|who|full name|contact name|vendor|supplier|provider|company|organisation|organization|party|service|partner|team|contacts|supplier / service',
    phone:
      'phone|telephone|mobile|tel|phone number|cell|number|hotline|phone no|24/7 phone|call|direct|pager|phone / pager|mobile phone|emergency phone|emergency line|reachable on|cellphone|landline|switchboard|day and night|night number|out of hours|mobile number|phone numbers|direct line|direct dial|out-of-hours|daytime|night|evenings|cell phone|contact number|duty phone|reached on|reach on|reachable at|work|office|home|private|work phone|home phone|day phone|office hours|during the day',
    email: 'email|e-mail|mail|email address|e-mail address',
    component:
      'component|service|system|application|asset|workload|tier|process|business process|function|scenario|what|data set|dataset|database|environment|product|platform|name|area|resource|module|class|criticality|business function|item|service / component|server',
    target:
      'target|value|objective|goal|agreed|requirement|limit|time|maximum|our target|committed|target value|figure',
    measured:
      'actual|measured|achieved|last test|last result|current|observed|result|typical|usually|typically|capability|estimated|estimate|average|last measured|last drill|historical',
    severity:
      'severity|priority|level|sev|class|classification|prio|code|p|category|incident level|colour|color|grade|alert level|alarm level|incident class|rating|impact level',
    response:
      'response|response time|respond within|response within|time to respond|acknowledge|acknowledgement|acknowledged within|ack|reaction time|initial response|first response|responds in|react within|response target|declared within|target response|responds within|ack within|time to acknowledge|answer within|response times|somebody on it within|someone on it|start within|started within|work starts|work begins|start of work|picked up within|picked up|first reaction|first action|first action within|on it within|attended within|response by|we react|taken up within|work starts within|someone on it within|pick up within|reaction|reaction within|first look within|somebody is on it within|someone is on it within|first human response|human response|we answer within|hands on within|attended to within|people on it within|must be picked up within|somebody works on it within|work begins within|start of response|time to react|to respond|respond in|answered within|acknowledged in',
    frequency:
      'frequency|how often|schedule|interval|cadence|every|period|when|cycle|update frequency|how frequently|recurrence|rhythm|updates|update interval|backup frequency|taken|at least every|updates every|news every|made|made every|run every|rhythm of updates|repeats|how regularly|copied every|once every|copied|taken every|runs|run|at least|every so often|test frequency|how many times|regularity|turnus|when tested|rota|repeat|test interval|exercise frequency',
    retention:
      'retention|kept|kept for|retained|retention period|keep|how long|retention time|stored for|keep for|kept how long|how long kept|deleted after|thrown away after|history|saved for|generations|how far back|goes back|kept until|delete after|lifetime|age limit',
    place:
      'location|where|stored|storage|destination|place|site|target location|stored in|storage location|stored at|kept in|kept at|backup location|offsite|primary|secondary|target|where it goes|goes to|where kept|where to|lies|lands in|medium|kept where|onto|lives on|copied to|held at|held where|stored where|to',
    item: 'what|item|data|component|system|asset|database|backup|source|resource|dataset|data set|service|object|scope|backup type|type|store|what we copy|what is copied|content|contents',
    test: 'test|exercise|drill|activity|test type|type|what|scenario|name|kind|kind of test|event|check|what is tried|what we try|what is practised|what we practise|rehearsal|what we do|what is tested|what we test|exercise type|test activity|control|subject',
    number:
      '#|no|no.|nr|nr.|step|step #|step no|step no.|order|seq|number|step number|id|order of work|sequence|position|ref|ref.|item|item no|item no.|seq.|nr / step|#.',
    action:
      'action|actions|activity|what to do|description|instruction|instructions|task|step|do|what|details|procedure|steps|task description|what happens|do this|what you do|thing to do|job',
    owner:
      'owner|responsible|who|role|by|assigned to|assignee|accountable|performed by|done by|person|executed by|responsible role|team|lead|r|who does it|done by whom|by whom|carried out by|done by role|in charge|whose job|who acts|actor|performed by role|executor|handled by|hands|responsible person|responsible team|done by (role)|by who|operator|doer|driver|assigned|taken by|resp.|resp|responsibility|lead role|action owner|task owner|step owner|who (role)|function|role / team',
    command: 'command|commands|cmd|how|script|command line|run',
    expected:
      'expected|expected result|expected output|result|outcome|verification|verify|check|success looks like|success criterion|you should see|expected outcome|success criteria',
    ifItFails:
      'if it fails|if this fails|on failure|failure|if not|otherwise|if it does not work|when it fails|fallback|if fails|troubleshooting',
    rollback: 'rollback|roll back|roll-back|undo|backout|back out|to undo|revert',
    window:
      'time|when|window|time window|within|by|deadline|timing|time limit|duration|target time|estimated time|at|timeframe|time frame|est. time|estimate|minutes|elapsed',
    audience:
      'audience|stakeholder|recipient|recipients|who|to|group|target group|stakeholders|party|informed|receiver|whom|target audience|for|who hears|who is told|people|who gets it|for whom|readers|we tell|whom we tell|who we tell|reader|informed party',
    recipient:
      'to|authority|recipient|who|regulator|body|notify|notified party|party|addressee|stakeholder|recipients|whom|organisation|organization|obligation|duty|notification to|reported to|report to|audience|legal basis|regulation|law|requirement|who must be told|to whom|who to tell|we tell|tell|who is told|whom we tell|notified|regulator / body|inform|who has to hear|who hears|who must hear|office|agency|counterparty|report goes to|notice to|who needs to hear|who must know|notified body|whom we notify|whom we must tell|who has to be told|notify whom|told|party to notify|body to notify|regulator or party|party / body|to be notified|we owe it to|whom we inform|addressed to|report to whom',
    deadline:
      'deadline|within|limit|time limit|time|due|latest|when|timeframe|time frame|no later than|due within|notify within|report within|notification deadline|clock|period|by when|how soon|how fast|time allowed|reporting deadline|latest by|must be told within|how quickly|time frame for notice|report due|at the latest|not later than|time we have|time to report|first report|first notice|how long|at most|must know within|told within|in|time left|within (hours)|term|hours',
    trigger:
      'trigger|from|starts|starting from|starts at|counted from|condition|when|event|triggered by|clock starts|start|after|applies when|what triggers it',
    level:
      'level|tier|escalation level|step|stage|line|#|order|escalation|rung|sequence|turn|position|rank|after|round|wave|no.',
    channel: 'channel|channels|medium|via|method|how|means|tool',
    phase: 'phase|stage|step|milestone|activity|period',
    description:
      'description|meaning|definition|criteria|examples|impact|comment|comments|notes|remarks|details|justification|explanation|example|what it means',
    optional: 'optional|mandatory|required',
    wait: 'after|wait|waiting time|if no answer within|if no answer|no answer after|no answer within|no reply within|unanswered after|when|after how long|after this time|time before next|next after|if unresolved after|unresolved after|from|time elapsed|elapsed|escalate after|called after|rung after|time without answer|time limit|within|response within|time|if nobody has picked up after|minutes passed|once this has passed|after waiting|time passed',
    status: 'status|due|due date|ticket|date|version',
    deed: 'action|actions|what to do|instruction|instructions|task|tasks|activity|step|steps|do|do this|what you do|thing to do|measure|operation|work|to do|to-do|what is done|what we do|what has to be done|what must be done|we do|job|to be done|how to do it|what is to be done|what you have to do|what happens now|operation step|work step|work item|your task|your action|recovery action|recovery step|response action|procedure step|how we do it|what we have to do|response|intervention|duty|the job|do the following|execute|carry out|how',
    matter: 'description|what|details|procedure|how|what happens',
    thing: 'service|system|component|application|app|product|platform',
    interest:
      'interest|interests|what they want to know|wants to know|concern|concerns|needs|need|expects|expectation|when told|when informed|informed when|informed of|told what|what they hear|information need',
    callee:
      'who|contact|role|person|called|responsible|escalate to|to|name|team|notify|person / role|recipient|contact person|escalated to|call|ring|whom|who is called|next',
    levelTitle: 'name|label|title|term|severity|meaning|called|designation|known as',
    aside:
      'encryption|encrypted|encryption key|encryption keys|key|keys|owner|owners|responsible|responsibility|monitoring|monitored|checked|checks|check|who checks|tool|tools|software|product|restore|restores|restore test|restore tests|restoring|recovery|test|tests|tested|testing|verification|verified|access|alarm|alarms|alerts|alert|contact|cost|costs|status|procedure|note|notes|see|policy|rto|rpo|reporting|report|failures|on failure|if it fails|supplier|vendor|last test|last tested|last restored|size|volume|duration|run time|runs by|bandwidth|licence|license|legal hold|deletion|remarks|remark|start|reviewed|review|type|backup type|kind|method|mode',
    copies:
      'backup|backups|back-up|back-ups|backed up|copies|copy|backup routine|backup schedule|data backup|backup frequency and retention|backup regime|backup copies|safety copy|safety copies|backup arrangement|data copies|snapshots|how it is backed up|data is copied|copied|data copied|*backup*|*back-up*|copies*|copying',
  },
  words: {
    within:
      'within|no later than|not later than|in less than|at most|max|maximum|up to|under|by latest|at the latest|in under|less than|inside|before|never later than|no more than|not more than|not exceed|not exceeding|latest|at the very latest|by no later than|inside of|in no more than',
    every: 'every|each|at least every|per',
    undecided:
      'tbd|t.b.d.|tbc|to be decided|to be determined|to be confirmed|to be defined|not defined|undefined|not set|n/a|na|not applicable|best effort|best-effort|none|not agreed|unknown|open|pending|none held|no target|no objective|not yet|acceptable loss|not specified|as soon as possible|asap|undecided|no commitment|not relevant|no guarantee|not determined|not established|not decided|remains to be|still to be|left open|yet to be|not been set|set by|decided by|no target agreed|no target set|not been agreed|no recovery time objective|no limit set|not of interest|does not matter|when we can|if and when|to be agreed|to be set|will be set|will be agreed|no agreed|nobody has agreed|none agreed|none set|not applicable here|whenever|when there is time|not required|no requirement|no rpo|no rto|does not apply|irrelevant|to be fixed|not fixed|whatever|anything goes|has not been set|has not been agreed|have not been set|have not been agreed|is not set|is not agreed|has not been decided|not been decided|put a number on',
    nothing:
      'zero|no data loss|no loss|none acceptable|no loss acceptable|zero data loss|immediate|immediately|near zero|near-zero|nothing',
    overall:
      'overall|whole service|entire service|the service|all services|all systems|total|whole platform|entire platform|platform|the platform|general|the whole|everything|complete service|service as a whole|default|global|service overall|whole|whole company|whole business|company as a whole|business as a whole|the company|organisation as a whole|organization as a whole',
    measured:
      'actual|measured|achieved|last test|in practice|typically|usually|average of|took|observed|in our last|was measured|usually takes|exceeds|breach of|elapsed|half of|percent of|% of|at risk|previously|formerly|historically|reduced|lowered|raised from|breach|exceeded|percent|last time|in the last drill|at the last drill|last drill|the drill|during the drill|rto met|target met|met?|kept?|in our experience|experience|was then|used to be|had been|normally|brought back|came back|was restored|were restored|was back|were back',
    notify:
      'notify|notified|notification|report|reported|inform|informed|tell|told|alert|file|submit|submitted|notifies|informs|notice|early warning|reporting|notifying|send|sent|hear|hears|calls|call|wants|phone|phoned|informing|tells|notification to|report to|must know|flagged|escalated to the regulator|lodged|filed|due|notifications|owe|owes|owed|notice to|entitled',
    update:
      'update|updates|updated|inform|informed|status|brief|briefing|report|sitrep|post|communicate|bulletin|call|refresh|send|notice|message|stand-up|standup|notify|publish|situation report|sync|checkpoint|hear|hears|told|word|news|line|bulletins|email|mail|text message|sms|lines|note|notes|entry|announcement|announcements|announce|announced|posts|posted|posting|published|tweet|tweets|messages|messaged|heads-up|recap|summary|summaries|stand-ups|huddle|huddles|conference|conference call|phone call|calls|check-in|check-ins|reports|reported|briefed|briefs|briefings|notification|notifications|letter|texts|texted|emails|emailed|phoned|kept informed|kept posted|in the loop|situation|progress|touches it|touch base',
    audience:
      'customer contacts|customers|customer|clients|client|users|user|management team|executive management|senior management|management|executives|executive team|leadership|board|stakeholders|internal stakeholders|employees|all staff|staff|team|incident team|public|press|media|partners|regulators|authorities|support team|support|sales|tenants|internal|external|status page|suppliers|engineering|war room|internal teams|operations|affected users|affected customers|key accounts|executive sponsors|store managers|service desk|agents|members|merchants|residents|patients|families|parents|students|pupils|teachers|tutors|schools|branches|stores|shops|drivers|dealers|advertisers|subscribers|readers|landlords|volunteers|donors|passengers|crew|crews|farmers|growers|hospitals|wards|clinicians|doctors|nurses|councillors|council|trustees|governors|directors|shareholders|investors|managing director|chief executive|ceo|department heads|site managers|shift leaders|account managers|sales team|call centre|contact centre|helpdesk|help desk|everyone|everybody|the whole company|owners|sponsors|banks|employers|guests|visitors|carriers|hauliers|resellers|subcontractors',
    authority:
      "supervisory authority|data protection authority|regulator|ico|information commissioner*|csirt|cert|ncsc|data subjects|data subject|affected individuals|competent authority|dpa|police|law enforcement|central bank|financial supervisory authority|fca|pra|insurer|insurance company|cyber insurer|individuals|affected persons|controller|data controller|affected customers|customers|authority|authorities|national csirt|board|merchants|card schemes|acquirer|acquiring bank|payment brands|enisa|cisa|sec|affected data subjects|affected users|care quality commission|cqc|nhs england|local authority|local authorities|commissioner|commissioners|commissioning authority|safeguarding|hse|ofcom|ofgem|cssf|national bank|eba|esma|eiopa|bank of england|prudential regulation authority|financial conduct authority|card network|card networks|insurers|cyber-insurer|lead overseer|data protection commission|dpc|aepd|cnil|fbi|nis authority|underwriter|underwriters|data protection officer|controllers|data controllers|payment scheme|scheme|banking partner|sponsor bank|harbour authority|port authority|health and safety executive|environment agency|coastguard|underwriting|data regulator|competent authorities|maritime authority|civil aviation authority|food standards agency|information commissioner's office|data protection regulator|food standards office|charity commission|gambling commission|animal health authority|accreditation body|harbour master|harbormaster|health authority|food authority|licensing authority|competition authority|transport authority|water authority|energy regulator|financial regulator|sector regulator|supervisor|prosecutor|fire brigade|fire service|public health authority|environment protection agency|environmental regulator|medicines agency|central authority|ministry of*|department of health|national cyber security centre|insurance carrier|loss adjuster|cyber insurance|payment processor|card acquirer|acquiring banks|sponsoring bank|clearing house",
    personalDataBreach: 'personal data|data breach|breach|awareness|gdpr|article 33',
    optional:
      'optional|optionally|not mandatory|nice to have|if time permits|if there is time|if time allows|not required|can be skipped|may be skipped|skippable|at your discretion|nice-to-have|opt.',
    adHoc:
      'ad hoc|ad-hoc|on demand|as needed|as required|when needed|after major changes|after each major change|after every major change|after significant changes|on change|upon change|after any change|after each change|before each|before every|whenever|unannounced|without notice|at irregular intervals|at random|randomly|from time to time|occasionally|when asked|on request|on occasion|as the need arises|as and when|if needed|if required|irregularly|at varying times|when somebody new|when someone new|each new|every new|for each new|at every new|after changes|after every change|after every upgrade|after every release|after each release|following each|following any|when time allows|at least before each|event-driven|upon major change|after any major change|if anything changes|before their first|before its first|before his first|before her first|in their first|in the first week|on joining|for new starters|with every new',
    test: 'test|tests|tested|testing|exercise|drill|rehearsal|rehearse|rehearsed|simulation|tabletop|table-top|walkthrough|walk-through|game day|gameday|verification|review of restore|dry run|restore check|failover check|practice|practise|practised|practiced|exercised|test restore|walk through|walks through|walked through|tried|try|tries|tried out|proved|proven|prove|restores|restored from|switches to|fire drill|table exercise|paper exercise|role-play|replayed|rehearses|exercises|fail over to|switched',
    notBackedUp:
      "not backed up|no backup|is not backed up|are not backed up|excluded from backup|not included in backup|not in backup|never backed up|excluded from backups|not included in backups|no backups|without backup|keep no copy|keep no copies|no copy|no copies|not copied|not kept|isn't backed up|aren't backed up|never copied|not saved|no copy of|no copies of|keeps no copy|no copy is|is not copied|are not copied|not saved anywhere|left out of the backup|outside the backup|without a copy|not in the backup|no backup is|has no backup|have no backup|nothing is kept|in no backup|not part of the backup|no backup of|not copied:|not included:|left out:|not covered:|nothing of ours|not back up|don't back up|doesn't back up|do not copy|don't copy|does not copy|no snapshots|no snapshot|nobody keeps a copy|nobody copies|not included in the backups|not mirrored|not replicated|not archived|not exported|not snapshotted|not dumped|unprotected|lives in one place only|one place only|only one copy|excluded from the backups|excluded from snapshots|not currently backed up|out of scope for backup|out of backup scope|nowhere else|not stored anywhere else|nothing is copied|not covered by the backup|not covered by backups|not covered by backup|no copies are made|without backups|not yet backed up|we skip|deliberately skipped|deliberately left out|we leave out|is skipped|are skipped",
    copy: 'backup|backups|backed up|snapshot|snapshots|replicated|replication|dump|wal|archive|copied|replica|copies|copy|mirrored|pitr|point-in-time|image|dumps|exported|archived|shipped|streamed|saved|stored|dumped|exports|export|mirror|mirrors|mirroring|replicates|tape|tapes|synced|synchronised|snapshotted|back up|backs up|backing up|copying|copies of|increment|incremental|differential|full copy|tape set|log shipping|versioned|versioning|archives|dumping|vault|vaulted|duplicated|duplicate',
    option:
      'option|alternative|variant|path|branch|choice|way|route|track|plan|possibility|case|scenario variant|routes|fork|method',
    step: 'step|stage|phase',
    severityWord:
      'severity|sev|priority|prio|level|class|category|tier|grade|degree|alert level|impact level|incident level|alarm level|stage|state|colour|color|code|rank',
    levelWord: 'level|tier|stage|line|step|l',
    pointer:
      'see|follow|refer to|as described in|as in|described in|go to|continue with|proceed to|same as|per|according to',
    respond:
      'respond|response|acknowledge|react|answer|ack|responds|reply|acknowledged|acknowledgement|reaction|declared|somebody is on it|someone is on it|picked up|picks up|pick up|on it|we start|work starts|started|attended|begins|first look|looked at|look at it|first action|hands on|we answer|somebody works on it|someone works on it|is handled|handling starts|acts|hands on it|be on it|be there|starts|start|starts work|meets|convenes|ring back|rings back|call back|calls back|typing|takes it|take it|picks it up|pick it up|looks at it|looks into it|jump on it|jumps on it|get moving|working on it|at it|in the channel|at the keyboard|at their desk',
    review: 'review|reviewed|revise|revised|updated|document review|plan is reviewed|revision|audited|audit',
    immediately:
      'immediately|at once|immediate|without undue delay|right away|instantly|straight away|without delay|promptly|as soon as possible|as soon as practicable|asap|forthwith|without any delay|without unreasonable delay|the moment|same hour|instant',
    onAwareness:
      'becoming aware|aware|awareness|discovery|discovering|detection|knowledge|detected|learning|aware of|find out|finding out|found out|noticing|noticed|discovered|detecting|learning of|learned of|we know|suspecting|suspicion|suspect|coming to light|comes to light|classification|classified|confirmation|confirming',
    actions:
      'steps|actions|procedure|action|do this|do the following|instructions|to do|tasks|recovery|recovery steps|resolution|what to do|remediation|immediate actions|mitigation|response|fix|first actions|then',
    contract:
      'contract|agreement|annex|policy requires|contractually|insurance policy|sla|dpa|data processing agreement|contract clause|contracts|agreements|clause|schedule|service agreement|service contract|supply agreement|framework agreement|terms|policy condition|policy conditions|our policy|the policy says|processing terms|licence|license|permit|sponsorship agreement|concession',
    situation:
      'when|if|as soon as|should|once|in case|in case of|in the event of|while|as long as|unless|provided',
    escalated:
      'called|informed|brought in|notified|paged|decides|takes over|contacted|involved|alerted|told|rung|joins|steps in|call|calls|inform|informs|contact|notify|page|pages|escalates to|escalated to|escalate to|is escalated|goes to|rings|reaches|phone rings|is next|gets the call|is woken|wakes|woken|is up|moves on|is rung|are called|is called|is paged|get a call|gets a call|is summoned|are summoned|is asked|summoned|is roused',
    received:
      'gets|get|receives|receive|are told|is told|hears|hear|phoned|called|emailed|texted|kept informed|tells|briefs|calls|phones|mails|emails|are updated|is updated|are briefed|is briefed|are called|is called|are phoned|is phoned|are texted|are kept informed|gets a call|get a call|gets a line|get a line|gets a text|gets a message|hear from us|hears from us|is notified|are notified|is informed|are informed|is messaged|are messaged|is emailed|are emailed|is texted|is rung|are rung|is kept posted|are kept posted|is kept up to date|are kept up to date|is kept in the loop|are kept in the loop|kept posted|brief|updates|text|texts|message|messages|posts to|writes to|reports to|informs|notifies|rings|meets|meet|assembles|gathers|convenes',
    phaseWord:
      'immediate|first|initial|recovery|response|containment|eradication|remediation|post-recovery|post-incident|verification|validation|detection|diagnosis|investigation|assessment|resolution|steps|step|actions|action|procedure|restore|restoration|rollback|communication|mitigation|triage|follow-up|aftercare|preparation|execution|decision|notification|user|data|reconciliation|switchover|cleanup|clean-up|symptoms|overview|and|to|restored|database|hour|minutes|then|next|before|during|after|afterwards|finally|beforehand|meanwhile|at once|right away|going back|back|straight away|later|settling|settle|return|normal|at first|later on|long term|short term|stabilise|stabilize|stabilisation|prepare|preparing|switch|failover|failback|clean|closing|close|closure|wrap-up|check|checks|verify|day|night|week|morning|alert|alarm|assess|contain|recover|resume|restoring|rebuild|making safe|make safe|hand over|handover|the|first thing|right now|if that fails|still down|for both|in both cases|either way',
    leads:
      'leads|lead|decides|decide|speaks|speak|handles|keeps|owns|runs|coordinates|answers|is responsible|manages|writes|takes|does|informs|approves|represents|talks|looks after|makes|chairs|reports',
    running:
      'back|up and running|usable|running again|available|working again|restored|recovered|down for|without it for|do without|cope without|out of action|unavailable for|back in use|be missed|be gone|stand still|live without|manage without',
    modal: 'shall|must|should|has to|have to|may|can|could|will|needs to|need to|is to|are to|is allowed to',
    sequence:
      'first|firstly|first of all|second|secondly|third|thirdly|then|next|after that|afterwards|thereafter|finally|lastly|last of all|at the same time|meanwhile|once that is done|when that is done|as soon as|now|begin by|start by|to begin with|next up|subsequently|following that|followed by|once done|when done|in the end|at last|start with|begin with|as a first step|as a last step|last|after this|from there|only then|immediately after|at the end',
    heldBy:
      'held by|filled by|played by|taken by|staffed by|carried out by|covered day to day by|this is|normally|assigned to|performed by|taken on by|usually|usually the|default|by default|regular holder|holder|in practice|as a rule|generally|is normally|made up of|that is|belongs to|sits with|lies with|rests with',
    standsIn:
      'steps in|stands in|covers|takes over|fills in|deputises|deputizes|acts when|does the same|acts in their place|acts|acts for|acts in place|acts for them|does it|does the job|picks up|jumps in|stands by|takes the seat|takes the role|fills the seat',
    absence:
      'in his absence|in her absence|in their absence|in the absence of|if absent|if unavailable|when away|if away|failing that|failing him|failing her|deputised by|deputised for by|stood in for by|covered by|backed up by|with deputy|deputy is|substitute is|stand-in is|or if unreachable|if not reachable|otherwise|whose alternate is|whose deputy is|relieved by|the alternate is|alternate is|alternate|the deputy is|deputised for|if he is out|if she is out|if they are out|out of the building|second choice is|failing which|with alternate',
    media:
      'phone|by phone|telephone|text message|text messages|sms|e-mail|email|mail|by mail|chat|teams|slack|signal|whatsapp|status page|website|intranet|app|notice board|loudspeaker|radio|newsletter|press release|portal|call|push message|letter|in person|stand-up|pager|channel|group chat|group text|walkie-talkie|tannoy|pa system|banner|portal banner|bulletin board|whiteboard|push notification|push notifications|conference call|video call|voicemail|recorded message|ticker|social media|facebook|linkedin|twitter|mastodon|hotline|helpline|text|statuspage|web page|home page|in writing|orally|verbally|face to face|noticeboard|sign|screens|display',
    systemWord: 'system|service|application|platform|app|portal|*system',
    supporting:
      'supporting system|supporting systems|supporting application|supporting service|supported by|it service|it system|depends on system|underlying system',
    never:
      'never|none|no|not|nowhere|n/a|rebuilt|not backed up|no backup|no copy|is rebuilt|not needed|nothing|can be rebuilt|missing|regenerated|recreated|nil|n.a.|not applicable|not covered|excluded|exempt|not included|unprotected|not copied|not protected|reinstalled|reimaged|can be recreated|to be rebuilt|is recreated|nope|nada|nowt|not at all|zero',
    actor:
      '*commander|*lead|*leader|*manager|*admin|*administrator|*engineer|*officer|*team|*desk|*owner|*analyst|*developer|*developers|*dba|*devops|*sre|*ops|*operations|*support|*on-call|*on call|*oncall|*ceo|*cto|*ciso|*cio|*cfo|*coo|*director|*coordinator|*technician|*legal|*press|*reception|*finance|*security|*head|*chief|*chair|*chairman|*secretary|*specialist|*architect|*operator|*supervisor|*liaison|*spokesperson|*scribe|*deputy|*keeper|*responder|*responders|*contractor|*consultant|*custodian|*steward|*warden|*caretaker|*foreman|*planner|*communicator|*adviser|*advisor|*counsel|*sponsor|*helpdesk|*hr|*dpo|*it|voice to *|head of *|owner of *|chief of *|director of *|keeper of *|*facilitator|*recorder|*logger|*runner|*master|*representative|*board|*group|*crew|*management|lead|leader|manager|coordinator|co-ordinator|commander|officer|engineer|scribe|liaison|director|head|chief|owner|operator|administrator|dba|responder|spokesperson|deputy|secretary|controller|technician|developer|analyst|specialist|adviser|advisor|clerk|supervisor|keeper|ciso|cto|ceo|cio|cfo|coo|dpo|expert|architect|representative|president|chair|dispatcher|recorder|communicator|logistician|facilitator|moderator|reporter|runner|voice|nurse|doctor|caretaker|*registrar|*clerk|*marshal|*captain|*porter|*guard|*controller|*treasurer|*welder|*electrician|*dispatcher|*librarian|*curator|*host|*bookkeeper|*accountant|*partner|*staff|*personnel|*technicians|*engineers|*operators|*admins|*skipper|*driver|*drivers|*nurse|*pharmacist|*doctor|*pathologist|*radiographer|*radiologist|*teacher|*headteacher|*principal|*dean|*cook|*baker|*brewer|*miller|*fitter|*mechanic|*plumber|*carpenter|*harbourmaster|*bosun|*firefighter|*loggist|*minute-taker|*note-taker|*lawyer|*solicitor|*editor|*journalist|*producer|*scheduler|*dispatch|*logistics|*warehouse|*purchasing|*procurement|*comms|*communications|*service desk|*provider|*supplier|*vendor|*caller|*chairwoman|*chairperson|*governor|*trustee|*volunteer|*auditor|*quality|*compliance|*marketing|*customer service|*customer care|*call centre|*call center|*database team|*watchkeeper|*superintendent|*inspector|*examiner|*physician|*midwife|*therapist|*receptionist|*assistant|*associate|*agent|*buddy|*pilot|*navigator|*skippers|leader of *|lead for *|manager of *|secretary of *|chair of *|member of *|on-call *|duty *|*chef|*duty engineer|*chancellor|*curate|*bursar|*trustees|*governors|*vet|*surgeon|*control room|*switchboard operator|*account manager|*actuary|*buyer|*hands|*decider|*fixer|*talker|*timekeeper|*notetaker|*vp engineering|*second on the rota|vp *|vice president *|*president|*mayor|*secretariat|*quartermaster|*first responder|*backup responder|*rota lead|*member services',
    and: 'and|or',
    phoneWord:
      '*phone*|tel|tel.|call|ring|rings|mobile|hotline|number|numbers|on-call|emergency|support|*desk|dial|reached|reach|reachable|pager|switchboard|phone*|*phone|calls|desk|on call|has|cell|landline|extension|☎|📞|✆',
    reached:
      'has|have|is on|are on|can be reached|is reached|is reachable|are reachable|answers|answers on|answer on|takes calls|uses|picks up|can be found|is available|are available|via',
    calls: 'call|contact|ring|please call|phone|dial|write to|mail|page',
    calling:
      'ring|rings|call|calls|phone|phones|telephone|telephones|notify|notifies|inform|informs|page|pages|wake|wakes|alert|alerts|contact|contacts|involve|involves|get hold of|summon|summons|convene|convenes|escalate to|escalates to|escalated to|goes to|go to|goes on to|go on to|moves on to|moves to|moves up to|moved up to|passes to|passed to|passed on to|handed to|handed up to|hand over to|hands over to|bring in|brings in|pull in|pulls in|call in|calls in|call out|calls out|rouse|rouses|try|tries|over to|turn to|text|texts|dial|dials|loop in|loops in|rope in|flag to|raise with|raised with|raise it with|raised to|reported to|report to|up to the|ask for|asks for|message|messages|get the|fetch|fetches|it is up to|turn of|calls on|call upon|reach|reaches|mobilise|mobilises|mobilize|mobilizes|tell|tells|on to',
    calledUp:
      'called|rung|phoned|telephoned|notified|informed|paged|woken|woken up|alerted|contacted|involved|summoned|convened|brought in|pulled in|called in|called out|roused|consulted|takes over|take over|takes charge|steps in|joins|decides|decide|gets the call|gets a call|gets the page|gets the alarm|gets the alert|gets paged|gets rung|gets called|gets woken|gets it|is next|is up next|must know|must be told|is told|are told|needs to know|wants to know|receives the page|receives the alarm|receives the alert|receives the call|phone rings|takes the call|takes the first call|takes the alarm|takes the page|mobilised|mobilized|is first in line|comes in|is asked|first handled by|handled by|has the first go|picks it up|looks first|starts work|is in charge',
    conditional:
      "if|when|unless|where|should|once|no answer|no reply|no response|still no|still nobody|still nothing|still not|still stuck|not reachable|nobody|no one|silence|unanswered|unacknowledged|unresolved|unacked|not acked|has not|have not|does not|do not|did not|isn't|hasn't|haven't|doesn't|didn't|without|not",
    waited:
      'after|still|passed|gone by|elapsed|beyond|exceeds|exceeding|longer than|more than|lasts|lasting|past|later|another|further|by the|stuck at|at the|mark|in and|of silence|without',
    nobody:
      '*dashboard|*monitoring|*response|ahead|*instead|*thread|download|*upload|load|workload|*overhead|*backlog|*storage|mirroring|keyboard|*onboard|aboard|clipboard|leaderboard|noticeboard|switchboard|localhost|almost|ghost|*crops|*stops|*drops|*loops|laptops|desktops|hops|lead time|head office|*security group|finance system|operations log|*support ticket|*support hours|normal operations|operations|*screwdriver|device driver|printer driver|drivers|*switchboard|on hands|hands|driver',
    goesOn:
      'goes|go|moves|move|passes|passed|handed|escalated|escalates|escalate|jumps|rolls|falls|alarm goes|pager goes|call goes|page goes|rolls over|climbs|forwarded|referred|routed|transferred|turns',
    toward: 'to|on to|up to|over to',
    onDuty: 'on call|on-call|on duty|in charge|on shift|on the rota|of the day|of the week',
    afterwards: 'after that|thereafter|afterwards|then|after which|from then on|beyond that',
    away: "away|absent|unavailable|not available|ill|sick|off sick|on leave|on holiday|on vacation|out|busy|gone|unreachable|not reachable|cannot be reached|not there|not around|asleep|off duty|off|prevented|tied up|can't make it|cannot|indisposed|travelling|traveling",
    unnamed:
      'vacant|vacancy|n. n.|n.n.|nobody|no one|none|not appointed|to be appointed|to be named|not named|unfilled|open post|unassigned|not assigned|to be decided|tbd|tba|tbc|not agreed|not yet',
    permissions: 'access|permission|permissions|privileges|user roles|access rights|access control|iam|rbac',
    registered:
      'company number|registration number|reg. no|vat|vat no|customer number|customer no|account number|policy number|contract number|serial number|invoice|iban|quoting policy|po box|ticket|case number|policy|policy no*|account|customer no*|contract no*|order no*|order number|registration|ref|reference|serial|licence|license|port|version|quoting|merchant|merchant id|merchant number|quote|account no|policy no|contract no|site id|licence number|license number',
    denial: "not|no|never|isn't|aren't|without",
    copied:
      'is|are|taken|backed|made|gets|goes|go|lies|runs|run|copied|shipped|written|we|has|have|was|leaves|makes|get|make|were|dumped|stays|lives|sits|snapshotted|mirrored|replicated|archived|exported|saved|stored|streamed|synced|must|shall|should|lands|sent|travels|keeps|held|pushed|uploaded|sync|syncs',
    kept: 'kept|keep|keeps|retain*|retention|stored|stays|stay|held|rolling|deleted|thrown away|remain*|overwritten|stored for|held for|hold for|deleted after|expire after|expires after|expire|removed after|purged after|thrown away after|remain for|remains for|stay for|stays for|live|lives|last|lasts|available for|preserved|preserve|available|aged out|age out|pruned|rotated out|rotate out|rotated after|goes back|go back|dropped after|reused after|reused|kept back|saved for|lifetime|rotation|erased|wiped|destroyed after|cleared after|removed|holds|hold|goes back to',
    onChange:
      'each change|every change|on change|any change|after changes|each deploy|every deploy|each release|continuous*|continuous|continuously|every time|each time|with every|after every|after each|before every|before each|constantly|permanently|in real time|real-time|near real time|on every commit|at each|continuous copy|streaming|streamed|within seconds|within minutes|as they arrive|as it arrives|as it changes|as they change|on save|on submission|on release|on deploy|on commit|when changed|when it changes|when they change|whenever|on every|on each|upon change|per release|by hand|manually|versioned|replicated live',
    restored:
      'we restore|is restored|are restored|access to|restored to|restores are|restored onto|verified|is checked|are checked|checks the log|check the log|monitored|inspects|inspected|looks at the log|looks at the report|restoring|restored|is reported|are reported|restores take|a restore|full restore|the restore',
    numberedPhase: 'phase|stage',
    scenarioWord: 'scenario',
    ifNeeded:
      'if needed|if necessary|if required|if possible|if applicable|if available|as needed|where possible|when needed|where needed|if it is needed|if that is needed|if called for|should it be needed|if relevant|as appropriate|where applicable|where required|where necessary',
    chapterWord:
      '*procedures|*scenarios|*playbooks|*runbooks|*plans|*recipes|*plays|*cards|*action cards|*workflow|*process|*instructions|*run sheets|*runsheets|*drills|*incidents|*failures|*outages|*situations|*cases|*steps|*emergencies|what to do when things break|*troubles|*measures|*responses|*books|*guides|*checklists|*sheets',
    finiteVerb: 'is|are|was|were|has|have|lies|stands|hangs|works|holds|takes|lasts|sits|can|must|see',
    howMany:
      'only|just|all|every|each|both|a single|single|several|more than one|the whole|whole|entire|neither|either|none|part of|partial|less than|more than',
    documentWord:
      '*plan|*plans|*manual|*handbook|*runbook|*playbook|*guide|*instruction|*instructions|*procedure|*procedures|*policy|*guideline|*binder|*folder|*cards|*concept|*annex|*appendix|*guidebook|*readme|*note|*checklist|*programme|*strategy|*standard|*schedule|*continuity|*recovery|*document|*protocol|*file',
    doesThis:
      'does this|do this|does all of this|does the following|do the following|does these steps|carries this out|carry this out|performs this|works through this|acts here|is in charge of this|runs this|handles this',
    levelName:
      'critical|high|medium|low|major|minor|moderate|severe|urgent|red|amber|yellow|green|orange|black|blue|serious|significant|limited|minimal|catastrophic|degraded|cosmetic|crisis|emergency|disaster|incident|normal|elevated|guarded|substantial|extreme|trivial|negligible|nuisance|disruption|outage|total|partial|purple|grey|gray|white|bronze|silver|gold|routine|standard|annoying|annoyance|fire|storm|smoke|inconvenience|business-critical|mission-critical|safety-critical|other|important|p1|worst|bad|mild|life-threatening|full|emergent|low-impact|material|blocker|blocking|showstopper|show-stopper|catastrophe|trouble|serious incident|major incident|minor incident|slow|inconvenient|hindrance|request|question|enhancement|stoppage|standstill|halted|impaired|partial outage|full outage|total outage|severe outage|weak|irritating|everyday|calm|critically|alarming|stop|watch|warning|alert|advisory',
    dataClassName: 'public|internal|confidential|restricted|secret|personal data|customer data',
    weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|working day|weekday|business day',
    season:
      'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter',
    ofEach: 'of each|of every|of the|of a|in each|in every|every|each|in a',
    likewise:
      'the same goes for|the same applies to|the same is true of|neither are|neither is|neither do|nor are|nor is|likewise',
    watched:
      'check|checks|checked|checking|monitor|monitors|monitored|monitoring|measure|measures|measured|inspect|inspects|inspected|log|logs|logged|poll|polls|polled|read off|readings|reading|watch|watches|observe|sample|sampled|count|counted|recount|record|recorded|note down|walk round|walks round|patrol|rounds|scrape|scrapes|probe|probes|probed|heartbeat|ping|pings|pinged|polling|job|cron|cron job|retry|retries|retried|refresh the page|look at|look in|verify|verifies|compare|rotates|rotated|sync|syncs|synchronises|synchronizes|batch|expires|resend|restart|restarts|thermometer|thermometers|temperature|temperatures|gauge|gauges|meter|meters|stock|stir|refill|refuel|top up|repeat the reading|takes turns|relieved|relieve|break|shift change|reload|renew|renews',
    trial:
      'test|tests|tested|retest|retested|testing|exercise|exercises|exercised|exercising|drill|drills|drilled|rehearse|rehearses|rehearsed|rehearsal|rehearsals|simulate|simulates|simulated|simulation|tabletop|table-top|walkthrough|walk-through|game day|gameday|game days|dry run|dry-run|dry runs|practise|practised|practises|practice|practiced|practices|practising|try out|tried out|tries out|is tried|are tried|we try|trial|trials|trial run|mock|prove|proved|proven|restore|restores|restored|restoring|restoration|retrieve|retrieves|retrieved|bring back|fail over|fails over|failed over|failing over|failover|switch over|switched over|switchover|switches to|switch to|flip|flipped|flips|pull the plug|pulls the plug|promote|promoted|promotes|role-play|role play|fire drill|war game|quiz|dress rehearsal|run-through|run through|cutover|cut over|run on generator|under load|on load|black start|put to the test|test call|test page|test alert|talk it through|talk through|call-out|penetration test|pen test|red team|red-team|chaos*|swapped in|swap in|read back|boot it|booted|load test|relocation|evacuation|takeover|play through|played through|plays through|invents a scenario|test environment|test server|sandbox|scratch machine|scratch server|staging|lab|spare server|test machine|test bench|switched on|started up|powered on|dialled|dialed|rung through',
    ownPaper:
      'this file|this document|this page|this plan|the plan|this runbook|this handbook|this manual|this instruction|these cards|the cards|this card|the document|the file|the page|the runbook|the manual|the handbook|this wiki|this policy|the policy|this binder|the binder|this folder|this guide|this text',
    limitWord:
      'deadline|deadlines|time limit|limit|clock|statutory period|reporting period|notice period|we have|has|have|allows|allow|gives us|give us|leaves us|grants|must have|wants|wants it|expects|requires|demands|asks for|insists on|wrote',
    ownOfficer:
      'data protection officer|data protection lead|privacy officer|privacy lead|dpo|compliance officer|legal counsel|our lawyer',
    notRhythm:
      'daily management|daily operations|daily business|weekly magazine|quarterly report|annual report|monthly magazine',
    backAgain:
      'back|restore|restores|restored|restoring|retrieve|retrieved|retrieves|recover|recovers|recovered',
    practised:
      'test|tests|tested|testing|exercise|exercises|exercised|drill|drills|drilled|rehearse|rehearses|rehearsed|rehearsal|rehearsals|practise|practises|practised|practice|practices|practiced|dry run|dry-run|tabletop|table-top|walkthrough|walk-through|game day|simulate|simulated|simulation|trial run|under load|on load|fire drill|dress rehearsal|run-through|pull the plug|pulls the plug|try out|tried out|is tried|are tried',
    copyVerb:
      'backed up|backs up|back up|copied|snapshotted|mirrored|replicated|dumped|exported|archived|synced|streamed|shipped|taken|duplicated|saved|vaulted|sync|syncs|back-ups of',
    copyPlace:
      'usb|stick|memory stick|safe|vault|cloud|git|github|gitlab|nas|tape|tapes|bank box|deposit box|disk|drive|bucket|s3|blob|object store|object storage|off-site|offsite|off site|data centre|data center|datacentre|datacenter|server room|second site|other site|archive|store|repository|repo|safe deposit|locker|fireproof|usb drive|external drive|on paper|printed|binder|disks|drives|discs|disc|cartridge|cartridges|media',
    otherwise:
      'otherwise|else|at least|except|unless|apart from|at most|at the latest|instead of|checked|on leap',
    solved:
      'resolved|resolve|resolves|resolution|fixed|fix|solved|solve|restored|restore|repaired|closed|back up|recovered|recover|ended|workaround in place',
    means: 'means|is when|is where|is that|is for|is|are|stands for|applies when|covers|when',
    toBeSet:
      'to be agreed|to be set|to be decided|to be determined|to be defined|to be confirmed|to be fixed|to be established|to be approved|will be set|will be agreed|will be decided|will be defined|will be determined|will be fixed|is being agreed|being agreed|being defined|not yet agreed|not yet set|not yet decided|not yet defined|yet to be|still to be|under discussion|awaiting|awaits|decides in|decided in|due to be agreed|to follow|still owes|expected in|tbd|tbc|t.b.d.|postponed|deferred',
    moreThan: 'more than|longer than|over|older than|newer than',
    howSoon:
      'how fast|how quickly|how soon|back by when|by when|when back|be back|up again|back up|back when|recovery times|restoration times|order of recovery|time to return|return times|has to be back|must be back|running again|recovery deadlines|restart times|back in service|working again|what comes back|recovery objectives|recovery targets|recovery goals|restoration targets|restore targets',
    lasts: 'takes|take|lasts|need|needs|lasted',
    exempt: 'excluded|exempt|exempted|left out|omitted|outside|except from',
    both: 'both|all of them|all three|each of them|all copies|all of these|every copy',
    cardWord: 'card|scenario|playbook|runbook|plan|procedure|action card|sheet|case',
    outage:
      'failure|failures|fails|failed|loss|lost|outage|unavailable|unavailability|down|corrupt|corrupted|corruption|recovery|recover|recovering|restore|restoring|restoration|rebuild|rebuilding|failover|fail-over|switchover|cannot|run|responding|slow|broken|dead|unreachable|offline|stops|stopped|gone|attack|dies|disruption|interruption|reaches|reach|working|destroyed|encrypted|hacked|full',
    upkeep:
      'replaced|replace|replaces|changed|change|serviced|service|cleaned|cleaning|patched|patching|rotated|rotate|renewed|renew|updated|update|refilled|inspected by|audited|audit|audits|reviewed|review|re-read|reread|revised|invoiced|archived|deleted|purged|re-issued|reissued|printed|reprinted|reported to|budget|certified',
    longerThan:
      'more than|longer than|over|beyond|exceeding|exceeds|for over|for more than|lasts|lasted|lasting|at least|out for|down for|after',
    demand: 'must|shall|has to|have to|needs to|need to|is required to',
    targetWord: 'target|targets|goal|goals|objective|objectives|requirement',
  },
  grammar: {
    article: 'the|a|an|our|its|their|this|your|my',
    about: 'for|regarding|concerning',
    of: 'of|for|to|on',
    linking: 'is|are|be|applies|apply|stands|remains|remain|exists|works|runs|comes|goes|means|been',
    having: 'has|have|carries|carry|gets|get|requires|require|needs|need|holds|hold|wants|owes|aims',
    lacking: 'lacks|lack|misses',
    pronoun:
      'we|it|they|this|that|these|those|there|which|who|nobody|everyone|everybody|i|you|he|she|one|no|nothing|none|what|anything|neither|someone|anyone|people|another|other|others|such|here|as|if|when',
    that: 'that|while|but|whereas|because|since|so|which|where|when|if|unless',
    ends: 'within|inside|in|by|after|back|again|up|only|also|always|at|should|then|therefore|instead|too|without|under|during|running|working|online|offline|down|away|according|per',
    vague:
      'outage|outages|disruption|incident|incidents|failure|interruption|recovery|restoration|restore|restores|backup|backups|target|targets|goal|goals|objective|objectives|requirement|requirements|loss|losses|data|downtime|value|values|figure|figures|number|numbers|following|table|case|event|time|times|maximum|max|minimum|limit|acceptable|tolerable|tolerated|allowed|permitted|agreed|work|nothing|hours|hour|minutes|days|amount|most|more|longest|best|effort|plan|declaration|customers|staff|users|board|management|directors|auditor|procedure|scenario|card|step|last|copy|business|usual|operation|operations|normal|full|today|yet|hold|answer|first|all|any|both|each|this|that|these|same|recovered|tolerance|outcome|service-level|exception|sites|simultaneous|simultaneously|together|key|metrics|measures|response|reaction|system|systems|service|services|process|processes|application|applications|component|components|activity|function|functions|unless|otherwise|stated|otherwise stated|setting|longer|than|latest',
    without: 'without',
  },
  verbs:
    'access|acknowledge|activate|add|adjust|agree|alert|allow|analyse|analyze|announce|apply|appoint|approve|archive|ask|assemble|assess|assign|attach|audit|authorise|authorize|avoid|back|begin|block|boot|brief|bring|build|call|cancel|capture|change|check|choose|clean|clear|close|collect|communicate|compare|complete|conduct|configure|confirm|connect|consider|contact|contain|continue|convene|coordinate|copy|create|cut|deactivate|decide|declare|decommission|delete|deploy|destroy|detach|determine|diagnose|disable|disconnect|discuss|distribute|divert|document|download|drain|draft|eject|email|enable|engage|ensure|enter|escalate|establish|estimate|evacuate|evaluate|execute|export|extract|fail|failover|failback|fetch|file|fill|filter|find|fix|flip|flush|follow|force|forward|freeze|gather|generate|get|give|go|grant|halt|hand|hold|identify|implement|import|inform|initiate|inspect|install|investigate|involve|invite|invoke|isolate|issue|keep|kill|label|launch|leave|let|lift|limit|list|load|locate|lock|log|look|lower|make|map|mark|measure|meet|migrate|mirror|monitor|mount|move|name|note|notify|obtain|open|order|organise|organize|page|patch|pause|perform|pick|ping|place|plan|point|post|prepare|preserve|press|prevent|print|prioritise|prioritize|proceed|promote|protect|provide|provision|publish|pull|purge|push|put|query|quarantine|quiesce|raise|reactivate|read|reassign|reboot|rebuild|recalculate|reconcile|reconfigure|reconnect|record|recover|redeploy|redirect|reduce|re-enable|reenable|refer|refresh|register|reimage|reindex|reinstall|reissue|reject|release|reload|remediate|remind|remove|rename|re-open|reopen|replace|replay|reply|report|request|require|re-run|rerun|reroute|reschedule|reset|resolve|restart|restore|resume|resync|retain|retrieve|return|reverse|revert|review|revoke|roll|rollback|rotate|route|run|save|scale|scan|schedule|search|secure|select|send|separate|serve|set|share|shift|ship|show|shut|sign|silence|simulate|snapshot|spin|ssh|stand|start|stop|store|submit|subscribe|suspend|switch|sync|synchronise|synchronize|tag|take|talk|tell|terminate|test|throttle|toggle|trace|track|train|transfer|trigger|try|turn|unblock|undo|unlock|unmount|unplug|update|upgrade|upload|use|vacuum|validate|verify|wait|wake|warm|warn|watch|wipe|withdraw|work|write|do not|never|always|re-create|recreate|re-establish|reestablish|retry|fail over|switch over|if|once|when|for each|debrief|dispatch|re-point|repoint|feed|seed|walk|unfreeze|weigh|swap|fence|cordon|hang|phone|ring|text|dial|reach|gather|evict|expand|extend|increase|decrease|rehearse|learn|hold|conclude|summarise|summarize|compile|demote|detect|mitigate|triage|classify|form|debug|unlink|sever|tear|scrub|re-add|re-join|rejoin|re-link|rewrite|reprint|count|sort|dry|clone|sum|sanity-check|smoke-test|spot-check|invalidate|re-issue|resend|rewind|re-key|offer|thank|visit|arrange|book|pay|buy|borrow|power-cycle|thaw|type|sheet|carry|sell|settle|accept|accompany|account for|acquire|adapt|adopt|advance|advise|amend|append|appeal|ascertain|assert|assist|assume|attend|await|barricade|bounce|browse|bump|bypass|calculate|calibrate|call off|canvass|carry out|cease|centralise|centralize|certify|chase|circulate|clamp|clarify|collate|combine|come|commence|commit|complain|compose|compress|compute|confine|consult|convert|convey|correct|corroborate|cover|cross-check|crosscheck|cross-reference|dampen|decant|decline|decontaminate|decrypt|dedicate|defer|deflect|defrag|defrost|delegate|deliver|denote|depart|depressurise|deregister|describe|develop|diff|disarm|discard|discharge|disclose|discontinue|disengage|disinfect|dismantle|dismiss|dismount|dispose|disregard|disseminate|divide|double-check|double check|draw|drop|dry-run|dump|elevate|eliminate|embargo|empty|encourage|encrypt|enforce|enlist|enquire|inquire|enrol|equip|erase|erect|examine|exclude|expedite|explain|expose|extinguish|fail back|fall back|familiarise|fan out|fasten|fence off|ferry|fill in|finalise|finalize|finish|fire up|fix up|flag|flick|force-restart|formulate|grab|hand over|hand out|handle|harden|harvest|haul|hide|hire|illuminate|impose|improvise|incorporate|increment|indicate|infect|inflate|initialise|initialize|inject|insert|instruct|insulate|integrate|intercept|interrogate|interrupt|inventory|invoice|jot|justify|kick|kick off|lessen|lighten|localise|lodge|lubricate|manually|marshal|merge|minimise|minimize|mobilise|mobilize|modify|mop|mute|normalise|normalize|nudge|observe|omit|optimise|outline|overwrite|overrule|parse|pass|peel|peg|persist|persuade|photograph|photocopy|piece together|plug|poll|postpone|pour|power down|power off|power on|power up|pre-stage|present|preload|procure|prohibit|prompt|propagate|propose|prove|pursue|quantify|quieten|rally|randomise|re-apply|reapply|re-arm|rearm|reassure|reattach|rebalance|rebase|recheck|re-check|reclaim|recognise|recommend|recommission|recompile|reconstruct|reconvene|re-count|recount|re-deploy|re-do|redo|re-encrypt|re-engage|re-enrol|re-enter|reenter|re-evaluate|refill|reflash|reformat|refrigerate|refuse|regenerate|regroup|rehang|rehydrate|re-image|reimport|reinforce|reinstate|reintroduce|relaunch|relearn|relieve|relocate|remain|remap|remedy|remount|renew|re-order|reorganise|repack|repair|repeat|replan|replenish|replicate|repopulate|reposition|repost|re-print|reprocess|reprogram|re-provision|requeue|re-queue|rescan|rescue|re-seal|reseat|re-seed|resettle|reshuffle|re-sign|re-snap|resubmit|re-sync|resynchronise|re-test|retest|retire|retype|re-use|reuse|re-verify|revive|revalidate|rewire|reword|rewrap|rig|rinse|rip|rule out|safeguard|salvage|sanitise|sanitize|satisfy|scale down|scale up|scour|scramble|scrap|screenshot|scrutinise|seek|segment|segregate|seize|self-check|serialise|shelve|shorten|shred|shrink|shutter|skip|sniff|speak|specify|spin down|spin up|splice|squeeze|stabilise|stabilize|stagger|standardise|stand by|stand down|stash|steer|step|stow|strap|streamline|subdivide|substitute|subtract|sweep|supervise|supplement|switch off|switch on|tabulate|tack|tackle|tail|take down|tally|tap|tape|teach|telephone|temper|throw|tick|tidy|tie|tighten|tip|top up|torch|transcribe|translate|transmit|triangulate|troubleshoot|truncate|turn away|turn off|turn on|tweak|unarchive|uncouple|uncover|undertake|unhook|uninstall|unify|unload|unmask|unpack|unpause|unseal|unset|unsubscribe|untag|untie|unwind|unwrap|upend|usher|utilise|utilize|vacate|vent|ventilate|vet|warn off|welcome|widen|wind down|winch|yank|physically|gently|carefully|please|make sure|double up|look up|set up|sign off|write up|log in|log on|log out|log off|stop by|sanity check|smoke test|spot check|cold-start|warm-start|hard-reset|soft-reset|force-stop|pre-warm|hot-swap|cross check|remember|note down|bail out|back out|back up',
}
