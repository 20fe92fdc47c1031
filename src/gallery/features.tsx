import type { Partner } from '../../contract/interlink.ts'
import { NEXT_ACTIONS } from '../../domain/lifecycle/next-step.ts'
import { hostedLink } from '../../domain/link/links.fixture.ts'
import { orderHosted } from '../../domain/order/prefill.ts'
import { NextActionButton } from '../features/links/next-action-button.tsx'
import { OrderFromHere } from '../features/links/order-from-here.tsx'
import { PartnerContact } from '../features/links/partner-contact.tsx'
import { UsingLinks } from '../features/links/using-links.tsx'
import { PrefixDrawing } from '../features/routing-policies/prefix-drawing.tsx'
import { PrefixOverlaps } from '../features/routing-policies/prefix-overlaps.tsx'
import { RoutingPolicyForm } from '../features/routing-policies/routing-policy-form.tsx'
import { failure, HOSTILE_NAME, LONG_NAME, LONG_WORD, NAMES, NOW } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const nothing = () => undefined
const HERE = orderHosted({ region: 'fr-par' })
const OUTGOING = ['10.0.0.0/8', '172.16.0.0/12']
const INCOMING = ['10.1.0.0/16', '192.168.0.0/16']

/** The pieces of `src/features` that fetch nothing. */
export function Features() {
  const links = NAMES.map(([id, name]) => hostedLink({ id, name, status: 'active' }))
  return (
    <>
      <Specimen name="NextActionButton">
        {NEXT_ACTIONS.map((action) => (
          <State key={action} name={action}>
            <NextActionButton action={action} link={hostedLink({ name: LONG_NAME })} />{' '}
            <NextActionButton action={action} link={hostedLink()} isOnItsPage isPrimary={false} />
          </State>
        ))}
      </Specimen>
      <Specimen name="OrderFromHere">
        <State name="allowed">
          <OrderFromHere label="Order a link here" answers={HERE} refused={undefined} />
        </State>
        <State name="refused">
          <OrderFromHere label="Order a link there" answers={HERE} refused={LONG_NAME} />
        </State>
      </Specimen>
      <Specimen name="PartnerReach">
        <State name="unknown">
          <PartnerContact partner={undefined} />
        </State>
        <State name="mail and portal">
          <PartnerContact partner={partner('noc@example.net', 'https://portal.example.net/')} />
        </State>
        <State name="addresses that cannot be trusted">
          <PartnerContact partner={partner(`${HOSTILE_NAME}@x`, 'javascript:alert(1)')} />
        </State>
      </Specimen>
      <Specimen name="UsingLinks">
        <State name="all kinds of names">
          <UsingLinks links={links} />
        </State>
        <State name="in a new tab">
          <UsingLinks links={links} isInNewTab />
        </State>
      </Specimen>
      <Specimen name="PrefixDrawing">
        <State name="IPv4, some in both">
          <PrefixDrawing family="ipv4" outgoing={OUTGOING} incoming={INCOMING} />
        </State>
        <State name="IPv6, one way">
          <PrefixDrawing family="ipv6" outgoing={['2001:db8::/32']} incoming={[]} />
        </State>
      </Specimen>
      <Specimen name="PrefixOverlaps">
        <State name="one">
          <PrefixOverlaps outgoing={OUTGOING} incoming={INCOMING} />
        </State>
      </Specimen>
      <Specimen name="RoutingPolicyForm">
        <State name="new">
          <RoutingPolicyForm {...FORM} title="A new routing policy" />
        </State>
        <State name="faulty start, failed, long names">
          <RoutingPolicyForm
            {...FORM}
            family="ipv6"
            title={`Change ${LONG_WORD}`}
            isStartUnchecked
            start={{
              name: LONG_NAME,
              tags: [HOSTILE_NAME],
              prefix_filter_out: ['10.0.0.0/8', '2001:db8::/32'],
              prefix_filter_in: ['nonsense'],
            }}
            submitError={failure('server_error', { status: 500 })}
          />
        </State>
      </Specimen>
    </>
  )
}

const FORM = {
  family: 'ipv4',
  action: () => 'Create the policy',
  failed: 'The policy could not be created',
  loading: false,
  submitError: undefined,
  onSubmit: nothing,
  onCancel: nothing,
} as const

function partner(email: string, portal: string): Partner {
  return {
    id: '89d00734-eddb-4192-8b16-bc16f0b0f5a5',
    name: 'FranceIX',
    contact_email: email,
    portal_url: portal,
    logo_url: undefined,
    created_at: NOW.toISOString(),
    updated_at: NOW.toISOString(),
    region: 'fr-par',
  }
}
