import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml/browser'

/** A node of a YAML document with the offset at which it begins in its text. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly start: number }
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly start: number; readonly pairs: ReadonlyMap<string, YamlPair> }

export interface YamlPair {
  readonly keyStart: number
  readonly value: YamlNode
}

/** Where everything stands in a text that parses: made only when a place is asked for. */
export function yamlTree(source: string, events: readonly Event[]): YamlNode | null {
  const anchors = new Map<string, YamlNode>()
  let index = 0
  const read = (): YamlNode => {
    const event = events[index]
    index += 1
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT)
      return { kind: 'scalar', start: 0 }
    const name = event.anchorStart < 0 ? null : source.slice(event.anchorStart, event.anchorEnd)
    if (event.type === EVENT_ID.ALIAS)
      return anchors.get(name ?? '') ?? { kind: 'scalar', start: event.anchorStart }
    const node = collection(event)
    if (name !== null) anchors.set(name, node)
    return node
  }
  const collection = (event: Exclude<Event, { type: typeof EVENT_ID.ALIAS }>): YamlNode => {
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: YamlNode[] = []
      while (isOpen()) items.push(read())
      index += 1
      return { kind: 'list', start: event.start, items }
    }
    if (event.type === EVENT_ID.MAPPING) {
      const pairs = new Map<string, YamlPair>()
      while (isOpen()) {
        const key = events[index]
        const text = key?.type === EVENT_ID.SCALAR ? getScalarValue(source, key) : ''
        const keyStart = read().start
        pairs.set(text, { keyStart, value: read() })
      }
      index += 1
      return { kind: 'map', start: event.start, pairs }
    }
    if (event.type !== EVENT_ID.SCALAR) return { kind: 'scalar', start: 0 }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    return { kind: 'scalar', start: event.valueStart - (quoted ? 1 : 0) }
  }
  const isOpen = () => index < events.length && events[index]?.type !== EVENT_ID.POP
  if (events[0]?.type === EVENT_ID.DOCUMENT) index = 1
  return isOpen() ? read() : null
}

/**
 * Whether the document has more nodes than `most` when every alias is written out, or an alias inside what it names.
 * A "billion laughs" is found here, before anything walks it.
 */
export function hasTooManyNodes(source: string, events: readonly Event[], most: number): boolean {
  // without an alias each event is one node at most
  if (events.length <= most && !events.some(({ type }) => type === EVENT_ID.ALIAS)) return false
  const sizes = new Map<string, number>()
  const open: { readonly name: string | null; size: number }[] = [{ name: null, size: 0 }]
  const add = (size: number) => {
    const top = open.at(-1)
    if (top !== undefined) top.size += size
  }
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) open.push({ name: null, size: 0 })
    else if (event.type === EVENT_ID.POP) {
      const closed = open.pop()
      if (closed?.name != null) sizes.set(closed.name, closed.size)
      add(closed?.size ?? 0)
    } else {
      const name = event.anchorStart < 0 ? null : source.slice(event.anchorStart, event.anchorEnd)
      if (event.type === EVENT_ID.ALIAS) {
        if (open.some((one) => one.name === name)) return true
        add(sizes.get(name ?? '') ?? 1)
      } else if (event.type === EVENT_ID.SCALAR) {
        if (name !== null) sizes.set(name, 1)
        add(1)
      } else open.push({ name, size: 1 })
    }
    if ((open.at(-1)?.size ?? 0) > most) return true
  }
  return false
}
