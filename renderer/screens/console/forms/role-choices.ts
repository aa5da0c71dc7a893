import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { Choice } from '../form-spec.ts'

/** Roles with the people who sit there now. */
export function roleChoices(view: FacilitatorView): readonly Choice[] {
  return view.roles.map((role) => {
    const present = role.seats.filter((seat) => seat.present).map((seat) => seat.person)
    return {
      value: role.id,
      label: present.length === 0 ? role.title : `${role.title} (${present.join(', ')})`,
    }
  })
}
