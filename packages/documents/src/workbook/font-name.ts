export const fontName = "Times New Roman"
