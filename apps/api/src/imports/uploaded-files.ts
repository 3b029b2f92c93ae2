import { Result } from "effect"
import type { Uploaded } from "../endpoint/index.ts"
import { trouble, type Trouble } from "../problem/index.ts"
import type { UploadedFile } from "./imports-port.ts"

/** Types that workbooks and the like are sent under; what they are is read from their bytes. */
export const uploadTypes: ReadonlyArray<string> = [
  "multipart/form-data",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.ms-excel",
  "text/csv",
  "application/octet-stream",
]

const most = 200

/** The files of an upload: those of a form, or the one that was sent alone, under the name that the address gives it. */
export const uploadedFiles = async (
  { bytes, type }: Uploaded,
  name: string | undefined,
): Promise<Result.Result<ReadonlyArray<UploadedFile>, Trouble>> => {
  const isForm = /^multipart\/form-data\s*;/iu.test(type)
  if (!isForm) {
    if (bytes.length === 0) return Result.fail(noFile)
    return Result.map(named([name ?? "tep"]), ([own = ""]) => [{ name: own, bytes }])
  }
  const form = await new Response(bytes, { headers: { "Content-Type": type } }).formData().catch(() => undefined)
  if (form === undefined) return Result.fail(noForm)
  const files = [...form].flatMap(([, value]) => (typeof value === "string" ? [] : [value]))
  if (files.length === 0 || files.length > most) return Result.fail(noFile)
  const names = named(files.map((file) => file.name))
  if (Result.isFailure(names)) return Result.fail(names.failure)
  const contents = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())))
  return Result.succeed(contents.map((bytes, index) => ({ name: names.success[index] ?? "", bytes })))
}

/** Names without folders; the same twice would make two files one. */
const named = (given: ReadonlyArray<string>): Result.Result<ReadonlyArray<string>, Trouble> => {
  const names = given.map((name) =>
    (name.normalize("NFC").split(/[\\/]/u).at(-1) ?? "")
      .replaceAll(/[:*?"<>|\p{Cc}\p{Cs}]+/gu, "-")
      .replaceAll(/^[.\s]+|[.\s]+$/gu, "")
      .slice(0, 120),
  )
  if (names.includes("")) return Result.fail(noName)
  const again = names.find((name, index) => names.findIndex((one) => alike(one, name)) !== index)
  return again === undefined ? Result.succeed(names) : Result.fail(twice(again))
}

/** Some systems take names for the same that differ in case. */
const alike = (one: string, other: string): boolean => one.toLocaleLowerCase("vi") === other.toLocaleLowerCase("vi")

const noForm = trouble("validation", {
  detail: { vi: "Biểu mẫu multipart/form-data không đọc được.", en: "The multipart/form-data can't be read." },
})
const noFile = trouble("validation", {
  detail: {
    vi: `Hãy gửi từ 1 đến ${most} tệp, mỗi tệp một phần của multipart/form-data, hoặc một tệp làm cả nội dung.`,
    en: `Send 1 to ${most} files, each a part of multipart/form-data, or one file as the whole body.`,
  },
})
const noName = trouble("validation", {
  detail: { vi: "Có tệp không có tên.", en: "A file has no name." },
})
const twice = (name: string) =>
  trouble("validation", {
    detail: { vi: `Có hai tệp cùng tên “${name}”.`, en: `Two files are called “${name}”.` },
  })
