/** The text form of conditions, as packs write it (docs/PACK-FORMAT.md, Conditions): a recursive descent parser. */

import { fail, ok, type Result } from '../base/result.ts'
import { parseDuration } from '../base/time.ts'
import { type Condition, MARK_NAMES, type MarkName } from './model.ts'

export interface ConditionFault {
  readonly message: string
  /** Character in the text, from 0. */
  readonly offset: number
}

const MAX_LENGTH = 4_000
const MAX_DEPTH = 60
const OPERATORS = ['<=', '>=', '!=', '=', '<', '>'] as const
type Operator = (typeof OPERATORS)[number]
const ATOMS = [
  'in',
  'decided',
  'lapsed',
  'queued',
  'running',
  'done',
  'failed',
  'up',
  'degraded',
  'down',
  'fact',
  'delivered',
  'marked',
  'met',
  'missed',
  'elapsed',
] as const
type AtomName = (typeof ATOMS)[number]

/**
 * Reads a condition such as `decided(route, second) and not down(sms)`. Names are not resolved here.
 * @returns the condition, or what is wrong and where in the text.
 */
export function parseCondition(text: string): Result<Condition, ConditionFault> {
  if (text.length > MAX_LENGTH)
    return fail({ message: `A condition has at most ${MAX_LENGTH} characters.`, offset: 0 })
  try {
    return ok(new ConditionParser(text).whole())
  } catch (thrown) {
    if (thrown instanceof Fault) return fail({ message: thrown.message, offset: thrown.offset })
    throw thrown
  }
}

/** Unwinds the descent; never leaves this file. */
class Fault extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

interface Token {
  readonly text: string
  readonly offset: number
}

class ConditionParser {
  private readonly tokens: readonly Token[]
  private readonly end: number
  private next = 0
  private depth = 0

  constructor(text: string) {
    this.tokens = tokenise(text)
    this.end = text.length
  }

  whole(): Condition {
    const condition = this.either()
    const rest = this.tokens[this.next]
    if (rest !== undefined)
      throw new Fault(`"${rest.text}" is not expected here; join conditions with "and" or "or".`, rest.offset)
    return condition
  }

  private either(): Condition {
    const parts = [this.both()]
    while (this.takeIf('or')) parts.push(this.both())
    return joined('any', parts)
  }

  private both(): Condition {
    const parts = [this.unary()]
    while (this.takeIf('and')) parts.push(this.unary())
    return joined('all', parts)
  }

  private unary(): Condition {
    this.depth += 1
    if (this.depth > MAX_DEPTH) throw new Fault('The condition is nested too deeply.', this.here())
    const condition = this.takeIf('not') ? ({ kind: 'not', of: this.unary() } as const) : this.primary()
    this.depth -= 1
    return condition
  }

  private primary(): Condition {
    if (this.takeIf('(')) {
      const condition = this.either()
      this.expect(')')
      return condition
    }
    const word = this.word('a condition')
    const mark = markName(word.text)
    if (mark !== null) return { kind: 'marked', mark, component: null }
    const atom = ATOMS.find((name) => name === word.text)
    if (atom === undefined)
      throw new Fault(
        `"${word.text}" is not a condition; the words are ${ATOMS.join(', ')} and the mark names.`,
        word.offset,
      )
    this.expect('(')
    const first = this.word('a name')
    const second = this.takeIf(',') ? this.word('a name') : null
    this.expect(')')
    if (second !== null && atom !== 'decided' && atom !== 'marked') {
      throw new Fault(`${atom}(..) takes one name.`, second.offset)
    }
    return this.atom(atom, first, second?.text ?? null)
  }

  private atom(atom: AtomName, first: Token, second: string | null): Condition {
    const name = first.text
    switch (atom) {
      case 'in':
        return { kind: 'in', state: name }
      case 'decided':
        return { kind: 'decided', point: name, option: second }
      case 'lapsed':
        return { kind: 'lapsed', point: name }
      case 'queued':
      case 'running':
      case 'done':
      case 'failed':
        return { kind: 'task', task: name, status: atom }
      case 'up':
      case 'degraded':
      case 'down':
        return { kind: 'component', component: name, level: atom }
      case 'fact':
        return this.fact(name)
      case 'delivered':
        return { kind: 'delivered', inject: name }
      case 'marked': {
        const mark = markName(name)
        if (mark === null)
          throw new Fault(`"${name}" is not a mark; the marks are ${MARK_NAMES.join(', ')}.`, first.offset)
        return { kind: 'marked', mark, component: second }
      }
      case 'met':
        return { kind: 'met', obligation: name }
      case 'missed':
        return { kind: 'missed', obligation: name }
      case 'elapsed': {
        const at = parseDuration(name)
        if (at === null || at < 0)
          throw new Fault(`"${name}" is not a duration such as 30m or 1h30m.`, first.offset)
        return { kind: 'elapsed', at }
      }
    }
  }

  private fact(fact: string): Condition {
    const op = OPERATORS.find((operator) => this.tokens[this.next]?.text === operator)
    if (op === undefined) return { kind: 'fact', fact, op: '=', value: true }
    this.next += 1
    const word = this.word('a value')
    return { kind: 'fact', fact, op, value: factValue(word, op) }
  }

  private word(what: string): Token {
    const token = this.tokens[this.next]
    if (token === undefined || !/^[\w.-]+$/.test(token.text) || RESERVED.has(token.text)) {
      throw new Fault(
        `Here ${what} is expected${token === undefined ? ', but the text ends' : `, not "${token.text}"`}.`,
        this.here(),
      )
    }
    this.next += 1
    return token
  }

  private takeIf(text: string): boolean {
    if (this.tokens[this.next]?.text !== text) return false
    this.next += 1
    return true
  }

  private expect(text: string): void {
    if (!this.takeIf(text)) throw new Fault(`Here "${text}" is expected.`, this.here())
  }

  private here(): number {
    return this.tokens[this.next]?.offset ?? this.end
  }
}

const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not'])

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\w.-]+|<=|>=|!=|[=<>(),]|\S/g)) {
    const token = { text: match[0], offset: match.index }
    if (!/^(?:[\w.-]+|<=|>=|!=|[=<>(),])$/.test(token.text))
      throw new Fault(`"${token.text}" does not belong in a condition.`, token.offset)
    tokens.push(token)
  }
  return tokens
}

function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 ? only : { kind, of: parts }
}

function markName(text: string): MarkName | null {
  return MARK_NAMES.find((mark) => mark === text) ?? null
}

function factValue(word: Token, op: Operator): number | boolean {
  if (word.text === 'true' || word.text === 'false') {
    if (op !== '=' && op !== '!=')
      throw new Fault(`"${op}" compares numbers; use = or != with true and false.`, word.offset)
    return word.text === 'true'
  }
  const value = Number(word.text)
  if (!/^-?\d+(?:\.\d+)?$/.test(word.text) || !Number.isFinite(value)) {
    throw new Fault(`"${word.text}" is neither a number nor true or false.`, word.offset)
  }
  return value
}
