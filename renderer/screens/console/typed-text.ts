import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'

/** `“Fail over”, 60 % sure, because “the archive is behind”`. */
export function typedText(view: FacilitatorView, typed: FacilitatorView['typed'][number]): string {
  const { point, option, rationale, confidence } = typed
  const options = view.decisions.find(({ id }) => id === point)?.options ?? []
  const label = options.find(({ id }) => id === option)?.label
  return [
    label === undefined ? 'nothing chosen' : `“${label}”`,
    ...(confidence === null ? [] : [`${Math.round(confidence * 100)} % sure`]),
    ...(rationale.trim() === '' ? [] : [`because “${rationale.trim()}”`]),
  ].join(', ')
}
