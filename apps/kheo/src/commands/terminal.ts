import { setFlagsFromString } from "node:v8"
import { extname, join } from "node:path"
import { listCampaigns, today } from "@kheo/application"
import { Effect, Exit } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { type OpenStore, openStore } from "../cli/open-store.ts"
import { parse } from "../cli/parse.ts"
import { dateOption, type Session, sessionOf, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { preferencesFile } from "../data-folder.ts"
import { storeExists } from "../layer.ts"
import { guardedScreens } from "../guarded-screens.ts"
import { documentsOf } from "../documents-of-screens.ts"
import { formsOf } from "../forms-of-screens.ts"
import { importsOf } from "../imports-of-screens.ts"
import { ledgerOf } from "../ledger-of-screens.ts"
import { generalHelp } from "../cli/help.ts"
import { settleEngine } from "../kept-code/engine-settings.ts"
import { keepCode, leaveCode } from "../kept-code/keep-code.ts"
import { startFile } from "../start-file.ts"

/** `kheo` and `kheo terminal`: the screens, of a register that is made where there is none; without a terminal, the help. */
export const run = async (session: Session): Promise<number> => {
  if (process.stdout.isTTY !== true || process.stdin.isTTY !== true) {
    process.stdout.write(`${generalHelp(session.language)}\n`)
    return exit.done
  }
  if (session.store.url !== undefined) {
    const there = await Effect.runPromiseExit(storeExists(session.store))
    if (Exit.isFailure(there) || !there.value) return withStore(session, { create: false }, Effect.succeed(exit.done))
  }
  return extname(import.meta.url) === ".ts" ? runBundled() : runScreens(session)
}

/** From source: bundle, then the same command line from the bundle. */
const runBundled = async (): Promise<number> => {
  const { bundle } = await import("../bundle.ts")
  return runNode([await bundle(), ...process.argv.slice(2)])
}

/** Runs this Node on a file in the same terminal; the answer is its exit code. */
export const runNode = async (args: ReadonlyArray<string>): Promise<number> => {
  const { spawn } = await import("node:child_process")
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" })
    const pass = () => undefined
    process.on("SIGINT", pass)
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? exit.interrupted))
  })
}

/** Collect sooner: left alone, Node lets the garbage of drawing grow to more than a large register takes. */
const thrifty = ["--semi-space-growth-factor=1", "--heap-growing-percent=100"]

const beThrifty = (): void => {
  for (const flag of thrifty) setFlagsFromString(flag)
}

const runScreens = async (session: Session): Promise<number> => {
  // Loaded first: V8 takes no code that was kept under other settings.
  const screens = await import("@kheo/terminal")
  beThrifty()
  const store = await openStore(session, { mustExist: session.store.url !== undefined, cache: 8_192 })
  if (store === undefined) return exit.fileRefused
  let ended: Ended
  try {
    ended = await showScreens(session, store, screens)
  } finally {
    await store.close()
  }
  if (!ended.toOther) return ended.code
  const language = ["--lang", ended.language]
  const start = startFile()
  if (session.flags.has("sample")) return runScreens(sessionOf(parse(["terminal", ...language])))
  return start === undefined ? ended.code : runNode([start, ...language])
}

interface Ended {
  readonly code: number
  readonly toOther: boolean
  readonly language: string
}

const showScreens = async (
  session: Session,
  store: OpenStore,
  { fileDrafts, filePreferences, readPreferences, runTerminal }: typeof import("@kheo/terminal"),
): Promise<Ended> => {
  const kept = preferencesFile(session.folder)
  const preferences = readPreferences(kept)
  const named = yearNamed(session.values["campaign"])
  const last = (await store.run(listCampaigns)).at(-1)
  const firstRun = named === undefined && last === undefined
  const campaign = named ?? last ?? preferences.starting?.campaign ?? Number((await store.run(today)).slice(0, 4))
  const asOf = dateOption(session, "as-of")
  const sample = session.flags.has("sample")
  const asked = session.values["lang"] ?? process.env["KHEO_LANG"]
  const language = asked === undefined || asked === "" ? (preferences.language ?? session.language) : session.language
  // An example is looked at on its own day, as if that were today; any other past day is only looked at.
  const day = asOf === undefined ? {} : sample ? { now: asOf } : { asOf }
  let toOther = false
  const code = await guardedScreens(session, async (leave) => {
    const left = await runTerminal({
      run: store.run,
      campaign,
      asked: session.asked,
      ledger: ledgerOf(session),
      forms: formsOf(store.run, campaign),
      documents: documentsOf(store.run, session.asked, campaign),
      imports: importsOf(session, store.run),
      // The importer is loaded only when a roster is read.
      founding: {
        importRoster: async (ask) => (await import("../founding-of-screens.ts")).importRoster(session, store.run, ask),
      },
      drafts: fileDrafts(join(session.folder, "drafts")),
      preferences,
      keptPreferences: filePreferences(kept),
      ...day,
      language,
      sample,
      firstRun,
      ...(sample ? { other: "own" as const } : startFile() === undefined ? {} : { other: "example" as const }),
      ascii: session.flags.has("ascii"),
      aloud: session.flags.has("screen-reader") || process.env["INK_SCREEN_READER"] === "true",
      leave,
      shown: (isRead) => {
        // A register is founded once and read through once; what is seen every day is its board.
        settleEngine()
        if (isRead && !firstRun) keepCode()
        leaveCode()
        beThrifty()
      },
    })
    toOther = left === "other"
  })
  return { code, toOther, language }
}
