/** What must stand of one model. */
export interface PlainModel {
  readonly id: string
  readonly number: string
  readonly unit: string
  readonly isPersons: boolean
  title: string
  version: number
  outcome: "submitted" | "notScalable" | undefined
  withdrawn: boolean
  readonly proposals: Set<string>
}

/** What must stand of a unit's part in the campaign. */
export interface PlainPart {
  version: number
  conference: string | undefined
  report: string | undefined
}

/** A register as simple as can be: what the answers of the real one are compared with. */
export class PlainOffice {
  readonly models: Array<PlainModel> = []
  readonly parts = new Map<string, PlainPart>()

  constructor(units: ReadonlyArray<string>) {
    for (const unit of units) this.parts.set(unit, { version: 0, conference: undefined, report: undefined })
  }

  /** The numbers of the board's last line, after the deadline. */
  totals(deadline: string) {
    const standing = this.models.filter(({ withdrawn }) => !withdrawn)
    const parts = [...this.parts.values()]
    return {
      units: this.parts.size,
      models: standing.length,
      individuals: standing.filter(({ isPersons }) => isPersons).length,
      conferences: parts.filter(({ conference }) => conference !== undefined).length,
      reports: parts.filter(({ report }) => report !== undefined).length,
      late: parts.filter(({ report }) => report !== undefined && report > deadline).length,
      submitted: standing.filter(({ outcome }) => outcome === "submitted").length,
      notScalable: standing.filter(({ outcome }) => outcome === "notScalable").length,
      proposed: standing.filter(({ proposals }) => proposals.size > 0).length,
    }
  }
}
