import { hash } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import type { ImportWanted, UploadedFile } from "@kheo/api"
import type { Words } from "@kheo/application/language"
import type { Receipt } from "@kheo/importer"
import { writeFiles } from "../cli/write-file.ts"

/** What is kept of a receipt; its rows stand in the plan. */
export type KeptReceipt = Omit<Receipt, "plan" | "ids">

/** How far an import has come, as it is found again after the program was stopped. */
export interface Standing {
  readonly state: "planning" | "planned" | "applying" | "applied" | "refused"
  readonly batch: string | null
  readonly receipt: KeptReceipt | null
  readonly problem: { readonly code: string; readonly words: Words } | null
}

/** What was asked for when the files came. */
export interface Staged {
  readonly id: string
  readonly actor: string
  readonly madeAt: string
  readonly wanted: ImportWanted
  /** Of the files and of what was asked for. */
  readonly digest: string
}

/** Days after which an import that nobody came back to is forgotten, since papers hold names. */
const keptDays = 30

/** Where uploaded files lie with their plans until they are dropped. */
export const stagingIn = (folder: string) => {
  const root = join(folder, "imports", "http")
  const at = (id: string) => {
    const own = join(root, id)
    return { own, files: join(own, "files"), plan: join(own, "plan.json") }
  }
  const read = async <A>(id: string, name: string): Promise<A | undefined> => {
    try {
      return JSON.parse(await readFile(join(at(id).own, name), "utf8")) as A
    } catch {
      return undefined
    }
  }
  return {
    at,
    staged: (id: string) => read<Staged>(id, "staged.json"),
    standing: (id: string) => read<Standing>(id, "standing.json"),
    stand: (id: string, standing: Standing): Promise<void> =>
      writeFiles([{ path: join(at(id).own, "standing.json"), bytes: bytesOf(standing) }]),
    /** Writes all of it beside its place first, so that there is never half an upload. */
    put: async (staged: Staged, files: ReadonlyArray<UploadedFile>): Promise<void> => {
      const passing = join(root, `.${staged.id}.${process.pid}`)
      await rm(passing, { recursive: true, force: true })
      await mkdir(passing, { recursive: true })
      await writeFiles([
        ...files.map(({ bytes, name }) => ({ path: join(passing, "files", name), bytes })),
        { path: join(passing, "staged.json"), bytes: bytesOf(staged) },
        { path: join(passing, "standing.json"), bytes: bytesOf(planning) },
      ])
      await rename(passing, at(staged.id).own)
    },
    drop: (id: string): Promise<void> => rm(at(id).own, { recursive: true, force: true }),
    ids: async (): Promise<ReadonlyArray<string>> => {
      const names = await readdir(root).catch(() => [])
      return names.filter((name) => !name.startsWith(".")).toSorted()
    },
    /** Forgets what is old, and halves of uploads that never came to their end. */
    tidy: async (now: number): Promise<void> => {
      for (const name of await readdir(root).catch(() => [])) {
        const path = join(root, name)
        const age = now - ((await stat(path).catch(() => undefined))?.mtimeMs ?? now)
        if (name.startsWith(".") || age > keptDays * 86_400_000) await rm(path, { recursive: true, force: true })
      }
    },
  }
}

export type Staging = ReturnType<typeof stagingIn>

export const planning: Standing = { state: "planning", batch: null, receipt: null, problem: null }

/** Tells whether the same was asked for with the same files. */
export const digestOf = (wanted: ImportWanted, files: ReadonlyArray<UploadedFile>): string =>
  hash(
    "sha256",
    JSON.stringify([
      Object.entries(wanted).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      files.map(({ bytes, name }) => [name, hash("sha256", bytes)]).toSorted(),
    ]),
  )

const bytesOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)
