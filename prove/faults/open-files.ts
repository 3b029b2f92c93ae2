import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { bundled } from "../bundled.ts"
import { inMemoryFolder } from "../folder.ts"
import { seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { aftermath } from "./aftermath.ts"
import type { Account } from "./patient.ts"

const keys = 8

/** Opens stores in a process that has no file descriptors left, or too few (EMFILE). */
export const openFiles: Attempt = ({ runs, seed }) =>
  inMemoryFolder(async (folder) => {
    if (process.platform === "win32") return { runs: 0, failures: [], notRun: ["EMFILE: no ulimit on Windows"] }
    const random = seeded(seed, "open-files")
    const left = Array.from({ length: runs }, () => random.below(8))
    const script = await bundled(new URL("crowded-process.ts", import.meta.url))
    const child = spawn("sh", ["-c", `ulimit -n 64 && exec "$0" "$1"`, process.execPath, script], {
      stdio: ["pipe", "pipe", "inherit"],
    })
    child.stdin.end(JSON.stringify({ folder, left, keys }))
    const told = (await text(child.stdout)).split("\n").slice(0, -1)
    const failures = told.length === runs ? [] : [`the process died at ${left[told.length]} descriptors`]
    let errors = 0
    for (const [index, line] of told.entries()) {
      const { account, file }: { readonly account: Account; readonly file: string } = JSON.parse(line)
      const sent = Array.from({ length: keys }, (_, number) => `${index}/${number}`)
      errors += account.errors.length
      failures.push(...(await aftermath(file, sent, account)).map((fault) => `${left[index]} descriptors: ${fault}`))
    }
    if (errors === 0 && runs > 5) failures.push("no store missed a descriptor")
    return { runs: told.length, failures: failures.slice(0, 20), met: { errors } }
  })
