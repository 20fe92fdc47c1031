import { useEffect, useState } from 'react'

/** Regions mostly answer within this of each other, in ms; rows that came one region after the other would jump. */
const PATIENCE_MS = 400

/** True while something is on its way and the page has been open for less than a moment. */
export function useGracePeriod(isLoading: boolean): boolean {
  const [isPatient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLoading && isPatient
}
