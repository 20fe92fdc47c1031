import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core'

/** Colours of which tokens.css has a fill. */
const FILLED = ['accent', 'danger']

/** Buttons in the page's own colours (tokens.css), which know light and dark by themselves. */
const variantColors: VariantColorsResolver = (input) => {
  const { variant, theme } = input
  const color = input.color ?? theme.primaryColor
  const clear = '1px solid transparent'
  if (variant === 'filled' && FILLED.includes(color)) {
    const background = `var(--${color}-fill)`
    return { background, hover: `var(--${color}-fill-hover)`, color: 'var(--on-button)', border: clear }
  }
  if (variant === 'default') {
    const border = '1px solid var(--line-control)'
    return { background: 'var(--surface)', hover: 'var(--hover)', color: 'var(--text)', border }
  }
  if (variant === 'subtle') {
    const isDanger = color === 'danger'
    return {
      background: 'none',
      hover: isDanger ? 'var(--tone-trouble-tint)' : 'var(--hover)',
      color: isDanger ? 'var(--tone-trouble)' : 'var(--text)',
      border: clear,
    }
  }
  return defaultVariantColorsResolver(input)
}

/**
 * Mantine in the page's language: one accent, a 4 px grid, system fonts at 14 px (product.md, Look and voice). The
 * colours themselves are in tokens.css; these ten steps are what Mantine derives its own from.
 */
export const theme = createTheme({
  colors: {
    accent: [
      '#f1edfc',
      '#e1d8f8',
      '#c8b7f2',
      '#ad93ea',
      '#9273e1',
      '#7d57e6',
      '#6f46dc',
      '#6238c9',
      '#5229b4',
      '#41208f',
    ],
    danger: [
      '#fdeeee',
      '#fad9da',
      '#f4b3b6',
      '#ec8a8f',
      '#e3666d',
      '#d94852',
      '#c53040',
      '#b01f2b',
      '#931a24',
      '#76151d',
    ],
  },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  variantColorResolver: variantColors,
  defaultRadius: 'sm',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.625rem', lg: '0.75rem', xl: '2rem' },
  shadows: { xs: 'var(--shadow-panel)', md: 'var(--shadow-float)', xl: 'var(--shadow-dialog)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.75rem' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.875rem', lineHeight: '1.25rem' },
    },
  },
})
