import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect, Result, Schema } from "effect"
import { Profile, profileVersion } from "./profile.ts"

/** A profile's file that can't be used, and why. */
export interface BadProfile {
  readonly file: string
  readonly reason: "damaged" | "newer"
}

export interface ProfilesFound {
  readonly profiles: ReadonlyArray<Profile>
  readonly bad: ReadonlyArray<BadProfile>
}

/** The profiles of a data folder in the order of their names; a folder that isn't there holds none. */
export const readProfiles = (folder: string): Effect.Effect<ProfilesFound> =>
  Effect.promise(async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).toSorted()
    const profiles: Array<Profile> = []
    const bad: Array<BadProfile> = []
    for (const file of names) {
      const text = await readFile(join(folder, file), "utf8").catch(() => "")
      const read = profileIn(text)
      if (typeof read === "string") bad.push({ file, reason: read })
      else profiles.push(read)
    }
    return { profiles, bad }
  })

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Profile))
const decodeVersion = Schema.decodeUnknownResult(
  Schema.fromJsonString(Schema.Struct({ kheo: Schema.Literal("import-profile"), version: Schema.Int })),
)

/** The profile that a file's text holds, or why it holds none. */
export const profileIn = (text: string): Profile | BadProfile["reason"] => {
  const read = decode(text)
  if (Result.isSuccess(read)) return read.success
  const told = decodeVersion(text)
  return Result.isSuccess(told) && told.success.version > profileVersion ? "newer" : "damaged"
}

/** Keeps a profile under its name, in place of an earlier one; returns its file. */
export const saveProfile = (folder: string, profile: Profile): Effect.Effect<string> =>
  Effect.promise(async () => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${profile.name}.json`)
    const written = `${path}.${process.pid}.tmp`
    await writeFile(written, `${JSON.stringify(profile, null, 2)}\n`)
    await rename(written, path)
    return path
  })

/** Whether a text can be a profile's name, and so its file's on every system. */
export const isProfileName = (text: string): boolean =>
  /^[a-z0-9][a-z0-9-]{0,59}$/.test(text) && !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(text)
