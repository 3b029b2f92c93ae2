/** The display number of a campaign's n-th registration, `M-2022-0017`. */
export const modelNumber = (campaign: number, number: number): string =>
  `M-${campaign}-${String(number).padStart(4, "0")}`
