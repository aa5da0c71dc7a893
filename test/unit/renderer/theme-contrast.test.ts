import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/theme.css', import.meta.url), 'utf8')

function roles(scheme: 'dark' | 'light'): Readonly<Record<string, string>> {
  const block =
    new RegExp(`\\[data-mantine-color-scheme=["']${scheme}["']\\]\\s*{([^}]*)}`).exec(css)?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [match[1], match[2]]),
  )
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(['dark', 'light'] as const)('the %s theme', (scheme) => {
  const colour = roles(scheme)
  const on = ['bg', 'panel', 'raised']

  it.each(['text', 'muted', 'amber', 'red', 'blue', 'green', 'active'])(
    '%s is readable as text (AA, 4.5:1)',
    (role) => {
      for (const ground of on)
        expect(contrast(colour[role] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('the edge of a control is visible (3:1)', () => {
    for (const ground of on)
      expect(contrast(colour.edge ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })

  it('the primary action is readable and visible', () => {
    expect(contrast(colour.fill ?? '', colour['on-fill'] ?? '')).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['bg', 'panel'])
      expect(contrast(colour.fill ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
