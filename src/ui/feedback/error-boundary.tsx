import { Component, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What is shown instead; `reset` shows the children again. */
  fallback: (error: unknown, reset: () => void) => ReactNode
}

/** Keeps what fails inside from taking along the page, and what was typed there. */
export class ErrorBoundary extends Component<Props, { failure: { error: unknown } | undefined }> {
  override state = { failure: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } }
  }

  reset = () => this.setState({ failure: undefined })

  override render() {
    const { failure } = this.state as { failure: { error: unknown } | undefined }
    return failure ? this.props.fallback(failure.error, this.reset) : this.props.children
  }
}
