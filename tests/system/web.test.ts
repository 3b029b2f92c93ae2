import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll } from "vitest"
import { browserHere, opened, ran, serving } from "./browser.ts"
import { dataFolder, importedExample } from "./example-data.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const folder = mkdtempSync(join(tmpdir(), "kheo-web-"))
const register = importedExample()
const day = "asOf=18/10/2023"
const paths = [
  `/?${day}`,
  `/campaigns/2023?${day}`,
  `/campaigns/2022/owing?asOf=18/10/2022`,
  `/campaigns/2022/models?asOf=18/10/2022&text=an+ninh`,
  "/models/M-2022-0008",
  `/campaigns/2022/report?asOf=18/10/2022`,
  "/verify",
  "/verify/offline",
  "/reference",
  "/reference/registerModel",
  "/campaigns/1999",
  "/sign-in",
]

let browser: Browser
let server: Awaited<ReturnType<typeof serving>>
beforeAll(async () => {
  const { data } = register
  ran(data, "campaign", "open", "2023", "--date", "2023-01-05", "--deadline", "2023-10-15")
  for (const [unit, on] of [
    ["Xã Mỹ An", "12"],
    ["Công an huyện", "14"],
    ["Huyện đoàn", "17"],
  ] as const)
    ran(data, "report", "received", unit, "--campaign", "2023", "--date", `2023-10-${on}`)
  ran(data, "checkpoint", "-o", join(folder, "record.txt"))
  ran(data, "proof", "106", "-o", join(folder, "event.tlog-proof"))
  server = await serving(data)
  browser = await browserHere()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
  register.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Violation {
  readonly id: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string>; readonly failureSummary?: string }>
}

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
/** What depends on light and width, where the rest was looked at already. */
const looks = ["color-contrast", "target-size", "scrollable-region-focusable"]

/** What axe finds against WCAG 2.2 AA and its own best practices, each with its places. */
const faultsIn = async (page: Page, rules: ReadonlyArray<string> = everything): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)
  return (found as { violations: ReadonlyArray<Violation> }).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id} ${target.join(" ")} ${failureSummary}`),
  )
}

const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

describe("every page in Chromium", () => {
  it.each([
    ["vi", "light", 1_280, everything],
    ["en", "dark", 320, everything],
    ["en", "dark", 1_280, looks],
    ["vi", "light", 320, looks],
  ] as const)(
    "has no fault for assistive technology, no complaint, nothing beyond the edge: %s, %s, %i px",
    async (lang, colorScheme, width, rules) => {
      const { close, complaints, page } = await opened(browser, { colorScheme, viewport: { width, height: 800 } })
      for (const path of paths) {
        await page.goto(`${server.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`)
        assert.deepStrictEqual(await faultsIn(page, rules), [], `${path} ${lang} ${colorScheme} ${width}`)
        assert.isAtMost((await overflow(page)) as number, 0, path)
      }
      assert.deepStrictEqual(
        complaints.filter((one) => !one.includes("status of 404")),
        [],
      )
      await close()
    },
  )
})

describe("reading", () => {
  it("works without any script: campaigns, board, search, a model's story, and back in English", async () => {
    const { close, page } = await opened(browser, { javaScriptEnabled: false })
    await page.goto(`${server.url}/?asOf=18/10/2022`)
    await page.getByRole("link", { name: "năm 2022" }).click()
    assert.include(await page.getByRole("main").innerText(), "Số liệu tính đến ngày 18/10/2022 (vị trí")
    assert.strictEqual(await page.getByRole("row", { name: "Tổng cộng" }).locator("td").nth(1).innerText(), "14")
    await page.getByRole("link", { name: "Mô hình", exact: true }).click()
    await page.getByLabel("Tìm (không cần dấu)").fill("thung gao")
    await page.getByRole("button", { name: "Tìm" }).click()
    await page.getByRole("link", { name: "Thùng gạo nghĩa tình" }).first().click()
    assert.include(await page.getByRole("main").innerText(), "Báo cáo kết quả")
    await page.getByRole("link", { name: "English" }).click()
    assert.include(await page.getByRole("main").innerText(), "Results submitted")
    await page.getByText("See another day").click()
    await page.getByLabel("As of").fill("01/03/2022")
    await page.getByRole("button", { name: "Show" }).click()
    assert.notInclude(await page.getByRole("main").innerText(), "Results submitted")
    await close()
  })

  it("works with the keyboard alone: to the content, through everything, each place seen", async () => {
    const { close, page } = await opened(browser)
    await page.goto(`${server.url}/campaigns/2023?${day}`)
    await page.keyboard.press("Tab")
    const atSkip = "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"
    assert.isTrue(await page.evaluate(atSkip))
    await page.keyboard.press("Enter")
    assert.strictEqual(await page.evaluate("document.activeElement.id"), "main")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    assert.isTrue(await page.getByLabel("Tính đến ngày").isVisible())
    await page.reload()
    const seen: Array<string> = []
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab")
      const place = (await page.evaluate(`(() => {
        const at = document.activeElement
        if (at === document.body) return undefined
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        return { name: at.textContent.trim().slice(0, 40), shown: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2, inside: box.bottom > 0 && box.top < innerHeight }
      })()`)) as { name: string; shown: boolean; inside: boolean } | undefined
      if (place === undefined) break
      assert.deepInclude(place, { shown: true, inside: true })
      seen.push(place.name)
    }
    for (const name of ["Khéo", "Chưa báo cáo", "English", "Xem ngày khác", "Xem bảng số"]) assert.include(seen, name)
    await close()
  })

  it("is printed on A4 with page numbers, heads on every page, and no ways or forms", async () => {
    const { close, page } = await opened(browser)
    const printed = async (path: string): Promise<ReadonlyArray<string>> => {
      await page.goto(`${server.url}${path}`)
      const file = join(folder, "printed.pdf")
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: false }))
      const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })
      return stdout.normalize("NFC").split("\f").slice(0, -1)
    }
    const report = await printed("/campaigns/2022/report?asOf=18/10/2022")
    assert.isAtLeast(report.length, 2)
    for (const [index, text] of report.entries())
      assert.match(text.trimEnd(), new RegExp(`${index + 1}/${report.length}$`, "u"))
    assert.include(report[0], "TÌNH HÌNH THỰC HIỆN BÁO CÁO TỔNG KẾT")
    assert.include(report.join(""), "Đơn vị chưa báo cáo (23)")
    assert.notMatch(report.join(""), /Xem ngày khác|Kiểm chứng|English/u)
    const models = await printed("/campaigns/2022/models?asOf=18/10/2022")
    assert.isAtLeast(models.length, 2)
    for (const text of models.slice(0, -1)) assert.include(text, "Tên mô hình")
    await close()
  })
})

describe("verifying", () => {
  const record = () => readFileSync(join(folder, "record.txt"), "utf8")
  const proof = () => readFileSync(join(folder, "event.tlog-proof"), "utf8")

  it("on this server: what was kept outside, what was changed in it, and what is no record", async () => {
    const { close, complaints, page } = await opened(browser)
    await page.goto(`${server.url}/verify`)
    const verdict = async (text: string) => {
      await page.getByLabel("Bản ghi đối chiếu, chữ trong mã QR").fill(text)
      await page.getByRole("button", { name: "Kiểm chứng" }).click()
      return page.locator(".verdict").innerText()
    }
    assert.match(await verdict(record()), /^nguyên vẹn: mọi sự kiện đến vị trí \d+ đúng như bản ghi bên ngoài$/u)
    assert.deepStrictEqual(await faultsIn(page), [])
    assert.match(await verdict(proof()), /^nguyên vẹn/u)
    const [origin = "", size = "", root = ""] = record().split("\n")
    assert.match(await verdict([origin, String(Number(size) - 1), root].join("\n")), /^đã bị viết lại/u)
    assert.match(await verdict("<script>alert(1)</script>"), /^không đọc được/u)
    assert.deepStrictEqual(complaints, [])
    await close()
  })

  it("without it: the page that was saved, opened from a disk, off line", async () => {
    const saved = join(folder, "kiem-chung.html")
    writeFileSync(saved, await (await fetch(`${server.url}/verify/offline?lang=vi`)).text())
    const { close, complaints, page } = await opened(browser, { offline: true })
    await page.goto(pathToFileURL(saved).href)
    const verdict = async (given: string, kept: string) => {
      await page.getByLabel("Chứng minh").fill(given)
      await page.getByLabel("Bản ghi quý vị giữ").fill(kept)
      await page.getByRole("button", { name: "Kiểm tra" }).click()
      await page.locator("#told li").first().waitFor()
      return page.locator("#verdict").innerText()
    }
    assert.match(await verdict(proof(), record()), /^nguyên vẹn/u)
    const bent = proof().replace(
      /^(extra .{200})./mu,
      (_, before: string) => `${before}${before.endsWith("A") ? "B" : "A"}`,
    )
    assert.match(await verdict(bent, record()), /^đã bị thay đổi, bắt đầu từ vị trí 106/u)
    assert.deepStrictEqual(complaints, [])
    await close()
  })
})

describe("a page that is open", () => {
  it("renews itself when the register goes on, keeps the place of the keyboard, and leaves whoever is typing alone", async ({
    skip,
  }) => {
    const { paths } = (await (await fetch(`${server.url}/openapi.json`)).json()) as { paths: object }
    if (!("/v1/events/stream" in paths)) skip("this API serves no feed")
    const { close, complaints, page } = await opened(browser)
    await page.goto(`${server.url}/campaigns/2023`)
    await page.getByText("Xem bảng số").first().click()
    const reported = page.locator(".tiles dd").first()
    assert.match(await reported.innerText(), /^3\b/u)
    await page.getByRole("link", { name: "Xem 34 đơn vị chưa báo cáo" }).focus()
    ran(register.data, "report", "received", "Xã Mỹ Lạc", "--campaign", "2023", "--date", "2023-10-18")
    await page.getByText("Số liệu vừa được cập nhật.").waitFor({ timeout: 15_000 })
    assert.match(await reported.innerText(), /^4\b/u)
    assert.strictEqual(await page.evaluate("document.activeElement.textContent"), "Xem 33 đơn vị chưa báo cáo")
    assert.isTrue(await page.locator("details[open]").first().isVisible())
    await page.goto(`${server.url}/campaigns/2022/models`)
    await page.getByLabel("Tìm (không cần dấu)").fill("an ninh")
    const before = await page.locator(".lead").innerText()
    ran(register.data, "report", "received", "Xã Bình An", "--campaign", "2023", "--date", "2023-10-18")
    await page.waitForTimeout(4_000)
    assert.strictEqual(await page.locator(".lead").innerText(), before)
    assert.strictEqual(await page.getByLabel("Tìm (không cần dấu)").inputValue(), "an ninh")
    assert.deepStrictEqual(complaints, [])
    await close()
  })
})

describe("signing in", () => {
  it("lets in whoever holds a key, remembers them in Chromium, and forgets them when they leave", async () => {
    const { data, remove } = dataFolder()
    ran(data, "unit", "add", "Xã Mỹ An", "--block", "Khối xã", "--date", "2024-01-01")
    const [user] = (JSON.parse(ran(data, "user", "list", "--json")) as { users: Array<{ id: string }> }).users
    const issued = ran(data, "keys", "issue", user?.id ?? "", "--purpose", "xem", "--scope", "register:read", "--json")
    const { key } = JSON.parse(issued) as { key: string }
    const own = await serving(data)
    const { close, complaints, page } = await opened(browser)
    await page.goto(`${own.url}/verify`)
    assert.strictEqual(new URL(page.url()).pathname, "/sign-in")
    const enter = async (text: string) => {
      await page.getByLabel("Khóa truy cập").fill(text)
      await page.getByRole("button", { name: "Đăng nhập" }).click()
    }
    await enter("kheo_sai")
    assert.include(await page.getByRole("alert").innerText(), "Khóa này không dùng được")
    assert.deepStrictEqual(await faultsIn(page), [])
    await enter(key)
    assert.strictEqual(page.url(), `${own.url}/verify`)
    assert.strictEqual(await page.evaluate("document.cookie"), "")
    const [cookie] = await page.context().cookies()
    assert.deepInclude(cookie, { name: "__Host-kheo", httpOnly: true, secure: true, sameSite: "Strict" })
    await page.reload()
    assert.deepStrictEqual(await faultsIn(page), [])
    await page.getByRole("button", { name: "Đăng xuất" }).click()
    await page.goto(own.url)
    assert.strictEqual(new URL(page.url()).pathname, "/sign-in")
    assert.deepStrictEqual(
      complaints.filter((one) => !one.includes("status of 401")),
      [],
    )
    await close()
    await own.stop()
    remove()
  })
})
