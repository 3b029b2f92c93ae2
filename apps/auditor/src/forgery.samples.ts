import { canonical } from "./canonical.ts"
import type { Dice } from "./dice.samples.ts"

type Entries = ReadonlyArray<Buffer>

/** A way to change a history: what it makes, and the first position that is not as it was. */
export interface Forged {
  readonly entries: Entries
  readonly position: number
}

/** Every way of changing a log's lines; each leaves something changed. */
export const forgeries: Readonly<Record<string, (entries: Entries, dice: Dice) => Forged>> = {
  edit: (entries, dice) => {
    const at = dice.below(entries.length)
    const text = JSON.parse(String(entries[at])) as { data: object; actor: string }
    const changed = dice.of([
      { ...text, data: { ...text.data, note: `sửa ${dice.below(1_000_000)}` } },
      { ...text, actor: `${text.actor}-khac` },
      { ...text, time: "2001-01-01T00:00:00+07:00" },
    ])
    return { entries: entries.with(at, Buffer.from(canonical(changed) ?? "")), position: at + 1 }
  },
  bit: (entries, dice) => {
    const at = dice.below(entries.length)
    const entry = Buffer.from(entries[at] as Buffer)
    const bit = dice.below(entry.length * 8)
    entry[bit >> 3] = (entry[bit >> 3] as number) ^ (1 << (bit & 7))
    return { entries: entries.with(at, entry), position: at + 1 }
  },
  delete: (entries, dice) => {
    const at = dice.below(entries.length)
    return { entries: entries.toSpliced(at, 1), position: at + 1 }
  },
  insert: (entries, dice) => {
    const at = dice.below(entries.length)
    const id = `00000000-0000-4000-9000-${String(dice.below(1e12)).padStart(12, "0")}`
    const text = { ...(JSON.parse(String(entries[at])) as object), id, commandid: id }
    return { entries: entries.toSpliced(at, 0, Buffer.from(canonical(text) ?? "")), position: at + 1 }
  },
  duplicate: (entries, dice) => {
    const at = dice.below(entries.length)
    return { entries: entries.toSpliced(at + 1, 0, entries[at] as Buffer), position: at + 2 }
  },
  swap: (entries, dice) => {
    const one = dice.below(entries.length - 1)
    const other = one + 1 + dice.below(entries.length - one - 1)
    const [early, late] = [entries[one] as Buffer, entries[other] as Buffer]
    return { entries: entries.with(one, late).with(other, early), position: one + 1 }
  },
  truncate: (entries, dice) => {
    const at = dice.below(entries.length)
    return { entries: entries.slice(0, at), position: at + 1 }
  },
}

/** What somebody does who knows the format: places, counts, times and ids are made to fit again. */
export const mended = (entries: Entries): Entries => {
  const versions = new Map<string, number>()
  const ids = new Set<string>()
  let recordedtime = ""
  return entries.map((entry, index) => {
    let line: { subject: string; id: string; recordedtime: string }
    try {
      line = JSON.parse(entry.toString()) as typeof line
    } catch {
      return entry
    }
    const version = (versions.get(line.subject) ?? 0) + 1
    versions.set(line.subject, version)
    recordedtime = line.recordedtime > recordedtime ? line.recordedtime : recordedtime
    const id = ids.has(line.id) ? `00000000-0000-4000-a000-${String(index).padStart(12, "0")}` : line.id
    ids.add(id)
    const text = canonical({ ...line, id, recordedtime, streamversion: version, position: String(index + 1) })
    return text === undefined ? entry : Buffer.from(text)
  })
}
