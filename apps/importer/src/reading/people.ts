import { tidy, toneKey } from "@kheo/vietnamese"
import { numbered } from "./listed.ts"
import { beginsWithSurname } from "./surnames.ts"

/**
 * The people that a cell names, without "ông", "bà" and their like; fewer than two are left as they were written.
 *
 * A model that several people carry is one model, whose holder is their list.
 */
export const peopleIn = (text: string): ReadonlyArray<string> => {
  if (!/[\n;,&]|\sv(?:à|a\u0300)\s|2 ?[.)/-]/iu.test(text)) return [tidy(text)]
  const parts = (numbered(text) ?? text.split(/\n|;|,|\s(?:và|&)\s/iu)).map(tidy).filter((part) => part !== "")
  const names = parts.map((part) => untitled(part.replace(/^[-–+•*]\s*/u, "")))
  return names.length > 1 && names.every(isName) ? names : [tidy(text)]
}

/** A name without "ông", "bà" and their like before it. */
export const untitled = (name: string): string => {
  const bare = name.replace(/^(đồng chí|đ\/c|ông|bà|anh|chị|em|cô|chú|thầy)\.?\s+/iu, "")
  return /^\p{Lu}/u.test(bare) ? bare : name
}

/** Whether a text is surely one person's name: “ông” or “bà” stands before it, or it begins with a family name. */
export const isPersonName = (text: string): boolean => {
  const name = untitled(text)
  return isName(name) && (name !== text || beginsWithSurname(name))
}

/** Whether a text begins as the names of units do: “Xã …”, “Hội …”. */
export const beginsLikeUnit = (text: string): boolean => offices.has(toneKey(text.split(" ")[0] ?? ""))

/** Two to six words that each begin with a capital: what is no list of names stays one text. */
const isName = (text: string): boolean => {
  const words = text.split(" ")
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !offices.has(toneKey(words[0] ?? ""))
  )
}

const offices = new Set(
  ["Xã", "Thị", "Hội", "Ban", "Đoàn", "Trường", "Chi", "Đảng", "Ủy", "Uỷ", "Phòng", "Ấp", "Tổ", "Khu", "Trung"].map(
    toneKey,
  ),
)
