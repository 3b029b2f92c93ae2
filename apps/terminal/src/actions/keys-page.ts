import type { Group } from "./action.ts"
import { fixedKeys, marks } from "./fixed-keys.ts"
import { actions, shortcutText } from "./registry.ts"

const groups: { readonly [G in Group]: string } = {
  go: "Đi tới",
  look: "Tìm",
  record: "Ghi vào sổ",
  form: "Trong biểu mẫu",
  program: "Chương trình",
}

/** The page of keys in docs/huong-dan, as it must stand there. */
export const keysPage = (): string => {
  const table = (rows: ReadonlyArray<readonly [string, string]>) =>
    ["| Phím | Việc |", "|---|---|", ...rows.map(([key, text]) => `| ${key} | ${text} |`)].join("\n")
  const code = (text: string) => `\`${text}\``
  const sections = (Object.keys(groups) as ReadonlyArray<Group>).map((group) => {
    const rows = actions
      .filter((action) => action.group === group)
      .map(
        ({ keys, words }) =>
          [keys.map((key) => code(shortcutText(key))).join(", ") || "`:` rồi tìm", words.vi] as const,
      )
    return `## ${groups[group]}\n\n${table(rows)}`
  })
  return [
    "# Các phím của màn hình",
    "Trang này sinh ra từ chương trình. Trên màn hình, gõ `?` để xem và chạy ngay; gõ `:` hoặc `Ctrl+P` để tìm.",
    `## Ở mọi màn hình\n\n${table(fixedKeys.map(({ keys, words }) => [keys, words.vi] as const))}`,
    ...sections,
    `## Các dấu trong danh sách\n\n${table(marks.map(({ keys, words }) => [code(keys), words.vi] as const))}`,
  ]
    .join("\n\n")
    .concat("\n")
}
