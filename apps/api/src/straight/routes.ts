import type { Endpoint } from "../endpoint/endpoint.ts"

/** An endpoint that a path leads to, with the path's parameters. */
export interface Found {
  readonly endpoint: Endpoint
  readonly params: Readonly<Record<string, string>>
}

/** Where a path may go on: by a word that stands there, else by anything. */
interface Place {
  readonly words: Map<string, Place>
  anything?: Place
  readonly here: Map<string, Endpoint>
}

const place = (): Place => ({ words: new Map(), here: new Map() })

/** The routes as a tree of path segments: what is looked up per request are a few words, and none is tried against a pattern. */
export const routesOf = (endpoints: ReadonlyArray<Endpoint>) => {
  const root = place()
  for (const endpoint of endpoints) {
    let at = root
    for (const segment of endpoint.path.slice(1).split("/")) at = next(at, segment)
    at.here.set(endpoint.method.toUpperCase(), endpoint)
  }
  /** The endpoint of a path without percent signs; undefined also where a word hides a parameter that would have gone on. */
  return (method: string, path: string): Found | undefined => {
    const values: Array<string> = []
    let at = root
    for (let start = 1; start <= path.length;) {
      const slash = path.indexOf("/", start)
      const end = slash === -1 ? path.length : slash
      const segment = path.slice(start, end)
      let then = at.words.get(segment)
      if (then === undefined && segment !== "") {
        then = at.anything
        values.push(segment)
      }
      if (then === undefined) return undefined
      at = then
      start = end + 1
    }
    const endpoint = at.here.get(method)
    return endpoint === undefined ? undefined : { endpoint, params: named(endpoint, values) }
  }
}

const next = (at: Place, segment: string): Place => {
  if (parameter.test(segment)) return (at.anything ??= place())
  const known = at.words.get(segment) ?? place()
  at.words.set(segment, known)
  return known
}

const parameter = /^\{\w+\}$/u

const named = ({ path }: Endpoint, values: ReadonlyArray<string>): Readonly<Record<string, string>> => {
  if (values.length === 0) return none
  const names = namesOf.get(path) ?? [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name)
  namesOf.set(path, names)
  const params: Record<string, string> = {}
  for (const [at, name] of names.entries()) params[name] = values[at] ?? ""
  return params
}

const none = {}
const namesOf = new Map<string, ReadonlyArray<string>>()
