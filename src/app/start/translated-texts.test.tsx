import { act, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { keepTranslatedTexts } from './translated-texts.ts'

beforeEach(() => {
  const end = keepTranslatedTexts(document)
  onTestFinished(end)
})

/** What a piece shows before and after a press of its button. */
function Turned({ turns }: { turns: readonly ReactNode[] }) {
  const [turn, setTurn] = useState(0)
  return (
    <>
      <div data-testid="piece">{turns[turn]}</div>
      <button type="button" onClick={() => setTurn(turn + 1)}>
        Turn
      </button>
    </>
  )
}

const piece = () => screen.getByTestId('piece')
const said = () => piece().textContent

/** Lets observers be told. */
const told = () => act(async () => Promise.resolve())

function fontWith(...content: (Node | string)[]): HTMLElement {
  const font = document.createElement('font')
  const inner = font.appendChild(document.createElement('font'))
  inner.append(...content)
  return font
}

function textsOf(parent: Node): Text[] {
  return [...parent.childNodes].flatMap((node) =>
    node instanceof Text ? (node.data === '' ? [] : node) : node.nodeName === 'FONT' ? [] : textsOf(node),
  )
}

/** The ways in which a text is translated: by what takes its place, or by moving it there. */
const WAYS = {
  'inserted and removed': (text: Text) => {
    text.before(fontWith(`«${text.data}»`))
    text.remove()
  },
  'inserted behind and removed': (text: Text) => {
    text.after(fontWith(`«${text.data}»`))
    text.remove()
  },
  replaced: (text: Text) => text.replaceWith(fontWith(`«${text.data}»`)),
  moved: (text: Text) => {
    const font = fontWith('«', '»')
    text.before(font)
    font.firstChild?.firstChild?.after(text)
  },
}

async function translate(way: keyof typeof WAYS = 'inserted and removed'): Promise<void> {
  for (const text of textsOf(piece())) WAYS[way](text)
  await told()
}

async function shownTurning(...turns: ReactNode[]) {
  const { user } = await show(<Turned turns={turns} />)
  return { turn: () => user.click(screen.getByRole('button', { name: 'Turn' })) }
}

const ICON = <svg key="icon" />

test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
  'a text that was %s is shown, and gives way when it changes, beside an element that comes or is replaced',
  async (way) => {
    const { turn } = await shownTurning(
      [<svg key="a" />, 'Requested'],
      [<svg key="b" />, 'Active'],
      [<b key="c">!</b>, 'Down', <i key="d">since</i>],
    )
    await translate(way)
    expect(said()).toBe('«Requested»')
    await turn()
    expect(said()).toBe('Active')
    await translate(way)
    expect(said()).toBe('«Active»')
    await turn()
    expect(said()).toBe('!Downsince')
  },
)

test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
  'a text that was %s leaves nothing when it goes',
  async (way) => {
    const { turn } = await shownTurning([ICON, 'Requested', null], [ICON, null, 'Active'], null)
    await translate(way)
    await turn()
    expect(said()).toBe('Active')
    await translate(way)
    await turn()
    expect(piece().childNodes).toHaveLength(0)
  },
)

test('a text that does not change stays translated, in its place, while others beside it come and go', async () => {
  const { turn } = await shownTurning([null, 'text', null], [<b key="a">1</b>, 'text', <b key="b">2</b>])
  await translate()
  await turn()
  expect(said()).toBe('1«text»2')
})

test('a text that becomes empty is no longer shown', async () => {
  const { turn } = await shownTurning([ICON, 'Offline'], [ICON, ''], [ICON, 'Online'])
  await translate()
  await turn()
  expect(said()).toBe('')
  await turn()
  expect(said()).toBe('Online')
})

test('a text alone in its element changes too', async () => {
  const { turn } = await shownTurning(<p>one</p>, <p>two</p>)
  await translate()
  await turn()
  expect(said()).toBe('two')
})

test('several texts that one translation shows are all shown again when one of them changes', async () => {
  const { turn } = await shownTurning([1, ' of ', 3], [2, ' of ', 3])
  const [first, ...others] = textsOf(piece())
  first?.before(fontWith('«1 of 3»'))
  first?.remove()
  for (const other of others) other.remove()
  await told()
  expect(said()).toBe('«1 of 3»')
  await turn()
  expect(said()).toBe('2 of 3')
})

test('a text that is removed beside a translated one was not translated with it', async () => {
  const { turn } = await shownTurning(['one', ' ', ICON], ['one', null, ICON])
  const [first] = textsOf(piece())
  first?.before(fontWith('«one»'))
  first?.remove()
  await told()
  await turn()
  expect(said()).toBe('«one»')
})

test('where the translator puts the texts back, each is shown once and goes on', async () => {
  const { turn } = await shownTurning([ICON, 'Requested'], [ICON, 'Active'])
  const [text] = textsOf(piece())
  if (!text) throw new Error('The piece has no text.')
  const font = fontWith('«Requested»')
  text.before(font)
  text.remove()
  await told()
  font.replaceWith(text)
  await told()
  expect(said()).toBe('Requested')
  await turn()
  expect(said()).toBe('Active')
})
