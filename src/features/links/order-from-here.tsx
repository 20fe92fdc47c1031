import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'

import type { OrderPrefill } from '../../../domain/order/prefill.ts'
import { ButtonWithReason } from '../../ui/controls/action-button.tsx'
import { useCommands } from '../../ui/hooks/commands.ts'
import { paths } from '../navigation/paths.ts'

interface Props {
  /** Verb and thing. */
  label: string
  /** What the order begins with. */
  answers: OrderPrefill
  /** Why nothing can be ordered here; the button then says so instead of leading to the order. */
  refused: string | undefined
}

/** Begins an order with what a page answers, by a button and from the command palette. */
export function OrderFromHere({ label, answers, refused }: Props) {
  const navigate = useNavigate()
  const path = paths.begunOrder(answers)
  useCommands(
    useMemo(
      () => [{ id: 'order-here', label, refused, does: { run: () => void navigate(path) } }],
      [label, refused, path, navigate],
    ),
  )
  if (refused) return <ButtonWithReason reason={refused}>{label}</ButtonWithReason>
  return (
    <Button component={Link} to={path}>
      {label}
    </Button>
  )
}
