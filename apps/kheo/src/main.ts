import module from "node:module"

module.enableCompileCache()
// Whoever reads the output may stop reading, as `kheo history | head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A terminal that was closed: the signal that says so ends the program, once it has kept what was being typed.
  if (error.code === "EIO") return
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})
const { run } = await import("./cli/run.ts")
process.exitCode = await run(process.argv.slice(2))
