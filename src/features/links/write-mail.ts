import { mailLink, type PartnerMessage } from '../../../domain/partner/message.ts'
import type { Language } from '../../../i18n/catalogue.ts'

/**
 * Opens the reader's mail program with a message. The link is made when it is asked for: the message has the pairing
 * key, which stands nowhere in the page before. Nothing where the address is not trusted.
 */
export function writeMail(email: string | undefined, message: PartnerMessage, language: Language): void {
  const written = mailLink(email, message, language)
  if (written === undefined) return
  const link = document.createElement('a')
  link.href = written.href
  link.click()
}
