/** Deeper than any body that we know; a schema that recursed that far would overflow the stack. */
const deepest = 32

/**
 * Parses JSON as strictly as a register needs it; undefined when it isn't JSON, is nested too deeply or says a key
 * twice, of which `JSON.parse` would keep the last in silence.
 */
export const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return isSane(text) ? { value: JSON.parse(text) } : undefined
  } catch {
    return undefined
  }
}

const isSane = (text: string): boolean => {
  const open: Array<Set<string>> = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === "{" || character === "[") {
      open.push(new Set())
      if (open.length > deepest) return false
    } else if (character === "}" || character === "]") open.pop()
    else if (character === '"') {
      const end = endOfString(text, at)
      if (/[^ \t\r\n]/.exec(text.slice(end + 1, end + 100))?.[0] === ":") {
        const key = JSON.parse(text.slice(at, end + 1)) as string
        if (open.at(-1)?.has(key)) return false
        open.at(-1)?.add(key)
      }
      at = end
    }
  }
  return true
}

const endOfString = (text: string, start: number): number => {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1
  return at
}
