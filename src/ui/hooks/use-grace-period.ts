import { useEffect, useState } from 'react'

/** Regions mostly answer within this of each other, in ms; rows that came one region after the other would jump. */
const PATIENCE_MS = 400

/**
 * True until every region has answered, and at most for a moment after the first one that did. From the first
 * answer on, and not from the page's opening: how late all of them are says nothing about how far apart.
 * `pending` has one entry per region.
 */
export function useGracePeriod(pending: readonly boolean[]): boolean {
  const [isPatient, setPatient] = useState(true)
  const hasAnswer = pending.includes(false)
  useEffect(() => {
    if (!hasAnswer) return
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [hasAnswer])
  return isPatient && pending.includes(true)
}
