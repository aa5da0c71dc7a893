/** Names in a pack, made of words in a document. */

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  é: 'e',
  è: 'e',
  ë: 'e',
  ï: 'i',
}
/** `wait` is a word of the format, the others belong to every JavaScript object. */
const RESERVED = new Set(['wait', 'constructor', 'prototype'])

/** Gives each words an id of their own: `Database Admin` is `database-admin`, the next one `database-admin-2`. */
export class Ids {
  private readonly taken = new Set<string>()

  /** @param otherwise what it is called when no letter of the words can be kept. */
  of(words: string, otherwise: string): string {
    const slug = slugOf(words)
    const base = slug === '' || RESERVED.has(slug) ? (slug === '' ? otherwise : `${otherwise}-${slug}`) : slug
    for (let count = 1; ; count++) {
      const id = count === 1 ? base : `${base}-${count}`
      if (this.taken.has(id)) continue
      this.taken.add(id)
      return id
    }
  }
}

const LONGEST = 40

function slugOf(words: string): string {
  const plain = [...words.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, LONGEST).replace(/-+$/, '')
}
