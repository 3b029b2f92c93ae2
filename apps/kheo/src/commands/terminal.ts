import { spawn } from "node:child_process"
import { setFlagsFromString } from "node:v8"
import { extname, join } from "node:path"
import { listCampaigns } from "@kheo/application"
import { Effect, Exit } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { openStore } from "../cli/open-store.ts"
import { printProblem } from "../cli/output.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { storeExists } from "../layer.ts"
import { guardedScreens } from "../guarded-screens.ts"
import { formsOf } from "../forms-of-screens.ts"
import { importsOf } from "../imports-of-screens.ts"
import { ledgerOf } from "../ledger-of-screens.ts"
import { generalHelp } from "../cli/help.ts"

/** `kheo` and `kheo terminal`: the screens; without a terminal, the help. */
export const run = async (session: Session): Promise<number> => {
  if (process.stdout.isTTY !== true || process.stdin.isTTY !== true) {
    process.stdout.write(`${generalHelp(session.language)}\n`)
    return exit.done
  }
  const there = await Effect.runPromiseExit(storeExists(session.store))
  if (Exit.isFailure(there) || !there.value) return withStore(session, { create: false }, Effect.succeed(exit.done))
  return extname(import.meta.url) === ".ts" ? runBundled() : runScreens(session)
}

/** From source: bundle, then the same command line from the bundle. */
const runBundled = async (): Promise<number> => {
  const { bundle } = await import("../bundle.ts")
  return runNode([await bundle(), ...process.argv.slice(2)])
}

/** Runs this Node on a file in the same terminal; the answer is its exit code. */
export const runNode = (args: ReadonlyArray<string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" })
    const pass = () => undefined
    process.on("SIGINT", pass)
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? exit.interrupted))
  })

/** Collect sooner: left alone, Node lets the garbage of drawing grow to more than a large register takes. */
const thrifty = ["--semi-space-growth-factor=1", "--heap-growing-percent=60"]

const runScreens = async (session: Session): Promise<number> => {
  for (const flag of thrifty) setFlagsFromString(flag)
  const store = await openStore(session, { mustExist: true })
  if (store === undefined) return exit.fileRefused
  try {
    const named = yearNamed(session.values["campaign"])
    const campaign = named ?? (await store.run(listCampaigns)).at(-1)
    if (campaign === undefined) {
      printProblem(session, "NotFound", {
        vi: "Sổ chưa có đợt thi đua nào. Nhập bảng tính bằng kheo import THƯ-MỤC --campaign NĂM --deadline NGÀY.",
        en: "The register holds no campaign yet. Import workbooks with kheo import FOLDER --campaign YEAR --deadline DATE.",
      })
      return exit.usage
    }
    const { fileDrafts, runTerminal } = await import("@kheo/terminal")
    const asOf = dateOption(session, "as-of")
    return await guardedScreens(session, (leave) =>
      runTerminal({
        run: store.run,
        campaign,
        asked: session.asked,
        ledger: ledgerOf(session),
        forms: formsOf(store.run, campaign),
        imports: importsOf(session, store.run),
        drafts: fileDrafts(join(session.folder, "drafts")),
        ...(asOf === undefined ? {} : { asOf }),
        language: session.language,
        sample: session.flags.has("sample"),
        ascii: session.flags.has("ascii"),
        aloud: session.flags.has("screen-reader") || process.env["INK_SCREEN_READER"] === "true",
        leave,
      }),
    )
  } finally {
    await store.close()
  }
}
