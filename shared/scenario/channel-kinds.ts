import type { ChannelKind } from '../contract/seat-views.ts'

/** What a dead channel does to a message: says no to its sender, or loses it without a word. */
export type WhenDead = 'refuse' | 'swallow'

/** Words of a channel's name and title that tell its kind, the first that fits; in the languages that packs are written in. */
const WORDS: readonly (readonly [ChannelKind, RegExp])[] = [
  ['status-page', /status[- ]?(?:page|side|sida|seite|pagina)s?/i],
  ['pager', /pager|beeper|call-?out|paging/i],
  ['sms', /\bsms|text message|tekstmelding/i],
  ['monitoring', /monitor|alarm|alert|dashboard|overvåk|overvåg|övervak|bewaking|grafana/i],
  ['ticket', /ticket|sak(?:ssystem)?\b|ärende|sag(?:ssystem)?\b|service ?desk|help ?desk|\bdesk\b/i],
  ['portal', /portal|altinn|myndighe|behörde|authorit/i],
  ['press', /press|presse|media\b|newsroom|pers\b/i],
  ['email', /e-?mail|e-?post|\bmail|mailbox|postkasse/i],
  ['chat', /chat|slack|teams|channel #|#\w|samtale(?:rom)?|mattermost|\birc\b/i],
  ['phone', /phone|telefo|call|bridge|\btlf\b|konferen|ring/i],
  ['in-person', /in[- ]person|face|room|runner|desk to desk|walk|møterom|mündlich|personlig|oral/i],
]

/**
 * What a channel is that does not say it: by its title, else by its name. Else something carries it, and it is written
 * like a chat; or nothing does, and it is said in the room.
 */
export function channelKind(id: string, title: string, carried: boolean): ChannelKind {
  const named = (text: string) => WORDS.find(([, words]) => words.test(text))?.[0]
  const kind = named(title) ?? named(id.replaceAll('-', ' ')) ?? 'in-person'
  return carried && kind === 'in-person' ? 'chat' : kind
}

/** A phone has no tone and a page does not load; a text message, a page or an e-mail leaves and never comes. */
export const WHEN_DEAD: Readonly<Record<ChannelKind, WhenDead>> = {
  email: 'swallow',
  chat: 'refuse',
  sms: 'swallow',
  pager: 'swallow',
  phone: 'refuse',
  'status-page': 'refuse',
  ticket: 'refuse',
  monitoring: 'refuse',
  press: 'refuse',
  portal: 'refuse',
  'in-person': 'refuse',
}
