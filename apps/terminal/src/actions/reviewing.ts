import { openForm } from "../forms/index.ts"
import { isWaiting, waitingFor } from "../candidates/index.ts"
import { start } from "../list/index.ts"
import { awards, awardSorts, put, shown, type State, toast } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenCandidate, chosenModel, chosenUnit } from "./chosen.ts"

const board = ["awards", "dossier"] as const

const aboutProposal = (form: string) => (state: State) => {
  const candidate = chosenCandidate(state)
  return candidate === undefined ? state : openForm(state, form, { model: candidate.model, form: candidate.form })
}

const waits = (state: State): boolean => {
  const candidate = chosenCandidate(state)
  return candidate !== undefined && isWaiting(candidate)
}

const shared = { group: "record", screens: board, about: chosenUnit } as const

/** The model whose dossier is completed: of the screen, or of the chosen proposal. */
const attachPaper = (state: State): State => {
  const model = chosenModel(state)
  if (model === undefined || state.seen.awards === undefined) return state
  const waiting = waitingFor(state.seen, model)
  if (waiting.length > 0)
    return openForm(state, "paper-filing", { model, ...(waiting.length > 1 ? { several: "yes" } : {}) })
  const words = {
    vi: "Mô hình này không có đề nghị khen nào đang chờ, nên chưa có hồ sơ để đính kèm.",
    en: "No award is proposed for this model just now, so there is no dossier to attach to.",
  }
  return toast(state, words, "bad")
}

const attaching = {
  words: { vi: "Đính kèm tệp giấy tờ vào hồ sơ khen", en: "Attach a paper's file to the award dossier" },
  group: "record",
  right: "propose",
  about: chosenUnit,
  run: attachPaper,
} as const

/** What is done with a proposal for an award on the review board. */
export const reviewing: ReadonlyArray<Action> = [
  {
    ...shared,
    id: "review-proposal",
    keys: ["ctrl+g"],
    words: { vi: "Ghi ý kiến bình xét: đồng ý, không, cần bổ sung", en: "Record an opinion on a proposal" },
    short: { vi: "ý kiến", en: "opinion" },
    drop: 6.2,
    when: waits,
    right: "review",
    run: aboutProposal("review"),
  },
  {
    ...shared,
    id: "complete-dossier",
    keys: ["ctrl+b"],
    words: { vi: "Ghi giấy tờ bổ sung hồ sơ khen", en: "Record papers that came to a dossier" },
    short: { vi: "bổ sung", en: "papers" },
    drop: 6.1,
    when: waits,
    right: "propose",
    run: aboutProposal("dossier-supplement"),
  },
  { ...attaching, id: "attach-to-dossier", keys: [], screens: board, when: waits },
  {
    ...attaching,
    id: "attach-to-model",
    keys: ["ctrl+d"],
    short: { vi: "đính kèm", en: "attach" },
    screens: ["model"],
    when: (state) => {
      const screen = shown(state)
      return screen.name === "model" && screen.tab === "papers"
    },
  },
  {
    ...shared,
    id: "grant-award",
    keys: ["ctrl+d"],
    words: { vi: "Ghi quyết định khen thưởng", en: "Record an award decision" },
    short: { vi: "khen", en: "award" },
    drop: 6.3,
    when: waits,
    right: "decide",
    run: aboutProposal("award-decision"),
  },
  {
    ...shared,
    id: "decline-award",
    keys: ["ctrl+x"],
    words: { vi: "Không duyệt khen thưởng, nêu lý do", en: "Decline an award, with the reason" },
    short: { vi: "không duyệt", en: "decline" },
    drop: 2.6,
    when: waits,
    right: "decide",
    run: aboutProposal("award-refusal"),
  },
  {
    ...shared,
    id: "defer-award",
    keys: ["ctrl+f"],
    words: { vi: "Chờ bổ sung, tạm hoãn xét khen", en: "Put a proposal off, wait for papers" },
    short: { vi: "hoãn", en: "put off" },
    drop: 2.5,
    when: waits,
    right: "decide",
    run: aboutProposal("award-deferral"),
  },
  {
    ...shared,
    id: "revoke-award",
    keys: [],
    words: { vi: "Thu hồi khen thưởng", en: "Revoke an award" },
    when: (state) => chosenCandidate(state)?.state === "awarded",
    right: "decide",
    run: aboutProposal("award-revocation"),
  },
  {
    id: "sort-awards",
    keys: ["ctrl+s"],
    words: { vi: "Xếp bảng bình xét theo mục khác", en: "Sort the review board by something else" },
    short: { vi: "xếp", en: "sort" },
    drop: 2.3,
    group: "look",
    screens: ["awards"],
    run: (state) => {
      const screen = shown(state)
      if (screen.name !== "awards") return state
      const sort = awardSorts[(awardSorts.indexOf(screen.sort) + 1) % awardSorts.length] ?? "number"
      return put(state, { ...screen, sort, place: { ...start, chosen: screen.place.chosen } })
    },
  },
]

/** The board, from anywhere. */
export const reviewBoard: Action = {
  id: "awards",
  keys: ["6"],
  words: { vi: "Bình xét khen thưởng", en: "Award review board" },
  group: "go",
  run: (state) => ({ ...state, screens: [state.screens[0], awards] }),
}
