import { existsSync } from "node:fs"
import { join } from "node:path"
import { findPaper, markOf, type Register, resolveActor } from "@kheo/application"
import type { Composed, Document, DocumentRefused } from "@kheo/application/documents"
import { type Problem, problemWords, type Words } from "@kheo/application/language"
import type { DocumentOrder, DocumentSaved, DocumentSaving, DocumentsPort, OfferedDocument } from "@kheo/terminal"
import { Effect, Result } from "effect"
import { Usage } from "./cli/parse.ts"
import type { Session } from "./cli/session.ts"
import { fileName, writeFiles } from "./cli/write-file.ts"
import { userFolder, withHome } from "./user-folder.ts"
import { filesFor, type Places, pathsOf } from "./commands/document/files.ts"
import { pdfProgram, writePdfs } from "./commands/document/pdf.ts"
import { wordingIn } from "./commands/document/wording-file.ts"

type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

// What composes documents is large, and the screens are to open at once.
const loaded = () => import("@kheo/application/documents")

/** The documents of the command line for the screens: looked at, written into a folder, issued. */
export const documentsOf = (run: Run, asked: Session["asked"], campaign: number): DocumentsPort => ({
  folder: join(userFolder(), `van-ban-${campaign}`),
  offered: async () => (await loaded()).documents.map(offeredOf),
  look: (order) =>
    refusing(async () => {
      const composed = await composedFor(run, order)
      return {
        came: "shown",
        preview: {
          number: composed.number,
          asOf: composed.asOf,
          lists: composed.lists,
          lacking: composed.lacking,
          lines: composed.preview(),
          each: composed.each.length,
          reminds: composed.issuing?.reminds.length ?? 0,
        },
      }
    }),
  save: (saving) => refusing(() => save(run, asked, saving)),
})

const offeredOf = ({ formats, issued, name, needs, takes, words, wording }: Document): OfferedDocument => {
  const about = (["unit", "model"] as const).filter((one) => needs.includes(one) || takes.includes(one))
  return {
    name,
    words,
    issued,
    about,
    needs: about.filter((one) => needs.includes(one)),
    dated: takes.includes("deadline"),
    kinds: formats.flatMap((format) => (format === "docx" ? (["docx", "pdf"] as const) : [format])),
    worded: wording !== undefined,
  }
}

/** The document, its numbers checked; throws `Refused` with the words that say why there is none. */
const composedFor = async (run: Run, { asOf, campaign, day, deadline, model, name, unit, wording }: DocumentOrder) => {
  const document = (await loaded()).documentNamed(name)
  if (document === undefined) throw new Error(`there is no document ${name}`)
  const given = wordingIn(wording === undefined ? undefined : withHome(wording))
  return succeeding(run, document.compose({ query: { campaign, asOf }, day, unit, model, deadline, wording: given }))
}

const save = async (run: Run, asked: Session["asked"], saving: DocumentSaving): Promise<DocumentSaved> => {
  const { each, folder, issue, kind, order, replace, supersedes } = saving
  const program = kind === "pdf" ? await pdfProgram() : undefined
  const draft = await composedFor(run, order)
  const places = placesOf(draft, withHome(folder), { kind, each, draft: !issue })
  // Before a number is taken for a file that somebody would lose another for.
  const taken = pathsOf(draft, places).filter((path) => existsSync(path))
  if (taken.length > 0 && !replace) return { came: "taken", files: taken }
  if (!issue) return written(draft, places, program, undefined)
  const { keepIssued, takeNumber } = await loaded()
  const taking = await run(
    Effect.result(
      Effect.gen(function* () {
        const mark = markOf(yield* resolveActor(asked))
        const before = supersedes === undefined ? undefined : yield* findPaper(supersedes)
        return { mark, issued: yield* takeNumber(mark, draft, before) }
      }),
    ),
  )
  if (Result.isFailure(taking)) {
    const problem = taking.failure as Problem | DocumentRefused
    const label = problem._tag === "DocumentRefused" ? (problem as DocumentRefused).number : undefined
    if (label !== undefined) return { came: "issued before", number: label }
    throw new Refused(wordsOf(problem))
  }
  const { issued, mark } = taking.success
  const own = placesOf(issued.composed, withHome(folder), { kind, each: false, draft: false })
  const [file] = await filesFor(issued.composed, own)
  if (file === undefined) throw new Error("an issued paper has one file")
  const name = fileName(`${issued.label}.${own.format}`)
  await succeeding(run, keepIssued(mark, issued, { name, bytes: file.bytes }))
  return written(issued.composed, own, program, issued.label)
}

const written = async (
  composed: Composed,
  places: Places,
  program: string | undefined,
  issued: string | undefined,
): Promise<DocumentSaved> => {
  const files = await filesFor(composed, places)
  await writeFiles(files)
  const paths = files.map(({ path }) => path)
  const pdfs = program === undefined ? [] : await writePdfs(program, paths)
  return { came: "written", files: [...paths, ...pdfs], issued }
}

interface Wanted {
  readonly kind: DocumentSaving["kind"]
  readonly each: boolean
  readonly draft: boolean
}

/** What will bear a number has it in its name; while it is a draft, the name says so too. */
const placesOf = ({ issuing, name }: Composed, folder: string, { draft, each, kind }: Wanted): Places => {
  const format = kind === "pdf" ? "docx" : kind
  const called = draft && issuing !== undefined ? `${name} (dự thảo)` : name
  const output = join(folder, fileName(`${called}.${format}`))
  return each ? { output: undefined, folder, format } : { output, folder: undefined, format }
}

/** Why there is nothing to show or write, to be told on the screens. */
class Refused extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = "Refused"
    this.words = words
  }
}

const succeeding = async <A, E>(run: Run, effect: Effect.Effect<A, E, Register>): Promise<A> => {
  const answer = await run(Effect.result(effect))
  if (Result.isFailure(answer)) throw new Refused(wordsOf(answer.failure as Problem | DocumentRefused))
  return answer.success
}

const wordsOf = (problem: Problem | DocumentRefused): Words =>
  problem._tag === "DocumentRefused"
    ? (({ en, vi }: DocumentRefused) => ({ vi, en }))(problem as DocumentRefused)
    : problemWords(problem as Problem)

const refusing = async <A>(
  work: () => Promise<A>,
): Promise<A | { readonly came: "refused"; readonly words: Words }> => {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Refused || cause instanceof Usage) return { came: "refused", words: cause.words }
    throw cause
  }
}
