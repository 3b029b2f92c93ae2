import type { ModelRefusal } from "@kheo/domain/model"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { WordsFor } from "./words-for.ts"

type Named<Tag extends ModelRefusal["_tag"]> = Extract<ModelRefusal, { readonly _tag: Tag }>
type Refusals = Named<
  | "EarlierModelUnknown"
  | "EarlierModelWithdrawn"
  | "NotAnEarlierCampaign"
  | "AlreadyContinued"
  | "ModelOfAnotherCampaign"
  | "AmendmentUnfit"
  | "AdopterIsOriginator"
  | "AlreadyRecognised"
  | "AlreadyDesignated"
>

/** Why a model can't go on with another, or become what a paper says. */
export const storyRefusals: WordsFor<Refusals> = {
  EarlierModelUnknown: ({ model }) => ({
    vi: `Mô hình ${model} mà đơn vị tiếp tục chưa có trong sổ. Xem danh sách bằng kheo models --campaign NĂM.`,
    en: `The model ${model} that is to be continued is not in the register. See kheo models --campaign YEAR.`,
  }),
  EarlierModelWithdrawn: ({ title }) => ({
    vi: `Mô hình “${title}” đã rút, không tiếp tục được. Hãy đăng ký như mô hình mới.`,
    en: `The model “${title}” was withdrawn and can't be continued. Register a new model.`,
  }),
  NotAnEarlierCampaign: ({ campaign, title }) => ({
    vi: `Chỉ tiếp tục được mô hình của đợt trước; “${title}” thuộc đợt ${campaign}.`,
    en: `Only a model of an earlier campaign can be continued; “${title}” is of ${campaign}.`,
  }),
  ModelOfAnotherCampaign: ({ campaign }) => ({
    vi: `Mô hình thuộc đợt ${campaign}, sửa không chuyển sang đợt khác được. Hãy bỏ việc đăng ký này và đăng ký ở đợt đúng.`,
    en: `The model is of campaign ${campaign}; a correction can't move it. Retract this registration and register it in the right one.`,
  }),
  AlreadyContinued: ({ campaign, number, title }) => ({
    vi: `Đơn vị đã tiếp tục mô hình này bằng “${title}” (đợt ${campaign}, số ${number}). Hãy tiếp tục từ mô hình đó.`,
    en: `The unit continues this model already with “${title}” (campaign ${campaign}, no. ${number}). Continue from that one.`,
  }),
  AmendmentUnfit: ({ field, value }) => ({
    vi: `“${value}” không ghi được vào mục ${field}. Loại là model hoặc exemplar; thời gian ghi 2022-02-01/2022-10-31.`,
    en: `“${value}” can't stand in ${field}. A kind is model or exemplar; a period is written 2022-02-01/2022-10-31.`,
  }),
  AdopterIsOriginator: () => ({
    vi: "Đơn vị không tự nhân rộng mô hình của chính mình; hãy ghi vào kết quả thực hiện. Nhân rộng là khi đơn vị khác làm theo.",
    en: "A unit does not replicate its own model; that belongs in its results. Replication is by another unit.",
  }),
  AlreadyRecognised: ({ level, occurredAt }) => ({
    vi: `Mô hình đã được công nhận cấp ${level} ngày ${day(occurredAt)} với nội dung khác. Muốn đổi, hãy ghi một lần sửa.`,
    en: `The model was recognised at level ${level} on ${day(occurredAt)} with other content. To change that, record a correction.`,
  }),
  AlreadyDesignated: ({ level, occurredAt }) => ({
    vi: `Mô hình đã được chọn là tiêu biểu cấp ${level} ngày ${day(occurredAt)} với nội dung khác. Muốn đổi, hãy ghi một lần sửa.`,
    en: `The model was designated outstanding at level ${level} on ${day(occurredAt)} with other content. To change that, record a correction.`,
  }),
}
