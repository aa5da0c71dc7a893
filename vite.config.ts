import { cpSync, existsSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname
const out = process.env.MUSTER_OUT_DIR ?? path.join(here, 'dist')
// The runtimes of the tests: Electron 33 (Chromium 130, Node 20). Newer ones run the same code.
const nodeTarget = 'node20'
const chromeTarget = 'chrome130'
const nodeExternals = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]
// ws asks for these native helpers and does without them.
const optionalExternals = ['bufferutil', 'utf-8-validate']

/** Three environments: screens, everything under Node (the shell's main and the command line), the sandboxed preload. */
export default defineConfig({
  root: path.join(here, 'renderer'),
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1', fs: { allow: [here] }, proxy: hostOfBrowserMode() },
  environments: {
    client: {
      build: {
        outDir: path.join(out, 'renderer'),
        emptyOutDir: true,
        target: chromeTarget,
        chunkSizeWarningLimit: 3000,
        rolldownOptions: {
          // The guests' own entry shares chunks with the app's, and is kept small by test/integration/seat-size.test.ts.
          input: {
            main: path.join(here, 'renderer/index.html'),
            seat: path.join(here, 'renderer/seat.html'),
          },
        },
      },
    },
    node: {
      consumer: 'server',
      resolve: { noExternal: true, external: [...nodeExternals, ...optionalExternals] },
      build: {
        outDir: out,
        emptyOutDir: false,
        copyPublicDir: false,
        target: nodeTarget,
        ssr: true,
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: path.join(here, 'electron/main.ts'),
            cli: path.join(here, 'electron/backend/cli.ts'),
            reader: path.join(here, 'electron/backend/reader-worker.ts'),
          },
          external: [...nodeExternals, ...optionalExternals],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: out,
        emptyOutDir: false,
        copyPublicDir: false,
        target: chromeTarget,
        ssr: true,
        minify: false,
        rolldownOptions: {
          input: { preload: path.join(here, 'electron/preload.ts') },
          external: ['electron'],
          // A sandboxed preload is loaded as CommonJS, whatever package.json says.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      rmSync(out, { recursive: true, force: true })
      for (const environment of ['client', 'node', 'preload']) {
        const found = builder.environments[environment]
        if (found) await builder.build(found)
      }
      shipScenarios()
    },
  },
})

/**
 * `npm run dev` without a window: Vite's page reaches the host's WebSocket through here, with the session that
 * scripts/dev.mjs got for its one-time token.
 */
function hostOfBrowserMode() {
  const { MUSTER_DEV_HOST: target, MUSTER_DEV_COOKIE: cookie } = process.env
  if (!target || !cookie) return undefined
  return { '/ws': { target, ws: true, changeOrigin: true, headers: { cookie, origin: target } } }
}

function shipScenarios() {
  const scenarios = path.join(here, 'scenarios')
  if (existsSync(scenarios)) cpSync(scenarios, path.join(out, 'scenarios'), { recursive: true })
}
