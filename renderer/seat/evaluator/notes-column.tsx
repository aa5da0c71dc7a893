import type { Ref } from 'react'
import type { EvaluatorView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { ElapsedDigits } from '../../components/clock-digits.tsx'
import { newId } from '../../components/new-id.ts'
import { useKeptText } from '../kept-text.ts'
import { Nothing } from '../parts/pane.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './notes-column.module.css'

/** Notes: written by keyboard, stamped with exercise time by the host, tied to the chosen event and objective. */
export function NotesColumn({
  view,
  by,
  about,
  objective,
  field,
}: {
  readonly view: EvaluatorView
  readonly by: string
  readonly about: number | null
  readonly objective: string | null
  readonly field: Ref<HTMLTextAreaElement>
}) {
  const { send, keep } = useSeat()
  const [text, setText] = useKeptText(`${keep}.note`)
  const event = view.log.find(({ seq }) => seq === about)
  const titleOf = (id: string | null) => view.objectives.find((each) => each.id === id)?.title ?? null
  const give = () => {
    if (text.trim() === '') return
    setText('')
    void send({ type: 'observe', note: newId('note'), by, text, about, objective }).then((answer) => {
      if (!answer.ok) setText(text)
    })
  }
  return (
    <section className={styles.column} aria-label="Notes">
      <form
        className={styles.form}
        onSubmit={(submitted) => {
          submitted.preventDefault()
          give()
        }}
      >
        <label className="labelled">
          <span>
            Note at T+ <ElapsedDigits />
          </span>
          <textarea
            ref={field}
            rows={3}
            maxLength={20_000}
            value={text}
            onChange={(changed) => setText(changed.currentTarget.value)}
            onKeyDown={(pressed) => {
              if (pressed.key === 'Escape') pressed.currentTarget.blur()
            }}
          />
        </label>
        <p className="muted small">
          {event === undefined ? 'About no event in particular; J and K choose one.' : `About: ${event.text}`}
        </p>
        {objective !== null && <p className="muted small">Objective: {titleOf(objective)}</p>}
        <Act
          label="Note"
          says="Keep the note"
          primary
          keys="Ctrl+Enter"
          disabled={text.trim() === ''}
          run={give}
        />
      </form>
      {view.notes.length === 0 && <Nothing>No notes yet. N begins one.</Nothing>}
      <ol className={styles.list}>
        {view.notes.toReversed().map((note) => (
          <li key={note.entry} className={styles.note}>
            <p className={styles.who}>
              <StoryTime story={view.clock.story} at={note.statedAt} /> {note.person}
            </p>
            <p className={styles.words}>{note.text}</p>
            {note.about !== null && <p className="muted small">About: {note.about.text}</p>}
            {note.objective !== null && <p className="muted small">{titleOf(note.objective)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
