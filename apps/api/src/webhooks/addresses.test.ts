import { assert, describe, it } from "@effect/vitest"
import { nobody, readAllowList } from "./allow-list.ts"
import { isPublic } from "./public-address.ts"
import { receiverUrl, targetOf } from "./target.ts"

const judge = async (text: string, found: ReadonlyArray<string> = [], allowed = nobody) => {
  const url = receiverUrl(text)
  return url === undefined ? "no-url" : await targetOf(url, allowed, () => Promise.resolve(found))
}

const allow = (text: string) => {
  const read = readAllowList(text)
  if ("wrong" in read) throw new Error(read.wrong)
  return read
}

describe("whom messages may reach", () => {
  it("the internet by https, at an address that was looked up once", async () => {
    const told = await judge("https://nhan.example/x?y=1", ["93.184.216.34", "2606:2800:220:1::1"])
    assert.deepInclude(told, { address: "93.184.216.34" })
    assert.deepInclude(await judge("https://8.8.8.8/"), { address: "8.8.8.8" })
    assert.deepInclude(await judge("https://[2606:4700::1111]:8443/"), { address: "2606:4700::1111" })
  })

  it("nobody inside, however the address is written", async () => {
    for (const text of [
      "https://127.0.0.1/",
      "https://localhost.:1/",
      "https://0/",
      "https://0x7f000001/",
      "https://2130706433/",
      "https://0177.0.0.1/",
      "https://127.1/",
      "https://①②⑦.0.0.1/",
      "https://10.0.0.1/",
      "https://172.31.255.255/",
      "https://192.168.1.1/",
      "https://169.254.169.254/latest/meta-data/",
      "https://100.64.0.1/",
      "https://0.0.0.0/",
      "https://224.0.0.1/",
      "https://255.255.255.255/",
      "https://[::1]/",
      "https://[::]/",
      "https://[::ffff:127.0.0.1]/",
      "https://[::ffff:8.8.8.8]/",
      "https://[::127.0.0.1]/",
      "https://[64:ff9b::7f00:1]/",
      "https://[2002:7f00:1::]/",
      "https://[2001:0:1::]/",
      "https://[fe80::1]/",
      "https://[fc00::1]/",
      "https://[fec0::1]/",
      "https://[ff02::1]/",
      "http://8.8.8.8/",
      "http://nhan.example/",
    ])
      assert.strictEqual(await judge(text, ["127.0.0.1"]), "forbidden", text)
  })

  it("no name that has an address inside among others", async () => {
    assert.strictEqual(await judge("https://nhan.example/", ["93.184.216.34", "10.0.0.1"]), "forbidden")
    assert.strictEqual(await judge("https://nhan.example/", ["93.184.216.34", "::ffff:10.0.0.1"]), "forbidden")
    assert.strictEqual(await judge("https://nhan.example/"), "unknown")
  })

  it("nothing that is no plain address of the web", async () => {
    for (const text of [
      "",
      "nhan.example",
      "ftp://nhan.example/",
      "file:///etc/passwd",
      "https://a:b@nhan.example/",
      "https://nhan.example/#x",
    ])
      assert.strictEqual(await judge(text), "no-url", text)
  })

  it("those inside whom the operator names, by http too", async () => {
    const allowed = allow("10.1.2.0/24, nhan.noi-bo fd00::/8")
    assert.deepInclude(await judge("http://10.1.2.3:8080/", [], allowed), { address: "10.1.2.3" })
    assert.deepInclude(await judge("http://NHAN.noi-bo/", ["192.168.7.7"], allowed), { address: "192.168.7.7" })
    assert.deepInclude(await judge("http://may.noi-bo/", ["10.1.2.9", "fd00::9"], allowed), { address: "10.1.2.9" })
    for (const text of ["http://10.1.3.3/", "http://khac.noi-bo/"])
      assert.strictEqual(await judge(text, ["10.1.2.9", "10.1.3.3"], allowed), "forbidden", text)
    for (const wrong of ["10.1.2.0/33", "10.1.2", "a_b", "http://x/", "10.0.0.1/8/9"])
      assert.deepStrictEqual(readAllowList(`fine.example ${wrong}`), { wrong }, wrong)
  })

  it("counts no address of the private and special networks as public, at either end", () => {
    for (const address of [
      "9.255.255.255",
      "11.0.0.0",
      "126.255.255.255",
      "128.0.0.0",
      "172.15.255.255",
      "172.32.0.0",
      "192.167.255.255",
      "192.169.0.0",
      "223.255.255.255",
      "2a00::1",
    ])
      assert.isTrue(isPublic(address), address)
    for (const address of [
      "10.0.0.0",
      "10.255.255.255",
      "172.16.0.0",
      "192.168.255.255",
      "198.19.255.255",
      "203.0.113.1",
      "2001:db8::1",
      "3fff::1",
      "4000::1",
    ])
      assert.isFalse(isPublic(address), address)
  })
})
