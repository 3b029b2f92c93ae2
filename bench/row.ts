/** One line of the table: two cases of one run in milliseconds, and how much each of them did. */
export interface Row {
  readonly name: string
  readonly unit: string
  readonly amount: number
  readonly ours: number
  readonly reference: number
}
