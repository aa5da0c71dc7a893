import { NativeSelect, TextInput } from '@mantine/core'
import type { RefObject } from 'react'
import { KeyHint } from '../../../components/key-hint.tsx'
import button from '../action-button.module.css'
import { type Captured, type CaptureEvent, CONFIDENCES } from '../capture-machine.ts'
import { useConsole } from '../console-context.tsx'
import own from './current-decision.module.css'
import { leaveOnEscape } from './leave-on-escape.ts'

export interface CaptureLineProps {
  readonly captured: Captured
  /** How many options there are to choose from. */
  readonly options: number
  /** The next digit says how sure they are. */
  readonly byConfidence: boolean
  readonly ready: boolean
  readonly busy: boolean
  readonly role: RefObject<HTMLSelectElement | null>
  readonly ago: RefObject<HTMLInputElement | null>
  readonly tell: (event: CaptureEvent) => void
  readonly onSure: (confidence: number) => void
}

/** Who decided, how sure, when, and the one button that records it. */
export function CaptureLine({
  captured,
  options,
  byConfidence,
  ready,
  busy,
  role,
  ago,
  tell,
  onSure,
}: CaptureLineProps) {
  const { view } = useConsole()
  return (
    <footer className={own.line} data-confidence={byConfidence || undefined}>
      <NativeSelect
        ref={role}
        aria-label="Decided by"
        aria-keyshortcuts="Alt+R"
        title="Decided by (Alt R)"
        size="xs"
        w={176}
        miw={104}
        value={captured.role}
        onChange={(event) => tell({ type: 'role', role: event.currentTarget.value })}
        onKeyDown={leaveOnEscape}
        data={view.roles.map((each) => ({ value: each.id, label: each.title }))}
      />
      <div className={own.sure} role="radiogroup" aria-label="How sure they are">
        <span className={own.sureLabel}>
          sure <KeyHint keys="C" />
        </span>
        {CONFIDENCES.map((share, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a segment of one line
          <button
            key={share}
            type="button"
            role="radio"
            aria-checked={captured.confidence === share}
            className={own.step}
            onClick={() => onSure(share)}
            title={`Alt ${index + 1}`}
          >
            {share * 100}
            {share === 1 ? ' %' : ''}
          </button>
        ))}
      </div>
      <span className={own.ago}>
        <TextInput
          ref={ago}
          aria-label="Decided, minutes ago"
          aria-keyshortcuts="Alt+A"
          title="Decided so many minutes ago (Alt A)"
          size="xs"
          w={48}
          placeholder="now"
          inputMode="decimal"
          value={captured.ago}
          onChange={(event) => tell({ type: 'ago', ago: event.currentTarget.value })}
          onKeyDown={leaveOnEscape}
        />
        <span className={own.unit}>min ago</span>
      </span>
      <span className={own.space} />
      <button
        type="button"
        className={button.button}
        data-look="primary"
        disabled={!ready}
        aria-keyshortcuts="Enter"
        onClick={() => tell({ type: 'record' })}
      >
        <span>{busy ? 'Recording…' : captured.option === null ? 'Choose' : 'Record'}</span>
        <KeyHint keys={captured.option === null ? `1–${options}` : 'Enter'} />
      </button>
    </footer>
  )
}
