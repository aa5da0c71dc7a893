import type { ConsolePage, Moment } from '../pages/console-page.ts'
import { GOOD_CHOICES } from './good-choices.ts'

/** More moments than any exercise of the shipped pack has. */
const MOST = 150

/**
 * Does the one next thing again and again, as a facilitator with a good team would: reads injects, captures what
 * `GOOD_CHOICES` says, goes on to the next event.
 * @returns the moment and title at which `stop` said so
 */
export async function playUntil(
  console: ConsolePage,
  stop: (moment: Moment, title: string) => boolean,
): Promise<{ readonly moment: Moment; readonly title: string }> {
  for (let count = 0; count < MOST; count += 1) {
    const { moment, title } = await console.now()
    if (moment === 'ended') return { moment, title }
    if (stop(moment, title)) return { moment, title }
    if (moment === 'next') await nextEvent(console)
    else if (moment === 'decision') {
      const choice = GOOD_CHOICES[title]
      if (choice === undefined) throw new Error(`nobody said what to decide about "${title}"`)
      await console.decide(choice, title)
    } else await console.enter()
  }
  throw new Error(`nothing stopped the play within ${MOST} moments`)
}

/** Goes on to the next event; where nothing needs people afterwards the moment stays the same. */
async function nextEvent(console: ConsolePage): Promise<void> {
  const before = await console.clock.innerText()
  await console.page.waitForTimeout(450)
  await console.press('n')
  await console.waitForClockPast(before)
}
