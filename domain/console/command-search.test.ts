import { expect, it } from 'vitest'

import { findCommands } from './command-search.ts'

const commands = ['Attach VPC', 'Détacher le VPC', 'Delete InterLink', 'Copy VPC id'].map((label) => ({
  label,
}))
const labels = (typed: string) => findCommands(commands, typed).map(({ label }) => label)

it('the search keeps everything as it came when nothing was typed', () => {
  expect(labels(' ')).toEqual(commands.map(({ label }) => label))
})

it('the search finds words in any order, without case and accents', () => {
  expect(labels('vpc detacher')).toEqual(['Détacher le VPC'])
  expect(labels('VPC')).toEqual(['Attach VPC', 'Détacher le VPC', 'Copy VPC id'])
  expect(labels('de\u0301tacher\u00A0vpc')).toEqual(['Détacher le VPC'])
  expect(labels('xyz')).toEqual([])
})

it('the search puts first what begins with the typed text', () => {
  expect(labels('copy v')).toEqual(['Copy VPC id'])
  expect(labels('de')).toEqual(['Détacher le VPC', 'Delete InterLink'])
})
