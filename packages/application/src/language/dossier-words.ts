import type { Words } from "./language.ts"

/** That a dossier lacks papers which an office usually wants: a warning, or none. */
export const usualPapersWords = (papers: ReadonlyArray<string>): ReadonlyArray<Words> => {
  if (papers.length === 0) return []
  const all = papers.join(", ")
  return [
    {
      vi: `Hồ sơ chưa có giấy tờ thường phải có của hình thức này: ${all}. Quyết định vẫn ghi được; hãy bổ sung khi giấy đến.`,
      en: `The dossier lacks papers that this form usually needs: ${all}. The decision is recorded all the same; add them when they come.`,
    },
  ]
}
