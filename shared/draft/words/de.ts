import type { DraftWords } from './words.ts'

export const de: DraftWords = {
  roles: {
    lead: { title: 'Einsatzleitung', does: 'Leitet den Einsatz, entscheidet und behält die Uhr im Blick.' },
    technical: {
      title: 'Technische Leitung',
      does: 'Führt die technischen Schritte aus oder lässt sie ausführen.',
    },
    communications: {
      title: 'Kommunikation',
      does: 'Hält Nutzer, Kunden und Geschäftsleitung auf dem Laufenden.',
    },
  },
  channels: { phone: 'Telefon', chat: 'Chat', email: 'E-Mail', monitoring: 'Überwachung' },
  summary: 'Eine Übung auf Grundlage von „{document}“: {procedure}.',
  briefing: `## Die Lage

Es ist ein gewöhnlicher Arbeitstag. In wenigen Minuten wird etwas ausfallen: **{service}**. Sie haben den Plan
„{document}“, Ihre Rollen und einander.

- Das Ziel: {service} innerhalb von **{rto}** wieder in Betrieb, und zwar nachweislich.
- Nach **{mtd}** Ausfall ist der Schaden eingetreten.
{loss}
## So wird gespielt

- Nichts, was Sie hier tun, verlässt den Raum. Beginnen Sie jeden echten Anruf, zu dem Sie versucht sein könnten, mit „ÜBUNG“.
- Nutzen Sie den Plan wie im Alltag, und sagen Sie laut, welchem Schritt Sie folgen.
- Arbeit kostet Zeit im Szenario. Eine Entscheidung heißt: was, wer tut es, warum, und wie sicher Sie sind.
- Fragen Sie die Übungsleitung nach allem, was Sie sonst nachschlagen würden.`,
  briefingLoss: 'Höchstens **{rpo}** an Daten dürfen verloren gehen.',
  objectives: {
    command: 'Den Vorfall erkennen und die Führung übernehmen',
    recover: 'In der Reihenfolge des Plans wiederherstellen, innerhalb der Wiederanlaufzeit',
    inform: 'Die Betroffenen auf dem Laufenden halten',
    prove: 'Nachweisen, dass es läuft, bevor es gemeldet wird',
  },
  endings: {
    recovered: {
      title: 'Wieder in Betrieb, und nachgewiesen',
      says: 'Der Dienst ist innerhalb der Wiederanlaufzeit wieder in Betrieb, jemand hat gesehen, dass er läuft, und die Betroffenen wissen es.',
    },
    late: {
      title: 'Wieder in Betrieb, aber zu spät',
      says: 'Der Dienst ist nachweislich wieder in Betrieb, aber später als zugesagt. Das muss erklärt werden.',
    },
    unproven: {
      title: 'Entwarnung ohne Nachweis',
      says: 'Die Entwarnung ist gegeben, und niemand hat nachgesehen. Ob Dienst und Daten in Ordnung sind, wird sich zeigen.',
    },
    lost: {
      title: 'Nicht rechtzeitig wieder in Betrieb',
      says: 'Die maximal tolerierbare Ausfallzeit ist überschritten, und der Dienst steht noch immer. Der Schaden ist nicht mehr gutzumachen.',
    },
  },
  states: {
    outage: 'Der Ausfall',
    failing: 'Etwas stimmt nicht, und noch hat niemand die Führung',
    waiting: 'Es wird abgewartet',
    working: 'Das Verfahren wird ausgeführt',
    restored: 'Es scheint wieder zu laufen',
    verifying: 'Es wird geprüft',
    claimed: 'Entwarnung ohne Nachweis',
    proven: 'Läuft nachweislich',
    late: 'Läuft nachweislich, aber zu spät',
    closed: 'Abgeschlossen',
    limit: 'Maximal tolerierbare Ausfallzeit',
    running: 'Die Uhr läuft',
    over: 'Die Grenze ist überschritten',
  },
  injects: {
    alarm: {
      title: 'Die ersten Anzeichen',
      from: 'Überwachung',
      says: 'Seit einigen Minuten kommt Folgendes herein:\n\n{signs}',
      expect:
        'Jemand nimmt es ernst, sucht das passende Verfahren und sorgt dafür, dass jemand die Führung übernimmt.',
    },
    calls: {
      title: 'Die ersten Fragen',
      from: 'Jemand aus dem Fachbereich',
      says: 'Guten Tag, bei mir funktioniert etwas nicht, und zwar {service}. Liegt das an mir, oder wissen Sie davon?',
      expect: 'Die Meldung wird notiert und weitergegeben; versprochen wird nichts.',
    },
    callOut: {
      title: 'Das Team wird alarmiert',
      from: 'Bereitschaft',
      says: 'Wir behandeln dies als Vorfall. Verfahren: **{procedure}** (Zeile {line} des Plans). Bitte bestätigen Sie, dass Sie verfügbar sind.',
      expect: 'Alle sagen, dass sie da sind und was sie als Erstes tun.',
    },
    management: {
      title: 'Die Geschäftsleitung will es wissen',
      from: 'Geschäftsleitung',
      says: 'Ich höre von einem Ausfall ({service}) und werde gefragt, wann es weitergeht. Was darf ich sagen, und wie sicher sind Sie?',
      expect:
        'Eine ehrliche Antwort mit einer Schätzung und dem Zeitpunkt der nächsten Meldung, ohne Versprechen.',
    },
    green: {
      title: 'Es sieht wieder gut aus',
      from: 'Überwachung',
      says: 'Keine Alarme mehr ({service}). Es scheint alles wieder zu laufen.',
      expect: 'Jemand fragt, was das beweist, und wer es mit echten Nutzern prüft.',
    },
    complaint: {
      title: 'Warum hat niemand etwas gesagt?',
      from: 'Ein wichtiger Kunde',
      says: 'Wir haben von unseren eigenen Leuten erfahren, dass bei Ihnen etwas ausgefallen ist, und zwar {service}. Wann wollten Sie es uns sagen?',
      expect: 'Eine Entschuldigung, die Tatsachen, und von jetzt an ein fester Rhythmus.',
    },
  },
  decisions: {
    classify: {
      title: 'Einstufung',
      question: 'Wie schwer ist das nach Ihrer eigenen Einstufung, und was folgt daraus?',
      right: 'Der Dienst fehlt allen, die von ihm abhängen; genau dafür gibt es den Plan.',
      lower: 'Auf dieser Stufe wird der Plan nicht aktiviert, und bis zur Hochstufung geht Zeit verloren.',
    },
    activate: {
      title: 'Den Plan aktivieren?',
      question: 'Aktivieren Sie das Verfahren „{procedure}“ jetzt?',
      whole: 'Aktivieren Sie den Plan „{document}“ jetzt?',
      go: {
        label: 'Jetzt aktivieren',
        because: 'Die Anzeichen passen zum Verfahren, und späteres Absagen kostet wenig.',
      },
      wait: {
        label: 'Abwarten',
        because: 'Vielleicht erledigt es sich von selbst; wenn nicht, ist diese Zeit verloren.',
      },
    },
    again: {
      title: 'Weiter warten?',
      question: 'Von selbst hat es sich nicht erledigt. Was nun?',
      go: {
        label: 'Das Verfahren aktivieren',
        because: 'Spät, aber die Zeit, die bleibt, lässt sich noch nutzen.',
      },
      stay: {
        label: 'Weiter warten',
        because: 'Nichts deutet darauf hin, dass es sich von selbst erledigt.',
      },
    },
    inform: {
      title: 'Wer erfährt es, und wann?',
      question: 'Wer außerhalb des Teams erfährt jetzt etwas, von wem, und was?',
      now: {
        label: 'Den Betroffenen jetzt sagen, was bekannt ist',
        because: 'Sie können sich darauf einstellen, und sie hören es zuerst von Ihnen.',
      },
      later: { label: 'Warten, bis mehr bekannt ist', because: 'Dann finden sie es selbst heraus.' },
    },
    route: {
      title: 'Welcher Weg?',
      question: 'Das Verfahren kennt mehrere Wege. Welchen nehmen Sie, und mit welcher Begründung?',
      right: 'Er führt mit dem, was jetzt bekannt ist, zum Ziel.',
      other: 'Er kann gelingen, passt hier aber weniger gut.',
    },
    point: {
      title: 'Woraus wiederherstellen?',
      question: 'Aus welcher Sicherung stellen Sie wieder her, und was wird danach fehlen?',
      right: 'Von den genannten Sicherungen verliert diese am wenigsten.',
      other: 'Es gelingt, aber es geht mehr verloren.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Ist dieser Schritt nötig?',
      question: 'Das Verfahren überlässt es Ihnen: „{step}“. Tun Sie es?',
      go: { label: 'Ausführen', because: 'Es kostet Zeit und gibt Sicherheit.' },
      skip: {
        label: 'Auslassen',
        because: 'Es spart Zeit und lässt ein Risiko zurück, das jemand tragen muss.',
      },
    },
    allClear: {
      title: 'Entwarnung?',
      question: 'Es scheint wieder zu laufen. Reicht das für die Entwarnung?',
      prove: {
        label: 'Erst prüfen, dann melden',
        because: 'Grün auf einem Bildschirm ist noch kein Nachweis.',
      },
      claim: { label: 'Jetzt Entwarnung geben', because: 'Alle warten darauf, und niemand hat nachgesehen.' },
    },
  },
  service: { title: 'Der Dienst', inline: 'der Dienst' },
  sign: '{Service}: keine Antwort oder Fehlermeldungen.',
  verify: 'Mit echten Nutzern prüfen, ob alles läuft: {service}',
  facts: { severity: 'Festgestellte Schwere', informed: 'Die Betroffenen sind unterrichtet' },
  copy: 'Letzte Sicherung',
  olderCopy: 'Die Sicherung davor',
  restoreOlder: 'Aus der Sicherung davor wiederherstellen',
  expected: { declared: 'Vorfall festgestellt', restored: 'Dienst wiederhergestellt', verified: 'Geprüft' },
  notice: 'Meldung: {to}',
  noticeWithin: 'Meldung: {to}, innerhalb von {limit}',
  months: { one: 'einem Monat', several: '{count} Monaten' },
  update: 'Lagemeldungen: {to}',
  gates: {
    'bad-backup': {
      title: 'Die Sicherung ist unbrauchbar',
      says: 'Die Wiederherstellung ist stehen geblieben: Die Sicherung lässt sich nicht bis zum Ende lesen, und was gelesen wurde, stimmt nicht.',
      expect: 'Jemand entscheidet mit Blick auf die Uhr und sagt, welche Daten fehlen werden.',
      question: 'Die Sicherung, auf die Sie gesetzt haben, ist unbrauchbar. Was nun?',
      good: {
        label: 'Eine ältere Sicherung nehmen',
        because: 'Es kostet Daten, aber von ihr weiß man, dass sie gut ist.',
        task: 'Eine ältere Sicherung suchen und testen',
      },
      bad: {
        label: 'Versuchen, diese Sicherung zu retten',
        because: 'Niemand weiß, wie lange das dauert und ob es hilft.',
        task: 'Die unbrauchbare Sicherung zu retten versuchen',
      },
    },
    'key-person-away': {
      title: 'Wer es kann, ist nicht da',
      says: '{role}: Wer das sonst macht, sitzt im Flugzeug und ist bis heute Abend nicht zu erreichen.',
      expect:
        'Die Vertretung springt ein und hält sich an den Plan; jemand notiert, was nur eine Person wusste.',
      question: 'Wer springt ein ({role})?',
      good: {
        label: 'Die Vertretung übernimmt, mit dem Plan in der Hand',
        because: 'Langsamer als sonst, aber es geht jetzt los.',
        task: 'Die Arbeit an die Vertretung übergeben',
      },
      bad: {
        label: 'Weiter versuchen, die Person zu erreichen',
        because: 'Währenddessen geschieht nichts.',
        task: 'Die abwesende Person zu erreichen versuchen',
      },
    },
    'second-provider-down': {
      title: 'Auch der Ersatz ist ausgefallen',
      says: 'Auch das, worauf der Plan ausweichen will, antwortet nicht. Der nächste Schritt, „{step}“, ist vorerst nicht möglich.',
      expect: 'Jemand fragt, was beide gemeinsam haben, und sucht einen Weg, der davon nicht abhängt.',
      question: 'Der Ausweg ist versperrt. Was nun?',
      good: {
        label: 'Anderswo Kapazität beschaffen und inzwischen weitermachen',
        because: 'Es kostet Geld, hängt aber nicht davon ab, dass andere wieder laufen.',
        task: 'Anderswo Kapazität beschaffen',
      },
      bad: {
        label: 'Warten, bis er wieder antwortet',
        because: 'Niemand hat eine Zeit genannt.',
        task: 'Auf den Ersatz warten',
      },
    },
  },
  channelDown: {
    title: 'Der Chat ist ausgefallen',
    from: 'Eine Kollegin, per Telefon',
    says: 'Kommen bei Ihnen im Chat noch Nachrichten an? Ich sehe seit Minuten nichts, und meine werden nicht zugestellt.',
    expect:
      'Alle wechseln auf einen vorher vereinbarten Weg, und jemand stellt sicher, dass alle dabei sind.',
    region: 'Der Chat des Teams',
    carrier: 'Chatdienst',
    working: 'Der Chat läuft',
    dead: 'Der Chat ist ausgefallen',
    back: 'Der Chat läuft wieder',
  },
  guide: {
    audience: 'Wer im Ernstfall die Rollen dieses Plans innehätte, und eine Person, die mitschreibt.',
    preparation: [
      'Gehen Sie alles durch, was in scenario.yaml mit „guessed“ markiert ist: Zeiten, Ziele und Tatsachen legen Sie fest.',
      'Drucken Sie das Notfallhandbuch aus, oder sorgen Sie dafür, dass alle es auch ohne Netz öffnen können.',
      'Sagen Sie allen, die echte Alarme oder Nachrichten sehen könnten, dass dies eine Übung ist.',
    ],
    opening:
      'Von jetzt an ist alles, was ich sage, geschehen. Sagen Sie laut, was Sie tun, wer es tut und welchem Schritt des Plans Sie folgen.',
    watchFor: [
      'Wer übernimmt die Führung, und wie lange dauert das?',
      'Welcher Schritt wurde ausgelassen, in falscher Reihenfolge ausgeführt oder nicht verstanden?',
      'Auf welcher Grundlage heißt es, dass es wieder läuft?',
    ],
  },
  hotwash: [
    'Was haben wir erwartet, und was ist geschehen?',
    'Wo ist die Zeit geblieben, und wer hat auf wen gewartet?',
    'Welcher Schritt des Plans passte nicht, fehlte oder wurde nicht gefunden?',
    'Auf welcher Grundlage haben wir gesagt, dass es vorbei ist?',
    'Was ändern wir morgen am Plan, und wer tut es?',
  ],
  exercises: [
    'Den Plan aktivieren',
    'In der richtigen Reihenfolge wiederherstellen',
    'Nachweis vor der Entwarnung',
  ],
}
