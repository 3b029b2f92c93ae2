import type { Visit } from "./page.ts"

type More = Readonly<Record<string, string | number | undefined>>

/** An address that keeps the language and the times that were asked for. */
export const link = ({ language, languageNamed, times }: Visit, path: string, more: More = {}): string =>
  addressOf(path, { ...(languageNamed ? { lang: language } : {}), ...times, ...more })

/** This very page with some of its address changed. */
export const here = ({ address }: Visit, more: More): string => {
  const { pathname, searchParams } = new URL(address, "http://x")
  return addressOf(pathname, { ...Object.fromEntries(searchParams), ...more })
}

const addressOf = (path: string, query: More): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)] as [string, string]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
