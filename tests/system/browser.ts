import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { kheo } from "./example-data.ts"

/** A server over a register, and what ends it. */
export const serving = async (data: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const [node = "", ...args] = kheo("serve", "--port", "0", "--data", data, "--as", "an", "--json")
  const server = spawn(node, args, { stdio: ["ignore", "pipe", "inherit"] })
  const ended = once(server, "exit")
  let heard = ""
  for await (const chunk of server.stdout) {
    heard += String(chunk)
    if (heard.includes("\n")) break
  }
  const { url } = JSON.parse(heard) as { url: string }
  const stop = async () => {
    server.kill("SIGTERM")
    await ended
  }
  return { url, stop }
}

/** Runs one command on the register; fails with what it said. */
export const ran = (data: string, ...command: ReadonlyArray<string>): string => {
  const [node = "", ...args] = kheo(...command, "--data", data)
  const { error, status, stderr, stdout } = spawnSync(node, args, { encoding: "utf8" })
  if (error !== undefined || status !== 0) throw new Error(`kheo ${command.join(" ")}: ${stdout}${stderr}`)
  return stdout
}

/** Debian's Chromium, which knows no sandbox within a container. */
export const browserHere = (): Promise<Browser> =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })

/** A page of its own, and everything that its console complains of. */
export const opened = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
  readonly close: () => Promise<void>
}> => {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1_280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: Array<string> = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()} ${message.text()}`)
  })
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`))
  page.on("requestfailed", (request) => {
    // A page that is left breaks off what it was following.
    const why = request.failure()?.errorText
    if (why !== "net::ERR_ABORTED") complaints.push(`${request.url()} ${why}`)
  })
  return { page, complaints, close: () => context.close() }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Violation {
  readonly id: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string>; readonly failureSummary?: string }>
}

export const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
/** What depends on light and width, where the rest was looked at already. */
export const looks = ["color-contrast", "target-size", "scrollable-region-focusable"]

/** What axe finds against WCAG 2.2 AA and its own best practices, each with its places. */
export const faultsIn = async (
  page: Page,
  rules: ReadonlyArray<string> = everything,
): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)
  return (found as { violations: ReadonlyArray<Violation> }).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id} ${target.join(" ")} ${failureSummary}`),
  )
}
