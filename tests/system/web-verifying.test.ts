import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll } from "vitest"
import { browserHere, faultsIn, opened, ran, serving } from "./browser.ts"
import { dataFolder, importedExample } from "./example-data.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-web-"))
const register = importedExample()

let browser: Browser
let server: Awaited<ReturnType<typeof serving>>
beforeAll(async () => {
  const { data } = register
  ran(data, "campaign", "open", "2023", "--date", "2023-01-05", "--deadline", "2023-10-15")
  for (const unit of ["Xã Mỹ An", "Công an huyện", "Huyện đoàn"])
    ran(data, "report", "received", unit, "--campaign", "2023", "--date", "2023-10-12")
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
  it("renews itself when the register goes on, keeps the place of the keyboard, and leaves whoever is typing alone", async () => {
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
    ran(data, "campaign", "open", "2024", "--date", "2024-01-05", "--deadline", "2024-10-15")
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
    await page.goto(`${own.url}/campaigns/2024`)
    const units = page.locator(".tiles dd").first()
    const before = await units.innerText()
    ran(data, "report", "received", "Xã Mỹ An", "--campaign", "2024", "--date", "2024-10-12")
    await page.getByText("Số liệu vừa được cập nhật.").waitFor({ timeout: 15_000 })
    assert.notStrictEqual(await units.innerText(), before)
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
