import type { LineDraft } from '../../shared/host/ports.ts'

/** A line like any other: a note, told apart by its number. */
export function noteDraft(number: number): LineDraft {
  return {
    id: `note-${number}`,
    command: 'note',
    actor: { kind: 'facilitator', name: 'Kari' },
    wall: 1_700_000_000_000 + number,
    label: `Note ${number} – æøå`,
    events: [
      {
        type: 'NoteAdded',
        at: number,
        cause: `note-${number}`,
        entry: `note-${number}`,
        text: 'Three chains have called',
        by: '',
        statedAt: number,
      },
    ],
  }
}
