import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync } from "node:fs"
import { dirname } from "node:path"
import Database from "better-sqlite3"
import { type ReadingChain, readingChain, stillHolds } from "./reading-chain.ts"

/** A journal that was copied; `refused` says why the copy of an earlier day was left as it is instead. */
export interface CopiedReadings extends ReadingChain {
  readonly file: string
  readonly refused?: "altered" | "shorter"
}

/** Copies a journal as it stands, over an earlier copy only if everything that this one held is in it still; undefined without a journal. */
export const copyReadings = (from: string, to: string): CopiedReadings | undefined => {
  const chain = readingChain(from)
  if (chain === undefined) return undefined
  const earlier = readingChain(to)
  // A backup into the register's own folder must not put a copy in the place of what the server has open.
  if (earlier !== undefined && realpathSync(from) === realpathSync(to)) return { ...chain, file: to }
  const isShorter = earlier !== undefined && !stillHolds(from, earlier)
  if (chain.brokenAt !== null) return { ...chain, file: to, refused: "altered" }
  if (isShorter) return { ...chain, file: to, refused: "shorter" }
  mkdirSync(dirname(to), { recursive: true })
  const unfinished = `${to}.unfinished`
  rmSync(unfinished, { force: true })
  const db = new Database(from, { fileMustExist: true, timeout: 30_000 })
  try {
    db.prepare("vacuum into ?").run(unfinished)
  } finally {
    db.close()
  }
  const descriptor = openSync(unfinished, "r+")
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(unfinished, to)
  return { ...chain, file: to }
}

/** Puts a copy back where there is no journal; whether it did. */
export const putBackReadings = (copy: string, file: string): boolean => {
  if (existsSync(file)) return false
  const put = copyReadings(copy, file)
  return put !== undefined && put.refused === undefined
}
