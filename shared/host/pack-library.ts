/** The packs that can be played: read, parsed, checked, and told as cards. */

import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { PackCard, PackDetail } from '../contract/library-views.ts'
import { draftNoteIn } from '../contract/pack-draft.ts'
import { markdownTree } from '../runbook/markdown-tree.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { validatePack } from '../scenario/validate.ts'
import { packHash } from './pack-hash.ts'
import type { HostPorts, PackSource } from './ports.ts'
import type { PackDocuments } from './runbook-library.ts'

export interface LoadedPack {
  readonly id: string
  readonly sha256: string
  readonly source: PackSource
  /** Null when the pack cannot be played; `problems` say why. */
  readonly scenario: Scenario | null
  readonly runbooks: readonly Runbook[]
  readonly problems: readonly Problem[]
}

export interface PackLibrary {
  cards(): Promise<readonly PackCard[]>
  /** The Markdown documents of every pack, without parsing any. */
  documents(): Promise<readonly PackDocuments[]>
  detail(id: string): Promise<Result<PackDetail, Refusal>>
  /** A pack that is there, whether it can be played or not. */
  find(id: string): Promise<Result<LoadedPack, Refusal>>
}

type Ports = Pick<HostPorts, 'packs' | 'sha256' | 'stores' | 'timers' | 'version'>

/**
 * Packs are read anew each time, since their authors edit them; unchanged ones are not parsed again, and what is shown
 * of them is kept from one start of the app to the next, so that the library opens at once. At the first start they are
 * parsed one by one, and whatever else was asked for meanwhile is answered in between.
 */
export function createPackLibrary({ packs, sha256, stores, timers, version }: Ports): PackLibrary {
  const known = new Map<string, LoadedPack>()

  function load(source: PackSource, hash: string): LoadedPack {
    const before = known.get(source.id)
    if (before?.sha256 === hash && before.source.problems.length === source.problems.length) return before
    const loaded = loadPack(source, sha256)
    known.set(source.id, loaded)
    return loaded
  }

  async function find(id: string): Promise<Result<LoadedPack, Refusal>> {
    const source = (await packs.list()).find((one) => one.id === id)
    return source === undefined ? fail(unknownPack(id)) : ok(load(source, packHash(source.files, sha256)))
  }

  /** From the cache where the pack's files and the app are as they were, else from parsing it. */
  function shown(source: PackSource): { readonly detail: PackDetail; readonly isFresh: boolean } {
    const hash = packHash(source.files, sha256)
    const fingerprint = `${version} ${hash} ${sha256(JSON.stringify(source.problems))}`
    const cached = stores.pack(source.id)
    if (cached?.fingerprint === fingerprint) return { detail: cached.detail, isFresh: false }
    const detail = detailOf(load(source, hash))
    stores.putPack(source.id, { fingerprint, detail })
    return { detail, isFresh: true }
  }

  async function cards(): Promise<readonly PackCard[]> {
    const found: PackCard[] = []
    let isLate = false
    for (const source of await packs.list()) {
      if (isLate) await new Promise<void>((goOn) => timers.setTimer(0, goOn))
      const { detail, isFresh } = shown(source)
      isLate = isFresh
      found.push(cardOf(detail))
    }
    return found.toSorted(easierFirst)
  }

  return {
    cards,
    documents: async () =>
      (await packs.list()).map(({ id, files }) => ({
        id,
        title: stores.pack(id)?.detail.title ?? id,
        hashes: Object.keys(files).flatMap((file) =>
          file.endsWith('.md') ? [sha256(files[file] ?? '')] : [],
        ),
      })),
    detail: async (id) => {
      const source = (await packs.list()).find((one) => one.id === id)
      return source === undefined ? fail(unknownPack(id)) : ok(shown(source).detail)
    },
    find,
  }
}

/** Parses and checks a pack; every problem of its folder, its text and its story in one list. */
export function loadPack(source: PackSource, sha256: (text: string) => string): LoadedPack {
  const { scenario, runbooks, problems } = validatePack({ files: source.files, folder: source.id, sha256 })
  const found = [...source.problems, ...problems]
  return {
    id: source.id,
    sha256: packHash(source.files, sha256),
    source,
    scenario: hasErrors(found) ? null : scenario,
    runbooks,
    problems: found,
  }
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

const LEVELS = ['introductory', 'intermediate', 'advanced']

/** A team's first scenario stands first; what cannot be played stands last. */
function easierFirst(left: PackCard, right: PackCard): number {
  const order = (card: PackCard) => (LEVELS.includes(card.level) ? LEVELS.indexOf(card.level) : LEVELS.length)
  return order(left) - order(right) || (left.title < right.title ? -1 : 1)
}

function cardOf(detail: PackDetail): PackCard {
  const { briefing, roleList, componentList, runbooks, sha256, ...card } = detail
  return card
}

function cardFrom({ id, scenario, problems, source }: LoadedPack): PackCard {
  return {
    id,
    title: scenario?.title ?? id,
    summary: scenario?.summary ?? 'This pack cannot be played yet: see its problems.',
    organisation: scenario?.organisation ?? '',
    level: scenario?.level ?? '',
    length: scenario?.length ?? 0,
    room: scenario?.room ?? null,
    exercises: scenario?.exercises ?? [],
    roleTitles: scenario?.roles.map((role) => role.title) ?? [],
    roles: scenario?.roles.length ?? 0,
    injects: scenario?.injects.length ?? 0,
    decisions: scenario?.decisions.length ?? 0,
    objectives: scenario?.objectives.map((objective) => objective.title) ?? [],
    channels: scenario?.channels.map((channel) => channel.title) ?? [],
    rto: scenario?.overall.rto ?? null,
    rpo: scenario?.overall.rpo ?? null,
    draft: draftNoteIn(source.files),
    problems,
  }
}

function detailOf(pack: LoadedPack): PackDetail {
  const { scenario, runbooks, sha256 } = pack
  return {
    ...cardFrom(pack),
    briefing: markdownTree(scenario?.briefing ?? ''),
    roleList: (scenario?.roles ?? []).map(({ id, title, backup, description }) => ({
      id,
      title,
      backup,
      description,
    })),
    componentList: (scenario?.components ?? []).map(({ id, title, tier, rto, rpo }) => ({
      id,
      title,
      tier,
      rto,
      rpo,
    })),
    runbooks: runbooks.map((runbook) => ({
      file: runbook.file,
      title: runbook.title,
      sha256: runbook.sha256,
      procedures: runbook.procedures.length,
      steps: runbook.procedures.reduce((count, procedure) => count + procedure.steps.length, 0),
    })),
    sha256,
  }
}

function unknownPack(id: string): Refusal {
  return {
    code: 'unknown-pack',
    message: `There is no pack "${id}".`,
    remedy: 'Choose one from the library.',
  }
}
