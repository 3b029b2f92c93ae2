import { isAbsolute } from "node:path"
import { languageNamed, type Words } from "@kheo/application/language"
import { serveVariables } from "../serving/settings.ts"
import type { Check, Finding } from "./finding.ts"

const name = "variables"

/** Every environment variable that the program reads. */
const known = [
  "KHEO_ACTOR",
  "KHEO_DATA",
  "KHEO_DEBUG",
  "KHEO_LANG",
  "KHEO_LEDGER",
  "KHEO_OIDC_ACCOUNT",
  "KHEO_OIDC_AUDIENCE",
  "KHEO_OIDC_ISSUER",
  "KHEO_OIDC_JWKS",
  "KHEO_PASSPHRASE",
  "KHEO_SEQUENCES",
  "KHEO_STORE",
  ...serveVariables,
]

/** Environment variables that are wrong, or that the program does not know. */
export const variables: Check = {
  name,
  look: ({ env }) => {
    const given = Object.keys(env).filter((key) => key.startsWith("KHEO_"))
    const wrong = given.flatMap((key): ReadonlyArray<Finding> => {
      const about = complaint(key, env[key] ?? "")
      return about === undefined ? [] : [{ check: name, level: "warning", where: key, ...about }]
    })
    if (wrong.length > 0) return wrong
    return [
      {
        check: name,
        level: "ok",
        what: {
          vi: given.length === 0 ? "Không đặt biến môi trường nào." : "Các biến môi trường đều dùng được.",
          en: given.length === 0 ? "No environment variable is set." : "The environment variables are all understood.",
        },
        where: given.join(", ") || "KHEO_*",
      },
    ]
  },
}

const complaint = (key: string, value: string): { readonly what: Words; readonly remedy: Words } | undefined => {
  if (!known.includes(key))
    return {
      what: { vi: "Khéo không biết biến môi trường này.", en: "Khéo does not know this environment variable." },
      remedy: {
        vi: `Bỏ đi hoặc sửa tên; Khéo đọc: ${known.join(", ")}.`,
        en: `Remove it or mend its name; Khéo reads: ${known.join(", ")}.`,
      },
    }
  if (key === "KHEO_LANG" && value !== "" && languageNamed(value) === undefined)
    return {
      what: { vi: `Không có ngôn ngữ “${value}”.`, en: `There is no language “${value}”.` },
      remedy: { vi: "Đặt là vi hoặc en.", en: "Set it to vi or en." },
    }
  if (key === "KHEO_DATA" && value !== "" && !isAbsolute(value))
    return {
      what: {
        vi: `“${value}” đổi theo thư mục đang đứng khi gõ lệnh.`,
        en: `“${value}” changes with the folder that a command is typed in.`,
      },
      remedy: { vi: "Ghi đường dẫn đầy đủ.", en: "Write the full path." },
    }
  return undefined
}
