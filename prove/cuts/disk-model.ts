import type { Seeded } from "../seeded.ts"
import type { DiskStep } from "./record.ts"

/** Bytes that a disk writes whole or not at all. */
const sector = 512

type Change = Extract<DiskStep, { readonly step: "write" | "truncate" }>

interface StoredFile {
  /** What the last sync promised, and the larger buffer that it is the beginning of. */
  bytes: Buffer
  room: Buffer
  /** What was written since, in order. */
  pending: Array<Change>
}

/**
 * A disk with a cache that keeps a promise: what was synced stays, of what was written later anything may.
 *
 * Names become safe with a sync of their folder, in the order in which they were given.
 */
export class DiskModel {
  readonly #names = new Map<string, StoredFile>()
  readonly #safeNames = new Map<string, StoredFile>()
  #pendingNames: Array<(names: Map<string, StoredFile>) => void> = []

  take(step: DiskStep): void {
    switch (step.step) {
      case "create":
        return this.#rename((names, file) => void names.set(step.name, file), {
          bytes: Buffer.alloc(0),
          room: Buffer.alloc(0),
          pending: [],
        })
      case "unlink":
        return this.#rename((names) => void names.delete(step.name), this.#file(step.name))
      case "rename":
        return this.#rename((names, file) => {
          names.delete(step.name)
          names.set(step.to, file)
        }, this.#file(step.name))
      case "sync":
        return step.name === "." ? this.#syncNames() : this.#sync(this.#file(step.name))
      case "write":
      case "truncate":
        this.#file(step.name).pending.push(step)
    }
  }

  /** What may be found when the power is cut now. */
  cut(random: Seeded): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#safeNames)
    for (const change of this.#pendingNames.slice(0, random.below(this.#pendingNames.length + 1))) change(names)
    const keep = keeping(random)
    return new Map(Array.from(names, ([name, file]) => [name, survivor(file, keep, random)]))
  }

  #file(name: string): StoredFile {
    const file = this.#names.get(name)
    if (file === undefined) throw new Error(`the record changes ${name} before it makes it`)
    return file
  }

  #rename(change: (names: Map<string, StoredFile>, file: StoredFile) => void, file: StoredFile): void {
    change(this.#names, file)
    this.#pendingNames.push((names) => change(names, file))
  }

  #syncNames(): void {
    for (const change of this.#pendingNames) change(this.#safeNames)
    this.#pendingNames = []
  }

  #sync(file: StoredFile): void {
    const end = Math.max(file.bytes.length, ...file.pending.map(endOf))
    if (end > file.room.length) {
      const room = Buffer.alloc(2 * end)
      file.bytes.copy(room)
      file.room = room
    }
    file.bytes = changedIn(file.room, file.bytes.length, file.pending)
    file.pending = []
  }
}

type Keep = (index: number, count: number) => "whole" | "torn" | "lost"

/** Each cut has a way of its own of losing what was not synced. */
const keeping = (random: Seeded): Keep => {
  const share = random.next()
  const until = random.next()
  return random.pick<Keep>([
    () => "lost",
    () => "whole",
    (index, count) => (index < Math.floor(until * count) ? "whole" : index < until * count ? "torn" : "lost"),
    () => (random.chance(share) ? "whole" : "lost"),
    () => (random.chance(share) ? "whole" : "torn"),
  ])
}

const survivor = ({ bytes, pending }: StoredFile, keep: Keep, random: Seeded): Buffer => {
  const share = random.next()
  const kept = pending.flatMap((change, index) => {
    const fate = keep(index, pending.length)
    if (fate === "lost") return []
    return fate === "whole" || change.step === "truncate"
      ? [change]
      : sectorsOf(change).filter(() => random.chance(share))
  })
  // A file may have grown without its data: its new part then holds zeros, or whatever the disk held there before.
  const end = random.chance(0.3) ? Math.max(bytes.length, ...pending.map(endOf)) : bytes.length
  const grown = end > bytes.length ? Buffer.concat([bytes, filler(end - bytes.length, random)]) : bytes
  return applied(grown, kept)
}

const filler = (length: number, random: Seeded): Buffer =>
  random.chance(0.5) ? Buffer.alloc(length) : Buffer.alloc(length, Buffer.from(`${random.next()}`))

const endOf = (change: Change): number => (change.step === "write" ? change.at + change.data.length : 0)

/** A write in the parts that fall into one sector each. */
const sectorsOf = (change: Extract<Change, { readonly step: "write" }>): ReadonlyArray<Change> => {
  const parts: Array<Change> = []
  for (let from = 0; from < change.data.length;) {
    const at = change.at + from
    const to = Math.min(change.data.length, from + sector - (at % sector))
    parts.push({ step: "write", name: change.name, at, data: change.data.subarray(from, to) })
    from = to
  }
  return parts
}

/** A copy with the changes made. */
const applied = (bytes: Buffer, changes: ReadonlyArray<Change>): Buffer => {
  const room = Buffer.alloc(Math.max(bytes.length, ...changes.map(endOf)))
  bytes.copy(room)
  return changedIn(room, bytes.length, changes)
}

/** Makes the changes in place, in a buffer with enough room. */
const changedIn = (room: Buffer, before: number, changes: ReadonlyArray<Change>): Buffer => {
  let length = before
  for (const change of changes) {
    if (change.step === "truncate") {
      room.fill(0, change.at)
      length = change.at
    } else {
      change.data.copy(room, change.at)
      length = Math.max(length, endOf(change))
    }
  }
  return room.subarray(0, length)
}
