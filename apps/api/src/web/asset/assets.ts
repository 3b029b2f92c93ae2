import { createHash } from "node:crypto"
import { style } from "../style/index.ts"
import { liveScript } from "./live-script.ts"

/** What pages load beside themselves; the address names the content, so that a browser may keep it for good. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly content: string
}

const asset = (name: string, ending: string, type: string, content: string): Asset => ({
  path: `/assets/${name}.${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`,
  type,
  content,
})

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#8c1c1c"/><path d="M10 7v18M22 7 11 16l11 9" fill="none" stroke="#f4cf7a" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`

export const styleSheet: Asset = asset("kheo", "css", "text/css; charset=utf-8", style)
export const script: Asset = asset("follow", "js", "text/javascript; charset=utf-8", liveScript)
export const icon: Asset = asset("kheo", "svg", "image/svg+xml", mark)

export const assets: ReadonlyArray<Asset> = [styleSheet, script, icon]
