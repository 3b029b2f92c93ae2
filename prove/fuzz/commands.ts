import { join } from "node:path"
import { inFile, inMemory } from "../engines/registers.ts"
import { inMemoryFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { Sequence } from "./sequence.ts"
import { askedOffice } from "./office.ts"

/** Of this many sequences one is played on SQLite, the others in memory. */
const oneIn = 5

/** Plays random commands over HTTP, with repeats, stale versions and reused keys among them, and compares what stands with a plain model. */
export const anyCommands: Attempt = ({ runs, seed }) =>
  inMemoryFolder(async (folder) => {
    const failures: Array<string> = []
    const met: Record<string, number> = {}
    let sequences = 0
    for (; sequences < runs && failures.length < 10; sequences += 1) {
      const isFile = sequences % oneIn === oneIn - 1
      const file = join(folder, `${sequences}.db`)
      const office = await askedOffice(isFile ? inFile("commands", file) : inMemory("commands"))
      try {
        const fault = await new Sequence(office, seeded(seed, `sequence ${sequences}`), met).play()
        if (fault !== undefined) failures.push(`sequence ${sequences}: ${fault}`)
      } finally {
        await office.close()
      }
    }
    return { runs: sequences, failures, met }
  })
