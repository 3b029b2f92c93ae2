import { get } from "node:http"

// Follows an event stream over many connections, and answers how long each event was on its way to each of them.
const [url = "", connections = "0", events = "0"] = process.argv.slice(2)
const committed = new Map<number, number>()
const arrived: Array<readonly [position: number, at: number]> = []
const wanted = Number(connections) * Number(events)

const now = (): number => performance.timeOrigin + performance.now()

const tell = (): void => {
  if (arrived.length < wanted || committed.size < Number(events)) return
  const delays = arrived.map(([position, at]) => at - (committed.get(position) ?? Number.NaN))
  process.send?.({ delays }, undefined, undefined, () => process.exit())
}

process.on("message", ({ at, position }: { readonly at: number; readonly position: number }) => {
  committed.set(position, at)
  tell()
})

let open = 0
for (let index = 0; index < Number(connections); index += 1)
  get(url, { agent: false }, (response) => {
    response.setEncoding("utf8")
    response.once("data", () => {
      open += 1
      if (open === Number(connections)) process.send?.({ open })
    })
    let rest = ""
    response.on("data", (text: string) => {
      const at = now()
      const messages = (rest + text).split("\n\n")
      rest = messages.pop() ?? ""
      for (const message of messages) {
        const position = /^id: (\d+)$/m.exec(message)?.[1]
        if (position !== undefined) arrived.push([Number(position), at])
      }
      tell()
    })
  })
