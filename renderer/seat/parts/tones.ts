/**
 * Sounds of the channels, told apart with closed eyes. A browser lets a page sound only after somebody has touched
 * it: until then nothing is heard, and the flash alone tells.
 */
export type Sound = 'page' | 'ring' | 'sms' | 'note' | 'decision'

interface Beep {
  readonly hz: number
  /** s from the beginning. */
  readonly at: number
  /** s */
  readonly long: number
}

const beeps = (hz: number, long: number, ...at: readonly number[]): readonly Beep[] =>
  at.map((start) => ({ hz, at: start, long }))

const SOUNDS: Readonly<Record<Sound, readonly Beep[]>> = {
  page: beeps(2_050, 0.09, 0, 0.14, 0.28, 0.7, 0.84, 0.98),
  ring: [...beeps(440, 0.9, 0, 1.8), ...beeps(480, 0.9, 0, 1.8)],
  sms: [...beeps(1_046, 0.09, 0), ...beeps(1_318, 0.16, 0.12)],
  note: beeps(660, 0.1, 0),
  decision: [...beeps(523, 0.14, 0), ...beeps(523, 0.14, 0.2), ...beeps(784, 0.24, 0.4)],
}

let audio: AudioContext | null = null

/** Called on a touch or key, when a browser allows it. */
export function allowSound(): void {
  audio ??= new AudioContext()
  void audio.resume()
}

export function playSound(sound: Sound): void {
  if (audio === null || audio.state !== 'running') return
  for (const beep of SOUNDS[sound]) play(audio, beep)
}

function play(context: AudioContext, { hz, at, long }: Beep): void {
  const start = context.currentTime + at
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = hz
  gain.gain.setValueAtTime(0.0001, start)
  gain.gain.exponentialRampToValueAtTime(0.14, start + 0.012)
  gain.gain.setValueAtTime(0.14, start + Math.max(0.012, long - 0.03))
  gain.gain.exponentialRampToValueAtTime(0.0001, start + long)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(start)
  oscillator.stop(start + long)
}
