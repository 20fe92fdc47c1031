import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconHandStop,
  IconProgress,
  type Icon,
} from '@tabler/icons-react'

import type { Tone } from '../../../domain/link/tone.ts'

/** One shape per tone, so that a tone is recognised without its colour (acceptance 31). */
const SHAPES: Record<Tone, Icon> = {
  'needs-you': IconHandStop,
  'in-progress': IconProgress,
  working: IconCircleCheckFilled,
  trouble: IconAlertTriangleFilled,
  quiet: IconCircleDashed,
}

/** The shape of a tone; the word next to it says the rest. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: number }) {
  const Shape = SHAPES[tone]
  return <Shape size={size} aria-hidden style={{ flexShrink: 0 }} />
}
