// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BriefingScreen } from '../../../renderer/screens/briefing/briefing-screen.tsx'
import { liveBriefing, steady } from '../../fixtures/views/sms-outage.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

const TRIED = { ok: true, latency: 20, detail: 'connected', dataAge: null }
const row = (title: string) => screen.getByRole('option', { name: new RegExp(`^${title}`) })

async function opened(options: Parameters<typeof renderScreen>[1] = {}) {
  const client = renderScreen(<BriefingScreen view={liveBriefing} exercise="ex-1" />, options)
  press('u')
  const dialog = await screen.findByRole('dialog', { name: 'Probes' })
  within(dialog).getByRole('listbox').focus()
  return client
}
/** A key as it is pressed inside the dialog. */
const inDialog = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

it('before the start says what each probe sends, trusts and found when it was tried, and tries one again', async () => {
  const client = await opened({ answers: { 'try-probe': TRIED } })
  expect(row('Login page').textContent).toContain('tried: fails after 38 ms')
  expect(row('Session store').textContent).toContain('tried: passes after 12 ms, connected')
  expect(row('Sign-on').textContent).toContain('Authorization: (secret)')
  expect(row('Sign-on').textContent).toContain('Trusts the CA of solvang-root-ca.pem alone.')
  inDialog('ArrowDown')
  inDialog('t')
  await waitFor(() =>
    expect(client.asked).toContainEqual({
      ask: 'try-probe',
      exercise: liveBriefing.exercise,
      probe: 'Session store',
    }),
  )
  expect(client.commands).toEqual([])
})

it('a probe whose host is not confirmed is not tried, but its host can be', async () => {
  const client = await opened()
  fireEvent.click(row('Sign-on'))
  inDialog('t')
  expect(client.asked.some(({ ask }) => ask === 'try-probe')).toBe(false)
  inDialog('c')
  const form = within(await screen.findByRole('dialog', { name: /May probes send to sso.example, port 443/ }))
  expect(form.getByText('Authorization: (secret)')).toBeTruthy()
  fireEvent.click(form.getByRole('button', { name: /Confirm sso.example:443/ }))
  await waitFor(() =>
    expect(client.commands).toEqual([{ type: 'confirm-host', host: 'sso.example', port: 443 }]),
  )
})

it('a secret is masked and stays where its field is left empty; a file that is no certificate is not taken', async () => {
  const client = await opened()
  fireEvent.click(row('Sign-on'))
  inDialog('e')
  const form = within(await screen.findByRole('dialog', { name: 'Sign-on' }))
  const value = form.getByLabelText<HTMLInputElement>('Value of secret header 1')
  expect([value.type, value.value, value.placeholder]).toEqual(['password', '', 'set; empty: it stays'])
  const file = document.querySelector<HTMLInputElement>('input[type=file]')
  if (file === null) throw new Error('The form has no file')
  fireEvent.change(file, { target: { files: [new File(['hello'], 'notes.txt')] } })
  expect((await form.findByRole('alert')).textContent).toMatch(
    /^notes.txt: The file is no certificate in PEM/,
  )
  fireEvent.click(form.getByRole('button', { name: /Change it/ }))
  await waitFor(() =>
    expect(client.commands).toMatchObject([
      {
        type: 'configure-probe',
        probe: {
          check: {
            headers: [{ name: 'Authorization', value: '', secret: true }],
            ca: { name: 'solvang-root-ca.pem', pem: '' },
          },
        },
      },
    ]),
  )
})

it('a tabletop has none', () => {
  renderScreen(<BriefingScreen view={{ ...steady, phase: 'briefing' }} exercise="ex-1" />)
  expect(screen.queryByRole('button', { name: /Probes/ })).toBeNull()
})
