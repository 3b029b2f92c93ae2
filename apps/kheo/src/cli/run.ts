import { exit } from "./exit-codes.ts"
import { languageOf } from "./language-of.ts"
import type { Session } from "./session.ts"

/** A command's own code, loaded only when it is asked for. */
interface Command {
  readonly run: (session: Session) => Promise<number>
}

const commands: Record<string, () => Promise<Command>> = {
  board: () => import("../commands/board.ts"),
  units: () => import("../commands/units.ts"),
  unit: () => import("../commands/unit/run.ts"),
  models: () => import("../commands/models.ts"),
  model: () => import("../commands/model.ts"),
  awards: () => import("../commands/awards.ts"),
  replication: () => import("../commands/replication.ts"),
  fairness: () => import("../commands/fairness.ts"),
  history: () => import("../commands/history.ts"),
  import: () => import("../commands/import.ts"),
  annex: () => import("../commands/annex.ts"),
  letter: () => import("../commands/letter.ts"),
  list: () => import("../commands/list.ts"),
  campaign: () => import("../commands/campaign/run.ts"),
  conference: () => import("../commands/participation/conference.ts"),
  report: () => import("../commands/participation/report.ts"),
  reminder: () => import("../commands/participation/reminder.ts"),
  lists: () => import("../commands/lists.ts"),
  check: () => import("../commands/check.ts"),
  journal: () => import("../commands/journal.ts"),
  office: () => import("../commands/office.ts"),
  paper: () => import("../commands/paper.ts"),
  number: () => import("../commands/number.ts"),
  erase: () => import("../commands/erase.ts"),
  vault: () => import("../commands/vault.ts"),
  user: () => import("../commands/user.ts"),
  export: () => import("../commands/export.ts"),
  "import-log": () => import("../commands/import-log.ts"),
  verify: () => import("../commands/verify.ts"),
  projection: () => import("../commands/projection.ts"),
  doctor: () => import("../commands/doctor.ts"),
  postgres: () => import("../commands/postgres.ts"),
  checkpoint: () => import("../commands/checkpoint.ts"),
  proof: () => import("../commands/proof.ts"),
  epoch: () => import("../commands/epoch.ts"),
  keys: () => import("../commands/keys.ts"),
  webhook: () => import("../commands/webhook.ts"),
  "access-journal": () => import("../commands/access-journal.ts"),
  backup: () => import("../commands/backup.ts"),
  restore: () => import("../commands/restore.ts"),
  serve: () => import("../commands/serve.ts"),
  terminal: () => import("../commands/terminal.ts"),
  start: () => import("../commands/start.ts"),
}

/** Runs one command line and answers its exit code; whatever happens, never a stack trace. */
export const run = async (argv: ReadonlyArray<string>): Promise<number> => {
  const [first, named] = argv
  if (first === "help" && named !== undefined && !named.startsWith("-")) return run([...argv.slice(1), "--help"])
  try {
    if (argv[0] === "--help" || argv[0] === "-h" || argv[0] === "help") {
      const { generalHelp } = await import("./help.ts")
      process.stdout.write(`${generalHelp(languageOf(valueAfter(argv, "--lang")))}\n`)
      return exit.done
    }
    const [{ parse }, { sessionOf }] = await Promise.all([import("./parse.ts"), import("./session.ts")])
    const session = sessionOf(parse(argv))
    if (session.flags.has("help")) {
      const { commandHelp } = await import("./help.ts")
      process.stdout.write(`${commandHelp(session.spec, session.language)}\n`)
      return exit.done
    }
    const load = commands[session.spec.name]
    if (load === undefined) throw new Error(`no code for ${session.spec.name}`)
    return await (await load()).run(session)
  } catch (cause) {
    const [{ printProblem }, { Usage }] = await Promise.all([import("./output.ts"), import("./parse.ts")])
    const spoken = { json: argv.includes("--json"), language: languageOf(valueAfter(argv, "--lang")) }
    if (cause instanceof Usage) {
      printProblem(spoken, "Usage", cause.words)
      return exit.usage
    }
    const detail = cause instanceof Error ? cause.message : String(cause)
    printProblem(spoken, "Internal", {
      vi: `Khéo gặp lỗi bên trong: ${detail}. Sổ không bị ảnh hưởng. Đặt KHEO_DEBUG=1 và chạy lại để xem chi tiết.`,
      en: `Khéo met an internal error: ${detail}. The register is not affected. Set KHEO_DEBUG=1 and run again for details.`,
    })
    if (process.env["KHEO_DEBUG"] !== undefined) console.error(cause)
    return exit.internal
  }
}

const valueAfter = (argv: ReadonlyArray<string>, option: string): string | undefined => {
  const joined = argv.find((word) => word.startsWith(`${option}=`))
  return joined === undefined ? argv[argv.indexOf(option) + 1 || argv.length] : joined.slice(option.length + 1)
}
