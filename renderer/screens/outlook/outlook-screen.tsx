import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { go, goBack } from '../../router.ts'
import styles from './outlook.module.css'
import { OutlookText } from './outlook-text.tsx'
import { useOutlook } from './use-outlook.ts'

/** What can come of a scenario, before anybody plays it: can its targets be met, how can it end, who would sit idle. */
export function OutlookScreen({ pack }: { readonly pack: string }) {
  const { state, stop, goOn } = useOutlook(pack)
  const back = <Act label="Back" keys="Escape" run={() => goBack({ screen: 'library' })} />
  return (
    <Shell title="What can come of it">
      {state.kind === 'busy' ? (
        <Busy what="Letting the first teams play" />
      ) : state.kind === 'failed' ? (
        <Failed {...state.failure} act={back} />
      ) : (
        <div className={styles.screen}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1) */}
          <div className={styles.body} data-scrolls tabIndex={0}>
            <OutlookText view={state.view} />
          </div>
          <footer className={styles.foot}>
            <Act
              label="Set up"
              keys="Enter"
              primary
              run={() => go({ screen: 'setup', pack: state.view.pack })}
            />
            {back}
            {state.view.plays < state.view.planned && (
              <div className={styles.progress}>
                <progress
                  max={state.view.planned}
                  value={state.view.plays}
                  aria-label="Teams that have played"
                />
                <span className="muted">
                  {state.view.plays} of {state.view.planned} teams have played
                </span>
                {state.stopped ? (
                  <Act label="Go on" keys="S" run={goOn} />
                ) : (
                  <Act label="Stop" keys="S" run={stop} />
                )}
              </div>
            )}
          </footer>
        </div>
      )}
    </Shell>
  )
}
