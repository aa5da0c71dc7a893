console.error('The command line is not written yet.')
process.exit(2)
