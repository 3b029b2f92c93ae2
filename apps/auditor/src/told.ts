import type { Envelope } from "./envelope.ts"
import { KeyHistory } from "./key-history.ts"

/** A file that an event names and that nobody has retracted. */
export interface ToldFile {
  readonly position: number
  readonly sha256: string
  readonly name: string
}

/** What the events themselves say that an auditor has to know: epochs opened, keys changed, files attached. */
export class Told {
  /** Positions at which the office declared that it goes on from a shorter history. */
  readonly epochs: Array<number> = []
  readonly keys = new KeyHistory()
  readonly #files = new Map<string, ToldFile>()

  line(position: number, { data, id, source, subject, type }: Envelope): void {
    if (typeof data !== "object" || data === null) return
    const said = data as Record<string, unknown>
    switch (type) {
      case "kheo.ledger.epoch-opened.v1":
        return void this.epochs.push(position)
      case "kheo.ledger.key-rotated.v1":
      case "kheo.ledger.key-replaced.v1":
        return this.keys.event(position, String(source), type.includes("rotated"), said)
      case "kheo.document.file-attached.v1":
        if (typeof said["sha256"] !== "string") return
        this.#files.set(String(id), { position, sha256: said["sha256"], name: String(said["name"]) })
        return
      case "kheo.document.retracted.v1":
        if (String(subject).startsWith("document/")) this.#files.delete(String(said["retracts"]))
    }
  }

  /** By position; one content once, where it was named first. */
  get files(): ReadonlyArray<ToldFile> {
    const first = new Map<string, ToldFile>()
    for (const file of this.#files.values()) if (!first.has(file.sha256)) first.set(file.sha256, file)
    return [...first.values()]
  }
}
