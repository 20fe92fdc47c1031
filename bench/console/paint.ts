/** From an action in the page to what it paints. */
import type { Browser, Page } from '@playwright/test'

import { slowProcessor } from './load.ts'

export type Action =
  | { kind: 'type'; text: string }
  /** Any element of the CSS `within` that has exactly this text. */
  | { kind: 'press'; name: string; within: string }
  /** An option of the native list whose label begins with this name. */
  | { kind: 'choose'; name: string; value: string }

/**
 * Does something in the page and waits for the first frame after the text of what it should change has
 * changed: all in the page, so that no round trip to the driver counts. Milliseconds; rejects after ten
 * seconds in which nothing changed.
 */
export function untilPainted(page: Page, action: Action, changing: string): Promise<number> {
  return page.evaluate(
    ([what, selector]) =>
      new Promise<number>((resolve, reject) => {
        const state = () => document.querySelector(selector)?.textContent
        const before = state()
        const change = (element: HTMLInputElement | HTMLSelectElement, value: string, event: string) => {
          const prototype: object = Object.getPrototypeOf(element) as object
          Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
          element.dispatchEvent(new Event(event, { bubbles: true }))
        }
        const start = performance.now()
        if (what.kind === 'type') {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]')
          if (input) change(input, what.text, 'input')
        } else if (what.kind === 'press') {
          const pressed = [...document.querySelectorAll<HTMLElement>(what.within)].find(
            (each) => each.textContent?.trim() === what.name,
          )
          pressed?.click()
        } else {
          const select = [...document.querySelectorAll('label')]
            .find((label) => label.textContent?.startsWith(what.name))
            ?.querySelector('select')
          if (select) change(select, what.value, 'change')
        }
        const look = () => {
          if (performance.now() - start > 10_000) reject(new Error(`${JSON.stringify(what)} changed nothing`))
          else if (state() === before) requestAnimationFrame(look)
          // The frame that was asked for is painted when the next one begins.
          else requestAnimationFrame(() => resolve(performance.now() - start))
        }
        requestAnimationFrame(look)
      }),
    [action, changing] as const,
  )
}

/**
 * Waits until, in ten frames, the page has had nothing more urgent to do than a task of the lowest priority: a
 * person who has to look at what appeared presses no sooner, and what a page does behind its first drawing is
 * over by then. Not by idle callbacks, which Chromium gives no more once a test has clicked.
 */
export function waitUntilIdle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let times = 0; times < 10; times += 1) {
      await frame()
      await scheduler.postTask(() => undefined, { priority: 'background' })
    }
  })
}

/** A page of its own on a slow processor; close it when done. */
export async function openSlowly(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 }, locale: 'en-GB' })
  await slowProcessor(page)
  await page.goto(url)
  return page
}
