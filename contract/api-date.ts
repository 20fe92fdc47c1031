/**
 * Of a response that came from the API: the `Date` that the API gave it, so the time by the API's clock, by which
 * every date of a link counts. `Date` itself is the gateway's, by which sessions end, or that of a proxy before it.
 * Whatever the gateway answers by itself has no such header.
 */
export const API_DATE_HEADER = 'x-api-date'
