/** Where people's input would be lost when a page fails and is drawn again (src/ui/hooks/use-kept-state.ts). */
import { parseSync, Visitor } from 'vite'

/** Names of the states by `useState` that a handler `onChange` of the same file fills with something other than a fixed value. */
export function unkeptInputs(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const stateOf = new Map<string, string>()
  const handlers: [start: number, end: number][] = []
  const fills: { setter: string; at: number }[] = []
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (init?.type !== 'CallExpression' || id.type !== 'ArrayPattern') return
      if (init.callee.type !== 'Identifier' || init.callee.name !== 'useState') return
      const [state, setter] = id.elements
      if (state?.type === 'Identifier' && setter?.type === 'Identifier') stateOf.set(setter.name, state.name)
    },
    JSXAttribute({ name, value }) {
      if (name.name !== 'onChange' || value?.type !== 'JSXExpressionContainer') return
      const { expression } = value
      handlers.push([expression.start, expression.end])
      if (expression.type === 'Identifier') fills.push({ setter: expression.name, at: expression.start })
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'onChange') return
      handlers.push([value.start, value.end])
      if (value.type === 'Identifier') fills.push({ setter: value.name, at: value.start })
    },
    CallExpression({ callee, arguments: values, start }) {
      const isFixed = values.every(
        (value) => value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined'),
      )
      if (callee.type === 'Identifier' && !isFixed) fills.push({ setter: callee.name, at: start })
    },
  }).visit(program)
  const isHandled = (at: number) => handlers.some(([start, end]) => start <= at && at < end)
  const unkept = fills.flatMap(({ setter, at }) => (isHandled(at) ? (stateOf.get(setter) ?? []) : []))
  return [...new Set(unkept)]
}
