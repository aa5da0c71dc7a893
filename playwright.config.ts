import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Tests in a file share nothing but the machine: clocks and windows want a core of their own.
  workers: process.env.MUSTER_E2E_WORKERS ? Number(process.env.MUSTER_E2E_WORKERS) : 2,
  retries: 0,
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // As root, as in most containers, Chromium too starts only without its sandbox.
    launchOptions: { executablePath: process.env.MUSTER_TEST_CHROMIUM || undefined, args: ['--no-sandbox'] },
  },
})
