import type { Words } from "@kheo/application/language"
import { SchemaIssue } from "effect"
import type { Fault } from "./trouble.ts"

/** What can be wrong with one value; schemas name these codes in the `message` of their checks. */
export const faultWords: Record<FaultCode, Words> = {
  missing: { vi: "còn thiếu", en: "is missing" },
  unknown: { vi: "không có trong quy định", en: "is not known here" },
  repeated: { vi: "chỉ được ghi một lần", en: "may be given once only" },
  "wrong-type": { vi: "sai kiểu dữ liệu", en: "is of the wrong type" },
  invalid: { vi: "không hợp lệ", en: "is invalid" },
  blank: { vi: "không được để trống", en: "may not be blank" },
  text: { vi: "có ký tự không được phép", en: "has forbidden characters" },
  date: { vi: "phải là ngày có thật, ghi YYYY-MM-DD", en: "must be a calendar day, YYYY-MM-DD" },
  year: { vi: "phải là năm bốn chữ số, 1900–2999", en: "must be a year of four digits, 1900–2999" },
  purpose: {
    vi: "phải là 1–200 ký tự UTF-8 hoặc mã hóa phần trăm",
    en: "must be 1–200 characters in UTF-8 or percent-encoded",
  },
  network: {
    vi: "phải là địa chỉ IP hoặc dải địa chỉ như 10.1.2.0/24",
    en: "must be an IP address or a network such as 10.1.2.0/24",
  },
  uuid: { vi: "phải là một UUID", en: "must be a UUID" },
  url: { vi: "phải là một địa chỉ https, không kèm tài khoản", en: "must be an https address without credentials" },
  position: { vi: "phải là một vị trí trong sổ: 0, 1, 2 …", en: "must be a position: 0, 1, 2 …" },
  key: { vi: "phải là 16–128 ký tự ASCII không dấu cách", en: "must be 16–128 ASCII characters without spaces" },
  count: { vi: "phải có từ 1 đến 500 mục", en: "must have 1 to 500 entries" },
  json: { vi: "không phải JSON đúng", en: "is no well-formed JSON" },
  number: { vi: "phải là một số trong khoảng cho phép", en: "must be a number within its bounds" },
  limit: { vi: "phải là một số từ 1 đến 200", en: "must be a number from 1 to 200" },
  cursor: { vi: "không phải con trỏ của danh sách này", en: "is no cursor of this list" },
  fields: {
    vi: "có tên phần không có ở đây; cách nhau bằng dấu phẩy, xem /openapi.json",
    en: "names a part that isn't there; separate names by commas, see /openapi.json",
  },
  sort: {
    vi: "chỉ nhận tối đa ba tên có trong /openapi.json, cách nhau bằng dấu phẩy, có thể thêm dấu trừ phía trước",
    en: "takes at most three names of /openapi.json, separated by commas, each with a minus before it or not",
  },
}
export type FaultCode =
  | "missing"
  | "unknown"
  | "repeated"
  | "wrong-type"
  | "invalid"
  | "blank"
  | "text"
  | "date"
  | "year"
  | "uuid"
  | "purpose"
  | "network"
  | "url"
  | "position"
  | "key"
  | "json"
  | "count"
  | "number"
  | "limit"
  | "cursor"
  | "fields"
  | "sort"

/** A fault of a part of the URL, or of a header. */
export const parameterFault = (parameter: string, code: FaultCode): Fault => ({
  parameter: short(parameter),
  code,
  detail: {
    vi: `Tham số “${short(parameter)}” ${faultWords[code].vi}.`,
    en: `Parameter “${short(parameter)}” ${faultWords[code].en}.`,
  },
})

/** A fault of a place in the body, by its RFC 6901 pointer; the empty pointer is the body itself. */
export const bodyFault = (pointer: string, code: FaultCode): Fault => ({
  pointer: short(pointer),
  code,
  detail:
    pointer === ""
      ? { vi: `Nội dung ${faultWords[code].vi}.`, en: `The body ${faultWords[code].en}.` }
      : {
          vi: `Trường ${short(pointer)} ${faultWords[code].vi}.`,
          en: `Field ${short(pointer)} ${faultWords[code].en}.`,
        },
})

/** That several things are to be mended. */
export const countedWords = (count: number): Words => ({
  vi: `Có ${count} chỗ cần sửa, xem errors.`,
  en: count === 1 ? "There is 1 thing to mend, see errors." : `There are ${count} things to mend, see errors.`,
})

/** All that a schema finds wrong, each place once; never a value that was sent, nor the library's own words. */
export const faultsOf = (
  issue: SchemaIssue.Issue,
  fault: (path: ReadonlyArray<string>, code: FaultCode) => Fault,
): ReadonlyArray<Fault> => {
  const found = format(issue).issues.map(({ message, path = [] }) => ({
    path: path.map((step) => String(typeof step === "object" ? step.key : step)),
    code: Object.hasOwn(faultWords, message) ? (message as FaultCode) : "wrong-type",
  }))
  const places = Map.groupBy(found, ({ path }) => pointerOf(path))
  return [...places.values()].flatMap(([first]) => (first === undefined ? [] : [fault(first.path, first.code)]))
}

const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: ({ _tag }): FaultCode =>
    _tag === "MissingKey" ? "missing" : _tag === "UnexpectedKey" ? "unknown" : "wrong-type",
  checkHook: (issue) => SchemaIssue.defaultCheckHook(issue) ?? ("invalid" satisfies FaultCode),
})

/** Path steps as an RFC 6901 pointer. */
export const pointerOf = (path: ReadonlyArray<string>): string =>
  path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

const short = (text: string): string =>
  text.length > 100 ? `${text.slice(0, 100).toWellFormed()}…` : text.toWellFormed()
