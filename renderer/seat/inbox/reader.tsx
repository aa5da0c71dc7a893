import type { InboxItemView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { Artefact } from '../parts/artefact.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import { StoryText } from '../parts/text.tsx'
import { useRole } from '../role/role-context.tsx'
import { canAnswer, KIND_WORDS } from './kinds.ts'
import styles from './reader.module.css'

/** One thing as it looks on its channel, and what can be done with it. */
export function Reader({ item }: { readonly item: InboxItemView }) {
  const { reply } = useRole()
  const title = item.subject === '' ? `${KIND_WORDS[item.channelKind]}, ${item.from}` : item.subject
  return (
    <article className={styles.reader} aria-label={title} data-kind={item.channelKind}>
      <Looks item={item} />
      {item.artefact !== null && (
        <div className={styles.artefact}>
          <Artefact artefact={item.artefact} />
        </div>
      )}
      {item.status === 'refused' && (
        <p className={styles.refused} role="alert">
          <strong>Not delivered.</strong> {item.refusedBecause}
        </p>
      )}
      {item.mine && item.status === 'sent' && (
        <p className={styles.sent}>Sent. Nobody can tell from here whether it was read.</p>
      )}
      {!item.mine && !item.ringing && canAnswer(item.channelKind) && (
        <div className={styles.acts}>
          <Act
            label={item.channelKind === 'phone' ? 'Call back' : 'Reply'}
            keys="Y"
            run={() => reply(item)}
          />
        </div>
      )}
    </article>
  )
}

function Looks({ item }: { readonly item: InboxItemView }) {
  switch (item.channelKind) {
    case 'pager':
      return <Pager item={item} />
    case 'sms':
      return <Phone item={item} />
    case 'phone':
      return <Call item={item} />
    case 'status-page':
    case 'portal':
      return <Page item={item} />
    case 'chat':
      return <Line item={item} />
    case 'in-person':
      return <Said item={item} />
    case 'email':
    case 'press':
    case 'ticket':
    case 'monitoring':
      return <Letter item={item} />
  }
}

/** Mail and what is like it: who, to whom, what about, then the words. */
function Letter({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <>
      <h2 className={styles.subject}>{item.subject === '' ? KIND_WORDS[item.channelKind] : item.subject}</h2>
      <dl className={styles.lines}>
        <dt>From</dt>
        <dd>{item.from}</dd>
        <dt>To</dt>
        <dd>{item.to.join(', ')}</dd>
        <dt>{item.channelKind === 'ticket' ? 'Opened' : 'Sent'}</dt>
        <dd>
          <StoryTime story={view.clock.story} at={item.at} />
        </dd>
      </dl>
      <div className={styles.words}>
        <StoryText tree={item.says} text={item.text} />
      </div>
    </>
  )
}

/** A narrow display that holds a line or two. */
export function Pager({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <div className={styles.pager}>
      <p className={styles.lcd}>
        <StoryTime story={view.clock.story} at={item.at} />
        {item.text}
      </p>
      <p className={styles.below}>{item.from}</p>
    </div>
  )
}

function Phone({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <div className={styles.phone}>
      <p className={styles.party}>{item.mine ? item.to.join(', ') : item.from}</p>
      <div className={styles.bubble} data-mine={item.mine || undefined}>
        <StoryText tree={item.says} text={item.text} />
      </div>
      <p className={styles.below}>
        <StoryTime story={view.clock.story} at={item.at} />
      </p>
    </div>
  )
}

function Call({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <>
      <h2 className={styles.subject}>{item.mine ? `You called ${item.to.join(', ')}` : item.from}</h2>
      <p className="muted">
        {item.ringing ? 'Ringing since ' : item.text === '' ? 'Not answered, ' : 'Call of '}
        <StoryTime story={view.clock.story} at={item.at} />
      </p>
      {item.text !== '' && (
        <div className={styles.spoken}>
          <StoryText tree={item.says} text={item.text} />
        </div>
      )}
    </>
  )
}

function Page({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <div className={styles.page}>
      <p className={styles.address}>
        <span>{item.from}</span>
        <StoryTime story={view.clock.story} at={item.at} />
      </p>
      <div className={styles.sheet}>
        <h2 className={styles.subject}>{item.subject === '' ? item.channelTitle : item.subject}</h2>
        <StoryText tree={item.says} text={item.text} />
      </div>
    </div>
  )
}

function Line({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <>
      <p className={styles.room}>{item.channelTitle}</p>
      <p className={styles.name}>
        {item.from} <StoryTime story={view.clock.story} at={item.at} />
      </p>
      <div className={styles.words}>
        <StoryText tree={item.says} text={item.text} />
      </div>
    </>
  )
}

function Said({ item }: { readonly item: InboxItemView }) {
  return (
    <>
      <h2 className={styles.subject}>{item.from}, to your face</h2>
      <div className={styles.spoken}>
        <StoryText tree={item.says} text={item.text} />
      </div>
    </>
  )
}
