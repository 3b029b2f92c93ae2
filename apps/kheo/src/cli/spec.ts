import type { Words } from "@kheo/application/language"

/** An option of a command: a flag, or one that takes a value shown as `value` in the help. */
export interface OptionSpec {
  /** One letter that stands for the option after a single dash. */
  readonly short?: string
  readonly value?: string
  readonly words: Words
}

/** What the help tells of a command, and what parsing checks; loaded without the command's own code. */
export interface CommandSpec {
  readonly name: string
  /** What may follow the name, e.g. `PATH…`. */
  readonly takes?: string
  readonly words: Words
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Left out of the list of commands. */
  readonly unlisted?: boolean
}
