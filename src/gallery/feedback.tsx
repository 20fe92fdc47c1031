import type { Region } from '../../contract/regions.ts'
import { TONES } from '../../domain/link/tone.ts'
import { ApiMessage } from '../ui/feedback/api-message.tsx'
import { EditConflicts } from '../ui/feedback/edit-conflicts.tsx'
import { EmptyState } from '../ui/feedback/empty-state.tsx'
import { ErrorBoundary } from '../ui/feedback/error-boundary.tsx'
import { ErrorNote } from '../ui/feedback/error-note.tsx'
import { FailedRegions } from '../ui/feedback/failed-regions.tsx'
import { lazyPart, PartFailed } from '../ui/feedback/later.tsx'
import { MutationError } from '../ui/feedback/mutation-error.tsx'
import { Note } from '../ui/feedback/note.tsx'
import { RetryCountdown } from '../ui/feedback/retry-countdown.tsx'
import { UpdatedAgo } from '../ui/feedback/updated-ago.tsx'
import { Toast } from '../ui/hooks/toast.tsx'
import { ERRORS, failure, HOSTILE_NAME, LONG_NAME, LONG_WORD } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const nothing = () => undefined
const HOUR_MS = 3_600_000
/** When the gallery was opened: these two pieces go by the clock. */
const OPENED_AT = Date.now()
const LATER = performance.now() + HOUR_MS

/** Code that never comes, and code that cannot be loaded. */
const PendingPart = lazyPart(() => new Promise<never>(() => undefined), { outline: () => <p>Its outline</p> })
const MissingPart = lazyPart(() => Promise.reject(new Error('withheld by the gallery')))

const insteadOfIt = () => <p>Instead of it</p>

function Missing(): never {
  throw new Error('withheld by the gallery')
}

const failed = (region: Region, data?: unknown) => ({
  region,
  query: { data, error: failure('gateway_timeout'), refetch: nothing },
})

/** The pieces of `src/ui/feedback`. */
export function Feedback() {
  return (
    <>
      <Specimen name="Note">
        {TONES.map((tone) => (
          <State key={tone} name={tone}>
            <Note tone={tone} title={tone === 'quiet' ? LONG_WORD : 'A title'}>
              <p>{tone === 'trouble' ? HOSTILE_NAME : LONG_NAME}</p>
            </Note>
          </State>
        ))}
        <State name="only a title">
          <Note tone="working" title="Done" />
        </State>
      </Specimen>

      <Specimen name="ErrorNote">
        {ERRORS.map(([name, error]) => (
          <State key={name} name={name}>
            <ErrorNote what="The links of Paris could not be loaded" error={error} onRetry={nothing} />
          </State>
        ))}
      </Specimen>

      <Specimen name="WriteError">
        <State name="nothing was changed">
          <MutationError what={LONG_NAME} error={failure('gateway_refused')} />
        </State>
        <State name="nobody knows">
          <MutationError
            what="The link could not be ordered"
            error={failure('no_answer', { outcomeUnknown: true })}
          />
        </State>
      </Specimen>

      <Specimen name="ApiSays">
        <State name="hostile">
          <ApiMessage message={HOSTILE_NAME} />
        </State>
      </Specimen>

      <Specimen name="FailedRegions">
        <State name="some">
          <FailedRegions regions={[failed('fr-par'), failed('nl-ams', []), failed('it-mil')]} />
        </State>
        <State name="all">
          <FailedRegions of="policies" regions={[failed('fr-par'), failed('nl-ams')]} />
        </State>
      </Specimen>

      <Specimen name="RetryCountdown">
        <State name="an hour">
          <RetryCountdown at={LATER} onRetry={nothing} />
        </State>
        <State name="an hour, for a person">
          <RetryCountdown at={LATER} />
        </State>
      </Specimen>

      <Specimen name="EditConflicts">
        <State name="a value, none, hostile">
          <EditConflicts
            name={(field) => field}
            conflicts={[
              { field: 'name', theirs: LONG_WORD, mine: HOSTILE_NAME },
              { field: 'tags', theirs: '', mine: 'production' },
            ]}
          />
        </State>
      </Specimen>

      <Specimen name="EmptyState">
        <State name="usual">
          <EmptyState title={LONG_NAME}>
            <p>What it is, and the way to the first one.</p>
          </EmptyState>
        </State>
      </Specimen>

      <Specimen name="UpdatedAgo">
        <State name="now, and some time ago">
          <UpdatedAgo since={OPENED_AT} /> <UpdatedAgo since={OPENED_AT - HOUR_MS} />
        </State>
      </Specimen>

      <Specimen name="Toast">
        <State name="at the foot of the window">
          <Toast text="VPC attached" onEnd={nothing} />
        </State>
      </Specimen>

      <Specimen name="ErrorBoundary">
        <State name="what is inside has failed">
          <ErrorBoundary fallback={insteadOfIt}>
            <Missing />
          </ErrorBoundary>
        </State>
      </Specimen>

      <Specimen name="lazyPart">
        <State name="loading">
          <PendingPart />
        </State>
        <State name="could not be loaded">
          <MissingPart />
        </State>
      </Specimen>

      <Specimen name="PartFailed">
        <State name="with a reason">
          <PartFailed error={new Error('Failed to fetch dynamically imported module')} retry={nothing} />
        </State>
      </Specimen>
    </>
  )
}
