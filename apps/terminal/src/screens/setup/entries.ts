import type { Words } from "@kheo/application/language"
import { settingsAt } from "@kheo/domain/office"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { openForm, unitsOfYear } from "../../forms/index.ts"
import { refusalOf } from "../../permission/index.ts"
import type { Place } from "../../list/index.ts"
import { dashboard, go, type ScreenOf, type State, toast, tour, welcomeAt } from "../../state/index.ts"
import type { MenuLine } from "../../view/index.ts"

/** Something that a new register needs, and how far it is. */
export interface SetupEntry extends MenuLine {
  readonly run?: (state: State) => State
}

const yes = (text: string): Words => ({ vi: `[x] ${text}`, en: `[x] ${text}` })
const notYet: Words = { vi: "[ ] chưa", en: "[ ] not yet" }

/** What a new register needs, in its order; everything is read from the register, so that one can go on after any break. */
export const setupEntries = (state: State): ReadonlyArray<SetupEntry> => {
  const { other, preferences, register } = state
  if (register === undefined) return []
  const { board, office } = register
  const { starting, welcomed } = preferences
  const { name } = settingsAt(office, board.asOf).office ?? {}
  const year = starting?.campaign ?? board.campaign
  const deadline = board.deadline ?? starting?.deadline
  const due = deadline === undefined ? "" : `, ${formatLocalDate(deadline)}`
  const units = unitsOfYear(register, year).length
  const count = formatNumber(units)
  return [
    {
      key: "welcome",
      words: { vi: "1 Ngôn ngữ, bàn phím, màu", en: "1 Language, keyboard, colours" },
      value: welcomed ? yes("") : notYet,
      run: (now) => go(now, welcomeAt("language")),
    },
    {
      key: "office",
      words: { vi: "2 Cơ quan, năm và hạn", en: "2 Office, year and deadline" },
      value: name === undefined || deadline === undefined ? notYet : yes(`${name}, ${year}${due}`),
      run: (now) => openSetup(now, "office"),
    },
    { words: { vi: `3 Đơn vị: đã có ${count}`, en: `3 Units: ${count} so far` } },
    {
      key: "roster",
      words: { vi: "Nhập danh sách từ tệp Excel", en: "Read a roster from an Excel file" },
      run: (now) => openSetup(now, "roster"),
    },
    {
      key: "unit",
      words: { vi: "Thêm từng đơn vị", en: "Add units one by one" },
      run: (now) => openSetup(now, "unit"),
    },
    {
      key: "open",
      words: { vi: "4 Mở đợt thi đua", en: "4 Open the campaign" },
      value: board.deadline === null ? notYet : yes(`${board.campaign}, ${formatLocalDate(board.deadline)}`),
      run: (now) => openSetup(now, "open"),
    },
    { words: { vi: "Khác", en: "Other" } },
    ...(other === "example"
      ? [
          {
            key: "example",
            words: { vi: "Xem thử với dữ liệu mẫu (sổ riêng)", en: "Try the example (a register of its own)" },
            run: (now: State): State => ({ ...now, leaving: true, toOther: true }),
          },
        ]
      : []),
    {
      key: "tour",
      words: { vi: "Giới thiệu ba bước", en: "Introduction in three steps" },
      run: (now) => go(now, tour),
    },
    {
      key: "dashboard",
      words: { vi: "Vào bảng theo dõi", en: "Go to the dashboard" },
      run: (now) => ({ ...now, screens: [now.screens[0] ?? dashboard] }),
    },
  ]
}

/** Where the list stands: on what was chosen, else on the first step that is left. */
export const setupPlace = ({ preferences, register }: State, { place }: ScreenOf<"setup">): Place => {
  if (place.chosen !== undefined || register === undefined) return place
  const { board, office } = register
  const named = settingsAt(office, board.asOf).office?.name !== undefined
  const year = preferences.starting?.campaign ?? board.campaign
  const next = (): string => {
    if (board.deadline !== null) return "dashboard"
    if (!named || preferences.starting === undefined) return "office"
    return unitsOfYear(register, year).length === 0 ? "roster" : "open"
  }
  return { ...place, chosen: next() }
}

/** Opens one of the forms of the setup, or says what has to come before it. */
export const openSetup = (state: State, what: "office" | "roster" | "unit" | "open"): State => {
  const { preferences, register } = state
  if (register === undefined) return state
  const { acting, board } = register
  const starting = preferences.starting
  const refused = refusalOf(state, rights[what], undefined)
  if (refused !== undefined) return toast(state, refused, "bad")
  if (what === "office") {
    const first = acting.as === "first" ? "yes" : "no"
    return openForm(state, "founding", starting === undefined ? { first } : { first, deadline: starting.deadline })
  }
  if (board.deadline !== null && what !== "unit") return toast(state, opened, "warn")
  if (what === "unit") {
    const year = String(starting?.campaign ?? board.campaign)
    return openForm(state, "unit-addition", board.deadline === null ? { year } : { year, open: "yes" })
  }
  if (starting === undefined) return toast(state, officeFirst, "warn")
  const { campaign, deadline } = starting
  return what === "roster"
    ? openForm(state, "roster", { campaign: String(campaign), deadline })
    : openForm(state, "campaign-opening", { year: String(campaign), deadline })
}

const rights = { office: "office", roster: "import", unit: "units", open: "campaign" } as const

const officeFirst: Words = {
  vi: "Hãy ghi cơ quan, năm và hạn trước (mục 2).",
  en: "Say the office, the year and the deadline first (2).",
}

const opened: Words = {
  vi: "Đợt thi đua đã mở. Đổi hạn, mở đợt năm khác: màn hình 7 Cài đặt.",
  en: "The campaign is open. Another deadline or year: screen 7, settings.",
}
