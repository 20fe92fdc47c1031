import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { copyText } from '../../ui/controls/copy-text.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { TopDialog } from '../../ui/overlays/top-dialog.tsx'
import { PaletteList } from './palette-list.tsx'
import { usePaletteGroups, type PaletteItem } from './use-palette-groups.ts'

import classes from './keyboard.module.css'

interface Props {
  onClose: () => void
  onKeys: () => void
}

/**
 * Goes to any page or link, and does what fits the place: one input over a list, where focus stays in the
 * input and the arrows move through the list (WAI-ARIA APG, combobox with a listbox).
 */
export function Palette({ onClose, onKeys }: Props) {
  const { t } = useI18n()
  const dialog = useRef<{ close: () => void }>(null)
  // Done once the dialog has closed and given the focus back, so that what it does may move it.
  const afterwards = useRef<() => void>(undefined)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [index, setPlace] = useState(0)
  const [said, setSaid] = useState('')
  const content = usePaletteGroups(typed, onKeys)
  const items = content.groups.flatMap((group) => group.items)
  const active = items[Math.min(index, items.length - 1)]
  const optionId = (item: PaletteItem) => `${listId}-${item.id}`

  async function choose(item: PaletteItem) {
    if (item.refused) return
    if ('copy' in item.does) {
      const became = await copyText(item.does.copy())
      setSaid(t(became === 'copied' ? 'palette.copied' : 'palette.copyFailed', { what: item.label }))
      return
    }
    afterwards.current = item.does.run
    dialog.current?.close()
  }

  function onKeyDown(event: KeyboardEvent) {
    // The browser's own use of the key must not come through while its dialog is open.
    const isPaletteKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const move = moves[event.key]
    if (isPaletteKey) dialog.current?.close()
    else if (move && items.length > 0)
      setPlace((Math.max(0, items.indexOf(active!)) + move + items.length) % items.length)
    else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) void choose(active)
    else return
    event.preventDefault()
  }

  return (
    <TopDialog
      ref={dialog}
      label={t('frame.palette')}
      className={classes.palette}
      onClose={() => {
        onClose()
        afterwards.current?.()
      }}
    >
      <input
        type="text"
        role="combobox"
        className={classes.input}
        aria-label={t('palette.input')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active ? optionId(active) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setPlace(0)
          setSaid('')
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        id={listId}
        optionId={optionId}
        content={content}
        active={active}
        onChoose={(item) => void choose(item)}
      />
      <p className={classes.foot} role="status">
        {said || t('palette.count', { count: items.length })}
      </p>
    </TopDialog>
  )
}
