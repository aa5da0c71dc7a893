/** Words that several views share. */
export type Level = 'up' | 'degraded' | 'down'

export type Tone = 'quiet' | 'attention' | 'breached' | 'recovered'

export type Rating = 'P' | 'S' | 'M' | 'U'

export type Verdict = 'PASS' | 'PARTIAL' | 'FAIL'

// ---------- library
