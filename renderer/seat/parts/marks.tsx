/** The two drawings of the head; the state is in the line through them and in the word beside. */
export function Bell({ on }: { readonly on: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M5 13V9a5 5 0 0 1 10 0v4l1.5 2h-13zM8 17h4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      {!on && <path d="M3 3 17 17" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  )
}

export function Flash({ on }: { readonly on: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M11 2 4.5 11.5H9L8 18l7-10h-5z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {!on && <path d="M3 3 17 17" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  )
}
