import { isIP } from "node:net"
import type { Words } from "@kheo/application/language"
import { Usage } from "../cli/parse.ts"

type Given = Readonly<Record<string, string | undefined>>

/** How `kheo serve` runs, by its options and else by the environment. */
export interface ServeSettings {
  readonly host: string
  readonly port: number
  /** Whether each request is a line of JSON on standard error. */
  readonly log: boolean
  /** Where traces and metrics go (OTLP over HTTP); nowhere without it. */
  readonly otlp: string | undefined
  /** How long it still answers after it was asked to stop, so that whoever asks `/readyz` turns to another. */
  readonly drainMs: number
}

const usualPort = 4747

/** Everything that is wrong is told at once, each with its name and what it may be; throws `Usage`. */
export const serveSettings = (
  values: Given,
  env: Given = process.env,
  terminal: boolean = process.stderr.isTTY === true,
): ServeSettings => {
  const wrong: Array<Words> = []
  const setting = <A>(
    name: string,
    option: string | undefined,
    read: (text: string) => A | undefined,
    may: Words,
    usual: A,
  ): A => {
    const [from, text] =
      option !== undefined && values[option] !== undefined ? [`--${option}`, values[option]] : [name, env[name]]
    if (text === undefined || (text === "" && from === name)) return usual
    const found = read(text)
    if (found === undefined)
      wrong.push({
        vi: `${from}: “${text}” không dùng được; ${may.vi}.`,
        en: `${from}: “${text}” can't be used; ${may.en}.`,
      })
    return found ?? usual
  }
  const settings: ServeSettings = {
    host: setting("KHEO_HOST", "host", hostOf, hostWords, "127.0.0.1"),
    port: setting("KHEO_PORT", "port", portOf, portWords, usualPort),
    log: setting("KHEO_LOG", undefined, logOf, logWords, !terminal),
    otlp: setting<string | undefined>("KHEO_OTLP_URL", undefined, urlOf, urlWords, undefined),
    drainMs: setting("KHEO_DRAIN_SECONDS", undefined, drainOf, drainWords, 0),
  }
  if (wrong.length > 0)
    throw new Usage({ vi: wrong.map(({ vi }) => vi).join("\n"), en: wrong.map(({ en }) => en).join("\n") })
  return settings
}

/** The environment variables that only `kheo serve` reads. */
export const serveVariables = ["KHEO_HOST", "KHEO_PORT", "KHEO_LOG", "KHEO_OTLP_URL", "KHEO_DRAIN_SECONDS"] as const

const hostOf = (text: string) =>
  isIP(text) !== 0 || /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/iu.test(text)
    ? text
    : undefined
const hostWords = {
  vi: "cần một địa chỉ IP hoặc tên máy, như 127.0.0.1",
  en: "an IP address or a host name is needed, like 127.0.0.1",
}

const portOf = (text: string) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined)
const portWords = { vi: "cần một số cổng từ 0 đến 65535", en: "a port from 0 to 65535 is needed" }

const logOf = (text: string) => (text === "requests" ? true : text === "none" ? false : undefined)
const logWords = { vi: "chỉ có requests hoặc none", en: "there are only requests and none" }

const urlOf = (text: string) => {
  const url = URL.parse(text)
  const isOurs = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.search === ""
  return isOurs ? text.replace(/\/+$/, "") : undefined
}
const urlWords = {
  vi: "cần một địa chỉ như http://127.0.0.1:4318",
  en: "an address is needed like http://127.0.0.1:4318",
}

const drainOf = (text: string) => (/^\d{1,2}$/.test(text) && Number(text) <= 60 ? Number(text) * 1_000 : undefined)
const drainWords = { vi: "cần một số giây từ 0 đến 60", en: "a number of seconds from 0 to 60 is needed" }
