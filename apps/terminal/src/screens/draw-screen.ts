import { digitsOf, hintsOf } from "../actions/index.ts"
import { inField, shown, type State } from "../state/index.ts"
import { harmless, wrap } from "../table/index.ts"
import {
  blank,
  type Body,
  type DrawnLine,
  footer,
  frameRows,
  header,
  line,
  overDialog,
  padded,
  type Size,
} from "../view/index.ts"
import { type TerminalWords, wordsIn } from "../words/index.ts"
import { drawAwards } from "./awards/index.ts"
import { drawChecks } from "./checks/index.ts"
import { drawConflict } from "./conflict/index.ts"
import { drawDashboard } from "./dashboard/index.ts"
import { drawDay } from "./day/index.ts"
import { drawDocument } from "./document/index.ts"
import { drawDocuments } from "./documents/index.ts"
import { drawDossier } from "./dossier/index.ts"
import { drawForm } from "./form/index.ts"
import { drawImportBatches, drawImportRow, drawImports } from "./imports/index.ts"
import { drawImportDays } from "./import-days/index.ts"
import { drawImportLayout } from "./import-layout/index.ts"
import { drawJournal } from "./journal/index.ts"
import { drawModel } from "./model/index.ts"
import { drawModels } from "./models/index.ts"
import { drawPalette } from "./palette/index.ts"
import { drawSettings } from "./settings/index.ts"
import { drawSetup } from "./setup/index.ts"
import { drawTour } from "./tour/index.ts"
import { drawSendOut } from "./send-out/index.ts"
import { drawUnit } from "./unit/index.ts"
import { drawUnits } from "./units/index.ts"
import { drawUsers } from "./users/index.ts"
import { drawWelcome } from "./welcome/index.ts"

/** A whole screen: exactly as many lines as the window has rows. */
export interface Drawing {
  readonly lines: ReadonlyArray<DrawnLine>
  readonly cursor: Body["cursor"]
}

/** Below this size a screen says so instead of drawing half of itself. */
export const smallest: Size = { columns: 60, rows: 16 }

/** Whether a terminal of this size can show any screen. */
export const isTooSmall = ({ columns, rows }: Size): boolean => columns < smallest.columns || rows < smallest.rows

/** The room that the frame leaves to a screen. */
export const bodySize = ({ columns, rows }: Size): Size => ({ columns, rows: rows - frameRows })

/** The screen for a state, as text that any terminal may be sent; nothing here knows of one. */
export const drawScreen = (state: State, size: Size): Drawing => {
  const { cursor, lines } = drawn(state, size)
  return {
    cursor,
    lines: lines.map((spans) => spans.map(({ text, tone }) => ({ text: harmless(text), tone }))),
  }
}

const drawn = (state: State, size: Size): Drawing => {
  const words = wordsIn(state.language)
  if (isTooSmall(size)) {
    const text = words.tooSmall(`${size.columns}×${size.rows}`)
    return {
      lines: padded(
        wrap(text, size.columns).map((part) => line(part)),
        size.rows,
      ),
      cursor: undefined,
    }
  }
  const plain = { ...drawBody(state, words, bodySize(size)), ...withoutRegister(state, words, size) }
  const { dialog, language } = state
  const body = dialog === undefined ? plain : overDialog(plain, dialog, language, bodySize(size))
  const typing = inField(state)
  const above = header(state, body, words, size)
  return {
    lines: [
      ...above,
      ...padded(body.lines, size.rows - frameRows),
      footer(body, dialog === undefined ? hintsOf(state, typing) : [], digitsOf(), typing, words, size),
    ],
    cursor: body.cursor === undefined ? undefined : { x: body.cursor.x, y: body.cursor.y + above.length },
  }
}

/** Before the first answer, or that of another day, there is only one thing to say: that it is being read, or in full why it can't be. */
const withoutRegister = (state: State, words: TerminalWords, { columns }: Size) =>
  isAwaited(state) && shown(state).name !== "palette"
    ? {
        lines: [
          blank,
          ...wrap(state.problem?.[state.language] ?? words.loading, columns - 4).map((part) => line(`  ${part}`)),
        ],
      }
    : {}

const isAwaited = ({ day, register }: State): boolean =>
  register === undefined || (day !== undefined && register.board.asOf !== day)

const drawBody = (state: State, words: TerminalWords, size: Size): Body => {
  const screen = shown(state)
  switch (screen.name) {
    case "dashboard":
      return drawDashboard(state, screen, words, size)
    case "units":
      return drawUnits(state, screen, words, size)
    case "models":
      return drawModels(state, screen, words, size)
    case "awards":
      return drawAwards(state, screen, words, size)
    case "dossier":
      return drawDossier(state, screen, words, size)
    case "model":
      return drawModel(state, screen, words, size)
    case "unit":
      return drawUnit(state, screen, words, size)
    case "journal":
      return drawJournal(state, screen, words, size)
    case "sendOut":
      return drawSendOut(state, screen, words, size)
    case "documents":
      return drawDocuments(state, screen, words, size)
    case "document":
      return drawDocument(state, screen, words, size)
    case "checks":
      return drawChecks(state, screen, words, size)
    case "welcome":
      return drawWelcome(state, screen, words, size)
    case "setup":
      return drawSetup(state, screen, words, size)
    case "tour":
      return drawTour(state, screen, words, size)
    case "settings":
      return drawSettings(state, screen, words, size)
    case "users":
      return drawUsers(state, screen, words, size)
    case "imports":
      return drawImports(state, words, size)
    case "importRow":
      return drawImportRow(state, screen, words, size)
    case "importBatches":
      return drawImportBatches(state, screen, words, size)
    case "importLayout":
      return drawImportLayout(state, screen, words, size)
    case "importDays":
      return drawImportDays(state, screen, words, size)
    case "day":
      return drawDay(state, screen, words, size)
    case "palette":
      return drawPalette(state, screen, words, size)
    case "form":
      return drawForm(state, screen, words, size)
    case "conflict":
      return drawConflict(state, screen, words, size)
  }
}
