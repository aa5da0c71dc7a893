import type { DraftWords } from './words.ts'

export const en: DraftWords = {
  roles: {
    lead: { title: 'Incident lead', does: 'Leads the response, decides, keeps the clock in mind.' },
    technical: { title: 'Technical lead', does: 'Carries out the technical steps, or has them carried out.' },
    communications: { title: 'Communications lead', does: 'Keeps users, customers and management informed.' },
  },
  channels: { phone: 'Phone', chat: 'Chat', email: 'E-mail', monitoring: 'Monitoring' },
  summary: 'A drill drafted from "{document}": {procedure}.',
  briefing: `## The situation

It is an ordinary working day. In a few minutes something will happen to **{service}**. What you have is the plan
"{document}", the role you hold, and each other.

- {Service} is to be back, and proven to work, within **{rto}**.
- After **{mtd}** without it, the damage is done.
{loss}
## How we play

- Nothing you do here leaves the room. Begin every real call you might be tempted to make with "EXERCISE".
- Use the plan as you would at work, and say aloud which step you are following.
- Work takes story time. Deciding is: what, who does it, why, and how sure you are.
- Ask the facilitator for what you would look up.`,
  briefingLoss: 'At most **{rpo}** of data may be lost.',
  objectives: {
    command: 'Recognise the incident and take the lead',
    recover: 'Recover in the order of the plan, within the target',
    inform: 'Keep those concerned informed',
    prove: 'Prove that it works before saying so',
  },
  endings: {
    recovered: {
      title: 'Back, and proven',
      says: 'The service is back within its target, somebody has seen that it works, and those concerned know it.',
    },
    late: {
      title: 'Back, but late',
      says: 'The service is back and proven, but later than was promised. That takes some explaining.',
    },
    unproven: {
      title: 'Called over, without proof',
      says: 'The all-clear has been given and nobody has checked. Whether the service and its data are sound will show.',
    },
    lost: {
      title: 'Not back in time',
      says: 'The longest tolerable outage is over, and the service is still not back. The damage can no longer be undone.',
    },
  },
  states: {
    outage: 'The outage',
    failing: 'Something is wrong, nobody leads yet',
    waiting: 'It is being waited out',
    working: 'The procedure is being carried out',
    restored: 'It seems to be back',
    verifying: 'It is being verified',
    claimed: 'Called over without proof',
    proven: 'Proven to work',
    late: 'Proven to work, but late',
    closed: 'Tidied up',
    limit: 'The longest tolerable outage',
    running: 'The clock is running',
    over: 'The limit has passed',
  },
  injects: {
    alarm: {
      title: 'The first signs',
      from: 'Monitoring',
      says: 'This has been coming in for a few minutes:\n\n{signs}',
      expect:
        'Somebody takes it seriously, looks for the right procedure and sees to it that somebody leads.',
    },
    calls: {
      title: 'The first questions',
      from: 'A user',
      says: 'Hello, {service} does not work for me. Is it only me, or do you know about it?',
      expect: 'The call is noted and passed on; nothing is promised.',
    },
    callOut: {
      title: 'The team is called in',
      from: 'The person on duty',
      says: 'We are treating this as an incident. Procedure: **{procedure}** (line {line} of the plan). Please confirm that you are available.',
      expect: 'Each says that they are there and what they do first.',
    },
    management: {
      title: 'Management wants to know',
      from: 'Managing director',
      says: 'I am being asked when {service} will be back. What may I say, and how sure are you of it?',
      expect: 'An honest answer with an estimate and the time of the next update, and no promise.',
    },
    green: {
      title: 'It looks good again',
      from: 'Monitoring',
      says: 'The alarms for {service} have cleared.',
      expect: 'Somebody asks what this proves, and who checks with a real user.',
    },
    complaint: {
      title: 'Why did nobody tell us?',
      from: 'An important customer',
      says: 'We learned from our own people that {service} is down. When were you going to tell us?',
      expect: 'An apology, the facts, and from now on a fixed rhythm.',
    },
  },
  decisions: {
    classify: {
      title: 'Classification',
      question: 'How severe is this by your own classification, and what follows from it?',
      right: 'The service is gone for everyone who depends on it; the plan is for exactly this.',
      lower: 'At this level the plan is not activated, and time is lost until it is raised.',
    },
    activate: {
      title: 'Activate the plan?',
      question: 'Do you activate the procedure "{procedure}" now?',
      whole: 'Do you activate the plan "{document}" now?',
      go: {
        label: 'Activate it now',
        because: 'The signs fit the procedure, and calling it off later costs little.',
      },
      wait: { label: 'Wait and see', because: 'It may pass by itself; if not, this time is lost.' },
    },
    again: {
      title: 'Still waiting?',
      question: 'It has not passed by itself. What now?',
      go: {
        label: 'Activate the procedure',
        because: 'Late, but what is left of the time can still be used.',
      },
      stay: { label: 'Go on waiting', because: 'There is no sign that it will pass.' },
    },
    inform: {
      title: 'Who is told, and when?',
      question: 'Who outside the team is told now, by whom, and what do they learn?',
      now: {
        label: 'Tell those concerned now what is known',
        because: 'They can adapt, and they hear it from you first.',
      },
      later: { label: 'Wait until more is known', because: 'Then they find out by themselves.' },
    },
    route: {
      title: 'Which way?',
      question: 'The procedure offers several ways. Which one do you take, and on what grounds?',
      right: 'It leads to the target with what is known now.',
      other: 'It may work, but it does not fit this situation as well.',
    },
    point: {
      title: 'Restore from what?',
      question: 'Which copy do you restore from, and what will be missing afterwards?',
      right: 'Of the copies that are named, it loses the least.',
      other: 'It works, but more is lost.',
      restore: '{step} ({copy})',
    },
    conditional: {
      title: 'Is this step needed?',
      question: 'The procedure leaves it to you: "{step}". Do you do it?',
      go: { label: 'Do it', because: 'It takes time, and it makes sure.' },
      skip: { label: 'Leave it out', because: 'It saves time, and leaves a risk that somebody has to own.' },
    },
    allClear: {
      title: 'All clear?',
      question: 'It seems to be back. Is that enough to say so?',
      prove: {
        label: 'Verify first, then say so',
        because: 'What is green on a screen has not been proven yet.',
      },
      claim: {
        label: 'Give the all-clear now',
        because: 'Everybody is waiting for it, and nobody has checked.',
      },
    },
  },
  service: { title: 'The service', inline: 'the service' },
  sign: '{Service} does not respond, or does not do what it should.',
  verify: 'Check with a real user that {service} works',
  facts: { severity: 'Severity declared', informed: 'Those concerned have been told' },
  copy: 'Latest copy',
  olderCopy: 'The copy before it',
  restoreOlder: 'Restore from the copy before it',
  expected: { declared: 'Incident declared', restored: 'Service restored', verified: 'Verified' },
  notice: 'Notice to {to}',
  noticeWithin: 'Notice to {to}, within {limit}',
  months: { one: '1 month', several: '{count} months' },
  update: 'Updates to {to}',
  gates: {
    'bad-backup': {
      title: 'The copy is bad',
      says: 'The restore has stopped: the copy cannot be read to its end, and what has been read does not add up.',
      expect: 'Somebody decides by the clock, and says which data will be missing.',
      question: 'The copy that you counted on is bad. What now?',
      good: {
        label: 'Take an older copy',
        because: 'It costs data, but it is known to work.',
        task: 'Find and test an older copy',
      },
      bad: {
        label: 'Try to save this copy',
        because: 'Nobody knows how long that takes, or whether it helps.',
        task: 'Try to save the bad copy',
      },
    },
    'key-person-away': {
      title: 'The one who knows how is away',
      says: '{role}: the person who usually does this is on a plane and cannot be reached until tonight.',
      expect: 'The backup steps in, with what the plan says; somebody notes what only one person knew.',
      question: 'Who stands in for {role}?',
      good: {
        label: 'The backup takes over, with the plan in hand',
        because: 'Slower than usual, but it begins now.',
        task: 'Hand the work over to the backup',
      },
      bad: {
        label: 'Keep trying to reach the person',
        because: 'Meanwhile nothing happens.',
        task: 'Try to reach the person who is away',
      },
    },
    'second-provider-down': {
      title: 'The second one is down as well',
      says: 'What the plan wants to switch to does not answer either. The next step, "{step}", cannot be done for now.',
      expect: 'Somebody asks what both have in common, and looks for a way that does not depend on it.',
      question: 'The way out is blocked. What now?',
      good: {
        label: 'Get other capacity, and go on meanwhile',
        because: 'It costs money, and it does not depend on anyone else getting well.',
        task: 'Get capacity elsewhere',
      },
      bad: {
        label: 'Wait until it answers again',
        because: 'Nobody has promised a time.',
        task: 'Wait for the second one',
      },
    },
  },
  channelDown: {
    title: 'The chat is dead',
    from: 'A colleague, by phone',
    says: 'Do you still get messages in the chat? I have seen nothing for several minutes, and mine are not delivered.',
    expect:
      'Everybody changes to another channel that was agreed on beforehand, and somebody makes sure that all are there.',
    region: 'The team chat',
    carrier: 'Chat service',
    working: 'The chat works',
    dead: 'The chat is dead',
    back: 'The chat works again',
  },
  guide: {
    audience: 'Those who would hold the roles of this plan on a bad day, and one person who takes notes.',
    preparation: [
      'Go through all places marked "guessed" in scenario.yaml: times, targets and facts are yours to set.',
      'Print the runbook, or make sure that everybody can open it when the network is down.',
      'Tell those who could see real alarms or messages that this is an exercise.',
    ],
    opening:
      'From now on all I say has happened. Say aloud what you do, who does it, and which step of the plan you follow.',
    watchFor: [
      'Who takes the lead, and how long does that take?',
      'Which step was skipped, done out of order, or not understood?',
      'On what evidence is it said that it works again?',
    ],
  },
  hotwash: [
    'What did we expect to happen, and what happened?',
    'Where did the time go, and who was waiting for whom?',
    'Which step of the plan did not fit, was missing, or was not found?',
    'On what evidence did we say that it was over?',
    'What do we change in the plan tomorrow, and who does it?',
  ],
  exercises: ['Activating the plan', 'Recovering in order', 'Proof before all-clear'],
}
