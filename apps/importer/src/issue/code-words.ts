import type { Words } from "@kheo/application/language"

/** What a code says in a receipt: what, where it isn't told by the cell, and what to do; `{x}` stands for a parameter. */
export interface CodeWords extends Words {
  /** What brings it about and how to mend it, for who asks about the code; no parameters. */
  readonly about: Words
}
