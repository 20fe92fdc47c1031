import { Component, Fragment, type ReactNode } from 'react'

import { DrawingContext, type Drawing } from '../hooks/drawing.ts'

/** What fails this soon after it was drawn afresh will fail again. */
const STANDS_MS = 10_000

interface Props {
  children: ReactNode
  /** What is shown instead of what fails twice; `reset` shows the children again. */
  fallback: (error: unknown, reset: () => void) => ReactNode
}

interface State {
  failure: { error: unknown; isFinal: boolean } | undefined
  /** What is drawn with another turn is drawn from nothing. */
  turn: number
  drawing: Drawing
}

/**
 * Keeps what fails inside from taking along the page. What has failed is drawn afresh by itself, with what was typed
 * into it (`useKeptState`): a browser's extension may have changed a document that is in order. What fails again within a
 * moment is replaced.
 */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = DrawingContext
  declare context: Drawing

  override state: State = { failure: undefined, turn: 0, drawing: this.newDrawing() }
  #redrawnAt = -Infinity

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error, isFinal: false } }
  }

  override componentDidCatch(error: unknown) {
    const { drawing } = this.state
    drawing.hasFailed = true
    const now = performance.now()
    if (now - this.#redrawnAt < STANDS_MS) {
      this.setState({ failure: { error, isFinal: true } })
      return
    }
    this.#redrawnAt = now
    this.reset()
  }

  reset = () =>
    this.setState(({ turn }) => ({ failure: undefined, turn: turn + 1, drawing: this.newDrawing() }))

  newDrawing(): Drawing {
    return { hasFailed: false, within: this.context }
  }

  override render() {
    const { failure, turn, drawing } = this.state
    // Neither is painted: whether it is drawn afresh is decided before.
    if (failure) return failure.isFinal ? this.props.fallback(failure.error, this.reset) : null
    return (
      <DrawingContext value={drawing}>
        <Fragment key={turn}>{this.props.children}</Fragment>
      </DrawingContext>
    )
  }
}
