import { formatLocalDate } from "@kheo/vietnamese"
import type { Refusal } from "../refused.ts"
import type { Words } from "./language.ts"

const day = (date: string) => formatLocalDate(date)

/** Why a command was refused and what to do, as a clerk understands it. */
export const refusalWords = (refusal: Refusal): Words => {
  switch (refusal._tag) {
    case "CampaignNotOpened":
      return {
        vi: "Đợt thi đua chưa mở. Hãy mở đợt bằng lệnh kheo campaign open.",
        en: "The campaign is not open. Open it with kheo campaign open.",
      }
    case "CampaignAlreadyOpened":
      return {
        vi: `Đợt thi đua đã mở (“${refusal.title}”, hạn ${day(refusal.deadline)}) với nội dung khác. Muốn lùi hạn, dùng kheo campaign extend.`,
        en: `The campaign is already open (“${refusal.title}”, deadline ${day(refusal.deadline)}) with other content. To extend the deadline use kheo campaign extend.`,
      }
    case "CampaignIsClosed":
      return {
        vi: "Đợt thi đua đã đóng, không nhận thêm. Muốn ghi tiếp, hãy mở lại bằng kheo campaign reopen và nêu lý do.",
        en: "The campaign is closed and takes nothing more. To go on, reopen it with kheo campaign reopen and give the reason.",
      }
    case "CampaignNotClosed":
      return { vi: "Đợt thi đua đang mở, không cần mở lại.", en: "The campaign is open; there is nothing to reopen." }
    case "DeadlineNotLater":
      return {
        vi: `Hạn mới ${day(refusal.deadline)} phải sau hạn hiện nay ${day(refusal.current)}.`,
        en: `The new deadline ${day(refusal.deadline)} must be after the present one, ${day(refusal.current)}.`,
      }
    case "UnitAlreadyAdded":
      return {
        vi: `Đơn vị này đã có với tên “${refusal.name}”. Muốn đổi, hãy ghi một lần sửa.`,
        en: `This unit is known already as “${refusal.name}”. To change it, record a correction.`,
      }
    case "UnitNotExpected":
      return {
        vi: "Đơn vị không có trong danh sách phải báo cáo của đợt này. Nếu đúng là có, thêm bằng kheo campaign expect.",
        en: "The unit is not on this campaign's list of expected units. If it should be, add it with kheo campaign expect.",
      }
    case "ConferenceAlreadyHeld":
      return {
        vi: `Hội nghị tổng kết của đơn vị đã ghi ngày ${day(refusal.occurredAt)}. Nếu ghi sai, hãy ghi một lần sửa.`,
        en: `The unit's closing conference is recorded on ${day(refusal.occurredAt)}. If that is wrong, record a correction.`,
      }
    case "ReportAlreadyReceived":
      return {
        vi: `Báo cáo của đơn vị đã ghi nhận ngày ${day(refusal.occurredAt)}. Nếu ghi sai, hãy ghi một lần sửa.`,
        en: `The unit's report is recorded as received on ${day(refusal.occurredAt)}. If that is wrong, record a correction.`,
      }
    case "ModelNotRegistered":
      return {
        vi: "Mô hình này chưa đăng ký trong đợt. Hãy đăng ký trước, hoặc sửa tên cho đúng mô hình đã đăng ký.",
        en: "This model is not registered in the campaign. Register it first, or mend the title to that of a registered one.",
      }
    case "ModelAlreadyRegistered":
      return {
        vi: `Mô hình “${refusal.title}” đã đăng ký (số ${refusal.number}) với nội dung khác. Muốn đổi, hãy ghi một lần sửa.`,
        en: `The model “${refusal.title}” is registered already (no. ${refusal.number}) with other content. To change it, record a correction.`,
      }
    case "ModelIsWithdrawn":
      return {
        vi: "Mô hình đã rút, không ghi thêm được.",
        en: "The model was withdrawn; nothing more can be recorded on it.",
      }
    case "ModelWithoutTitle":
      return { vi: "Mô hình phải có tên.", en: "A model needs a title." }
    case "IndividualWithoutName":
      return {
        vi: "Mô hình của cá nhân phải có họ tên người thực hiện.",
        en: "A model held by an individual needs that person's name.",
      }
    case "OutcomeAlreadyReported": {
      const what =
        refusal.outcome === "submitted"
          ? ["đã báo cáo kết quả", "reported"]
          : ["không nhân rộng được", "reported as not scalable"]
      return {
        vi: `Mô hình đã ghi “${what[0]}” ngày ${day(refusal.occurredAt)}. Muốn đổi, hãy ghi một lần sửa và nêu lý do.`,
        en: `The model was ${what[1]} on ${day(refusal.occurredAt)}. To change that, record a correction with its reason.`,
      }
    }
    case "ModelIsNotScalable":
      return {
        vi: `Mô hình đã báo cáo là không nhân rộng được (${day(refusal.occurredAt)}), không đề xuất khen thưởng được.`,
        en: `The model was reported as not scalable (${day(refusal.occurredAt)}) and can't be proposed for an award.`,
      }
    case "ProposalStands":
      return {
        vi: `Mô hình đang được đề xuất “${refusal.form}”. Hãy rút đề xuất trước.`,
        en: `The model stands proposed for “${refusal.form}”. Withdraw the proposal first.`,
      }
    case "AlreadyProposed":
      return {
        vi: `Mô hình đã được đề xuất “${refusal.form}” ngày ${day(refusal.occurredAt)} với nội dung khác. Muốn đổi, hãy ghi một lần sửa.`,
        en: `The model was proposed for “${refusal.form}” on ${day(refusal.occurredAt)} with other content. To change that, record a correction.`,
      }
    case "ProposalNotStanding":
      return {
        vi: `Không có đề xuất “${refusal.form}” nào đang còn hiệu lực.`,
        en: `No proposal for “${refusal.form}” stands.`,
      }
    case "LaterFactsStand":
      return {
        vi: "Không bỏ được việc đăng ký khi kết quả hoặc đề xuất còn dựa vào đó. Hãy bỏ những mục sau trước.",
        en: "A registration can't be retracted while results or proposals rest on it. Retract those first.",
      }
    case "UnitFactNotStanding":
    case "CampaignFactNotStanding":
    case "ParticipationFactNotStanding":
    case "ModelFactNotStanding":
      return {
        vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
        en: `No event ${refusal.event} stands that could be corrected or retracted.`,
      }
    case "PaperFromTheFuture":
      return {
        vi: `Ngày trên giấy ${day(refusal.occurredAt)} sau ngày ghi sổ ${day(refusal.today)}. Hãy xem lại ngày.`,
        en: `The paper's date ${day(refusal.occurredAt)} is after the day of recording, ${day(refusal.today)}. Check the date.`,
      }
    case "UserNameTaken":
      return {
        vi: `Đã có người dùng tên “${refusal.name}”. Hãy chọn tên khác.`,
        en: `There is a user called “${refusal.name}” already. Choose another name.`,
      }
    case "AccountTaken":
      return {
        vi: `Tài khoản máy “${refusal.account}” đã thuộc về “${refusal.name}”.`,
        en: `The account “${refusal.account}” belongs to “${refusal.name}” already.`,
      }
  }
}
