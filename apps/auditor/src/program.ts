import { type BundleFiles, verifyBundle, verifyLog } from "./bundle.ts"
import { readCheckpoint } from "./checkpoint.ts"
import type { Held } from "./conclude.ts"
import { readKey } from "./note.ts"
import { readProof } from "./proof.ts"
import { exitCodes, type Report, reportHtml, reportText } from "./report.ts"
import { verifyCheckpoint, verifyProof } from "./verify-proof.ts"

/** What the program needs of the machine. */
export interface ProgramFiles {
  readonly isFolder: (path: string) => Promise<boolean>
  /** The whole text; undefined where it can't be read. */
  readonly text: (path: string) => Promise<string | undefined>
  readonly open: (path: string) => Promise<AsyncIterable<Uint8Array> | undefined>
  readonly bundle: (folder: string) => BundleFiles
  readonly write: (path: string, text: string) => Promise<void>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** RFC 3339. */
  readonly now: string
}

/** Runs `verify.mjs PATH…` and answers its exit code: 0, 1 or 2 by the verdict, 3 for what can't be read, 64 for wrong words. */
export const program = async (argv: ReadonlyArray<string>, files: ProgramFiles): Promise<number> => {
  const asked = parsed(argv)
  if (asked === undefined) {
    files.complain(usage)
    return 64
  }
  const { lang, values } = asked
  const unreadable = (path: string): number => {
    files.complain(lang === "vi" ? `Không đọc được ${path}.` : `${path} can't be read.`)
    return 3
  }
  const held = await heldBy(asked, files)
  if (typeof held === "string") return unreadable(held)
  const path = asked.paths[0] ?? "."
  const report = await reportOn(path, asked, held, files)
  if (report === undefined) return unreadable(path)
  const text = reportText(report, lang, files.now)
  const file = values["report"]
  if (file !== undefined) await files.write(file, /\.html?$/i.test(file) ? reportHtml(report, lang, files.now) : text)
  files.print(
    asked.json ? `${JSON.stringify({ ...report.head, ...report.finding, said: report.said })}\n` : `${text}\n`,
  )
  return exitCodes[report.finding.verdict]
}

const usage = `Cách dùng: node verify.mjs [GÓI | log.jsonl | TỆP-CHỨNG-MINH | BẢN-GHI] [--checkpoint TỆP] [--key KHÓA|TỆP] [--entry TỆP] [--require-checkpoint] [--report TỆP.txt|.html] [--json] [--lang vi|en]
Usage: node verify.mjs [BUNDLE | log.jsonl | PROOF | RECORD] [--checkpoint FILE] [--key VKEY|FILE] [--entry FILE] [--require-checkpoint] [--report FILE.txt|.html] [--json] [--lang vi|en]`

interface Asked {
  readonly paths: ReadonlyArray<string>
  readonly values: Readonly<Record<string, string>>
  readonly requireCheckpoint: boolean
  readonly json: boolean
  readonly lang: "vi" | "en"
}

const parsed = (argv: ReadonlyArray<string>): Asked | undefined => {
  const [paths, values, flags]: [Array<string>, Record<string, string>, Set<string>] = [[], {}, new Set()]
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ""
    const name = word.slice(2)
    if (!word.startsWith("--")) paths.push(word)
    else if (["require-checkpoint", "json"].includes(name)) flags.add(name)
    else if (["checkpoint", "key", "report", "lang", "entry"].includes(name) && argv[at + 1] !== undefined)
      values[name] = argv[++at] ?? ""
    else return undefined
  }
  const lang = values["lang"] ?? "vi"
  if (paths.length > 1 || (lang !== "vi" && lang !== "en")) return undefined
  return { paths, values, requireCheckpoint: flags.has("require-checkpoint"), json: flags.has("json"), lang }
}

/** What the auditor holds; the path of what can't be read instead. */
const heldBy = async ({ requireCheckpoint, values }: Asked, files: ProgramFiles): Promise<Held | string> => {
  const { checkpoint: path, key: given } = values
  const checkpoint = path === undefined ? undefined : readCheckpoint((await files.text(path)) ?? "")
  if (path !== undefined && checkpoint === undefined) return path
  const line = given === undefined || given.includes("+") ? given : (await files.text(given))?.trim().split(/\r?\n/)[0]
  const key = line === undefined ? undefined : readKey(line)
  if (given !== undefined && key === undefined) return given
  return { checkpoint, key, requireCheckpoint }
}

const reportOn = async (path: string, asked: Asked, held: Held, files: ProgramFiles): Promise<Report | undefined> => {
  if (await files.isFolder(path)) return verifyBundle(files.bundle(path), held)
  if (/\.jsonl$/i.test(path)) {
    const log = await files.open(path)
    return log === undefined ? undefined : verifyLog(log, held)
  }
  const text = await files.text(path)
  if (text === undefined) return undefined
  const proof = readProof(text)
  const entry = asked.values["entry"] === undefined ? undefined : await files.text(asked.values["entry"])
  if (proof !== undefined)
    return verifyProof(proof, held, entry === undefined ? undefined : Buffer.from(entry.replace(/\r?\n$/, "")))
  const checkpoint = readCheckpoint(text)
  return checkpoint === undefined ? undefined : verifyCheckpoint(checkpoint, held)
}
