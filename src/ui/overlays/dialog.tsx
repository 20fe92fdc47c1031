import { Modal, type ModalProps } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { FocusEvent } from 'react'

import { useI18n } from '../hooks/i18n.tsx'

type Props = Pick<
  ModalProps,
  | 'opened'
  | 'onClose'
  | 'title'
  | 'size'
  | 'closeOnEscape'
  | 'closeOnClickOutside'
  | 'withCloseButton'
  | 'children'
>

/**
 * A dialog: it keeps the focus, which starts on what is marked `data-autofocus`, and gives it back to where it was.
 * It cannot be seen before it is open, nor after it is closed.
 */
export function Dialog(props: Props) {
  const { t } = useI18n()
  // Closed first, also when it was asked for while its code was loading: by opening it learns where the focus was.
  const isMounted = useMounted()
  return (
    <Modal
      {...props}
      opened={props.opened && isMounted}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // Mantine's <header> in a dialog would count as the page's second banner (acceptance 72).
      attributes={{ header: { role: 'presentation' } }}
      transitionProps={{ duration: 0 }}
      onFocusCapture={markFocused}
    />
  )
}

/**
 * Mantine puts the focus on what is marked twice, a moment apart, which is long while a page is starting: in between
 * a person may have gone on. The mark goes with them.
 */
function markFocused({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  for (const marked of currentTarget.querySelectorAll('[data-autofocus]')) {
    if (marked !== target) marked.removeAttribute('data-autofocus')
  }
  target.setAttribute('data-autofocus', 'true')
}
