import { UnstyledButton } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

import {
  beginsFolded,
  groupsByTone,
  MOST_CHIPS,
  type DrawnLink,
  type NetworkBand,
  type PlacedPlace,
  type Strand,
} from '../../../domain/connectivity/network.ts'
import type { StepContextOf } from '../../../domain/lifecycle/next-step.ts'
import { FAMILIES, FAMILY_NAMES } from '../../../domain/link/configuration.ts'
import { worstTone, type Tone } from '../../../domain/link/tone.ts'
import { intl } from '../../../i18n/translate.ts'
import type { Names } from '../../features/links/region-links.ts'
import { useRedundancy } from '../../features/links/use-redundancy.ts'
import { paths } from '../../features/navigation/paths.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { rem } from '../../ui/layout/rem.ts'
import { ToneIcon } from '../../ui/status/tone-icon.tsx'
import { CutText } from '../../ui/text/cut-text.tsx'
import { PlaceName, placeName } from './place-name.tsx'
import { SessionCounts } from './session-counts.tsx'
import { ToneCounts } from './tone-counts.tsx'

import classes from './network.module.css'

interface Props {
  bands: readonly NetworkBand[]
  names: Names
  factsOf: StepContextOf
}

/** The links whose way is shown, since something of theirs is under the pointer or has the focus. */
type Lit = readonly DrawnLink[] | undefined
type LightUp = (links: Lit) => void

/** Own routers on the left, VPCs on the right, every link a line in its tone; each region a band of its own. */
export function NetworkDrawing({ bands, names, factsOf }: Props) {
  const { t } = useI18n()
  const [lit, lightUp] = useState<Lit>()
  return (
    <div className={classes.drawing} role="group" aria-label={t('network.title')}>
      <div className={classes.columnHeads} aria-hidden="true">
        <span className={classes.partnerHead}>{t('network.column.partner')}</span>
        <span className={classes.locationHead}>{t('network.column.location')}</span>
        <span className={classes.linksHead}>{t('network.column.links')}</span>
        <span className={classes.vpcHead}>{t('network.column.vpc')}</span>
      </div>
      <div className={classes.routers}>
        <span>{t('network.routers')}</span>
      </div>
      <div className={classes.bands}>
        {bands.map((band) => (
          <Band
            key={band.region}
            band={band}
            names={names}
            factsOf={factsOf}
            isFolded={beginsFolded(bands, band)}
            lit={lit}
            lightUp={lightUp}
          />
        ))}
      </div>
    </div>
  )
}

interface BandProps {
  band: NetworkBand
  names: Names
  factsOf: StepContextOf
  isFolded: boolean
  lit: Lit
  lightUp: LightUp
}

function Band({ band, names, factsOf, isFolded, lit, lightUp }: BandProps) {
  const { t } = useI18n()
  const id = useId()
  const [isOpen, setOpen] = useState(!isFolded)
  const name = t(`region.${band.region}`)
  return (
    <div className={classes.region} role="group" aria-label={name}>
      {isFolded ? (
        <UnstyledButton
          className={classes.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={classes.foldName}>{name}</span>
          <ToneCounts groups={groupsByTone(band.links)} />
          <SessionCounts sessions={band.sessions} />
        </UnstyledButton>
      ) : null}
      <div id={id} className={classes.band} hidden={!isOpen} style={{ height: rem(band.height) }}>
        {isOpen ? (
          <>
            <Strands strands={band.strands.partner} height={band.height} lit={lit} />
            <div className={classes.column}>
              {band.partners.map((placed) => (
                <Box key={placed.id} placed={placed} region={band.region} names={names} lightUp={lightUp} />
              ))}
            </div>
            <Strands strands={band.strands.location} height={band.height} lit={lit} />
            <div className={classes.column}>
              {band.locations.map((placed) => (
                <Box key={placed.id} placed={placed} region={band.region} names={names} lightUp={lightUp} />
              ))}
            </div>
            <div className={classes.column}>
              {band.locations.map((placed) => (
                <Chips key={placed.id} placed={placed} names={names} lit={lit} lightUp={lightUp} />
              ))}
            </div>
            <Strands strands={band.strands.vpc} height={band.height} lit={lit} />
            <div className={classes.vpcs}>
              <RegionHead band={band} />
              {band.vpcs.map((placed) => (
                <Vpc key={placed.id} placed={placed} names={names} factsOf={factsOf} lightUp={lightUp} />
              ))}
            </div>
          </>
        ) : null}
      </div>
    </div>
  )
}

/** What leads somewhere, and shows the way of its links while it is pointed at or focused. */
function lights(links: readonly DrawnLink[], lightUp: LightUp) {
  const on = () => lightUp(links)
  const off = () => lightUp(undefined)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}

function isLit(links: readonly DrawnLink[], lit: Lit): boolean | undefined {
  return lit && links.some(({ link }) => lit.some((each) => each.link.id === link.id))
}

const HALF = 50
const WHOLE = 100

/** The lines in one gap, stretched to its width: their thickness and dashes are not. */
function Strands({ strands, height, lit }: { strands: readonly Strand[]; height: number; lit: Lit }) {
  return (
    <div className={classes.gap} aria-hidden="true">
      <svg viewBox={`0 0 ${WHOLE} ${height}`} preserveAspectRatio="none">
        {strands.map(({ id, links, tone, from, to }) => (
          <path
            key={id}
            className={classes.strand}
            data-tone={tone}
            data-bundle={links.length > 1 || undefined}
            data-lit={isLit(links, lit)}
            d={`M0 ${from}C${HALF} ${from} ${HALF} ${to} ${WHOLE} ${to}`}
          />
        ))}
      </svg>
      {strands.map(({ id, links, tone, from, to }) =>
        links.length > 1 ? (
          <span key={id} className={classes.bundle} data-tone={tone} style={{ top: rem((from + to) / 2) }}>
            {links.length}
          </span>
        ) : null,
      )}
    </div>
  )
}

interface BoxProps {
  placed: PlacedPlace
  region: NetworkBand['region']
  names: Names
  lightUp: LightUp
}

/** A partner or a location; leads to its links, a port of one's own to itself. */
function Box({ placed: { place, y, links }, region, names, lightUp }: BoxProps) {
  const { t } = useI18n()
  const name = placeName(place, names, t)
  const search = new URLSearchParams({ region })
  if (place.kind === 'partner') search.set('partner', place.partnerId)
  if (place.kind === 'pop') search.set('location', place.popId)
  const to =
    place.kind === 'own-port' && place.connectionId
      ? paths.connection({ region, id: place.connectionId })
      : paths.links(search)
  return (
    <RouterLink
      to={to}
      className={classes.box}
      style={{ top: rem(y) }}
      aria-label={t('network.place', { name, count: links.length })}
      {...lights(links, lightUp)}
    >
      <PlaceName place={place} names={names} />
    </RouterLink>
  )
}

interface ChipsProps {
  placed: PlacedPlace
  names: Names
  lit: Lit
  lightUp: LightUp
}

/** The links at a location: each with its name, or how many there are in each tone. */
function Chips({ placed: { place, y, links }, names, lit, lightUp }: ChipsProps) {
  const { t } = useI18n()
  const attached = links.filter(({ link }) => link.vpc_id)
  const location = placeName(place, names, t)
  const popId = place.kind === 'pop' ? place.popId : ''
  return (
    <div className={classes.chips} style={{ top: rem(y) }}>
      {links.length > MOST_CHIPS
        ? groupsByTone(links).map(([tone, group]) => (
            <Chip
              key={tone}
              tone={tone}
              links={group}
              to={paths.links(new URLSearchParams({ region: links[0]?.link.region ?? '', location: popId }))}
              name={t('network.chip.count', {
                count: group.length,
                state: t(`tone.${tone}`),
                location,
              })}
              lightUp={lightUp}
            >
              {group.length}
            </Chip>
          ))
        : links.map((drawn) => (
            <Chip
              key={drawn.link.id}
              tone={drawn.tone}
              links={[drawn]}
              to={paths.link(drawn.link)}
              name={t('network.chip', { name: drawn.link.name, state: t(`tone.${drawn.tone}`) })}
              lightUp={lightUp}
            >
              <span className={classes.chipName}>
                <CutText text={drawn.link.name} />
              </span>
            </Chip>
          ))}
      {attached.length > 0 ? (
        <span
          className={classes.onward}
          data-tone={worstTone(attached.map((each) => each.tone))}
          data-lit={isLit(attached, lit)}
        />
      ) : null}
    </div>
  )
}

interface ChipProps {
  tone: Tone
  links: readonly DrawnLink[]
  to: string
  name: string
  lightUp: LightUp
  children: ReactNode
}

function Chip({ tone, links, to, name, lightUp, children }: ChipProps) {
  return (
    <RouterLink
      to={to}
      className={classes.chip}
      data-tone={tone}
      aria-label={name}
      title={name}
      {...lights(links, lightUp)}
    >
      <ToneIcon tone={tone} size={14} />
      {children}
    </RouterLink>
  )
}

function RegionHead({ band }: { band: NetworkBand }) {
  const { t } = useI18n()
  const { region, sessions, headY } = band
  return (
    <p className={classes.regionHead} style={{ top: rem(headY) }}>
      <RouterLink to={paths.links(new URLSearchParams({ region }))}>{t(`region.${region}`)}</RouterLink>
      <SessionCounts sessions={sessions} />
    </p>
  )
}

interface VpcProps {
  placed: PlacedPlace
  names: Names
  factsOf: StepContextOf
  lightUp: LightUp
}

/** A VPC with the verdict on its links, or how many more there are. */
function Vpc({ placed: { place, y, links }, names, factsOf, lightUp }: VpcProps) {
  const { t } = useI18n()
  const lighting = lights(links, lightUp)
  return (
    <p
      className={classes.vpc}
      style={{ top: rem(y) }}
      onPointerEnter={lighting.onPointerEnter}
      onPointerLeave={lighting.onPointerLeave}
    >
      <span className={classes.vpcName}>
        {place.kind === 'vpc' ? `${t('network.vpc')} ` : null}
        <PlaceName place={place} names={names} />
      </span>
      {place.kind === 'vpc' ? <Verdict links={links} factsOf={factsOf} /> : null}
    </p>
  )
}

function Verdict({ links, factsOf }: { links: readonly DrawnLink[]; factsOf: StepContextOf }) {
  const { t, language } = useI18n()
  const ofVpc = links.map(({ link }) => link)
  const verdict = useRedundancy(ofVpc[0]?.region ?? '', ofVpc, factsOf)
  if (!verdict) return null
  const { tone, kind, reasons, sites } = verdict
  const working = sites.reduce((sum, { carrying }) => sum + carrying.length, 0)
  const [family] = FAMILIES.filter((each) => reasons.some((reason) => reason.startsWith(each)))
  const whole = [t(`redundancy.${kind}`), ...reasons.map((reason) => t(`redundancy.reason.${reason}`))]
  return (
    <span className={classes.verdict} data-tone={tone} title={intl.list(language).format(whole)}>
      <ToneIcon tone={tone} size={14} />
      <span className={classes.verdictText}>
        {t('network.verdict', {
          kind: t(`network.redundancy.${reasons.includes('no-path') ? 'no-path' : kind}`),
          // What holds for one IP version alone says more than how many links there are.
          proof: family
            ? t(`network.verdict.${reasons.includes(`${family}-nowhere`) ? 'nowhere' : 'atOne'}`, {
                family: FAMILY_NAMES[family],
              })
            : t('network.verdict.working', { working, total: links.length }),
        })}
      </span>
    </span>
  )
}
