import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { isLocalDate } from "@kheo/vietnamese"
import { readField } from "../../forms/index.ts"
import { emptyValue, type ScreenOf, type State } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"
import { dayFields } from "./fields.ts"

/** The days that the fields say, and what is wrong or odd about them by the field. */
export interface SaidDays {
  readonly days: { readonly paperDate?: LocalDate; readonly received?: LocalDate }
  readonly errors: { readonly [field: string]: Words }
  readonly warnings: { readonly [field: string]: Words }
}

/** Reads the fields; a day that can't be is an error, one that only seems wrong a warning. */
export const saidDays = ({ register }: State, { values }: ScreenOf<"importDays">): SaidDays => {
  const said = new Map(
    dayFields.map((field) => [
      field.name,
      readField(field, textOf((values[field.name] ?? emptyValue).text), undefined),
    ]),
  )
  const day = (name: string): LocalDate | undefined => {
    const one = said.get(name)
    return typeof one === "string" && isLocalDate(one) ? one : undefined
  }
  const [paperDate, received] = [day("paperDate"), day("received")]
  const board = register?.board
  const unread = dayFields.flatMap(({ name }) =>
    said.get(name) !== undefined && day(name) === undefined ? [[name, noDay] as const] : [],
  )
  const odd = (name: string, on: LocalDate | undefined) => {
    if (on === undefined || board === undefined) return []
    if (on > board.asOf) return [[name, later] as const]
    const { campaign } = board
    const isNear = on >= `${campaign - 1}-10-01` && on <= `${campaign + 1}-06-30`
    return isNear ? [] : [[name, far(campaign)] as const]
  }
  return {
    days: {
      ...(paperDate === undefined ? {} : { paperDate }),
      ...(received === undefined ? {} : { received }),
    },
    errors: Object.fromEntries(unread),
    warnings: Object.fromEntries([
      ...odd("paperDate", paperDate),
      ...odd("received", received),
      ...(paperDate !== undefined && received !== undefined && received < paperDate
        ? [["received", before] as const]
        : []),
    ]),
  }
}

const noDay: Words = { vi: "Chưa phải một ngày. Ví dụ 18/10/2022.", en: "Not a day. For example 18/10/2022." }

const later: Words = { vi: "Sau hôm nay. Có đúng không?", en: "After today. Is that right?" }

const before: Words = { vi: "Trước ngày trên giấy. Có đúng không?", en: "Before the papers' day. Is that right?" }

const far = (campaign: number): Words => ({
  vi: `Xa năm của đợt (${campaign}). Có đúng không?`,
  en: `Far from the campaign's year (${campaign}). Is that right?`,
})
