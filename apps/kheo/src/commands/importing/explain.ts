import { codeNamed, explain, type Explanation, issueCodes, severityWords } from "@kheo/importer/issue"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"

/** `kheo import explain IMP-2203`: what a code of the import means and what to do; without a code, all of them. */
export const run = async (session: Session): Promise<number> => {
  const { language, rest } = session
  const [, asked, ...more] = rest
  if (more.length > 0)
    throw new Usage({
      vi: "Mỗi lần hỏi một mã, ví dụ kheo import explain IMP-2203.",
      en: "Ask about one code at a time, e.g. kheo import explain IMP-2203.",
    })
  if (asked === undefined) {
    const all = issueCodes.map((code) => explain(code, language))
    print(session, all, () => all.map(({ code, message }) => `${code}  ${message}`).join("\n"))
    return exit.done
  }
  const found = codeNamed(asked)
  if ("near" in found) throw unknownCode(asked, found.near)
  const explanation = explain(found.code, language)
  print(session, explanation, () => told(explanation, session))
  return exit.done
}

const told = ({ about, code, message, severity }: Explanation, { language }: Session): string =>
  `${code} (${severityWords[severity][language]})\n\n${message}\n\n${about}`

const unknownCode = (asked: string, near: ReadonlyArray<string>): Usage => {
  const list = near.join(", ")
  return new Usage({
    vi: `Không có mã “${asked}”.${list === "" ? "" : ` Gần giống: ${list}.`} Xem mọi mã: kheo import explain.`,
    en: `There is no code “${asked}”.${list === "" ? "" : ` Near it: ${list}.`} See all codes: kheo import explain.`,
  })
}
