import { localDay, type ShownUnit } from "@kheo/application"
import type { UnitVersion } from "@kheo/domain/unit"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, line, padded, type Size } from "../../view/index.ts"
import { type TerminalWords, urgency } from "../../words/index.ts"
import { labelled } from "../model/index.ts"
import { noteOf } from "../units/index.ts"
import { descentTexts } from "./descent-texts.ts"

/** Một đơn vị: how it stands this year, what it was called when, and how else papers call it. */
export const drawUnit = (state: State, screen: ScreenOf<"unit">, words: TerminalWords, size: Size): Body => {
  const lines = unitLines(state, screen, words, size)
  const top = Math.min(screen.top, Math.max(0, lines.length - size.rows))
  const name = state.register?.units.find(({ id }) => id === screen.unit)?.name
  return {
    crumbs: [words.main.units, ...(name === undefined ? [] : [name])].join(" › "),
    lines: padded(lines.slice(top), size.rows),
    hints: [
      { text: words.keys.scroll, drop: 2 },
      { text: words.unit.models, drop: 3 },
      { text: words.keys.back, drop: 6 },
    ],
  }
}

/** All lines of the screen, of which a window is shown. */
export const unitLines = (
  state: State,
  screen: ScreenOf<"unit">,
  words: TerminalWords,
  { columns }: Size,
): ReadonlyArray<DrawnLine> => {
  const { language, register, seen } = state
  const shown = seen.unit?.unit === screen.unit ? seen.unit : undefined
  if (register === undefined || shown === undefined) return [blank, line(` ${words.loading}`, "dim")]
  const own = words.unit
  const part = (head: string, texts: ReadonlyArray<string>) =>
    texts.length === 0
      ? []
      : [
          blank,
          line(` ${head}`, "strong"),
          ...texts.flatMap((text) => wrap(text, columns - 4).map((one) => line(`   ${one}`))),
        ]
  const name = shown.current?.name ?? shown.versions.at(-1)?.name ?? shown.unit
  return [
    ...wrap(name, columns - 2).map((text) => line(` ${text}`, "strong")),
    ...(shown.current === null ? [line(` ${own.notThere}`, "warn")] : []),
    ...labelled(progress(state, screen, words), columns),
    ...part(
      own.versions,
      shown.versions.map((version) => versionText(version, words)),
    ),
    ...part(own.predecessors, descentTexts(shown.predecessors, "from", language)),
    ...part(own.successors, descentTexts(shown.successors, "to", language)),
    ...part(
      own.aliases,
      shown.aliases.length === 0 ? [own.noAliases] : shown.aliases.map((one) => aliasText(one, state, words)),
    ),
  ]
}

const progress = (
  { register }: State,
  { unit: id }: ScreenOf<"unit">,
  words: TerminalWords,
): ReadonlyArray<readonly [string, string]> => {
  const unit = register?.units.find((one) => one.id === id)
  if (register === undefined || unit === undefined) return []
  const { asOf, deadline } = register.board
  const day = (date: string | null) => (date === null ? "—" : formatLocalDate(date))
  const { heads } = words.units
  return [
    [words.board.heads.block[1], unit.block],
    [heads.note[1], noteOf(unit, words, urgency(deadline, asOf) === "over")],
    [heads.conference[1], day(unit.conferenceOn)],
    [heads.report[1], day(unit.reportedOn)],
    [words.main.models, formatNumber(unit.models)],
  ]
}

const versionText = (
  { block, code, kind, name, parent, validFrom, validTo }: UnitVersion,
  { unit: own }: TerminalWords,
) => {
  const until = validTo === null ? own.now : own.until(formatLocalDate(validTo))
  const said = [code, kind, parent, block].filter((one) => one !== null && one !== "").join(", ")
  return `${own.from(formatLocalDate(validFrom))} ${until}: ${name}${said === "" ? "" : ` (${said})`}`
}

const aliasText = (
  { actor, alias, recordedAt }: ShownUnit["aliases"][number],
  { register }: State,
  { unit: own }: TerminalWords,
): string =>
  `“${alias}” – ${own.learned(formatLocalDate(localDay(Date.parse(recordedAt))), register?.users.get(actor) ?? actor)}`
