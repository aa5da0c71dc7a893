/** Three short tones, off unless somebody wants them (ART, Sound). */
export type Tone = 'inject' | 'limit' | 'breached'

const PITCHES: Readonly<Record<Tone, readonly number[]>> = {
  inject: [660, 880],
  limit: [523, 523],
  breached: [440, 330],
}
const NOTE_S = 0.12

let audio: AudioContext | null = null

/** Plays one tone; does nothing where the page may not sound yet. */
export function playTone(tone: Tone): void {
  audio ??= new AudioContext()
  for (const [index, pitch] of PITCHES[tone].entries())
    note(audio, pitch, audio.currentTime + index * NOTE_S * 1.3)
}

function note(context: AudioContext, pitch: number, at: number): void {
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = pitch
  gain.gain.setValueAtTime(0.0001, at)
  gain.gain.exponentialRampToValueAtTime(0.12, at + 0.015)
  gain.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(at)
  oscillator.stop(at + NOTE_S)
}
