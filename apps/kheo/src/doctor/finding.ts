import type { Words } from "@kheo/application/language"

/** What a check found: in order, worth a look, or keeping the register from working. */
export interface Finding {
  readonly check: string
  readonly level: "ok" | "warning" | "problem"
  readonly what: Words
  /** The file, folder or setting that it is about. */
  readonly where: string
  /** What the user should do; absent where nothing is to be done. */
  readonly remedy?: Words
}

/** What every check is given. */
export interface Place {
  readonly folder: string
  /** The register's file, there or not. */
  readonly file: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  readonly now: number
  readonly platform: NodeJS.Platform
}

/** One thing that is looked at; nothing of it stays behind. */
export interface Check {
  readonly name: string
  readonly look: (place: Place) => ReadonlyArray<Finding>
}
