// Starts other programs. Everything in scripts/ uses node:* only, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Progress goes to standard error: standard output belongs to what was asked for (`muster play --json`). */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Runs a program to its end with our own standard streams (its output to standard error, unless `stdio` says
 * otherwise).
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
    child.on('error', (error) => {
      say(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a program quietly. @returns {Promise<{ code: number, output: string }>} output: both streams, as they came */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs npm itself, the one we were started by when there is one. */
export function npm(args, options = {}) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/** Hands our terminal to a program that stays, passes on what ends us, and ends as it ended. */
export function becomes(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  passSignals((signal) => child.kill(signal))
  child.on('error', (error) => {
    say(`${command}: ${error.message}`)
    process.exit(1)
  })
  child.on('close', (code) => process.exit(code ?? 1))
}

/** Keeps us alive until what we started has ended; a terminal's Ctrl+C reaches it by itself, and twice is once too often. */
export function passSignals(pass) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) pass(signal)
    })
}

/** The script that a locally installed package runs as its command. */
export function tool(file) {
  return path.join(root, 'node_modules', file)
}

export const tools = {
  biome: tool('@biomejs/biome/bin/biome'),
  tsc: tool('typescript/bin/tsc'),
  vite: tool('vite/bin/vite.js'),
  vitest: tool('vitest/vitest.mjs'),
  playwright: tool('@playwright/test/cli.js'),
  builder: tool('electron-builder/cli.js'),
}
