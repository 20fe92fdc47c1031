/** In work. */
export default function OrderPage() {
  return null
}
