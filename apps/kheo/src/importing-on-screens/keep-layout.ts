import {
  isProfileName,
  type MappingProblem,
  type Profile,
  profileNameOf,
  readProfiles,
  saveProfile,
} from "@kheo/importer"
import type { ImportPort } from "@kheo/terminal"
import { Effect, Exit } from "effect"
import { profilesFolder } from "../data-folder.ts"
import { mappingTold } from "./mapping-told.ts"

type Kept = Awaited<ReturnType<ImportPort["keepLayout"]>>

/** Keeps a profile under its file's name: in place of the one for tables of the same headings, and of no other. */
export const keepLayout = Effect.fn("keepLayout")(function* (
  folder: string,
  make: (name: string) => Profile | MappingProblem,
  file: string,
) {
  const own = profilesFolder(folder)
  const { bad, profiles } = yield* readProfiles(own)
  const first = profileNameOf(file.replaceAll("\\", "/"))
  const base = isProfileName(first) ? first : "mau"
  const made = make(base)
  if ("reason" in made) return { wrong: mappingTold(made) } satisfies Kept
  const same = profiles.find((profile) => headings(profile) === headings(made))
  const taken = new Set([...profiles.map(({ name }) => name), ...bad.map(({ file }) => file.replace(/\.json$/u, ""))])
  const name = same?.name ?? free(base, taken)
  const saved = yield* Effect.exit(saveProfile(own, { ...made, name }))
  return (Exit.isSuccess(saved) ? { kept: name } : { wrong: notSaved }) satisfies Kept
})

const headings = ({ columns }: Profile): string => JSON.stringify(columns.map(({ heading }) => heading))

const free = (base: string, taken: ReadonlySet<string>): string => {
  let [name, number] = [base, 1]
  while (taken.has(name)) name = `${base.slice(0, 56)}-${(number += 1)}`
  return name
}

const notSaved = {
  vi: "Không lưu được mẫu bảng vào thư mục dữ liệu. Xem ổ đĩa còn chỗ không, rồi thử lại.",
  en: "The columns could not be kept in the data folder. See whether the disk has room, and try again.",
}
