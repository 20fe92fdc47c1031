import { useEffect, useState } from 'react'

import classes from './section-links.module.css'

interface Props {
  /** What the links lead through, for their landmark's name. */
  label: string
  /** In the order of the page; of each the anchor. */
  sections: readonly { id: string; label: string }[]
  /** Goes to a section. */
  onGo: (id: string) => void
}

/** Below the bar itself a section counts as reached, in px. */
const REACHED_PX = 120
/** What a reader scrolls by: from then on the place in the page counts again, and not the link that was pressed. */
const SCROLLING = ['wheel', 'touchmove', 'keydown'] as const

/** Links to the sections of a long page, which stay in view and mark the one that is being read. */
export function SectionLinks({ label, sections, onGo }: Props) {
  const [active, setActive] = useState(sections[0]?.id)
  const ids = sections.map(({ id }) => id).join(' ')

  useEffect(() => {
    let isChosen = false
    let frame = 0
    function follow() {
      frame = 0
      if (isChosen) return
      const tops = ids.split(' ').flatMap((id) => {
        const section = document.getElementById(id)
        return section ? [{ id, top: section.getBoundingClientRect().top }] : []
      })
      const reached = tops.filter(({ top }) => top <= REACHED_PX)
      // Of two columns, the section that was reached last.
      const last = reached.reduce(
        (best, each) => (each.top > best.top ? each : best),
        reached[0] ?? { id: '', top: 0 },
      )
      setActive(last.id === '' ? tops[0]?.id : last.id)
    }
    const followLater = () => {
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    const letGo = () => {
      isChosen = false
    }
    const hold = (event: Event) => {
      const { target } = event
      if (target instanceof Element && target.closest('[data-section-link]')) isChosen = true
    }
    document.addEventListener('scroll', followLater, { passive: true })
    document.addEventListener('click', hold)
    for (const kind of SCROLLING) document.addEventListener(kind, letGo, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', followLater)
      document.removeEventListener('click', hold)
      for (const kind of SCROLLING) document.removeEventListener(kind, letGo)
    }
  }, [ids])

  return (
    <nav className={classes.bar} aria-label={label}>
      <ul>
        {sections.map(({ id, label: name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              data-section-link
              aria-current={id === active ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault()
                setActive(id)
                onGo(id)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
