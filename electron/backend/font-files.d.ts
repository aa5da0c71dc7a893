/** Vite gives a font as a data address, so that a report is one file. */
declare module '*.woff2?inline' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: that is the shape of Vite's module
  export default address
}
