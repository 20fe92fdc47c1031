/** In work. */
export default function LinkPage() {
  return null
}
