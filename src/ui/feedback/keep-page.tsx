import { Component, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What is shown instead. */
  fallback: ReactNode
}

/** Keeps what fails inside, such as code that cannot be fetched any more, from taking along the page and what was typed there. */
export class KeepPage extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
