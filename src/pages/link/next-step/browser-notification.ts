/** Notifications of the browser itself; they are asked for by a button, never unasked. */

export type NotificationState = NotificationPermission | 'unavailable'

/** What the person has decided so far; `unavailable` where the browser has none. */
export function notificationState(): NotificationState {
  return 'Notification' in globalThis ? Notification.permission : 'unavailable'
}

/** Asks the person. Resolves with the decision. */
export function askToNotify(): Promise<NotificationState> {
  return Notification.requestPermission()
}

/** Shows one if permitted. The same `tag` takes the place of an earlier one, also from another tab. */
export function notify(title: string, body: string, tag: string): void {
  if (notificationState() !== 'granted') return
  try {
    const shown = new Notification(title, { body, tag })
    shown.addEventListener('click', () => {
      window.focus()
      shown.close()
    })
  } catch {
    // Some phones allow them to service workers only: the page and its title tell all the same.
  }
}
