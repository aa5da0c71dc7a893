import { expect } from '@playwright/test'
import { noChromium, test } from './support/muster.ts'

test.describe('in the browser', () => {
  test.skip(noChromium !== undefined, noChromium)

  test('the address with its token opens the screens', async ({ page, serve }) => {
    const { address } = await serve()
    await page.goto(address)
    await expect(page).toHaveTitle(/Muster/)
    await expect(page.getByRole('heading').first()).toBeVisible()
  })

  test('without the token: 401, and nothing of the host is served', async ({ request, serve }) => {
    const { address } = await serve()
    const { origin } = new URL(address)
    for (const file of ['/', '/index.html', '/?token=wrong']) {
      const answer = await request.get(`${origin}${file}`)
      expect(answer.status(), file).toBe(401)
    }
  })

  test('the policy of the screens is the same as in the window', async ({ page, serve }) => {
    const { address } = await serve()
    const answer = await page.goto(address)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
  })

  test('listens on this machine only', async ({ serve }) => {
    const { address } = await serve()
    expect(new URL(address).hostname).toMatch(/^(127\.0\.0\.1|localhost|\[::1\])$/)
  })
})
