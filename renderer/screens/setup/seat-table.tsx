import { TextInput } from '@mantine/core'
import type { PackDetail } from '../../../shared/contract/library-views.ts'
import { Table } from '../../components/table.tsx'
import type { SeatDraft, SetupDraft } from './settings-draft.ts'
import styles from './setup.module.css'

const EMPTY: SeatDraft = { primary: '', backup: '' }

/** Who sits where. One person may hold several roles: the same name is simply typed twice. */
export function SeatTable({
  roles,
  seats,
  error,
  onChange,
}: {
  readonly roles: PackDetail['roleList']
  readonly seats: SetupDraft['seats']
  readonly error: string | undefined
  readonly onChange: (seats: SetupDraft['seats']) => void
}) {
  return (
    <div className={styles.seats}>
      <Table
        caption="Roles and who fills them"
        hideCaption
        columns={[{ title: 'Role' }, { title: 'Primary' }, { title: 'Backup' }]}
      >
        {roles.map((role) => {
          const seat = seats[role.id] ?? EMPTY
          const put = (patch: Partial<SeatDraft>) => onChange({ ...seats, [role.id]: { ...seat, ...patch } })
          return (
            <tr key={role.id}>
              <th scope="row">{role.title}</th>
              {(['primary', 'backup'] as const).map((standing) => (
                <td key={standing}>
                  <TextInput
                    aria-label={`${role.title}, ${standing}`}
                    list="known-people"
                    value={seat[standing]}
                    error={error !== undefined && seat[standing].length > 120 ? error : undefined}
                    onChange={(event) => put({ [standing]: event.currentTarget.value })}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </Table>
    </div>
  )
}
