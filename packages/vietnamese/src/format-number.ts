let format: Intl.NumberFormat | undefined

/** The number as `1.234,5`, with at most three decimals. */
export const formatNumber = (value: number): string => {
  format ??= new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3, signDisplay: "negative" })
  return format.format(value)
}
