/** What `clean` may have to change; most texts hold none of it. */
const unclean = /[\r\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]|_x[0-9A-Fa-f]{4}_/

/**
 * A text as a person sees it: NFC, NBSP a space, line ends `\n`, Excel's written-out line ends and tabs resolved, and no
 * soft hyphen or zero-width character but what joins emoji. Only for text that is Unicode already.
 */
export const clean = (text: string): string =>
  unclean.test(text)
    ? text
        .replace(/_x(000D|000A|0009)_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\r\n?/g, "\n")
        .replaceAll("\u00A0", " ")
        .replace(/(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\u00AD\u200B\u200C\u2060\uFEFF]/gu, "")
        .normalize("NFC")
    : text.normalize("NFC")
