import { BGP_STATUSES, CONNECTION_STATUSES, LINK_STATUSES } from '../../contract/interlink.ts'
import { CAPACITY_SIZES } from '../../domain/catalogue/capacity.ts'
import { CONFIGURED, hostedLink } from '../../domain/link/links.fixture.ts'
import { TONES } from '../../domain/link/tone.ts'
import { ActorLine } from '../ui/status/actor-line.tsx'
import { Badge } from '../ui/status/badge.tsx'
import { CapacityBar } from '../ui/status/capacity-bar.tsx'
import { CapacityScale, CapacityStrip } from '../ui/status/capacity-strip.tsx'
import { ConnectionStatusBadge } from '../ui/status/connection-status.tsx'
import { RangeBar } from '../ui/status/range-bar.tsx'
import { BgpBadge, BgpSign, LinkStatus, LinkStatusBadge } from '../ui/status/status-badge.tsx'
import { Time } from '../ui/status/time.tsx'
import { ToneIcon } from '../ui/status/tone-icon.tsx'
import { HOSTILE_NAME, NOW } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

/** A status that this version does not know, and one that every object has by inheritance. */
const UNKNOWN = ['pending_administrative_validation', 'constructor']

const TIMES = [
  '2026-04-20T12:00:10Z',
  '2026-04-20T10:00:00Z',
  '2025-12-24T08:30:00Z',
  '2026-05-04T12:00:00Z',
  'no date',
]

/** The pieces of `src/ui/status`. */
export function Status() {
  return (
    <>
      <Specimen name="Badge">
        {TONES.map((tone) => (
          <State key={tone} name={tone}>
            <Badge tone={tone} label="Some state" />
          </State>
        ))}
      </Specimen>
      <Specimen name="ToneIcon">
        <State name={TONES.join(', ')}>
          {TONES.map((tone) => (
            <ToneIcon key={tone} tone={tone} />
          ))}
        </State>
      </Specimen>
      <Specimen name="LinkStatusBadge">
        {[...LINK_STATUSES, ...UNKNOWN].map((status) => (
          <State key={status} name={status}>
            <LinkStatusBadge status={status} />
          </State>
        ))}
      </Specimen>
      <Specimen name="BgpBadge, BgpSign, LinkStatus">
        {[...BGP_STATUSES, ...UNKNOWN].map((status) => (
          <State key={status} name={status}>
            <BgpBadge link={hostedLink({ ...CONFIGURED, bgp_v4_status: status })} family="ipv4" />{' '}
            <LinkStatus status={status} />
            <BgpSign link={hostedLink({ ...CONFIGURED, bgp_v4_status: status })} family="ipv4" />
          </State>
        ))}
      </Specimen>
      <Specimen name="CapacityStrip, CapacityScale">
        <State name="all, some, none">
          <CapacityScale />
          <CapacityStrip sizes={CAPACITY_SIZES} />
          <CapacityStrip sizes={[50, 100, 200, 25_000]} />
          <CapacityStrip sizes={[]} />
        </State>
      </Specimen>
      <Specimen name="ConnectionStatusBadge">
        {[...CONNECTION_STATUSES, ...UNKNOWN].map((status) => (
          <State key={status} name={status}>
            <ConnectionStatusBadge status={status} />
          </State>
        ))}
      </Specimen>
      <Specimen name="ActorLine">
        {LINK_STATUSES.map((status) => (
          <State key={status} name={status}>
            <ActorLine
              link={hostedLink({ status })}
              facts={{}}
              partnerName={status === 'provisioning' ? HOSTILE_NAME : 'FranceIX'}
              now={NOW}
            />
          </State>
        ))}
      </Specimen>
      <Specimen name="Time">
        {TIMES.map((iso) => (
          <State key={iso} name={iso}>
            <Time iso={iso} now={NOW} />
          </State>
        ))}
      </Specimen>
      <Specimen name="Strip">
        <State name="empty, thin, at the end">
          <RangeBar parts={[]} total={0} label="Nothing" />
          <RangeBar
            parts={[
              { id: 1, from: 10, size: 0.01 },
              { id: 2, from: 99.99, size: 0.01 },
            ]}
            total={100}
            label="Two thin parts"
          />
        </State>
      </Specimen>
      <Specimen name="CapacityBar">
        <State name="free, full, more than full">
          <CapacityBar shares={[{ id: 'a', size: 3 }]} total={10} label="3 of 10 Gbps" />
          <CapacityBar
            shares={[
              { id: 'a', size: 6 },
              { id: 'b', size: 4 },
            ]}
            total={10}
            label="10 of 10 Gbps"
          />
          <CapacityBar shares={[{ id: 'a', size: 15 }]} total={10} label="15 of 10 Gbps" />
        </State>
      </Specimen>
    </>
  )
}
