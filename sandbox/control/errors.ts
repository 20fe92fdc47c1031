/** Errors of the control interface: sentences for the person at the partner desk. */
import { ApiError } from '../api/errors.ts'

/** 409: the life cycle does not allow this. */
export function illegalTransition(message: string): ApiError {
  return new ApiError(409, { type: 'illegal_transition', message })
}

/** 404. */
export function noSuchResource(thing: 'link' | 'dedicated connection', id: string): ApiError {
  return new ApiError(404, { type: 'not_found', message: `There is no ${thing} ${id}.` })
}
