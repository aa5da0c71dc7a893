import { configDefaults, defineConfig } from 'vitest/config'

const screens = 'test/unit/renderer/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        // Modules are read once for all files of a worker: reading them anew for each took most of the time.
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,integration,contract}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, screens],
          isolate: false,
        },
      },
      {
        // What renders into a document has one of its own: a .test.tsx file names happy-dom in its first line.
        extends: true,
        test: {
          name: 'screens',
          environment: 'node',
          include: [screens, 'test/{unit,integration,contract}/**/*.test.tsx'],
        },
      },
    ],
  },
})
