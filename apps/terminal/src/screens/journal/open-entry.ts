import { parseStream } from "@kheo/domain/movement"
import type { JournalEntry } from "../../register/index.ts"
import { dashboard, go, modelAt, type State, toast, unitAt } from "../../state/index.ts"

/** Opens what an event is about: the model's events, the unit, the board of its campaign. */
export const openJournalEntry = (state: State, { stream }: JournalEntry): State => {
  const about = parseStream(stream)
  switch (about?.category) {
    case "model":
      return go(state, modelAt(about.model, "events"))
    case "unit":
    case "participation":
      return go(state, unitAt(about.unit))
    case "campaign":
      return about.campaign === state.register?.board.campaign
        ? { ...state, screens: [state.screens[0] ?? dashboard] }
        : toast(
            state,
            {
              vi: `Đây là việc của đợt ${about.campaign}. Thoát rồi mở bằng kheo --campaign ${about.campaign}.`,
              en: `This is about the campaign of ${about.campaign}. Leave, then open it with kheo --campaign ${about.campaign}.`,
            },
            "warn",
          )
    default:
      return toast(
        state,
        {
          vi: "Việc này của cả cơ quan, không thuộc một đơn vị hay mô hình nào.",
          en: "This is about the office as a whole, not about one unit or model.",
        },
        "warn",
      )
  }
}
