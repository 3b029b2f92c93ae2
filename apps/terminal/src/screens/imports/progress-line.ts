import { formatNumber } from "@kheo/vietnamese"
import type { ImportProgress } from "../../imports/index.ts"
import { cut, widthOf } from "../../table/index.ts"
import { type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"

/** How far an import is. */
export const progressLine = (
  progress: ImportProgress | undefined,
  { imports: own }: TerminalWords,
  columns: number,
): DrawnLine => {
  if (progress === undefined) return line(` ${own.preparing}`, "accent")
  const { done, file = "", of, phase } = progress
  if (phase === "read" && of === 1) return line(cut(` ${own.phases.read} ${file}...`, columns), "accent")
  // A file that is being read is not read yet.
  const ready = phase === "read" ? Math.max(0, done - 1) : done
  const percent = of === 0 ? 0 : Math.floor((ready / of) * 100)
  const count = `${percent}%  ${formatNumber(done)}/${formatNumber(of)}`
  const room = Math.max(4, Math.min(24, columns - widthOf(own.phases[phase]) - widthOf(count) - 6))
  const full = of === 0 ? room : Math.min(room, Math.floor((ready / of) * room))
  return line(
    cut(` ${own.phases[phase]} ${"#".repeat(full)}${".".repeat(room - full)} ${count}  ${file}`, columns),
    "accent",
  )
}
