import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { useState } from 'react'

import { readPolicyFile } from '../../../domain/routing-policies/as-text/file.ts'
import type { PolicyFile, ReadPolicy, UnreadLine } from '../../../domain/routing-policies/as-text/text.ts'
import { Note } from '../../ui/feedback/note.tsx'
import { useAnnounce } from '../../ui/hooks/announcer.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../ui/hooks/use-kept-state.ts'

import classes from './policy.module.css'

/** A policy is a few lines; more than this is something else. In bytes of a file, in characters of a text. */
const LARGEST = 1_000_000

/**
 * Fills the form from text, pasted or from a file, plain or Terraform. What could not be taken is named by
 * line, and the text stays where it was pasted.
 */
export function ImportPolicy({ onRead }: { onRead: (policy: ReadPolicy) => void }) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [text, setText] = useKeptState('import-policy', '')
  const [file, setFile] = useState<PolicyFile>()
  const [isTooLarge, setTooLarge] = useState(false)
  const isNothing = file !== undefined && file.policies.length === 0

  function take(policy: ReadPolicy) {
    onRead(policy)
    announce(t('policies.import.done'))
  }

  function read(content: string) {
    setTooLarge(content.length > LARGEST)
    if (content.length > LARGEST) return
    const found = readPolicyFile(content)
    setFile(found)
    const [only, ...others] = found.policies
    if (only && others.length === 0) take(only)
  }

  async function open(chosen: File | null) {
    if (!chosen) return
    setTooLarge(chosen.size > LARGEST)
    if (chosen.size > LARGEST) return
    const content = await chosen.text()
    setText(content)
    read(content)
  }

  return (
    <details className={classes.details}>
      <summary>{t('policies.import')}</summary>
      <p className={classes.line}>{t('policies.import.hint')}</p>
      <Textarea
        label={t('policies.import.text')}
        value={text}
        autosize
        minRows={4}
        maxRows={14}
        spellCheck={false}
        classNames={{ input: 'mono' }}
        error={
          isTooLarge ? t('policies.import.tooLarge') : isNothing ? t('policies.import.nothing') : undefined
        }
        onChange={(event) => {
          setText(event.currentTarget.value)
          setTooLarge(false)
          setFile(undefined)
        }}
      />
      <Group gap="xs" mt="xs">
        <Button variant="default" disabled={text.trim() === ''} onClick={() => read(text)}>
          {t('policies.import.fill')}
        </Button>
        <FileButton accept=".txt,.tf,.hcl,text/plain" onChange={(chosen) => void open(chosen)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('policies.import.file')}
            </Button>
          )}
        </FileButton>
      </Group>
      {file && file.policies.length > 1 ? (
        <div className={classes.choice} role="group" aria-label={t('policies.import.which')}>
          <p className={classes.line}>{t('policies.import.which')}</p>
          <Group gap="xs">
            {file.policies.map((policy, index) => (
              <Button
                // oxlint-disable-next-line react/no-array-index-key -- policies of a file have no other name of their own
                key={index}
                size="xs"
                variant="default"
                onClick={() => take(policy)}
              >
                {policy.name ?? t('policies.import.unnamed', { place: index + 1 })}
              </Button>
            ))}
          </Group>
        </div>
      ) : null}
      {file && file.unread.length > 0 ? <Unread lines={file.unread} /> : null}
    </details>
  )
}

function Unread({ lines }: { lines: readonly UnreadLine[] }) {
  const { t } = useI18n()
  return (
    <div className={classes.choice}>
      <Note tone="needs-you" role="status" title={t('policies.unread', { count: lines.length })}>
        <ul className={classes.unread}>
          {lines.map(({ line, text, reason }) => (
            <li key={line}>
              {t('policies.unread.line', { line })} <code>{text}</code>: {t(`policies.unread.${reason}`)}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
