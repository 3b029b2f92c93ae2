import { spawn } from "node:child_process"
import { bundled } from "../bundled.ts"

export interface Follower {
  /** Faults of what it saw; one that is still waiting after so many milliseconds has missed something. */
  readonly faults: (patience: number) => Promise<ReadonlyArray<string>>
}

/** A process that follows the ledger of a file while others write it. */
export const startFollower = async (file: string, events: number): Promise<Follower> => {
  const script = await bundled(new URL("follower-process.ts", import.meta.url))
  const child = spawn(process.execPath, [script, file, String(events)], { stdio: ["ignore", "pipe", "pipe"] })
  let [out, said] = ["", ""]
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()))
  return {
    faults: async (patience) => {
      const late = setTimeout(() => child.kill("SIGKILL"), patience)
      await closed
      clearTimeout(late)
      const seen = out.split("\n").slice(0, -1).map(Number)
      const wrong = seen.findIndex((position, index) => position !== index + 1)
      if (wrong >= 0) return [`a follower saw ${seen[wrong]} in place ${wrong + 1}`]
      return seen.length === events ? [] : [`a follower saw ${seen.length} of ${events} events ${said.slice(0, 300)}`]
    },
  }
}
