import { type Rule, ruleInForce, type RuleId } from "@kheo/domain/law"
import type { HoldKind, ModelRefusal } from "@kheo/domain/model"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { Words } from "../language.ts"
import type { WordsFor } from "./words-for.ts"

type Named<Tag extends ModelRefusal["_tag"]> = Extract<ModelRefusal, { readonly _tag: Tag }>
type Refusals = Named<
  | "AlreadyAwarded"
  | "AlreadyDeclined"
  | "AwardStands"
  | "AwardNotStanding"
  | "HoldStands"
  | "HoldNotPending"
  | "RuleUnknown"
  | "HoldForbidsAward"
  | "AchievementRewarded"
  | "ProposalNotReviewed"
  | "DossierIncomplete"
>

/** What holds up awards, in both languages. */
export const holdNames: { readonly [Kind in HoldKind]: Words } = {
  discipline: { vi: "xem xét kỷ luật", en: "discipline" },
  investigation: { vi: "điều tra", en: "investigation" },
  inspection: { vi: "thanh tra, kiểm tra", en: "inspection" },
  complaint: { vi: "khiếu nại, tố cáo", en: "a complaint" },
}

/** A refusal by law says what is so, names its legal basis as of the paper's day, and how a decision lets it through. */
const byLaw = ({ day: on, rule }: { readonly rule: string; readonly day: string }, vi: string, en: string): Words => {
  const basis: Rule["basis"] = ruleInForce(rule as RuleId, on)?.basis ?? { vi: rule, en: rule }
  return {
    vi: `${vi} Căn cứ: ${basis.vi}. Nếu cấp có thẩm quyền đã quyết định khác, hãy ghi quyết định đó bằng kheo model override MÔ-HÌNH --rule ${rule}.`,
    en: `${en} Legal basis: ${basis.en}. If an authority decided otherwise, record that decision with kheo model override MODEL --rule ${rule}.`,
  }
}

/** Why an award can't be proposed, decided or taken back. */
export const awardRefusals: WordsFor<Refusals> = {
  AlreadyAwarded: ({ decision, form, occurredAt }) => ({
    vi: `Mô hình đã được khen “${form}” theo quyết định ${decision} ngày ${day(occurredAt)}. Muốn đổi, hãy ghi một lần sửa hoặc thu hồi bằng kheo model revoke.`,
    en: `The model has “${form}” by decision ${decision} of ${day(occurredAt)}. To change that, record a correction, or revoke it with kheo model revoke.`,
  }),
  AlreadyDeclined: ({ form, occurredAt }) => ({
    vi: `Đề xuất “${form}” đã không được duyệt ngày ${day(occurredAt)}. Nếu xét lại, hãy đề xuất mới.`,
    en: `The proposal for “${form}” was declined on ${day(occurredAt)}. To have it considered again, propose anew.`,
  }),
  AwardStands: ({ decision, form }) => ({
    vi: `Mô hình đang có “${form}” theo quyết định ${decision}. Hãy ghi việc thu hồi trước.`,
    en: `The model holds “${form}” by decision ${decision}. Record its revocation first.`,
  }),
  AwardNotStanding: ({ form }) => ({
    vi: `Mô hình không có “${form}” nào đang còn hiệu lực để thu hồi.`,
    en: `The model has no standing “${form}” that could be revoked.`,
  }),
  HoldStands: ({ kind, occurredAt }) => ({
    vi: `Đã ghi đang ${holdNames[kind].vi} từ ngày ${day(occurredAt)}. Muốn đổi, hãy ghi một lần sửa.`,
    en: `${holdNames[kind].en} is recorded as pending since ${day(occurredAt)}. To change that, record a correction.`,
  }),
  HoldNotPending: ({ kind }) => ({
    vi: `Không có việc ${holdNames[kind].vi} nào đang ghi là chưa xong.`,
    en: `No ${holdNames[kind].en} is recorded as pending.`,
  }),
  RuleUnknown: ({ known, rule }) => ({
    vi: `Không có quy định “${rule}” để bỏ qua. Dùng một trong: ${known.join(", ")}.`,
    en: `There is no rule “${rule}” that could be set aside. Use one of: ${known.join(", ")}.`,
  }),
  HoldForbidsAward: (refusal) =>
    byLaw(
      refusal,
      `Chưa đề xuất hoặc khen thưởng được vì đang ${holdNames[refusal.kind].vi} từ ngày ${day(refusal.since)}.`,
      `No proposal or award while ${holdNames[refusal.kind].en} is pending, since ${day(refusal.since)}.`,
    ),
  AchievementRewarded: (refusal) =>
    byLaw(
      refusal,
      `Thành tích này đã được khen: “${refusal.title}”, ${refusal.form}, quyết định ${refusal.decision}.`,
      `This achievement has its award: “${refusal.title}”, ${refusal.form}, decision ${refusal.decision}.`,
    ),
  ProposalNotReviewed: (refusal) =>
    byLaw(
      refusal,
      `Đề xuất “${refusal.form}” chưa được thẩm định, bình xét. Ghi bằng kheo model review.`,
      `The proposal for “${refusal.form}” was not reviewed yet. Record the review with kheo model review.`,
    ),
  DossierIncomplete: (refusal) =>
    byLaw(
      refusal,
      `Chưa khen được: hồ sơ đề xuất “${refusal.form}” còn thiếu ${missingInDossier(refusal).vi}. Ghi giấy đã đến bằng kheo model supplement.`,
      `No award yet: the dossier for “${refusal.form}” lacks ${missingInDossier(refusal).en}. Record what came with kheo model supplement.`,
    ),
}

/** What a dossier lacks, by name. */
export const missingInDossier = ({
  missingPapers,
  missingSummary,
}: {
  readonly missingPapers: ReadonlyArray<string>
  readonly missingSummary: boolean
}): Words => ({
  vi: [...(missingSummary ? ["tóm tắt thành tích"] : []), ...missingPapers].join(", "),
  en: [...(missingSummary ? ["the summary of achievements"] : []), ...missingPapers].join(", "),
})
