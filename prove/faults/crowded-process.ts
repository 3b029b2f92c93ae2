import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { newAccount, sendEach } from "./patient.ts"

/** Opens a store with so many file descriptors left, then with all of them again; tells its account of each. */
const { folder, left, keys }: { readonly folder: string; readonly left: ReadonlyArray<number>; readonly keys: number } =
  JSON.parse(readFileSync(0, "utf8"))

// The library of SQLite is loaded with the first store, which needs a descriptor of its own.
await Effect.runPromise(sendEach(join(folder, "first.db"), ["first/0"], newAccount()))

for (const [index, free] of left.entries()) {
  const file = join(folder, `kheo-${index}.db`)
  const sent = Array.from({ length: keys }, (_, number) => `${index}/${number}`)
  const account = newAccount()
  const held: Array<number> = []
  const hold = (): boolean => {
    try {
      return held.push(openSync("/dev/null", "r")) > 0
    } catch {
      return false
    }
  }
  while (hold());
  for (const descriptor of held.splice(0, free)) closeSync(descriptor)
  await Effect.runPromise(sendEach(file, sent, account))
  for (const descriptor of held) closeSync(descriptor)
  await Effect.runPromise(sendEach(file, sent, account))
  writeSync(1, `${JSON.stringify({ file, account })}\n`)
}
