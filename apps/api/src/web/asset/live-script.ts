/**
 * Follows the register: when an event comes the page is asked for again and its middle replaced, unless the reader is filling in a
 * form. Every page is whole without it.
 */
export const liveScript = `"use strict"
;(() => {
  const { live } = document.documentElement.dataset
  if (!live || !window.EventSource) return
  let due
  const renew = async () => {
    const main = document.querySelector("main")
    const typed = [...main.querySelectorAll("input,textarea")].some((one) => one.value !== one.defaultValue)
    if (typed || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) return wait()
    const told = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => undefined)
    if (!told?.ok || told.redirected) return
    const fresh = new DOMParser().parseFromString(await told.text(), "text/html").querySelector("main")
    if (!fresh || fresh.innerHTML === main.innerHTML) return
    const open = [...main.querySelectorAll("details")].map((one) => one.open)
    const at = [...main.querySelectorAll("a,button,summary,[tabindex]")].indexOf(document.activeElement)
    main.replaceChildren(...fresh.childNodes)
    main.querySelectorAll("details").forEach((one, index) => (one.open = open[index] ?? one.open))
    if (at >= 0) main.querySelectorAll("a,button,summary,[tabindex]")[at]?.focus({ preventScroll: true })
    document.querySelector(".heard").textContent = document.documentElement.dataset.renewed
  }
  const wait = () => {
    clearTimeout(due)
    due = setTimeout(renew, 1000)
  }
  const source = new EventSource(live)
  source.addEventListener("message", wait)
  source.addEventListener("closed", () => source.close())
})()
`
