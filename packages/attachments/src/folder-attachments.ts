import { createHash, randomUUID } from "node:crypto"
import { createReadStream } from "node:fs"
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { Effect, Layer, Stream } from "effect"
import { AttachmentMissing, Attachments, AttachmentsUnavailable, type FileState } from "./attachments.ts"
import { Intake, type IntakeOptions } from "./intake.ts"
import { taken } from "./memory-attachments.ts"

/** Files in a folder, `ab/<sha256>` each; the folder is made when the first file comes. */
export const folderAttachments = (folder: string, options: IntakeOptions = {}): Layer.Layer<Attachments> =>
  Layer.succeed(Attachments, {
    put: (content) =>
      Effect.acquireUseRelease(
        asked(folder, async () => {
          await mkdir(join(folder, incoming), { recursive: true })
          const path = join(folder, incoming, `${randomUUID()}.part`)
          return { path, file: await open(path, "wx", 0o600) }
        }),
        ({ file, path }) =>
          Effect.gen(function* () {
            const intake = new Intake(options)
            yield* Stream.runForEach(content, (chunk) =>
              Effect.andThen(
                taken(() => intake.next(chunk)),
                asked(folder, () => file.writeFile(chunk)),
              ),
            )
            const stored = yield* taken(() => intake.finish())
            yield* asked(folder, async () => {
              await file.sync()
              await file.close()
              await mkdir(join(folder, stored.sha256.slice(0, 2)), { recursive: true })
              await rename(path, placeOf(folder, stored.sha256))
              await syncFolder(join(folder, stored.sha256.slice(0, 2)))
              await syncFolder(folder)
            })
            return stored
          }),
        ({ file, path }) =>
          Effect.promise(async () => {
            await file.close().catch(() => undefined)
            await rm(path, { force: true }).catch(() => undefined)
          }),
      ),
    get: (sha256) => Stream.fromAsyncIterable(contentOf(folder, sha256), (cause) => failureOf(folder, sha256, cause)),
    has: (sha256) =>
      asked(folder, () =>
        stat(placeOf(folder, sha256)).then(
          (found) => found.isFile(),
          (cause) => unlessAbsent(cause, false),
        ),
      ),
    list: Stream.unwrap(
      Effect.map(
        asked(folder, () => hashesIn(folder)),
        Stream.fromIterable,
      ),
    ),
    verify: (sha256) => asked(folder, () => stateOf(folder, sha256)),
  })

const incoming = "incoming"

/** Where a file of this hash lies; what is no hash lies nowhere. */
const placeOf = (folder: string, sha256: string): string => {
  if (!isHash(sha256)) throw Object.assign(new Error(`${sha256} is no hash`), { code: "ENOENT" })
  return join(folder, sha256.slice(0, 2), sha256)
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

async function* contentOf(folder: string, sha256: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(placeOf(folder, sha256))
}

const stateOf = async (folder: string, sha256: string): Promise<FileState> => {
  const hash = createHash("sha256")
  try {
    for await (const chunk of contentOf(folder, sha256)) hash.update(chunk)
  } catch (cause) {
    return unlessAbsent(cause, "missing")
  }
  return hash.digest("hex") === sha256 ? "intact" : "altered"
}

const hashesIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const shelves = await readdir(folder).catch((cause) => unlessAbsent(cause, [] as Array<string>))
  const names = await Promise.all(
    shelves.filter((name) => /^[0-9a-f]{2}$/.test(name)).map((name) => readdir(join(folder, name))),
  )
  return names.flat().filter(isHash).toSorted()
}

/** A rename lasts once its folder is written; Windows opens no folder for that and writes it by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return
  const opened = await open(folder, "r")
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

const isAbsent = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  (cause.code === "ENOENT" || cause.code === "ENOTDIR")

const unlessAbsent = <A>(cause: unknown, absent: A): A => {
  if (isAbsent(cause)) return absent
  throw cause
}

const failureOf = (folder: string, sha256: string, cause: unknown): AttachmentMissing | AttachmentsUnavailable =>
  isAbsent(cause) ? new AttachmentMissing({ sha256 }) : unavailable(folder, cause)

const unavailable = (path: string, cause: unknown): AttachmentsUnavailable =>
  new AttachmentsUnavailable({ path, detail: cause instanceof Error ? cause.message : String(cause) })

const asked = <A>(folder: string, body: () => Promise<A>): Effect.Effect<A, AttachmentsUnavailable> =>
  Effect.tryPromise({ try: body, catch: (cause) => unavailable(folder, cause) })
