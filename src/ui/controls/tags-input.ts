/** The library's field with all that it needs, its styles too, in a file that comes when a field is shown. */
import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'

export { TagsInput } from '@mantine/core'
