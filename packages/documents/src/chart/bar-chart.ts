/** Bars of one kind, as `registered`: a name, a colour and a value for each line of the chart. */
export interface Bars {
  readonly name: string
  readonly values: ReadonlyArray<number>
}

/** Lying bars, since names of blocks are long; one group of bars for each label. */
export interface BarChart {
  readonly title: string
  readonly labels: ReadonlyArray<string>
  readonly bars: ReadonlyArray<Bars>
}

const width = 900
const [labelWidth, right, thick, gap, top] = [300, 60, 18, 14, 78]
/** Dark to light, so that they also differ on a grey printer. */
const colours = ["#1f4e79", "#5b9bd5", "#a9c8e8", "#d9d9d9"]

/** How large the picture of a chart is, in its own units. */
export const chartSize = ({ bars, labels }: BarChart) => ({
  width,
  height: top + labels.length * (bars.length * thick + gap) + 12,
})

/** The chart as SVG: labels on the left, each bar with its value behind it. */
export const barChart = (chart: BarChart): string => {
  const { bars, labels, title } = chart
  const { height } = chartSize(chart)
  const most = Math.max(1, ...bars.flatMap(({ values }) => values))
  const room = width - labelWidth - right
  const group = bars.length * thick + gap
  const drawn = labels.flatMap((label, row) => {
    const y = top + row * group
    return [
      text(labelWidth - 10, y + (bars.length * thick) / 2 + 6, cut(label), { anchor: "end" }),
      ...bars.flatMap(({ values }, index) => {
        const value = values[row] ?? 0
        const wide = Math.round((room * value) / most)
        return [
          `<rect x="${labelWidth}" y="${y + index * thick + 2}" width="${wide}" height="${thick - 4}" fill="${colours[index % colours.length]}"/>`,
          text(labelWidth + wide + 6, y + index * thick + thick - 3, String(value)),
        ]
      }),
    ]
  })
  const legend = bars.flatMap(({ name }, index) => {
    const x = labelWidth + bars.slice(0, index).reduce((sum, one) => sum + 46 + one.name.length * 9, 0)
    return [
      `<rect x="${x}" y="46" width="18" height="14" fill="${colours[index % colours.length]}"/>`,
      text(x + 24, 59, name),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(width / 2, 26, title, { anchor: "middle", bold: true, size: 21 }),
    ...legend,
    ...drawn,
    `<line x1="${labelWidth}" y1="${top - 4}" x2="${labelWidth}" y2="${height - 10}" stroke="#555555"/>`,
    "</svg>",
  ].join("")
}

/** The chart in words, for who can't see it. */
export const chartInWords = ({ bars, labels, title }: BarChart): string =>
  `${title}. ${labels
    .map((label, row) => `${label}: ${bars.map(({ name, values }) => `${name} ${values[row] ?? 0}`).join(", ")}`)
    .join("; ")}`

const text = (
  x: number,
  y: number,
  words: string,
  {
    anchor = "start",
    bold = false,
    size = 19,
  }: { anchor?: "start" | "middle" | "end"; bold?: boolean; size?: number } = {},
): string =>
  `<text x="${x}" y="${y}" font-family="Tinos" font-size="${size}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ""}>${escaped(words)}</text>`

const cut = (label: string): string => (label.length > 34 ? `${label.slice(0, 33).trimEnd()}…` : label)

const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
