import type { FacilitatorView } from '../../../shared/contract/views.ts'

/** `Technical lead: “Fail over”, 60 % sure, because “the archive is behind”`. */
export function typedText(view: FacilitatorView, typed: FacilitatorView['typed'][number]): string {
  const { role, point, option, rationale, confidence } = typed
  const title = view.roles.find(({ id }) => id === role)?.title ?? role
  const options = view.decisions.find(({ id }) => id === point)?.options ?? []
  const label = options.find(({ id }) => id === option)?.label
  const said = [
    label === undefined ? 'nothing chosen' : `“${label}”`,
    ...(confidence === null ? [] : [`${Math.round(confidence * 100)} % sure`]),
    ...(rationale.trim() === '' ? [] : [`because “${rationale.trim()}”`]),
  ]
  return `${title}: ${said.join(', ')}`
}
