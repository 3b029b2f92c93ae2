import type { Key as InkKey } from "ink"

export type KeyName =
  | "up"
  | "down"
  | "left"
  | "right"
  | "pageUp"
  | "pageDown"
  | "home"
  | "end"
  | "enter"
  | "escape"
  | "tab"
  | "backTab"
  | "backspace"
  | "delete"

/** One thing that the user did; text may be several letters, since a keyboard program sends whole syllables at once. */
export type Key =
  | { readonly name: KeyName }
  | { readonly name: "ctrl"; readonly letter: string }
  | { readonly name: "text"; readonly text: string }
  | { readonly name: "paste"; readonly text: string }

/** What one of Ink's events means, in order: an Enter, a Tab or a Ctrl key may hide inside a run of text, an Esc before it. */
export const keysOf = (input: string, key: InkKey): ReadonlyArray<Key> => {
  if (key.eventType === "release") return []
  const named = names.find(([flag]) => key[flag])
  if (named !== undefined) return [{ name: named[1] }]
  if (key.tab) return [{ name: key.shift ? "backTab" : "tab" }]
  if (key.ctrl) return input.length === 1 ? [{ name: "ctrl", letter: input }] : []
  const typed = (input.match(runs) ?? []).map(keyOfRun)
  return key.meta && typed.length > 0 ? [{ name: "escape" }, ...typed] : key.escape ? [{ name: "escape" }] : typed
}

const names = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageUp"],
  ["pageDown", "pageDown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["backspace", "backspace"],
  ["delete", "delete"],
] as const

/** Text keeps its backspaces: keyboard programs send them between letters to replace what was typed. */
const runs = /\r\n?|[^\P{Cc}\b\u007f]|[\P{Cc}\b\u007f]+/gu

const keyOfRun = (run: string): Key => {
  const code = run.charCodeAt(0)
  if (run === "\t") return { name: "tab" }
  if (/[\r\n]/.test(run)) return { name: "enter" }
  if (code >= 1 && code <= 26 && code !== 8) return { name: "ctrl", letter: String.fromCharCode(code + 96) }
  return { name: "text", text: run }
}
