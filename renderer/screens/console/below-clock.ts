/** Overlays begin below the top bar, so that they never cover the clock (ART). Spread over a Mantine Modal. */
export const belowClock = {
  yOffset: 8,
  padding: 'md',
  overlayProps: { backgroundOpacity: 0.5, style: { top: 64 } },
  styles: { inner: { top: 64, height: 'calc(100dvh - 64px)' }, content: { maxHeight: 'calc(100dvh - 80px)' } },
} as const
