import { run } from "./cli/run.ts"

// Whoever reads the output may stop reading, as `kheo history | head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A terminal that was closed: the signal that says so ends the program, once it has kept what was being typed.
  if (error.code === "EIO") return
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
