import { spawn, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { importedExample, kheo } from "./example-data.ts"

const checkout = fileURLToPath(new URL("../..", import.meta.url))

/** What the page tells to type once the server is up, in order; what a stream never ends of is cut off. */
const typed = (page: string, url: string, data: string): string =>
  [...readFileSync(`${checkout}docs/how-to/${page}`, "utf8").matchAll(/^```sh\n(.*?)^```/gmsu)]
    .map(([, block = ""]) => block)
    .slice(1)
    .join("\n")
    .replaceAll("http://127.0.0.1:4747", url)
    .replaceAll("curl -N", "timeout 2 curl -N")
    .replaceAll("curl -OJ", "curl -o /dev/null -w '%{http_code} %{content_type}\\n'")
    .replaceAll("npx pnpm@12 -s kheo", kheo().join(" "))
    .replaceAll(".kheo/example", data)
    .replaceAll("key.txt", `${data}/key.txt`)
    .replaceAll("secret.txt", `${data}/secret.txt`)

describe("docs/how-to/call-the-api.md", () => {
  it("comes true line by line on the example", { timeout: 90_000 }, async () => {
    const { data, remove } = importedExample()
    const [node = "", ...args] = kheo("serve", "--data", data, "--port", "0", "--json")
    const server = spawn(node, args, { stdio: ["ignore", "pipe", "ignore"] })
    try {
      let heard = ""
      server.stdout.on("data", (chunk: Buffer) => (heard += chunk.toString()))
      while (!heard.includes("\n") && server.exitCode === null) await sleep(20)
      const { url } = JSON.parse(heard) as { url: string }
      const script = typed("call-the-api.md", url, data)
      const { stderr, stdout } = spawnSync("bash", ["-c", script], { cwd: checkout, encoding: "utf8", timeout: 60_000 })
      assert.deepStrictEqual(stdout.match(/"type":"\/problems\/[\w-]+"/gu) ?? [], [], stdout.slice(-3_000))
      assert.notMatch(stderr, /command not found|curl: \([^)]*\)/u)
      const said = [
        /ETag: "v1\./iu,
        /"version":2,"position":153\}/u,
        /Idempotency-Replayed: true/iu,
        /HTTP\/1\.1 412 /iu,
        /Link: <[^>]+cursor=[^>]+>; rel="next"/iu,
        /^event: |^id: \d+\ndata: \{/mu,
        /"secret":"whsec_/u,
        /"succeeded":2,"failed":0/u,
        /"state":"planned"/u,
        /200 text\/csv/u,
        /"by":"key","user":/u,
        /^.*award\.example.*$/mu,
      ]
      for (const one of said) assert.isTrue(one.test(stdout), `${one} in ${stdout.slice(-3_000)}`)
    } finally {
      server.kill("SIGTERM")
      remove()
    }
  })
})
