import type { Issue } from "../../issue/issue.ts"
import type { BadProfile } from "./profile-folder.ts"

/** What an import tells of profiles that it could not use. */
export const profileIssues = (bad: ReadonlyArray<BadProfile>): ReadonlyArray<Issue> =>
  bad.map(({ file, reason }) => ({
    file: `profiles/${file}`,
    sheet: "",
    cell: "",
    code: reason === "newer" ? "IMP-2010" : "IMP-2009",
    params: {},
  }))
