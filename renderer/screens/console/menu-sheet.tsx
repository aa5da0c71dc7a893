import { useEffect, useRef } from 'react'
import { MINUTE } from '../../../shared/base/time.ts'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeys } from '../../keys.tsx'
import { useConsole } from './console-context.tsx'
import styles from './menu-sheet.module.css'
import type { MenuItem, MenuSpec } from './menu-spec.ts'

/** The open menu: one more key chooses. In a menu that backdates, digits are minutes ago. */
export function MenuSheet({ menu }: { readonly menu: MenuSpec }) {
  const { ui, emit, run } = useConsole()
  const list = useRef<HTMLDivElement>(null)
  const ago = Number(ui.ago === '' ? '0' : ui.ago) * MINUTE
  const close = () => emit({ type: 'close' })
  const pick = (item: MenuItem) => {
    if (item.disabled !== undefined) return
    switch (item.pick.go) {
      case 'menu':
        emit({ type: 'menu', menu: item.pick.menu })
        for (const digit of ui.ago) emit({ type: 'digit', digit })
        return
      case 'form':
        emit({ type: 'form', form: item.pick.form(ago) })
        return
      case 'run':
        close()
        item.pick.run()
        return
      case 'send':
        close()
        run(...item.pick.commands(ago))
    }
  }
  const focusBeside = (step: 1 | -1) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((each) => document.activeElement?.isSameNode(each))
    buttons.at((at + step + buttons.length) % Math.max(1, buttons.length))?.focus()
  }
  useKeys([
    ...menu.items.map((item) => ({
      keys: item.key,
      label: item.label,
      disabled: item.disabled !== undefined,
      run: () => pick(item),
    })),
    ...(menu.backdates
      ? [...'0123456789'].map((digit) => ({
          keys: digit,
          label: 'Minutes ago',
          run: () => emit({ type: 'digit', digit }),
        }))
      : []),
    { keys: 'Backspace', label: 'Erase minutes', run: () => emit({ type: 'erase' }) },
    { keys: 'ArrowDown', label: 'Below', run: () => focusBeside(1) },
    { keys: 'ArrowUp', label: 'Above', run: () => focusBeside(-1) },
    { keys: 'Escape', label: 'Leave the menu', run: close },
  ])
  // Focus comes into the menu and goes back where it was.
  useEffect(() => {
    const before = document.activeElement
    list.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <section className={styles.sheet} aria-label={menu.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{menu.title}</h2>
        {menu.backdates && (
          <span className={styles.ago}>
            {ui.ago === '' ? 'now; type digits for minutes ago' : `${ui.ago} min ago`}
          </span>
        )}
        <button type="button" className={styles.close} onClick={close}>
          Close <KeyHint keys="Escape" />
        </button>
      </header>
      <div ref={list} role="menu" aria-label={menu.title} className={styles.items}>
        {menu.items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            className={styles.item}
            disabled={item.disabled !== undefined}
            aria-keyshortcuts={item.key}
            onClick={() => pick(item)}
          >
            <KeyHint keys={item.key.toUpperCase()} />
            <span className={styles.label}>{item.label}</span>
            <span className={styles.detail} title={item.disabled ?? item.detail}>
              {item.disabled ?? item.detail ?? ''}
            </span>
          </button>
        ))}
      </div>
      {menu.items.length === 0 && <p className={styles.empty}>{menu.empty}</p>}
    </section>
  )
}
