import type { UnitCandidate, UnitRefusal } from "@kheo/domain/unit"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a unit, or a name given for one, was refused. */
export const unitRefusals: WordsFor<Exclude<UnitRefusal, SharedRefusal>> = {
  UnitAlreadyAdded: (refusal) => ({
    vi: `Đơn vị này đã có với tên “${refusal.name}”. Đổi tên, khối, cấp trên bằng kheo unit rename|move; ghi sai thì kheo unit correct.`,
    en: `This unit is known already as “${refusal.name}”. Change it with kheo unit rename|move; if it was recorded wrongly, kheo unit correct.`,
  }),
  UnitFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ. Xem kheo unit show.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted. See kheo unit show.`,
  }),
  UnitNotAdded: () => ({
    vi: "Chưa có đơn vị này trong sổ. Hãy thêm bằng kheo unit add trước.",
    en: "The register does not hold this unit. Add it with kheo unit add first.",
  }),
  UnitNotYetThere: (refusal) => ({
    vi: `Đơn vị “${refusal.name}” có từ ngày ${day(refusal.from)}, không ghi thay đổi ngày ${day(refusal.occurredAt)} được. Hãy xem lại ngày, hoặc sửa ngày thêm đơn vị.`,
    en: `The unit “${refusal.name}” exists from ${day(refusal.from)}; no change of ${day(refusal.occurredAt)} fits. Check the date, or correct the day of its addition.`,
  }),
  UnitHasEnded: (refusal) => ({
    vi: `Đơn vị “${refusal.name}” kết thúc ngày ${day(refusal.endedOn)}, không thể có thay đổi ngày ${day(refusal.occurredAt)}. Hãy xem lại ngày, hoặc sửa việc đã kết thúc đơn vị.`,
    en: `The unit “${refusal.name}” ended on ${day(refusal.endedOn)}; it can't change on ${day(refusal.occurredAt)}. Check the date, or correct what ended it.`,
  }),
  UnitChangedThatDay: (refusal) => ({
    vi: `Ngày ${day(refusal.occurredAt)} đã ghi một thay đổi cùng loại với nội dung khác. Hãy sửa việc đã ghi bằng kheo unit correct.`,
    en: `A change of this kind is recorded on ${day(refusal.occurredAt)} with other content. Correct that one with kheo unit correct.`,
  }),
  UnitChangesNothing: (refusal) => ({
    vi: `Đến ngày ${day(refusal.occurredAt)} đơn vị đã như vậy rồi. Nếu ngày đã ghi là sai, hãy sửa bằng kheo unit correct.`,
    en: `On ${day(refusal.occurredAt)} the unit is so already. If the recorded day is wrong, correct it with kheo unit correct.`,
  }),
  MoveWithoutDestination: () => ({
    vi: "Chuyển đơn vị phải nêu khối mới, cấp trên mới, hoặc cả hai.",
    en: "A move needs the new block, the new superior, or both.",
  }),
  LaterUnitFactsStand: () => ({
    vi: "Không bỏ được việc thêm đơn vị khi những thay đổi sau còn dựa vào đó. Hãy bỏ những mục sau trước.",
    en: "The addition of a unit can't be retracted while later changes rest on it. Retract those first.",
  }),
  UnitIsItsOwnSuccessor: () => ({
    vi: "Đơn vị không thể nhập hoặc tách vào chính nó. Phần đơn vị giữ lại thì không cần ghi.",
    en: "A unit can't pass into itself. What it keeps need not be said.",
  }),
  SuccessorPartsContradict: () => ({
    vi: "Các phần mâu thuẫn nhau: “toàn bộ” phải đứng một mình, chỉ có một “phần còn lại”, mỗi đơn vị nêu một lần.",
    en: "The parts contradict each other: a whole stands alone, there is one remainder, and each unit is named once.",
  }),
  SuccessorNotThere: (refusal) => ({
    vi: `Ngày ${day(refusal.occurredAt)} không có đơn vị tiếp nhận “${refusal.name}”. Hãy thêm đơn vị mới từ ngày ấy bằng kheo unit add, hoặc xem lại ngày.`,
    en: `The receiving unit “${refusal.name}” is not there on ${day(refusal.occurredAt)}. Add the new unit from that day with kheo unit add, or check the date.`,
  }),
  PredecessorsStand: (refusal) => ({
    vi: `“${refusal.predecessor}” đã nhập vào đơn vị này ngày ${day(refusal.occurredAt)}, nên đơn vị phải có trong ngày ấy. Hãy sửa hoặc bỏ việc nhập trước.`,
    en: `“${refusal.predecessor}” passed into this unit on ${day(refusal.occurredAt)}, so it must be there on that day. Correct or retract that first.`,
  }),
  UnitNameTaken: ({ by }) => ({
    vi: `Trong thời gian đó tên này thuộc về đơn vị khác cùng cấp trên (hoặc cùng khối): ${candidate(by).vi}. Nếu là cùng một đơn vị, hãy dùng đơn vị ấy; nếu đơn vị ấy kết thúc, hãy ghi trước bằng kheo unit dissolve rồi sửa thành hợp nhất (correct --into).`,
    en: `In that time another unit of the same superior (or block) has this name: ${candidate(by).en}. If it is the same unit, use that one; if that one ends, record it first with kheo unit dissolve and then correct it into a consolidation (correct --into).`,
  }),
  UnitNameAmbiguous: ({ candidates, name }) => ({
    vi: `“${name}” có thể là nhiều đơn vị: ${candidates.map((one) => candidate(one).vi).join("; ")}. Hãy ghi mã hoặc id.`,
    en: `“${name}” may be several units: ${candidates.map((one) => candidate(one).en).join("; ")}. Give the code or the id.`,
  }),
}

/** A unit told from others of its name: code or id, superior, and when it bears the name. */
const candidate = ({ code, name, parent, unit, validFrom, validTo }: UnitCandidate) => {
  const who = `${name} (${[code ?? unit, ...(parent === null ? [] : [parent])].join(", ")})`
  return {
    vi: `${who} từ ${day(validFrom)}${validTo === null ? "" : ` đến trước ${day(validTo)}`}`,
    en: `${who} from ${day(validFrom)}${validTo === null ? "" : ` until before ${day(validTo)}`}`,
  }
}
