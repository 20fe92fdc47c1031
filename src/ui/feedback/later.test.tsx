import { act, screen } from '@testing-library/react'
import { useState, type ComponentType } from 'react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { show } from '../../testing/show.fixture.tsx'
import { useI18n } from '../hooks/i18n.tsx'
import { lazyPart, useAfterFirstPaint, useOncePainted } from './later.tsx'

interface Props {
  name: string
}

const Greeting = ({ name }: Props) => <p>Hello {name}</p>
const NOT_LOADED = 'This could not be loaded.'

/** A part whose loads end as the test says, one after the other. */
function controlledPart(options?: Parameters<typeof lazyPart<Props>>[1]) {
  const loads: PromiseWithResolvers<ComponentType<Props>>[] = []
  const load = () => {
    const next = Promise.withResolvers<ComponentType<Props>>()
    loads.push(next)
    return next.promise
  }
  const Part = lazyPart(load, options)
  return {
    Part,
    count: () => loads.length,
    succeed: () => loads.at(-1)?.resolve(Greeting),
    fail: () => loads.at(-1)?.reject(new Error('the line is down')),
  }
}

/** Shows something only while a box is ticked. */
function Toggled({ part: Part }: { part: ComponentType<Props> }) {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <label>
        <input type="checkbox" onChange={({ target }) => setShown(target.checked)} /> Shown
      </label>
      {isShown ? <Part name="Ada" /> : null}
      <p>The rest of the page</p>
    </>
  )
}

/** React reports what a boundary catches: here that is what is tested. */
const expected = { onCaughtError() {} }

describe('a lazy part', () => {
  test('a lazy part shows its outline, then itself', async () => {
    const { Part, succeed } = controlledPart({ outline: ({ name }) => <p>Outline for {name}</p> })
    await show(<Part name="Ada" />)
    expect(screen.getByText('Outline for Ada')).toBeTruthy()
    succeed()
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
    expect(screen.queryByText('Outline for Ada')).toBeNull()
  })

  test('a lazy part speaks its words, which come with it', async () => {
    const Speaker = () => <p>{useI18n().t('port.refused.inactive', { status: 'locked' })}</p>
    const Part = lazyPart(async () => Speaker, { messages: ['port'] })
    await show(<Part />)
    expect(await screen.findByText('This connection is not usable now (status: locked).')).toBeTruthy()
  })

  test('a lazy part is loaded when it is first shown, and once', async () => {
    const { Part, count, succeed } = controlledPart()
    const { user } = await show(<Toggled part={Part} />)
    expect(count()).toBe(0)
    await user.click(screen.getByRole('checkbox', { name: 'Shown' }))
    succeed()
    await screen.findByText('Hello Ada')
    await user.click(screen.getByRole('checkbox', { name: 'Shown' }))
    await user.click(screen.getByRole('checkbox', { name: 'Shown' }))
    expect(screen.getByText('Hello Ada')).toBeTruthy()
    expect(count()).toBe(1)
  })

  test('a lazy part that could not be loaded says so, leaves the page, and is loaded by Try again', async () => {
    const { Part, count, fail, succeed } = controlledPart()
    const { user } = await show(<Toggled part={Part} />, expected)
    await user.click(screen.getByRole('checkbox', { name: 'Shown' }))
    fail()
    expect((await screen.findByRole('alert')).textContent).toContain(NOT_LOADED)
    expect(screen.getByText('The rest of the page')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(count()).toBe(2)
    succeed()
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a lazy part can be tried again as often as it fails', async () => {
    const { Part, fail, succeed } = controlledPart()
    const { user } = await show(<Part name="Ada" />, expected)
    for (let tries = 0; tries < 3; tries += 1) {
      fail()
      await user.click(await screen.findByRole('button', { name: 'Try again' }))
      expect(screen.queryByRole('alert')).toBeNull()
    }
    succeed()
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
  })

  test('a lazy part that could not be loaded is tried again by itself when it is next shown', async () => {
    const { Part, count, fail, succeed } = controlledPart()
    const { user } = await show(<Toggled part={Part} />, expected)
    const box = screen.getByRole('checkbox', { name: 'Shown' })
    await user.click(box)
    fail()
    await screen.findByRole('alert')
    await user.click(box)
    expect(count()).toBe(1)
    await user.click(box)
    expect(count()).toBe(2)
    succeed()
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
  })

  test('a lazy part has another note where it is given one', async () => {
    const { Part, fail } = controlledPart({ failed: ({ error }) => <p>No greeting: {String(error)}</p> })
    await show(<Part name="Ada" />, expected)
    fail()
    expect(await screen.findByText('No greeting: FileNotFetchedError: the line is down')).toBeTruthy()
    expect(screen.queryByText(NOT_LOADED)).toBeNull()
  })
})

describe('a lazy part that is loaded ahead', () => {
  test('a lazy part that is loaded ahead is not loaded again when it is shown', async () => {
    const { Part, count, succeed } = controlledPart({ isPreloaded: true })
    expect(count()).toBe(1)
    succeed()
    await show(<Part name="Ada" />)
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
    expect(count()).toBe(1)
  })

  test('a lazy part that is loaded ahead fails in silence until it is shown, and can then be tried again', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    onTestFinished(() => void process.off('unhandledRejection', unhandled))
    const { Part, count, fail, succeed } = controlledPart({ isPreloaded: true })
    fail()
    await new Promise(setImmediate)
    expect(unhandled).not.toHaveBeenCalled()
    const { user } = await show(<Part name="Ada" />, expected)
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(count()).toBe(2)
    succeed()
    expect(await screen.findByText('Hello Ada')).toBeTruthy()
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('what waits for the first paint', () => {
  /** Frames come when the test says so. */
  function controlledFrames() {
    const frames: FrameRequestCallback[] = []
    vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame))
    onTestFinished(() => void vi.restoreAllMocks())
    return {
      paint: () =>
        act(async () => {
          for (const frame of frames.splice(0)) frame(performance.now())
          await new Promise((resolve) => setTimeout(resolve))
        }),
    }
  }

  /** How the browser came to the address, as its navigation entry has it. */
  function visitedBy(type: NavigationTimingType): void {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type } as PerformanceNavigationTiming,
    ] as PerformanceEntryList)
  }

  const Below = () => <p>{useAfterFirstPaint() ? 'All of the page' : 'What the window shows'}</p>

  function Names({ isShown }: { isShown: boolean }) {
    return <p>{useOncePainted(isShown) ? 'Names' : 'Ids'}</p>
  }

  test('a page that is opened by its address draws the rest once its beginning is painted', async () => {
    const { paint } = controlledFrames()
    visitedBy('navigate')
    await show(<Below />)
    expect(screen.getByText('What the window shows')).toBeTruthy()
    await paint()
    expect(screen.getByText('All of the page')).toBeTruthy()
  })

  test.each(['reload', 'back_forward'] as const)(
    'a page that is shown again by %s is whole at once, so that the browser finds the place',
    async (type) => {
      controlledFrames()
      visitedBy(type)
      await show(<Below />)
      expect(screen.getByText('All of the page')).toBeTruthy()
    },
  )

  test('what follows a paint waits for what is to be painted', async () => {
    const { paint } = controlledFrames()
    function Page() {
      const [isShown, setShown] = useState(false)
      return (
        <>
          <button type="button" onClick={() => setShown(true)}>
            Show
          </button>
          <Names isShown={isShown} />
        </>
      )
    }
    const { user } = await show(<Page />)
    await paint()
    expect(screen.getByText('Ids')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(screen.getByText('Ids')).toBeTruthy()
    await paint()
    expect(screen.getByText('Names')).toBeTruthy()
  })
})
