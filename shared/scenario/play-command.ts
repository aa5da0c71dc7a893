/** A spoken line of a play script as the command that a screen would send. */
import { assertNever } from '../base/assert-never.ts'
import type { CommandInput } from '../contract/commands.ts'
import type { Spoken } from './play-schema.ts'
import { messageCommand, observeCommand, voteCommand } from './play-team.ts'

/** @param role who speaks, null for the facilitator; @param asked the role that a decision point asks. */
export interface Speaker {
  readonly role: string | null
  readonly name: string
  /** Number of the line in the script, from 1, for names that the script leaves out. */
  readonly index: number
  asks(point: string): string
}

/** @returns the commands in order; most lines are one. */
export function playCommands({ verb, said }: Spoken, speaker: Speaker): readonly CommandInput[] {
  switch (verb) {
    case 'decide':
      return [
        {
          type: 'decide',
          point: said.decide,
          option: said.option,
          role: speaker.role ?? speaker.asks(said.decide),
          rationale: said.because,
          confidence: said.confidence,
          ago: said.ago,
        },
      ]
    case 'decideFreely':
      return [
        {
          type: 'decide-freely',
          decision: said.id ?? `free-${speaker.index}`,
          point: said.point ?? null,
          role: speaker.role ?? (said.point === undefined ? 'facilitator' : speaker.asks(said.point)),
          text: said.decideFreely,
          rationale: said.because,
          confidence: said.confidence,
          ago: said.ago,
        },
      ]
    case 'map':
      if (said.option !== undefined && said.point !== undefined) {
        return [
          {
            type: 'map-decision',
            decision: said.map,
            mapping: { to: 'option', point: said.point, option: said.option },
          },
        ]
      }
      return [
        {
          type: 'map-decision',
          decision: said.map,
          mapping: {
            to: 'effects',
            components: Object.entries(said.set ?? {}).map(([component, level]) => ({ component, level })),
            tasks: said.tasks,
            recoveryPoints: Object.entries(said.points ?? {}).map(([point, state]) => ({ point, state })),
            quality: said.quality ?? 0.5,
            reason: said.because ?? 'Mapped by the play script',
          },
        },
      ]
    case 'explain':
      return [{ type: 'explain', decision: said.explain, rationale: said.because }]
    case 'mark': {
      const components = said.component.length > 0 ? said.component : [null]
      return components.map((component) => ({ type: 'mark', mark: said.mark, component, ago: said.ago }))
    }
    case 'notify':
      return [{ type: 'notify', obligation: said.notify, role: speaker.role, text: said.text, ago: said.ago }]
    case 'tick':
      return [
        {
          type: 'tick',
          ref: said.tick,
          status: said.status,
          role: speaker.role,
          reason: said.because,
          justified: said.justified,
          ago: said.ago,
        },
      ]
    case 'note':
      return [
        {
          type: 'note',
          note: said.id ?? `note-${speaker.index}`,
          text: said.note,
          by: speaker.name,
          ago: said.ago,
        },
      ]
    case 'improvise':
      return [
        {
          type: 'improvise',
          note: said.id ?? `answer-${speaker.index}`,
          question: said.improvise,
          answer: said.answer,
        },
      ]
    case 'correct':
      return [{ type: 'correct', entry: said.correct, at: said.to, text: said.text, reason: said.because }]
    case 'start':
      return [{ type: 'start-task', task: said.start, role: said.by }]
    case 'complete':
      return [{ type: 'complete-task', run: `${said.complete}#${said.attempt}`, outcome: said.outcome }]
    case 'abort':
      return [{ type: 'abort-task', run: `${said.abort}#${said.attempt}`, reason: said.because }]
    case 'handOver':
      return [{ type: 'hand-over-task', run: `${said.handOver}#${said.attempt}`, role: said.to }]
    case 'left':
      return [{ type: 'set-task-left', run: `${said.left}#${said.attempt}`, left: said.is }]
    case 'set':
      return Object.entries(said.set).map(([component, level]) => ({
        type: 'set-component',
        component,
        level,
        reason: said.because,
      }))
    case 'send':
      return [{ type: 'send-inject', inject: said.send, via: said.via }]
    case 'hold':
      return [{ type: 'hold-inject', inject: said.hold }]
    case 'release':
      return [{ type: 'release-inject', inject: said.release }]
    case 'skip':
      return [{ type: 'skip-inject', inject: said.skip, reason: said.because }]
    case 'retract':
      return [{ type: 'retract-inject', inject: said.retract, reason: said.because }]
    case 'acknowledge':
      return [{ type: 'acknowledge-inject', inject: said.acknowledge, response: said.response }]
    case 'ack':
      return [{ type: 'acknowledge-inject', inject: said.ack, response: said.response }]
    case 'pause':
      return [{ type: 'pause', reason: said.pause, kind: said.kind }]
    case 'resume':
      return [{ type: 'resume' }]
    case 'rate':
      return [{ type: 'rate', rate: said.rate }]
    case 'jump':
      return [{ type: 'jump', until: said.jump, force: said.force, cadences: said.cadences }]
    case 'seat':
      return [
        {
          type: 'seat',
          role: said.seat,
          person: said.person,
          present: said.present,
          standing: said.standing,
        },
      ]
    case 'rateObjective':
      return [
        { type: 'rate-objective', objective: said.rateObjective, rating: said.rating, comment: said.comment },
      ]
    case 'finding':
      return [
        {
          type: 'put-finding',
          finding: said.id ?? `finding-${speaker.index}`,
          title: said.finding,
          kind: said.kind,
          severity: said.severity,
          detail: said.detail,
          ref: said.ref,
        },
      ]
    case 'action':
      return [
        {
          type: 'put-action',
          action: said.id ?? `action-${speaker.index}`,
          title: said.action,
          owner: said.owner,
          due: said.due ?? null,
          status: said.status,
          finding: said.finding,
        },
      ]
    case 'hotwash':
      return [{ type: 'answer-hotwash', question: said.hotwash - 1, answer: said.answer }]
    case 'realIncident':
      return [{ type: 'real-incident', reason: said.realIncident }]
    case 'end':
      return [{ type: 'end', reason: said.end }]
    case 'close':
      return [{ type: 'close', signedBy: said.close }]
    case 'reopen':
      return [{ type: 'reopen', reason: said.reopen }]
    case 'message':
      return [messageCommand(said, speaker)]
    case 'poll':
      return [{ type: 'ask-poll', point: said.poll, roles: said.roles }]
    case 'vote':
      return [voteCommand(said, speaker)]
    case 'evaluate':
      return [
        {
          type: 'evaluate',
          objective: said.evaluate,
          by: said.by,
          rating: said.rating,
          comment: said.comment,
        },
      ]
    case 'observe':
      return [observeCommand(said, speaker)]
    case 'command':
      return [said.command]
    default:
      return assertNever(verb)
  }
}
