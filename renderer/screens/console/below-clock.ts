/** Overlays begin below the top bar, so that they never cover the clock (ART). Spread over a Mantine Modal. */
export const belowClock = {
  yOffset: 8,
  padding: 'md',
  closeButtonProps: { 'aria-label': 'Close' },
  overlayProps: { backgroundOpacity: 0.5, style: { top: 64 } },
  styles: {
    inner: { top: 64, height: 'calc(100dvh - 64px)' },
    content: {
      fontFeatureSettings: 'normal',
      fontVariantNumeric: 'normal',
      maxHeight: 'calc(100dvh - 80px)',
      border: '1px solid var(--edge)',
      background: 'var(--panel)',
    },
    header: { minHeight: 44, borderBottom: '1px solid var(--line)', background: 'var(--panel)' },
    title: { fontSize: 15, fontWeight: 600 },
    body: { paddingTop: 12 },
  },
} as const
