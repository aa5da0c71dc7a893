// Counts of the whole run, from the reports of its runners.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key]
  return total
}

/** The last line of `npm test`. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** @param {boolean} passed @returns {Tally} */
export function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** @param {string} file of Vitest's json reporter @param {number} exitCode @returns {Tally} */
export function vitestTally(file, exitCode) {
  const report = read(file)
  if (!report) return one(false)
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0)
  return atLeastOneFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests, skipped },
    exitCode,
  )
}

/** @param {string} file of Playwright's json reporter @param {number} exitCode @returns {Tally} */
export function playwrightTally(file, exitCode) {
  const report = read(file)
  if (!report) return one(false)
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected, skipped }, exitCode)
}

/** A runner that failed without a failed test (a file that does not load, no test found) has failed all the same. */
function atLeastOneFailure(tally, exitCode) {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}
