import {
  type AwardCandidate,
  awardList,
  awardProposal,
  defaultAwardListWording,
  defaultAwardsWording,
  isComplete,
  isWaiting,
  listed,
  namedWithUnit,
} from "@kheo/documents"
import { Effect } from "effect"
import { composedLetter } from "./composed-letter.ts"
import type { Document, DocumentList } from "./document.ts"
import { paperSources } from "./paper-sources.ts"
import { DocumentRefused } from "./refused.ts"
import { wordingGiven } from "./wording-given.ts"

/** Tờ trình đề nghị khen thưởng with its lists. */
export const awardProposalDocument: Document = {
  name: "award-proposal",
  words: { vi: "Tờ trình đề nghị khen thưởng", en: "Award proposal to who grants" },
  needs: [],
  takes: ["day", "grounds", "wording"],
  formats: ["docx"],
  issued: true,
  wording: defaultAwardsWording,
  compose: Effect.fn("awardProposalDocument")(function* (asked) {
    const wording = yield* wordingGiven(defaultAwardsWording, asked.wording)
    const sources = yield* paperSources(asked, "TTr")
    const { authorities, candidates, forms, grounds, lacking, paper, symbolLacking } = sources
    const waiting = candidates.filter(isWaiting)
    if (waiting.length === 0) return yield* nobodyWaits
    return yield* composedLetter({
      content: { ...paper, candidates, forms, authorities, wording },
      put: awardProposal,
      lists: [
        list("proposed", "Đề nghị khen thưởng", "Proposed", waiting),
        list("complete", "Hồ sơ đầy đủ", "Complete dossiers", waiting.filter(isComplete)),
        list(
          "incomplete",
          "Hồ sơ chưa đầy đủ",
          "Incomplete dossiers",
          waiting.filter((one) => !isComplete(one)),
        ),
      ],
      lacking: [...lacking, ...symbolLacking],
      name: `To trinh khen thuong ${paper.campaign}`,
      numbered: { type: "TTr", grounds },
    })
  }),
}

/** Danh sách khen thưởng kèm theo quyết định, in calling order. */
export const awardListDocument: Document = {
  name: "award-list",
  words: { vi: "Danh sách khen thưởng kèm quyết định", en: "List of the awarded, with the decision" },
  needs: [],
  takes: ["day", "wording"],
  formats: ["docx"],
  issued: false,
  wording: defaultAwardListWording,
  compose: Effect.fn("awardListDocument")(function* (asked) {
    const wording = yield* wordingGiven(defaultAwardListWording, asked.wording)
    const { candidates, forms, lacking, paper } = yield* paperSources(asked, "QĐ")
    const all = listed(candidates)
    if (all.length === 0) return yield* nobodyWaits
    return yield* composedLetter({
      content: { ...paper, candidates, forms, wording },
      put: awardList,
      lists: [
        list("collectives", "Tập thể", "Collectives", all.filter(isCollective)),
        list(
          "individuals",
          "Cá nhân",
          "Individuals",
          all.filter((one) => !isCollective(one)),
        ),
      ],
      lacking,
      name: `Danh sach khen thuong ${paper.campaign}`,
      numbered: undefined,
    })
  }),
}

const isCollective = ({ nominee }: AwardCandidate): boolean => nominee === "collective"

const list = (key: string, vi: string, en: string, all: ReadonlyArray<AwardCandidate>): DocumentList => ({
  key,
  words: { vi, en },
  names: all.map(namedWithUnit),
})

const nobodyWaits = new DocumentRefused({
  reason: "NothingToTell",
  vi: "Đến ngày ấy chưa có đề nghị khen thưởng nào đang chờ. Hãy ghi đề nghị khen thưởng của mô hình trước.",
  en: "By that day no award proposal is waiting. Record the proposals of the models first.",
})
