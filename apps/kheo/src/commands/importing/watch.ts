import { existsSync, type FSWatcher, statSync, watch } from "node:fs"
import { isAbsolute, relative, resolve } from "node:path"
import { importFiles, Inbox, listBatches, makePlan } from "@kheo/importer"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { progressTo } from "../../cli/progress.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { failureWords, type ImportFailure } from "../../text/import-failure-words.ts"
import { answersTo } from "./answers.ts"
import { layoutsOf } from "./layouts.ts"
import { optionsOf, reading } from "./reading.ts"
import { shown } from "./shown.ts"

/** How long a file has to stay the same, and how often a folder is looked at that tells of no change (a network share). */
const restMillis = 1_500
const lookMillis = 5_000

/**
 * `kheo import --watch FOLDER`: plans what comes to rest in a shared folder and, with `--yes`, writes it; until Ctrl+C.
 *
 * Files stay where they are. What the register has is known by its hash; what it refused is told once a run.
 */
export const run = async (session: Session): Promise<number> => {
  const { flags, language, rest, values } = session
  const own = words[language]
  const folder = resolve(values["watch"] ?? "")
  if (rest.length > 0 || !existsSync(folder) || !statSync(folder).isDirectory())
    throw new Usage({
      vi: `--watch cần một thư mục có sẵn, và không kèm tệp khác: ${folder}`,
      en: `--watch takes one folder that is there, and no other files: ${folder}`,
    })
  refuseWithin(folder, values["annotated"])
  const options = optionsOf(session)
  const progress = progressTo(session)
  const inbox = new Inbox(folder)
  const layouts = await layoutsOf(session)
  const stop = stopping()
  const bell = belled(folder)
  tell(own.watching(folder))

  const taken = async (paths: ReadonlyArray<string>) => {
    const answers = answersTo(session, paths)
    const code = await withStore<ImportFailure>(
      session,
      { create: flags.has("yes") ? true : "rehearse" },
      Effect.gen(function* () {
        const read = yield* reading(options, paths, progress, answers.keeping(layouts))
        const receipt = flags.has("yes")
          ? yield* importFiles(read, options, session.asked, { progress })
          : (yield* makePlan(paths, read, options, session.asked, progress)).receipt
        yield* answers.gather(receipt, options)
        return shown(session, receipt)
      }),
      failureWords,
    )
    return answers.write(code)
  }
  const remembered = () =>
    withStore(
      session,
      { create: "rehearse" },
      Effect.map(listBatches, (batches) => {
        inbox.remember(
          batches.flatMap(({ files, undone }) => (undone === null ? files.map(({ sha256 }) => sha256) : [])),
        )
        return exit.done
      }),
    )
  try {
    const known = await remembered()
    if (known !== exit.done) return known
    while (!stop.asked) {
      const arrived = await inbox.look()
      if (arrived.length > 0 && !stop.asked) {
        tell(own.arrived(arrived.length))
        await taken(arrived.map(({ path }) => path))
      }
      await Promise.race([stop.whenAsked, bell.wait(inbox.isRestless ? restMillis : lookMillis)])
    }
    tell(own.stopped)
    return exit.done
  } finally {
    bell.close()
    stop.close()
  }
}

/** What goes back must not come in again by the folder that is watched. */
const refuseWithin = (folder: string, target: string | undefined): void => {
  if (target === undefined) return
  const way = relative(folder, resolve(target))
  if (/\.xlsx$/i.test(target) || !(way.startsWith("..") || isAbsolute(way)))
    throw new Usage({
      vi: "--watch: ghi sau --annotated một thư mục nằm ngoài thư mục đang theo dõi.",
      en: "--watch: name after --annotated a folder outside the one that is watched.",
    })
}

/** Ctrl+C, or the end that a system asks for: what is being written is written to its end first. */
const stopping = () => {
  const state = { asked: false }
  let ask: () => void = () => undefined
  const whenAsked = new Promise<void>((resolve) => {
    ask = () => {
      state.asked = true
      resolve()
    }
  })
  process.on("SIGINT", ask)
  process.on("SIGTERM", ask)
  const close = () => {
    process.off("SIGINT", ask)
    process.off("SIGTERM", ask)
  }
  return {
    get asked() {
      return state.asked
    },
    whenAsked,
    close,
  }
}

/** Rings early where the system tells of changes in a folder; where it can't, the clock alone does. */
const belled = (folder: string) => {
  let ring: () => void = () => undefined
  let watcher: FSWatcher | undefined
  try {
    watcher = watch(folder, { recursive: true }, () => ring())
    watcher.on("error", () => undefined)
  } catch {
    watcher = undefined
  }
  const wait = (millis: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, millis)
      // A change begins the wait for rest; it does not end it.
      ring = () => {
        clearTimeout(timer)
        setTimeout(resolve, restMillis)
      }
    })
  return { wait, close: () => watcher?.close() }
}

const words = {
  vi: {
    watching: (folder: string) => `Đang theo dõi ${folder}. Nhấn Ctrl+C để dừng.`,
    arrived: (files: number) => `Có ${files} tệp mới.`,
    stopped: "Đã dừng theo dõi.",
  },
  en: {
    watching: (folder: string) => `Watching ${folder}. Press Ctrl+C to stop.`,
    arrived: (files: number) => `${files} new files.`,
    stopped: "Stopped watching.",
  },
}
