// Mantine's styles for what only forms and dialogs show: they come with the first page that needs them.
import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/NumberInput.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
