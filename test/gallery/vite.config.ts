import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The gallery: live screens over fixture views, for looking at. It is never shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: { assetsInlineLimit: 0, outDir: fileURLToPath(new URL('../../test-results/gallery', import.meta.url)), emptyOutDir: true, target: 'chrome130', minify: false },
})
