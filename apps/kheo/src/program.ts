import { readsDocuments } from "./cli/reads-documents.ts"

// Whoever reads the output may stop reading, as `kheo history | head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A terminal that was closed: the signal that says so ends the program, once it has kept what was being typed.
  if (error.code === "EIO") return
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})

const program = async (words: ReadonlyArray<string>): Promise<void> => {
  // It takes as long to start as the rest takes to load.
  if (readsDocuments(words)) (await import("@kheo/importer/reading-thread")).startEarly()
  const { run } = await import("./cli/run.ts")
  process.exitCode = await run(words)
}

void program(process.argv.slice(2))
