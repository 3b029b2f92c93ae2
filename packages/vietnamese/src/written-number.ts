/** The value of "1.250" or "4,7" (also "4.7" and "1,250,000", which cannot mean else); undefined when none fits. */
export const writtenNumber = (digits: string): number | undefined => {
  if (digits.length > 20 || /^0\d{4}/.test(digits)) return undefined
  const value = Number(plain(digits))
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : undefined
}

const plain = (digits: string): string => {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".")
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return digits.replaceAll(",", "")
  if (/^\d+,\d+$/.test(digits)) return digits.replace(",", ".")
  return digits
}
