// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { GuideScreen } from '../../../renderer/screens/guide/guide-screen.tsx'
import { ReportScreen } from '../../../renderer/screens/report/report-screen.tsx'
import { renderScreen } from '../../support/render-screen.tsx'

const HTML = '<!doctype html><title>Guide</title><p>For the facilitator</p>'

it('shows the guide without letting it do anything, and saves it as a PDF', async () => {
  const client = renderScreen(<GuideScreen pack="sms" />, {
    answers: { guide: HTML, 'export-guide': { path: '/home/ingrid/guide.pdf' } },
  })
  const preview = await screen.findByTitle('The guide')
  expect(preview.getAttribute('sandbox')).toBe('')
  expect(preview.getAttribute('srcdoc')).toBe(HTML)
  fireEvent.click(screen.getByRole('button', { name: 'Save PDF' }))
  expect(await screen.findByText('/home/ingrid/guide.pdf')).toBeDefined()
  expect(client.asked).toContainEqual({ ask: 'export-guide', pack: 'sms', format: 'pdf' })
})

it('offers no JSON of a guide', async () => {
  renderScreen(<GuideScreen pack="sms" />, { answers: { guide: HTML } })
  await screen.findByTitle('The guide')
  expect(screen.queryByRole('button', { name: /JSON/ })).toBeNull()
})

it('says what is left to do when no printer made the PDF', async () => {
  renderScreen(<ReportScreen exercise="ex-1" />, {
    answers: {
      report: HTML,
      export: { path: '/tmp/report.html', hint: 'Open it in a browser and print it.' },
    },
  })
  await screen.findByTitle('The report')
  fireEvent.click(screen.getByRole('button', { name: 'Save PDF' }))
  expect(await screen.findByText('Open it in a browser and print it.')).toBeDefined()
})

it('§4.10 shows the problems that came with a refusal, and tries again', async () => {
  const client = renderScreen(<ReportScreen exercise="ex-1" />, {
    failures: {
      report: {
        code: 'pack-unreadable',
        message: 'The pack cannot be read.',
        remedy: 'Mend it.',
        problems: [
          { code: 'x', severity: 'error', message: 'A file is missing.', remedy: 'Put it back.' },
          { nonsense: true },
        ],
      },
    },
  })
  expect(await screen.findByText('Put it back.')).toBeDefined()
  expect(screen.getAllByText('error')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(client.asked.filter(({ ask }) => ask === 'report')).toHaveLength(2))
})

it('§4.10 says why a file was not made', async () => {
  renderScreen(<ReportScreen exercise="ex-1" />, {
    answers: { report: HTML },
    failures: { export: { code: 'print-failed', message: 'No PDF.', remedy: 'Export HTML instead.' } },
  })
  await screen.findByTitle('The report')
  fireEvent.click(screen.getByRole('button', { name: 'Save PDF' }))
  expect(await screen.findByText('Export HTML instead.')).toBeDefined()
})
