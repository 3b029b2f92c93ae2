/** The number as `1.234,5`, with at most three decimals. */
export const formatNumber = (value: number): string =>
  Number.isSafeInteger(value) ? grouped(value) : withCommas(value)

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".")

/** Made only for a number with decimals: making it takes longer than drawing a whole screen. */
let format: Intl.NumberFormat | undefined

const withCommas = (value: number): string => {
  format ??= new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3, signDisplay: "negative" })
  return format.format(value)
}
