import { expect, test } from 'vitest'

import { projectLabels } from './project-labels.ts'

test('projects of one name are distinguished by their ids, others by name alone', () => {
  const labels = projectLabels([
    { id: '11111111-1111', name: 'lab' },
    { id: '22222222-2222', name: 'lab' },
    { id: '33333333-3333', name: 'default' },
  ])
  expect([...labels.values()]).toEqual(['lab (11111111)', 'lab (22222222)', 'default'])
})
