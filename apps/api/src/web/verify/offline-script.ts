/** Proofs and records of Khéo in plain JavaScript for a browser that is off line; answers a verdict and what it rests on. */
export const offlineScript = `
const utf8 = new TextEncoder()
const hex = (bytes) => [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("")
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]))
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
const leafHash = (entry) => sha256(joined([0], entry))
const nodeHash = (left, right) => sha256(joined([1], left, right))
const base64 = (text) => {
  try {
    const binary = atob(text)
    return btoa(binary) === text ? Uint8Array.from(binary, (one) => one.charCodeAt(0)) : undefined
  } catch {
    return undefined
  }
}
const splitOf = (size) => 2 ** Math.floor(Math.log2(size - 1))
const included = async (leaf, index, size, path) => {
  if (size === 1) return leaf
  const sibling = path.pop()
  const half = splitOf(size)
  const own = await (index < half ? included(leaf, index, half, path) : included(leaf, index - half, size - half, path))
  if (!sibling || !own) return undefined
  return index < half ? nodeHash(own, sibling) : nodeHash(sibling, own)
}
const bothRoots = async (first, size, known, root, path) => {
  if (first === size) {
    const own = known ? root : path.pop()
    return own && [own, own]
  }
  const sibling = path.pop()
  const half = splitOf(size)
  if (!sibling) return undefined
  const below = await (first <= half ? bothRoots(first, half, known, root, path) : bothRoots(first - half, size - half, false, root, path))
  if (!below) return undefined
  return first <= half
    ? [below[0], await nodeHash(below[1], sibling)]
    : [await nodeHash(sibling, below[0]), await nodeHash(sibling, below[1])]
}
const ledgerOf = (origin) => {
  try {
    return decodeURIComponent(origin.split("#")[0])
  } catch {
    return undefined
  }
}
const readHead = (given) => {
  let text = given.replaceAll("\\r\\n", "\\n").trim()
  if (text.startsWith("kheo-checkpoint@v1 ")) {
    const [, origin, size, root, signature] = text.split(" ")
    text = origin + "\\n" + size + "\\n" + root + "\\n\\n\\u2014 " + origin + " " + signature
  }
  if (text.startsWith("{")) {
    try {
      const { ledger, position, root } = JSON.parse(text)
      return Number.isSafeInteger(position) && position >= 0 && /^[0-9a-f]{64}$/.test(root)
        ? { ledger: typeof ledger === "string" ? ledger : undefined, position, root, signatures: [] }
        : undefined
    } catch {
      return undefined
    }
  }
  const split = text.indexOf("\\n\\n")
  const body = split < 0 ? text : text.slice(0, split)
  const [origin, size, root, ...rest] = body.split("\\n")
  const bytes = base64(root ?? "")
  if (!/^(0|[1-9]\\d{0,14})$/.test(size ?? "") || bytes?.length !== 32 || rest.length > 0) return undefined
  const lines = split < 0 ? [] : text.slice(split + 2).split("\\n")
  const signatures = lines.map((line) => /^\\u2014 (\\S+) (\\S+)$/u.exec(line)).filter((found) => found)
  if (signatures.length !== lines.length) return undefined
  return {
    ledger: ledgerOf(origin),
    origin,
    position: Number(size),
    root: hex(bytes),
    signed: utf8.encode(body + "\\n"),
    signatures: signatures.map(([, name, signature]) => ({ name, bytes: base64(signature) })),
  }
}
const readProof = (given) => {
  const text = given.replaceAll("\\r\\n", "\\n").trim()
  const split = text.indexOf("\\n\\n")
  const [mark, ...lines] = text.slice(0, split).split("\\n")
  if (split < 0 || !/^(c2sp\\.org\\/tlog-proof@v1|kheo-consistency@v1)$/.test(mark)) return undefined
  const head = readHead(text.slice(split + 2))
  if (!head) return undefined
  const pathOf = (some) => {
    const hashes = some.map(base64)
    return hashes.every((hash) => hash?.length === 32) ? hashes : undefined
  }
  if (mark.startsWith("kheo")) {
    const [, size, root] = /^from (0|[1-9]\\d{0,14}) (\\S+)$/.exec(lines[0] ?? "") ?? []
    const [from, path] = [base64(root ?? ""), pathOf(lines.slice(1))]
    return from?.length === 32 && path && { kind: "consistency", from: { position: Number(size), bytes: from, root: hex(from) }, path, head }
  }
  const [, extra] = /^extra (\\S+)$/.exec(lines[0] ?? "") ?? []
  const rest = extra ? lines.slice(1) : lines
  const [, index] = /^index (0|[1-9]\\d{0,14})$/.exec(rest[0] ?? "") ?? []
  const [entry, path] = [extra && base64(extra), pathOf(rest.slice(1))]
  return index !== undefined && path && (!extra || entry) && { kind: "inclusion", index: Number(index), entry, path, head }
}
const holds = async ({ entry, from, head, index, kind, path }) => {
  const left = [...path]
  if (kind === "inclusion") {
    if (!entry || index >= head.position) return false
    const root = await included(await leafHash(entry), index, head.position, left)
    return left.length === 0 && root !== undefined && hex(root) === head.root
  }
  if (from.position > head.position) return false
  if (from.position === 0) return left.length === 0 && from.root === hex(await sha256(new Uint8Array()))
  const roots = await bothRoots(from.position, head.position, true, from.bytes, left)
  return left.length === 0 && roots !== undefined && hex(roots[0]) === from.root && hex(roots[1]) === head.root
}
/** "signed", "false", "other", or "untried" where this browser knows no Ed25519. */
const signatureBy = async (vkey, head) => {
  const [, , , text] = /^([^\\s+]+)\\+([0-9a-f]{8})\\+(\\S+)$/u.exec(vkey.trim()) ?? []
  const key = base64(text ?? "")
  if (key?.length !== 33 || key[0] !== 1) return "no-key"
  const id = hex((await sha256(joined(utf8.encode(head.origin + "\\n"), key))).slice(0, 4))
  const own = head.signatures.filter(({ bytes, name }) => name === head.origin && bytes && hex(bytes.slice(0, 4)) === id)
  if (own.length === 0) return "other"
  try {
    const known = await crypto.subtle.importKey("raw", key.slice(1), "Ed25519", false, ["verify"])
    for (const { bytes } of own) if (!(await crypto.subtle.verify("Ed25519", known, bytes.slice(4), head.signed))) return "false"
    return "signed"
  } catch {
    return "untried"
  }
}
/** The verdict over a proof or record, a record that was kept elsewhere, and the office's key; the last two may be empty. */
const judge = async (given, keptText, vkey) => {
  const proof = readProof(given)
  const head = proof?.head ?? readHead(given)
  if (!head) return { verdict: "unreadable" }
  const kept = keptText.trim() === "" ? undefined : readHead(keptText)
  if (keptText.trim() !== "" && !kept) return { verdict: "unreadable-record" }
  const about = { proof, head, kept, entry: proof?.entry && new TextDecoder().decode(proof.entry) }
  if (proof && !(await holds(proof))) return { ...about, verdict: proof.kind === "inclusion" ? "altered" : "rewritten" }
  const signature = vkey.trim() === "" || head.signatures.length === 0 ? undefined : await signatureBy(vkey, head)
  if (kept) {
    if (kept.ledger !== undefined && head.ledger !== undefined && kept.ledger !== head.ledger) return { ...about, signature, verdict: "other-ledger" }
    const same = [head, ...(proof?.from ? [proof.from] : [])].find(({ position }) => position === kept.position)
    if (!same) return { ...about, signature, verdict: "no-checkpoint" }
    if (same.root !== kept.root) return { ...about, signature, verdict: "rewritten" }
  }
  if (signature === "false") return { ...about, signature, verdict: "false-signature" }
  if (signature === "other") return { ...about, signature, verdict: "other-key" }
  if (signature === "no-key") return { ...about, signature, verdict: "unreadable-key" }
  return { ...about, signature, verdict: kept ? "intact" : "consistent" }
}
`
