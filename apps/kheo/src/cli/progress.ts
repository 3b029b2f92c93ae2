import type { Language } from "@kheo/application/language"
import type { Progress } from "@kheo/importer"
import { Usage } from "./parse.ts"
import type { Session } from "./session.ts"

/** How a long run is told: `auto` for people where they can see it, `json` a line each for programs, or not at all. */
const modes = ["auto", "json", "none"] as const

const tellEvery = 200

/** Tells on standard error how far a run has come: how many of how many, how fast, how long yet. */
export const progressTo = ({ language, values }: Session): ((told: Progress) => void) => {
  const mode = values["progress"] ?? "auto"
  if (!modes.some((one) => one === mode))
    throw new Usage({
      vi: `--progress: không có cách “${mode}”. Ghi auto, json hoặc none.`,
      en: `--progress: there is no way “${mode}”. Write auto, json or none.`,
    })
  const isShown = mode === "json" || (mode === "auto" && process.stderr.isTTY === true)
  if (!isShown) return () => undefined
  let phase: Progress["phase"] | undefined
  let began = 0
  let last = 0
  return (told) => {
    const now = Date.now()
    if (told.phase !== phase) {
      phase = told.phase
      began = now
      last = 0
    }
    if (told.done < told.of && now - last < tellEvery) return
    last = now
    const seconds = (now - began) / 1_000
    const rate = seconds > 0 ? told.done / seconds : 0
    const remaining = rate > 0 ? (told.of - told.done) / rate : undefined
    process.stderr.write(
      mode === "json" ? jsonLine(told, rate, remaining) : textLine(told, { rate, remaining }, language),
    )
  }
}

const jsonLine = (told: Progress, rate: number, remaining: number | undefined): string => {
  const pace = { rate: Math.round(rate), remaining: remaining === undefined ? null : Math.round(remaining) }
  return `${JSON.stringify({ progress: { ...told, ...pace } })}\n`
}

const words = {
  vi: { read: "Đọc tệp", decide: "Xét dòng", write: "Ghi sự kiện", left: "còn" },
  en: { read: "Reading files", decide: "Looking at rows", write: "Writing events", left: "left" },
}

/** One line that replaces itself; the last of a phase stays. */
const textLine = (
  { done, file, of, phase }: Progress,
  { rate, remaining }: { readonly rate: number; readonly remaining: number | undefined },
  language: Language,
): string => {
  const own = words[language]
  const pace =
    done === of || remaining === undefined ? "" : `, ${Math.round(rate)}/s, ${own.left} ${Math.ceil(remaining)} s`
  const line = `${own[phase]}: ${done}/${of}${pace}${file === undefined ? "" : ` ${printable(file)}`}`
  return `\r\u001B[K${line}${done === of ? "\n" : ""}`
}

/** A file's name may hold anything; a terminal gets no control characters of it. */
const printable = (text: string): string => text.replace(/\p{C}/gu, "�").slice(0, 60)
