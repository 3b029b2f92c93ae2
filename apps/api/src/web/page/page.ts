import type { Asker, Register } from "@kheo/application"
import type { Language, Words } from "@kheo/application/language"
import type { Effect } from "effect"
import type { AppOptions } from "../../app-options.ts"
import type { Failure } from "../../problem/index.ts"
import type { AskedTimes } from "./asked-times.ts"
import type { Html } from "./html.ts"

/** One reader's request, with what every page takes from its address. */
export interface Visit {
  readonly params: Readonly<Record<string, string>>
  /** What the address asks for beside language and times; what a page does not know it leaves alone. */
  readonly query: Readonly<Record<string, string>>
  /** What a form sent; nothing on a page that was only opened. */
  readonly form: Readonly<Record<string, string>>
  readonly language: Language
  /** Whether the address itself names the language, so that links keep it. */
  readonly languageNamed: boolean
  readonly times: AskedTimes
  /** Path and query as asked. */
  readonly address: string
  readonly options: AppOptions
  /** Who reads; nobody on pages that anyone may open. */
  readonly reader?: { readonly by: Asker["by"]; readonly signedIn: boolean } | undefined
}

/** What a page shows, before the frame is put around it. */
export interface Shown {
  readonly title: string
  readonly main: Html
  readonly status?: number
  /** Of which campaign it is, so that the frame offers the campaign's other pages. */
  readonly campaign?: number | undefined
  /** The paper look: no frame on paper, and a sheet on the screen. */
  readonly sheet?: boolean
  /** The position that it shows, where it is renewed when the register goes on from there. */
  readonly follows?: number
}

/** One page, listed in `pages.ts` as routes are in `endpoints.ts`. */
export interface Page {
  /** As OpenAPI writes it: `/campaigns/{campaign}`. */
  readonly path: `/${string}`
  readonly name: Words
  /** Says nothing of the register, so that nobody has to be known to read it. */
  readonly anyone?: true
  /** Whether it shows names of persons: who reads it is written down first. */
  readonly personal?: true
  /** Whether it takes a form of its own; nothing is recorded by one. */
  readonly takesForm?: true
  readonly show: (visit: Visit) => Shown | Effect.Effect<Shown, Failure, Register>
}
