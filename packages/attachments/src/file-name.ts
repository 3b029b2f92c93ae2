import { AttachmentRefused } from "./attachments.ts"

/** Longer names break copies on some systems; the ending stays. */
const longest = 120

/** A file's name as an event carries it: NFC, without path, control and invisible characters, at most 120 characters. */
export const cleanName = (given: string): string => {
  const last = given.normalize("NFC").split(/[\\/]/).at(-1) ?? ""
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "")
  if (clean === "") return "tep"
  const letters = [...clean]
  if (letters.length <= longest) return clean
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? ""
  return `${letters
    .slice(0, longest - ending.length)
    .join("")
    .trimEnd()}${ending}`
}

/** Why a name alone is refused: a system would run or open the file as a program, whatever it holds. */
export const refusedName = (name: string): AttachmentRefused | undefined => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  if (programs.has(ending)) return new AttachmentRefused({ reason: "program" })
  if (scripts.has(ending)) return new AttachmentRefused({ reason: "script" })
  return pages.has(ending) ? new AttachmentRefused({ reason: "web-page" }) : undefined
}

const programs = new Set("exe com scr pif msi msp dll cpl lnk jar app dmg deb rpm apk reg".split(" "))
const scripts = new Set("bat cmd ps1 psm1 vbs vbe js jse mjs cjs ts wsf wsh hta sh bash py pl rb php".split(" "))
const pages = new Set("html htm xhtml mht mhtml shtml svg xml url".split(" "))
