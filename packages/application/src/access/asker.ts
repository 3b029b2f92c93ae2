import type { BlockList } from "node:net"
import { parseStream } from "@kheo/domain/movement"
import type { Role, UserId } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import { holdsAddress, networksOf } from "./networks.ts"
import { everyScope, type Scope } from "./scopes.ts"

/** What is known of somebody who asks from outside. */
export interface Known {
  /** `computer`: whoever sits at it, who could open the register's file as well. */
  readonly by: "computer" | "key" | "token"
  readonly user?: UserId | undefined
  readonly role?: Role | undefined
  /** The id of the key that was shown. */
  readonly key?: string | undefined
  readonly scopes: ReadonlySet<Scope>
  /** The only units that are seen in full; undefined for all of them. */
  readonly units?: ReadonlySet<string> | undefined
  /** The only addresses and networks that the key opens from; all where it names none. */
  readonly addresses?: ReadonlyArray<string> | undefined
  /** The one unit to which the key is narrowed; commands keep to it, whatever its user's rights. */
  readonly within?: UnitId | undefined
}

/** As much of a stored line as it takes to know whose it is. */
export interface LineOfSomebody {
  readonly subject: string
  readonly tags?: string | undefined
  readonly data: { readonly [key: string]: unknown }
}

/**
 * Who asks, and the one place that says what they see: `sees(unit)` for whatever belongs to one unit (its models, conferences,
 * reports and history), `seesLine` for a line of the ledger. Of the rest, totals over the whole office are all they get.
 */
export class Asker implements Known {
  readonly by: Known["by"]
  readonly user: UserId | undefined
  readonly role: Role | undefined
  readonly key: string | undefined
  readonly scopes: ReadonlySet<Scope>
  readonly units: ReadonlySet<string> | undefined
  readonly within: UnitId | undefined
  readonly addresses: ReadonlyArray<string> | undefined
  #networks: BlockList | undefined

  constructor({ addresses, by, key, role, scopes, units, user, within }: Known) {
    this.by = by
    this.user = user
    this.role = role
    this.key = key
    this.scopes = scopes
    this.units = units
    this.within = within
    this.addresses = addresses
  }

  /** Whether every unit is seen in full: anybody but a unit's contact and a key of one unit. */
  get seesAll(): boolean {
    return this.units === undefined
  }

  /** Whether they may ask from this address. */
  mayComeFrom(address: string): boolean {
    if (this.addresses === undefined) return true
    return holdsAddress((this.#networks ??= networksOf(this.addresses)), address)
  }

  /** Whether what belongs to this unit may be shown. */
  sees(unit: string): boolean {
    return this.units === undefined || this.units.has(unit)
  }

  /** Of a list whose entries belong to units, those that may be shown. */
  only<T>(entries: ReadonlyArray<T>, unitOf: (entry: T) => string): ReadonlyArray<T> {
    return this.seesAll ? entries : entries.filter((entry) => this.sees(unitOf(entry)))
  }

  /** Whether a line may be shown: to those who don't see all, lines of their units' own streams and models, and no others. */
  seesLine(line: LineOfSomebody): boolean {
    if (this.units === undefined) return true
    const stream = parseStream(line.subject)
    if (stream?.category === "unit" || stream?.category === "participation") return this.sees(stream.unit)
    return stream?.category === "model" && homesOf(line).some((unit) => this.sees(unit))
  }
}

/** The unit whose model it is; a replication also carries the tag of the unit that replicated, which makes it none of theirs. */
const homesOf = ({ data, tags = "" }: LineOfSomebody): ReadonlyArray<string> => {
  const units = tags.split(" ").flatMap((tag) => (tag.startsWith("unit:") ? [tag.slice(5)] : []))
  const by = (data["by"] as { readonly unit?: unknown } | undefined)?.unit
  const others = units.filter((unit) => unit !== by)
  return others.length === 0 ? units : others
}

/** Whoever sits at the computer on which the register lies. */
export const atTheComputer = new Asker({ by: "computer", scopes: everyScope })
