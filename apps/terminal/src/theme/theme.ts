import type { ForegroundColorName } from "chalk"
import type { Colours } from "../preferences/index.ts"

/** What a piece of text is, not how it looks; words and marks say the same, so that colour is never the only sign. */
export type Tone = "plain" | "strong" | "dim" | "accent" | "good" | "warn" | "bad" | "chosen" | "badge"

export interface Style {
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
  readonly color?: ForegroundColorName
}

export type Theme = { readonly [T in Tone]: Style }

const colourless: Theme = {
  plain: {},
  strong: { bold: true },
  dim: {},
  accent: { bold: true },
  good: {},
  warn: {},
  bad: { bold: true },
  chosen: { inverse: true },
  badge: { inverse: true, bold: true },
}

/** The sixteen colours of the terminal, so that its owner's palette decides. */
const colourful: Theme = {
  plain: {},
  strong: { bold: true },
  dim: { dimColor: true },
  accent: { bold: true, color: "cyan" },
  good: { color: "green" },
  warn: { color: "yellow" },
  bad: { bold: true, color: "red" },
  chosen: { inverse: true },
  badge: { inverse: true, bold: true, color: "yellow" },
}

/** On a light background yellow and cyan can't be read, and what is dim vanishes. */
const onLight: Theme = {
  ...colourful,
  dim: {},
  accent: { bold: true, color: "blue" },
  warn: { bold: true, color: "magenta" },
  badge: { inverse: true, bold: true, color: "magenta" },
}

const themes: { readonly [C in Colours]: Theme } = { dark: colourful, light: onLight, none: colourless }

/** The theme for this environment; NO_COLOR, which Ink does not heed, takes the colours and leaves bold and inverse. */
export const themeFor = (env: { readonly [name: string]: string | undefined }, colours: Colours = "dark"): Theme =>
  env["NO_COLOR"] === undefined || env["NO_COLOR"] === "" ? themes[colours] : colourless
