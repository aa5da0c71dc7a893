import { Act } from '../../components/act.tsx'
import { Countdown } from '../../components/clock-digits.tsx'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Nothing, Pane } from '../parts/pane.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import { Timer } from './decision-form.tsx'
import styles from './hand-over.module.css'
import { isAsked } from './parts.ts'
import { useRole } from './role-context.tsx'
import { TaskRow } from './task-row.tsx'
import { unanswered } from './unanswered.ts'

/** What somebody who takes this seat over has to know: what is asked, what runs, whom to answer, whom to tell. */
export function HandOver() {
  const { view, handOver, go, read } = useRole()
  const { story } = view.clock
  const asked = view.decisions.filter(isAsked)
  const tasks = view.tasks.filter(({ mine, status }) => mine && (status === 'running' || status === 'queued'))
  const messages = unanswered(view.inbox)
  const duties = view.obligations.filter(({ status }) => status === 'open')
  const leave = (part: 'inbox' | 'decide') => {
    handOver.dismiss()
    go(part)
  }
  return (
    <ScrollArea className={styles.scroll} label="Hand-over">
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>What is open at this seat</h2>
          <p className={styles.from}>
            {handOver.from === null
              ? `${view.role.title}, as it stands now.`
              : `You have taken over from ${handOver.from}.`}
          </p>
        </div>
        <Act label="I have read it" primary keys="Ctrl+Enter" run={handOver.dismiss} />
      </header>
      <Pane title="Asked of you" note={asked.length}>
        {asked.length === 0 && <Nothing>No decision is asked of you.</Nothing>}
        <ul className={styles.list}>
          {asked.map((point) => (
            <li key={point.id} className={styles.row} data-wraps>
              <span className={styles.main}>
                {point.question}
                <span className={styles.under}>{point.mayDecide ? 'You decide' : 'Your vote'}</span>
              </span>
              <Timer dueAt={point.dueAt} late={point.late} />
              <Act label="Go there" says={`Go to: ${point.title}`} plain run={() => leave('decide')} />
            </li>
          ))}
        </ul>
      </Pane>
      <Pane title="Your tasks" note={tasks.length}>
        {tasks.length === 0 && <Nothing>You have no work under way.</Nothing>}
        <ul className={styles.list}>
          {tasks.map((task) => (
            <TaskRow key={task.run} task={task} />
          ))}
        </ul>
      </Pane>
      <Pane title="Not answered" note={messages.length}>
        {messages.length === 0 && <Nothing>Everything was opened, and every message answered.</Nothing>}
        <ul className={styles.list}>
          {messages.map((item) => (
            <li key={item.id} className={styles.row}>
              <StoryTime story={story} at={item.at} />
              <span className={styles.main}>
                <span dir="auto">{item.subject === '' ? firstWords(item.text) : item.subject}</span>
                <span className={styles.under}>
                  {item.from}, {item.channelTitle}
                  {item.unread && ', not opened'}
                </span>
              </span>
              <Act
                label="Open"
                says={`Open: ${item.subject === '' ? item.from : item.subject}`}
                plain
                run={() => {
                  leave('inbox')
                  read(item.id)
                }}
              />
            </li>
          ))}
        </ul>
      </Pane>
      <Pane title="Who must be told" note={duties.length}>
        {duties.length === 0 && <Nothing>No duty to tell anybody is open.</Nothing>}
        <ul className={styles.list}>
          {duties.map((duty) => (
            <li key={duty.obligation} className={styles.row}>
              <span className={styles.main}>
                {duty.title}
                <span className={styles.under}>
                  {duty.to}
                  {duty.legal && ', by law'}
                </span>
              </span>
              {duty.dueAt !== null && (
                <span className={styles.due}>
                  <Countdown until={duty.dueAt} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Pane>
      <Pane title="Decided last in the room">
        {view.decided.length === 0 && <Nothing>Nothing has been decided yet.</Nothing>}
        <ul className={styles.list}>
          {view.decided.map(({ at, roleTitle, text }) => (
            <li key={`${at} ${text}`} className={styles.row}>
              <StoryTime story={story} at={at} />
              <span className={styles.main}>
                <span dir="auto">{text}</span>
                <span className={styles.under}>{roleTitle}</span>
              </span>
            </li>
          ))}
        </ul>
      </Pane>
    </ScrollArea>
  )
}

function firstWords(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
