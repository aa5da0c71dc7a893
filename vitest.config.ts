import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A .test.tsx file renders components and names happy-dom in its first line: // @vitest-environment happy-dom
    environment: 'node',
    include: ['test/{unit,integration,contract}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
