import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll } from "vitest"
import { browserHere, everything, faultsIn, looks, opened, ran, serving } from "./browser.ts"
import { importedExample } from "./example-data.ts"

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
  server = await serving(data)
  browser = await browserHere()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
  register.remove()
  rmSync(folder, { recursive: true, force: true })
})

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
