/** Escape in a field gives the keys back to the console. */
export function leaveOnEscape(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur()
}
