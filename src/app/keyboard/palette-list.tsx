import { useEffect, useRef } from 'react'

import { useI18n } from '../../ui/hooks/i18n.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import type { PaletteContent, PaletteItem } from './use-palette-groups.ts'

import classes from './keyboard.module.css'

interface Props {
  id: string
  optionId: (item: PaletteItem) => string
  content: PaletteContent
  active: PaletteItem | undefined
  onChoose: (item: PaletteItem) => void
}

/** The palette's list, in groups, and what is missing from it. */
export function PaletteList({ id, optionId, content, active, onChoose }: Props) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const { groups, hiddenLinks, isLoading, failedRegions } = content

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active?.id])

  return (
    <>
      <div ref={list} id={id} role="listbox" className={classes.results} aria-label={t('palette.list')}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className={classes.group} role="presentation">
              {t(`palette.group.${group.id}`)}
            </div>
            {group.items.map((item) => (
              // The keys are the input's: focus never comes here.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
              <div
                key={item.id}
                id={optionId(item)}
                role="option"
                className={classes.option}
                aria-selected={item === active}
                aria-disabled={item.refused ? true : undefined}
                onClick={() => onChoose(item)}
              >
                <CutText text={item.label} />
                {item.refused || item.detail ? (
                  <span className={classes.detail}>{item.refused ?? item.detail}</span>
                ) : null}
              </div>
            ))}
          </div>
        ))}
      </div>
      {groups.length === 0 && !isLoading ? <p className={classes.remark}>{t('palette.none')}</p> : null}
      {hiddenLinks > 0 ? <p className={classes.remark}>{t('palette.more', { count: hiddenLinks })}</p> : null}
      {isLoading ? <p className={classes.remark}>{t('palette.loading')}</p> : null}
      {failedRegions.length > 0 ? (
        <p className={classes.remark}>{t('palette.failed', { regions: failedRegions.join(', ') })}</p>
      ) : null}
    </>
  )
}
