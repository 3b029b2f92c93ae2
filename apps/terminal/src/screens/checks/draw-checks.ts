import { localDay } from "@kheo/application"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { chosenIndex } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import { blank, type Body, type DrawnLine, line, listLine, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { checkEntries } from "./entries.ts"

/** Kiểm tra sổ: what can be done, how far it is, the verdict, and the last checkpoint. */
export const drawChecks = (state: State, screen: ScreenOf<"checks">, words: TerminalWords, size: Size): Body => {
  const own = words.checks
  const { columns } = size
  const { language } = state
  const { last, progress, said, verdict, working } = state.checks
  const chosen = chosenIndex(checkEntries, screen.place)
  const wrapped = (text: string, tone: Tone = "plain"): ReadonlyArray<DrawnLine> =>
    text.split("\n").flatMap((one) => wrap(one, columns - 2).map((part) => line(` ${part}`, tone)))
  const broken = verdict?.verdict === "altered" || verdict?.verdict === "rewritten"
  const kept =
    last === undefined
      ? own.never
      : own.last(formatLocalDate(localDay(Date.parse(last.signedAt))), formatNumber(last.position))
  const since = last === undefined || state.register === undefined ? 0 : state.register.board.position - last.position
  return {
    crumbs: own.title,
    lines: padded(
      [
        ...checkEntries.map((entry, index) => listLine(entry.words[language], "plain", index === chosen, columns)),
        blank,
        ...(working === undefined ? [] : [progressLine(progress, own.working[working], columns)]),
        ...(verdict === undefined
          ? working === "verify"
            ? []
            : wrapped(own.notVerified, "dim")
          : wrapped(
              `${broken ? "!" : "·"} ${own.verified(formatNumber(verdict.position))}: ${verdict.words[language]}`,
              broken ? "bad" : verdict.verdict === "undecided" || verdict.verdict === "unreadable" ? "warn" : "good",
            )),
        ...(broken ? wrapped(own.broken, "bad") : []),
        ...(verdict?.verdict === "intact" ? wrapped(own.sameComputer, "dim") : []),
        blank,
        ...wrapped(kept),
        ...(since > 0 ? wrapped(own.since(formatNumber(since)), "dim") : []),
        ...(said === undefined ? [] : [blank, ...wrapped(said.words[language], said.good ? "good" : "bad")]),
      ],
      size.rows,
    ),
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.run }, { text: words.keys.back, drop: 6 }],
  }
}

/** How far it is; the one thing on the screen that moves. */
const progressLine = (progress: State["checks"]["progress"], what: string, columns: number): DrawnLine => {
  if (progress === undefined) return line(` ${what}`, "accent")
  const { of, seen } = progress
  const room = Math.min(40, columns - 44)
  const full = of === 0 ? room : Math.min(room, Math.floor((seen / of) * room))
  return line(
    ` ${what} ${"#".repeat(full)}${".".repeat(room - full)} ${formatNumber(seen)}/${formatNumber(of)}`,
    "accent",
  )
}
