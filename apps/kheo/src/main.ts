import module from "node:module"

module.enableCompileCache()
// Whoever reads the output may stop reading, as `kheo history | head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})
const { run } = await import("./cli/run.ts")
process.exitCode = await run(process.argv.slice(2))
