/** What a pack holds that a seat must not be shown, in pieces that can be looked for in a view's JSON. */
import type { InjectDef, Scenario } from '../../shared/scenario/model.ts'
import type { Drive } from './drive.ts'

type Artefacts = Readonly<Record<string, string>>

/** Long enough to be nobody else's. */
const TELLING = 24
const TELLING_TITLE = 14

/** Pieces of texts as they stand in JSON; Markdown's marks part them, as they part the nodes of a tree. */
export function pieces(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts
    .flatMap((text) => (text ?? '').split(/[\n.|*_`#<>[\]()~\\:;]+/))
    .map((piece) => JSON.stringify(piece.trim()).slice(1, -1))
    .filter((piece) => piece.length >= TELLING)
}

/** For the facilitator alone, always; what is expected of the team stands apart. */
export function facilitatorOnly(scenario: Scenario): readonly string[] {
  return [
    ...scenario.injects.flatMap(({ prompts, questions }) =>
      pieces(...prompts, ...questions.flatMap(({ ask, answer }) => [ask, answer])),
    ),
    ...scenario.decisions.flatMap(({ options }) => options.flatMap(({ because }) => pieces(because))),
  ]
}

/** Evaluators see it, nobody else does. */
export function expectedResponses(scenario: Scenario): readonly string[] {
  return scenario.injects.flatMap(({ expect }) => pieces(expect))
}

/** What nobody may see yet: injects that are not there, questions that are not asked, endings before the end. */
export function stillToCome({ scenario, state }: Drive, artefacts: Artefacts): readonly string[] {
  return [
    ...scenario.injects
      .filter(({ id }) => state.injects[id]?.status !== 'delivered')
      .flatMap((inject) => [...pieces(inject.headline), ...inboxWords(inject, artefacts)]),
    ...scenario.decisions
      .filter(({ id }) => state.decisions[id]?.status === 'pending')
      .flatMap(({ question, options, context }) =>
        pieces(question, context, ...options.map(({ label }) => label)),
      ),
    ...scenario.endings.flatMap(({ says }) => pieces(says)),
  ]
}

/** What only those whom an inject reaches may read. */
export function inboxWords({ title, says, artefact }: InjectDef, artefacts: Artefacts): readonly string[] {
  const named = title.length >= TELLING_TITLE ? [JSON.stringify(title).slice(1, -1)] : []
  return [...named, ...pieces(says, artefacts[artefact?.file ?? ''])]
}

/** What stands openly on the table for every seat, so that finding it elsewhere too gives nothing away. */
export function publicText({ scenario, state, runbooks }: Drive): string {
  return JSON.stringify([
    scenario.title,
    scenario.organisation,
    scenario.briefing,
    scenario.roles,
    scenario.components.map(({ title, data }) => [title, data]),
    scenario.channels.map(({ title }) => title),
    scenario.tasks.map(({ title }) => title),
    scenario.obligations.map(({ title, to, basis }) => [title, to, basis]),
    scenario.objectives.map(({ title }) => title),
    runbooks.map(({ source }) => source),
    scenario.injects
      .filter(({ id }) => state.injects[id]?.status === 'delivered')
      .map(({ headline }) => headline),
    scenario.decisions
      .filter(({ id }) => state.decisions[id]?.status !== 'pending')
      .map(({ title, question, context, options }) => [
        title,
        question,
        context,
        options.map(({ label }) => label),
      ]),
  ])
}

/** The same with all that has reached anybody, and what once did. */
export function toldText(drive: Drive, artefacts: Artefacts): string {
  const { scenario, state } = drive
  const HAS_COME = ['delivered', 'failed', 'retracted']
  const come = scenario.injects.filter(({ id }) => HAS_COME.includes(state.injects[id]?.status ?? ''))
  const words = come.map((inject) => [inject.title, inject.says, artefacts[inject.artefact?.file ?? '']])
  return publicText(drive) + JSON.stringify(words)
}
