/**
 * Follows the register: when an event comes the page is asked for again and its middle replaced, unless the reader is filling in a
 * form. Every page is whole without it.
 */
export const liveScript = `"use strict"
;(() => {
  const { dataset } = document.documentElement
  if (!dataset.live || !window.EventSource) return
  let due, later, source
  const renew = async () => {
    const main = document.querySelector("main")
    const typed = [...main.querySelectorAll("input,textarea")].some((one) => one.value !== one.defaultValue)
    if (typed || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) return wait()
    const told = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => undefined)
    if (!told?.ok || told.redirected) return
    const page = new DOMParser().parseFromString(await told.text(), "text/html")
    const fresh = page.querySelector("main")
    if (!fresh) return
    dataset.live = page.documentElement.dataset.live || dataset.live
    const open = [...main.querySelectorAll("details")].map((one) => one.open)
    const places = () => [...main.querySelectorAll("a,button,summary,[tabindex]")]
    const at = places().indexOf(document.activeElement)
    main.replaceChildren(...fresh.childNodes)
    main.querySelectorAll("details").forEach((one, index) => (one.open = open[index] ?? one.open))
    if (at >= 0) places()[at]?.focus({ preventScroll: true })
    document.querySelector(".heard").textContent = dataset.renewed
  }
  const wait = () => {
    clearTimeout(due)
    due = setTimeout(renew, 1000)
  }
  // A browser holds few connections to one server: pages that nobody sees give theirs up.
  const again = () => (later = setTimeout(follow, 30000))
  const follow = () => {
    clearTimeout(later)
    source?.close()
    if (document.hidden) return
    source = new EventSource(dataset.live)
    source.addEventListener("message", wait)
    source.addEventListener("closed", () => source.close())
    // A browser gives up for good where it got no stream, as from a server that is just starting.
    source.addEventListener("error", () => source.readyState === 2 && again())
  }
  document.addEventListener("visibilitychange", follow)
  follow()
})()
`
