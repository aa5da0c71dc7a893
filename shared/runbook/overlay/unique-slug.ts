import { slug } from 'github-slugger'

/** GitHub's slug of a title; one that is taken gets `-1`, `-2`. */
export function uniqueSlug(title: string, taken: ReadonlySet<string>): string {
  const plain = slug(title) || 'procedure'
  let made = plain
  for (let number = 1; taken.has(made); number += 1) made = `${plain}-${number}`
  return made
}
