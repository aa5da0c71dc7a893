import { useState } from 'react'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { LobbyView, Place } from '../../../shared/contract/room.ts'
import { Act } from '../../components/act.tsx'
import { recall, remember } from '../memory.ts'
import styles from './entry.module.css'

type Other = Exclude<Place['kind'], 'role'>

const OTHERS: readonly { readonly kind: Other; readonly title: string; readonly says: string }[] = [
  {
    kind: 'evaluator',
    title: 'Evaluator',
    says: 'Rates the objectives and takes notes; sees all that happens.',
  },
  { kind: 'observer', title: 'Observer', says: 'Sees what the room may know, and changes nothing.' },
  { kind: 'projector', title: 'Wall', says: 'This device shows the wall, for the whole room to read.' },
]

/** Who sits where, and where one wants to sit. */
export function LobbyScreen({
  lobby,
  busy,
  failure,
  onClaim,
}: {
  readonly lobby: LobbyView
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onClaim: (place: Place, person: string) => void
}) {
  const [person, setPerson] = useState(() => recall('name') ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const name = person.trim()
  const place = placeOf(chosen)
  const claim = () => {
    if (place === null || name === '' || busy) return
    remember('name', name)
    onClaim(place, name)
  }
  return (
    <main className={styles.page}>
      <form
        className={styles.wide}
        onSubmit={(event) => {
          event.preventDefault()
          claim()
        }}
      >
        <header>
          <p className={styles.product}>{lobby.organisation} · EXERCISE</p>
          <h1 className={styles.title}>{lobby.title}</h1>
        </header>
        <label className="labelled">
          <span>Your name</span>
          <input
            value={person}
            maxLength={120}
            autoComplete="name"
            onChange={(event) => setPerson(event.currentTarget.value)}
          />
        </label>
        <fieldset className={styles.places}>
          <legend>Your seat</legend>
          {lobby.roles.map((role) => (
            <Choice
              key={role.id}
              value={`role:${role.id}`}
              chosen={chosen}
              choose={setChosen}
              title={role.title}
              says={role.description}
              people={role.people}
              isRole
            />
          ))}
        </fieldset>
        <fieldset className={styles.places}>
          <legend>Or without a role</legend>
          {OTHERS.map(({ kind, title, says }) => (
            <Choice
              key={kind}
              value={kind}
              chosen={chosen}
              choose={setChosen}
              title={title}
              says={says}
              people={[]}
            />
          ))}
        </fieldset>
        <div className={styles.foot}>
          {failure !== null && (
            <p className={styles.failure} role="alert">
              <strong>{failure.message}</strong> {failure.remedy}
            </p>
          )}
          <Act
            label="Take the seat"
            primary
            submits
            busy={busy}
            disabled={place === null || name === ''}
            run={claim}
          />
          <span className="muted small">
            {name === '' ? 'Say who you are.' : place === null ? 'Choose a seat.' : ''}
          </span>
        </div>
      </form>
    </main>
  )
}

function Choice({
  value,
  chosen,
  choose,
  title,
  says,
  people,
  isRole = false,
}: {
  readonly value: string
  readonly chosen: string | null
  readonly choose: (value: string) => void
  readonly title: string
  readonly says: string | null
  readonly people: LobbyView['roles'][number]['people']
  readonly isRole?: boolean
}) {
  return (
    <label className={styles.place}>
      <input type="radio" name="place" checked={chosen === value} onChange={() => choose(value)} />
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.what}>
        <span className={styles.role}>{title}</span>
        {says !== null && <span className="muted small">{says}</span>}
      </span>
      {isRole && (
        <span className={styles.people}>
          {people.length === 0 && <span className="muted">free</span>}
          {people.map((each) => (
            <span key={each.person} data-away={!each.connected || undefined}>
              {each.person}
              {!each.connected && <span className="muted"> not connected</span>}
            </span>
          ))}
        </span>
      )}
    </label>
  )
}

function placeOf(chosen: string | null): Place | null {
  if (chosen === null) return null
  if (chosen.startsWith('role:')) return { kind: 'role', role: chosen.slice('role:'.length) }
  return OTHERS.find(({ kind }) => kind === chosen) === undefined ? null : { kind: chosen as Other }
}
