import { Checkbox, Modal, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isoFromWords } from '../../../shared/base/iso-words.ts'
import {
  FACT_KINDS,
  FACT_WORDS,
  type FactField,
  type FactKind,
} from '../../../shared/contract/runbook-facts.ts'
import type { Anchor, FactView, RunbookEdit } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { newId } from '../../components/new-id.ts'
import styles from './runbooks.module.css'

export type Editing =
  | { readonly what: 'correct'; readonly fact: FactView }
  | { readonly what: 'add'; readonly line: number }
  | { readonly what: 'remap'; readonly line: number }

/** Kinds that a person can say something about. */
const ADDABLE = FACT_KINDS.filter((kind) => FACT_WORDS[kind].fields.length > 0)

/** Corrects a fact, adds one, or makes a list the steps of a procedure. */
export function EditDialog({
  editing,
  onClose,
  onSave,
}: {
  readonly editing: Editing
  readonly onClose: () => void
  readonly onSave: (edit: RunbookEdit) => Promise<void>
}) {
  const [kind, setKind] = useState<FactKind>(editing.what === 'correct' ? editing.fact.kind : 'steps')
  const [line, setLine] = useState(editing.what === 'correct' ? editing.fact.line : editing.line)
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    editing.what === 'correct' ? editing.fact.fields : {},
  )
  const [busy, setBusy] = useState(false)
  const fields = editing.what === 'remap' ? TITLE : FACT_WORDS[kind].fields
  const faults = fields.flatMap((field) => faultOf(field, values[field.name] ?? '') ?? [])
  const set = (name: string, value: string) => setValues((held) => ({ ...held, [name]: value }))

  async function save(): Promise<void> {
    if (faults.length > 0 || busy) return
    setBusy(true)
    await onSave(editOf(editing, kind, line, values))
    setBusy(false)
  }

  return (
    <Modal opened onClose={onClose} centered title={titleOf(editing)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {editing.what === 'add' && (
          <NativeSelect
            label="What is it?"
            value={kind}
            data={ADDABLE.map((one) => ({ value: one, label: FACT_WORDS[one].one }))}
            onChange={(event) => {
              const chosen = ADDABLE.find((one) => one === event.currentTarget.value)
              if (chosen !== undefined) setKind(chosen)
            }}
          />
        )}
        {editing.what !== 'correct' && (
          <NumberInput
            label="Line of the document"
            value={line}
            min={1}
            allowDecimal={false}
            onChange={(value) => typeof value === 'number' && setLine(value)}
          />
        )}
        {fields.map((field, place) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            focused={place === 0}
            onChange={(value) => set(field.name, value)}
          />
        ))}
        <div className={styles.dialogFoot}>
          <Act label="Cancel" keys="Escape" inDialog inFields run={onClose} />
          <Act label="Save" keys="Enter" primary submits inDialog disabled={faults.length > 0} run={save} />
        </div>
      </form>
    </Modal>
  )
}

function FieldInput({
  field,
  value,
  focused,
  onChange,
}: {
  readonly field: FactField
  readonly value: string
  readonly focused: boolean
  readonly onChange: (value: string) => void
}) {
  const common = { label: field.label, 'data-autofocus': focused || undefined, required: field.required }
  if (field.type === 'flag')
    return (
      <Checkbox
        label={field.label}
        checked={value === 'yes'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : 'no')}
      />
    )
  if (field.type === 'choice')
    return (
      <NativeSelect
        {...common}
        value={value}
        data={['', ...(field.choices ?? [])]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  if (field.name === 'text')
    return (
      <Textarea
        {...common}
        rows={3}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
    )
  return (
    <TextInput
      {...common}
      autoComplete="off"
      value={value}
      placeholder={field.type === 'length' ? '4 h, 90 min, 3 months' : undefined}
      error={value.trim() === '' ? undefined : (faultOf(field, value) ?? undefined)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

const TITLE: readonly FactField[] = [{ name: 'title', label: 'Procedure', type: 'text', required: true }]

function faultOf({ type, required, name }: FactField, value: string): string | null {
  const text = value.trim()
  if (text === '') return required && type !== 'flag' ? 'This is needed.' : null
  const isLength = type !== 'length' || isoFromWords(text) !== null || (name === 'every' && text === 'ad-hoc')
  return isLength ? null : 'Write a length as 4 h, 90 min or 3 months.'
}

function titleOf(editing: Editing): string {
  switch (editing.what) {
    case 'correct':
      return `Correct: ${FACT_WORDS[editing.fact.kind].one.toLowerCase()} of line ${editing.fact.line}`
    case 'add':
      return 'Add what was not seen'
    case 'remap':
      return 'Make a list the steps of a procedure'
  }
}

function editOf(
  editing: Editing,
  kind: FactKind,
  line: number,
  values: Readonly<Record<string, string>>,
): RunbookEdit {
  const id = newId('edit')
  if (editing.what === 'correct') {
    const changed = Object.entries(values).filter(([name, value]) => value !== editing.fact.fields[name])
    return { id, do: 'correct', anchor: editing.fact.anchor, fields: Object.fromEntries(changed) }
  }
  if (editing.what === 'remap')
    return { id, do: 'remap', anchor: anchorAt('procedures', line), title: (values.title ?? '').trim() }
  const names = new Set(FACT_WORDS[kind].fields.map(({ name }) => name))
  const own = Object.entries(values).filter(([name]) => names.has(name))
  return { id, do: 'add', anchor: anchorAt(kind, line), fields: Object.fromEntries(own) }
}

/** The host fills in what stands on the line and around it. */
function anchorAt(kind: FactKind, line: number): Anchor {
  return { kind, line, text: '', before: '', after: '', heading: '', nth: 0 }
}
