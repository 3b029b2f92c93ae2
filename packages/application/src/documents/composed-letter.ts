import { type Letter, letterDocument, letterLines, plainText } from "@kheo/documents"
import type { DocumentId } from "@kheo/domain/document"
import { Effect } from "effect"
import type { Words } from "../language/index.ts"
import type { Composed, DocumentList } from "./document.ts"
import { labelOf } from "./label.ts"
import type { DocumentRefused } from "./refused.ts"
import { worded } from "./wording-given.ts"
import { agreeing } from "./wrong-numbers.ts"

/** What a paper with one text is made of, and what it says beside its text. */
export interface LetterSources<Content> {
  readonly content: Content
  readonly put: (content: Content) => Letter
  readonly lists: ReadonlyArray<DocumentList>
  readonly lacking: ReadonlyArray<Words>
  /** A name for its file where it takes no number. */
  readonly name: string
  /** Its type and the papers that it rests on; undefined for what takes no number. */
  readonly numbered: { readonly type: string; readonly grounds: ReadonlyArray<DocumentId> } | undefined
  /** The same to each unit alone. */
  readonly each?: ReadonlyArray<{ readonly name: string; readonly content: Content }>
}

interface Counted {
  readonly campaign: number
  readonly asOf: string
  readonly day: string
  readonly number: number
  readonly symbol: string
  readonly traced?: { readonly position: number; readonly root: string } | undefined
}

/** The paper when its wording can be filled in and all its numbers agree with the lists behind them. */
export const composedLetter = <Content extends Counted>(
  sources: LetterSources<Content>,
): Effect.Effect<Composed, DocumentRefused> =>
  worded(() => sources.put(sources.content)).pipe(
    Effect.flatMap(agreeing),
    Effect.map((letter) => composedOf(letter, sources)),
  )

const composedOf = <Content extends Counted>(letter: Letter, sources: LetterSources<Content>): Composed => {
  const { content, each = [], lacking, lists, name, numbered, put } = sources
  const { asOf, campaign, day, number, symbol, traced } = content
  const label = numbered === undefined ? undefined : labelOf(number, symbol)
  return {
    campaign,
    asOf,
    day,
    position: traced?.position ?? 0,
    root: traced?.root ?? "",
    number: label,
    name: label ?? name,
    lists,
    lacking,
    preview: () => letterLines(letter),
    bytes: () => letterDocument(letter, drawn),
    each: each.map((one) => ({ name: one.name, bytes: () => letterDocument(put(one.content), drawn) })),
    issuing:
      numbered === undefined
        ? undefined
        : {
            ...numbered,
            subject: plainText(letter.subject),
            reminds: [],
            finished: (taken) => {
              const finished = { ...content, ...taken, draft: false }
              return composedOf(put(finished), { ...sources, content: finished })
            },
          },
  }
}

/** What draws charts is large and loaded for the first of them. */
const drawn = async (svg: string): Promise<Uint8Array> => (await import("@kheo/pictures")).pngOf(svg)
