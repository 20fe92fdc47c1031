/**
 * Resolves when the page's style sheets are here, or cannot be had. The scripts wait for nobody, so that the
 * document is complete without them; what is drawn before its style sheet would jump.
 */
export async function styleSheets(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  await Promise.all(
    links
      .filter(({ sheet }) => sheet === null)
      .map(
        (link) =>
          new Promise((resolve) => {
            link.addEventListener('load', resolve)
            link.addEventListener('error', resolve)
          }),
      ),
  )
}
