import { type Told, type Variant, vietnameseWords } from "@kheo/importer/written"
import type { Seeded } from "../seeded.ts"

const words = (random: Seeded, most: number): string =>
  Array.from({ length: 2 + random.below(most) }, () => random.pick(vietnameseWords)).join(" ")

/** What has a meaning of its own wherever it stands, and how it may look to a program. */
const results = [
  "- Tổng số 30 suất\n- Dọn 2 km",
  "+ 05 đơn vị tham gia",
  "@tổ 2",
  "=1+1",
  "012",
  "14/10/2022",
  '"khéo", 5%',
]
const replications = ["", "03/05 ấp", "chưa nhân rộng", "không nhân rộng được", "2 đơn vị; 1.200 lượt người"]

/** A model of one of the register's units with words of its own. */
export const anyModel = (random: Seeded, index: number): Told => ({
  unit: random.pick(["Xã Mỹ An", "Xã Long Thành", "Hội Nông dân"]),
  title: `Mô hình ${words(random, 6)} ${index + 1}`,
  person: random.chance(0.2) ? "Lê Văn Tám" : "",
  results: random.chance(0.3) ? random.pick(results) : `Kết quả ${words(random, 12)}`,
  replication: random.pick(replications),
})

/** A way to lay a table out; one without merges where the format has none. */
export const anyVariant = (random: Seeded, hasMerges: boolean): Variant => ({
  titles: random.chance(0.7),
  numbers: random.chance(0.4),
  twoRows: hasMerges && random.chance(0.4),
  ordinals: random.chance(0.8),
  section: random.pick(["none", "roman", "lettered", "lone", ...(hasMerges ? (["merged"] as const) : [])]),
  sectionAt: random.below(8),
  repeatAt: random.below(8),
  blankAt: random.below(8),
  goesOnAt: random.below(8),
  units: random.pick(["written", "ditto", "blank", ...(hasMerges ? (["merged"] as const) : [])]),
  total: random.chance(0.5),
  signature: random.chance(0.5),
  unknown: random.chance(0.3),
  ranks: Array.from({ length: 7 }, () => random.below(8)),
})
