// Mantine's styles are layered: our own rules win without fights over order.
import '@mantine/core/styles.layer.css'
import '../../ui/layout/global.css'
